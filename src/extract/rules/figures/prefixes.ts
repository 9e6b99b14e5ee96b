/** Currency signs and words before the number: ¥5亿, 人民币300万元. */
const CURRENCIES: readonly (readonly [sign: string, word: string, base: string])[] = [
  ["人民币", "元", "CNY"],
  ["RMB", "元", "CNY"],
  ["¥", "元", "CNY"],
  ["￥", "元", "CNY"],
  ["HK$", "港元", "HKD"],
  ["US$", "美元", "USD"],
  ["USD", "美元", "USD"],
  ["$", "美元", "USD"],
  ["€", "欧元", "EUR"],
  ["£", "英镑", "GBP"],
];

const LAST = new Set(CURRENCIES.map(([sign]) => sign.charCodeAt(sign.length - 1)));

export interface CurrencyPrefix {
  /** ¥ and $ stand inside the figure's span; 人民币 only where a bound reaches over it. */
  readonly sign: boolean;
  readonly start: number;
  readonly word: string;
  readonly base: string;
}

/** The currency that ends at `at`, or null. */
export function currencyBefore(text: string, at: number): CurrencyPrefix | null {
  const end = text.charCodeAt(at - 1) === 32 ? at - 1 : at;
  if (!LAST.has(text.charCodeAt(end - 1))) return null;
  for (const [sign, word, base] of CURRENCIES) {
    if (text.endsWith(sign, end) && end >= sign.length) {
      return { sign: sign !== "人民币", start: end - sign.length, word, base };
    }
  }
  return null;
}

/** Words that end in 前 and do not mean "the first": 目前30家, 此前5个. */
const NOT_FIRST = "目此之以年提当日先会天月跟面空超眼晚期岁后以";

/** What stands before a number that makes it no amount of its own. */
export function isOrdinal(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === "第") return true;
  return before === "前" && !NOT_FIRST.includes(text[at - 2] ?? " ");
}
