/** A date, with the time where it is given. `at` is ISO with zone. */
export interface Published {
  readonly day: string | null;
  readonly at: string | null;
}

/** No date. */
export const none: Published = { day: null, at: null };
/** Chinese pages give local time and no zone. */
const localZone = "+08:00";

/** Which of day and month is written first where both are numbers before a year; null where it is not known. */
export type Order = "day" | "month" | null;

/**
 * Reads the first whole date in some words: 2024-03-05 09:12:00, 2024年3月5日, 2024/03/05T09:12+08:00, 5 March 2024, March 5, 2024 9:30 PM EST,
 * 25.3.2024, 3/25/24, 二〇二四年三月五日. Where `order` is not given, 3/5/2024 is no date.
 */
export function readDate(words: string, order: Order = null): Published {
  const numeric =
    /((?:19|20)\d{2})\s*(?:年|[-/.—–])\s*(\d{1,2})\s*(?:月|[-/.—–])\s*(\d{1,2})(?!\d)\s*日?(?:\s*(?:星期|周|（[周星]).{0,3})?[\sT,，|]*(?:(上午|下午|晚上|凌晨|AM|PM)?\s*(\d{1,2})\s*[:：时]\s*(\d{2})(?:\s*[:：分]\s*(\d{2}))?)?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/i.exec(
      words,
    );
  if (numeric) {
    const [, year, month, day, half, hour, minute, second, zone] = numeric;
    return compose(Number(year), Number(month), Number(day), hour, minute, second, zone, half);
  }
  const packed = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(words);
  if (packed) return compose(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const named =
    /(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+\d{1,2}:\d{2}:\d{2}(?:\s+[A-Z]{3,4})?)?\s+((?:19|20)\d{2})|(\d{1,2})(?:st|nd|rd|th)?[\s/-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s/-]+((?:19|20)\d{2}))/i.exec(
      words,
    );
  if (named) {
    const month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf((named[1] ?? named[5])!.toLowerCase()) / 3 + 1;
    const { day } = compose(Number(named[3] ?? named[6]), month, Number(named[2] ?? named[4]));
    return day === null ? none : { day, at: clockOf(words, day) };
  }
  const bare = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d./-])/.exec(words);
  // A year of two digits is believed after a slash, and where the page's habit is known.
  if (bare && (bare[4]!.length === 4 || (order !== null && bare[2] === "/"))) {
    // Day and month the other way round are told apart only past the twelfth; points are written where the day comes first.
    const [first, second] = [Number(bare[1]), Number(bare[3])];
    const year = Number(bare[4]) + (bare[4]!.length === 2 ? 2000 : 0);
    if (second > 12 || (order === "month" && first <= 12 && bare[2] !== ".")) return compose(year, first, second);
    if (first > 12 || bare[2] === "." || order === "day") return compose(year, second, first);
  }
  const chinese =
    /([一二][〇○零Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/.exec(
      words,
    );
  if (chinese) {
    const year = [...chinese[1]!].map((sign) => Math.max(0, "〇一二三四五六七八九".indexOf(sign))).join("");
    return compose(Number(year), small(chinese[2]!), small(chinese[3]!));
  }
  return none;
}

const zones: Readonly<Record<string, string>> = {
  UTC: "+00:00",
  GMT: "+00:00",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  HKT: "+08:00",
  AEST: "+10:00",
};

/** The time of an English date, where its zone is given: 9:30 PM EST. Null where it is not: it is nobody's time. */
function clockOf(words: string, day: string): string | null {
  const found = /(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(?:([ap])\.?m\.?)?\s*\(?([A-Z]{3,4})\b/i.exec(words);
  const zone = found ? zones[found[4]!.toUpperCase()] : undefined;
  if (!found || zone === undefined) return null;
  let hour = Number(found[1]);
  if (hour > 23 || Number(found[2]) > 59) return null;
  if (found[3]) hour = (hour % 12) + (found[3].toLowerCase() === "p" ? 12 : 0);
  return `${day}T${String(hour).padStart(2, "0")}:${found[2]}:00${zone}`;
}

function small(words: string): number {
  const parts = words.split("十");
  const digit = (sign: string | undefined, empty: number) => (sign ? "一二三四五六七八九".indexOf(sign) + 1 : empty);
  return parts.length === 1 ? digit(words, 0) : digit(parts[0], 1) * 10 + digit(parts[1], 0);
}

function compose(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
  half?: string,
): Published {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1980 && year <= 2100)) return none;
  const two = (value: number | string) => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return { day: date, at: null };
  let hours = Number(hour);
  if (half && /下午|晚上|pm/i.test(half) && hours < 12) hours += 12;
  const offset =
    zone === undefined
      ? localZone
      : zone.toUpperCase() === "Z"
        ? "+00:00"
        : zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  const at = `${date}T${two(hours)}:${two(minute)}:${two(second ?? 0)}${offset}`;
  // The day readers see is the one in China.
  return { day: zone === undefined ? date : dayInChina(at, date, offset), at };
}

/** A time in UTC belongs to the next day in China after 16:00; other zones keep their own day. */
function dayInChina(at: string, date: string, offset: string): string {
  if (offset !== "+00:00") return date;
  const time = Date.parse(at);
  return Number.isNaN(time) ? date : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

const labelBefore = /(?:发布|發佈|发表|发稿|更新|刊发|时间|時間|日期)[^\d。，]{0,8}\d/;

/** 03-05 09:12 and 3月5日, with the year from elsewhere. */
export function shortDate(words: string, year: string): Published {
  const found = /(?<![\d-])(\d{1,2})(?:-|\/|月)(\d{1,2})日?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?![\d-])/.exec(words);
  if (!found || (found[3] === undefined && !labelBefore.test(words))) return none;
  return compose(Number(year), Number(found[1]), Number(found[2]), found[3], found[4], found[5]);
}

/** Seconds or milliseconds since 1970 as a time in China. */
export function epochDate(digits: string): Published {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  const local = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), at: `${local.slice(0, 19)}${localZone}` };
}

/** A date in a path: /2024/03/05/, /2024/mar/05/, /20240305/, /2024-03/05/, /2024_03_05_. */
export function addressDate(address: string): Published | null {
  const found =
    /[/_-]((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/.exec(address) ??
    /[/t_]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[_/]/.exec(address);
  if (found) return compose(Number(found[1]), Number(found[2]), Number(found[3]));
  const named = /\/((?:19|20)\d{2})\/((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\/(\d{1,2})\//.exec(
    address,
  );
  return named ? readDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}

/** The year of a date in a path. */
export function yearOfAddress(address: string): string | null {
  return addressDate(address)?.day?.slice(0, 4) ?? null;
}
