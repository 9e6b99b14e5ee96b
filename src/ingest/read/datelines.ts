const DIGITS: Record<string, string> = {
  ...Object.fromEntries([..."〇一二三四五六七八九"].map((sign, digit) => [sign, String(digit)])),
  // Zeros as they are typed in place of 〇.
  ...Object.fromEntries([..."零○Ｏ"].map((sign) => [sign, "0"])),
};

/** 三十一 → 31, 十 → 10, 二十 → 20, 8 → 8; NaN for anything else. */
function smallNumber(words: string): number {
  if (/^[0-9０-９]{1,2}$/.test(words))
    return Number(words.replace(/[０-９]/g, (sign) => String(sign.charCodeAt(0) - 0xff10)));
  const found = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(words);
  if (!found) return Number.NaN;
  const tens = found[2] ? Number(found[1] ? DIGITS[found[1]] : 1) : 0;
  return tens * 10 + Number(found[3] ? DIGITS[found[3]] : 0);
}

const DATE =
  /(?<![0-9])((?:19|20)[0-9]{2}|[一二][〇○零Ｏ一二三四五六七八九]{3}|[１２][０-９]{3})\s{0,2}(?:年|[-/.])\s{0,2}([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?:(?:月|[-/.])\s{0,2}(?:([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?:日|(?![0-9])))?|$)/;

/** The first date of a line as ISO, cut to what it gives ("2026-03-18", "2020-12"); null where there is none. */
export function dateIn(line: string): string | null {
  const found = DATE.exec(line);
  if (!found?.[1] || !found[2]) return null;
  const year = [...found[1]].map((sign) => DIGITS[sign] ?? sign.normalize("NFKC")).join("");
  const month = smallNumber(found[2]);
  const day = found[3] ? smallNumber(found[3]) : null;
  if (!(month >= 1 && month <= 12)) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  if (day === null) return `${year}-${two(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** True for a line that is a date and nothing more: 2026年3月18日, 二〇二〇年十二月, （2020年12月）. */
export function isDateLine(line: string): boolean {
  const bare = line
    .replace(/^[（(]|[）)]$/g, "")
    .replace(/(?:印发|发布)$/, "")
    .trim();
  const found = DATE.exec(bare);
  return found !== null && found.index === 0 && found[0].length === bare.length;
}
