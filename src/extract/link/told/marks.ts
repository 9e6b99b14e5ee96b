import type { NameMention, Span } from "../../../model/index.ts";

/** Kinds of names by their marks: the first letter of a name and the letters after it. */
const MARKS = { park: "\uE000\uE001", organization: "\uE002\uE003", region: "\uE004\uE005" } as const;

/** Patterns over marked text, each to the end of the name: a park, a company, a division with the divisions and the town written right behind it. */
export const PARK = "\uE000\uE001*(?!\uE001)";
export const COMPANY = "\uE002\uE003*(?!\uE003)";
export const REGION = "\uE004\uE005*(?!\uE005)";
const TOWN =
  "(?:(?![到了在是]|位于|地处)[\\u3400-\\u9fff]){1,4}?(?:街道|苏木|(?<!古)镇(?![镇乡]|街道)|乡(?!镇)|(?<![商络驻京沪设])办事处(?=[，。；）]|$))(?![区域级园政政企村])";
/** Where in a district a town lies: 西南部的, 东北端的. */
const SIDE = "(?:以?(?:最?[东南西北]|正[东南西北]|中)[东南西北]?[部侧端郊面缘边]的?)";
export const PLACE = `(?:(?:${REGION})+(?:${SIDE}(?:${REGION})+)?(?:(?:城?${SIDE})?${TOWN}|(?:镇|乡|街道)(?=[，。；、）]|$|境|[东南西北城]))?|(?:县城|市区|城区|县境|市域|城|县|市)${SIDE}${TOWN}|${TOWN})`;
/** A town with a county that nobody knows: 察右前旗平地泉镇. */
export const COUNTY_TOWN = `[\\u3400-\\u9fff]{2,4}[县市区旗]${TOWN}`;
/** Land and water that a park lies on; the great peninsulas and gulfs hold whole prefectures and tell nothing. */
export const LAND =
  "(?!山东半|辽东半|胶东半|渤海湾|北部湾|杭州湾|环)[\\u3400-\\u9fff]{1,5}?(?:半岛|群岛|列岛|岛|湾(?=[东南西北]))(?=之?[东南西北中上内端，。；）]|$)";
/** Any character of a clause that is no part of a park's name. */
export const PLAIN = "[^，。；\uE000\uE001]";

/** A sentence with its names put out of sight: each letter of one is a mark, so that patterns read 由P、P组成 as one shape. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  /** The name that covers an offset of the document. */
  readonly nameAt: (at: number) => NameMention | undefined;
  readonly say: (span: Span) => string;
}

/** Marks a sentence; `names` are in order of start, outer before inner. */
export function markSentence(text: string, sentence: Span, names: readonly NameMention[]): Marked {
  const shown: NameMention[] = [];
  let marked = "";
  let reach = sentence.start;
  for (const name of names) {
    if (name.start < reach || name.end > sentence.end || name.end === name.start) continue;
    const marks = MARKS[name.kind as keyof typeof MARKS];
    // 全区分为P、P: a zone's whole as often as a district's, and no place where anything lies.
    if (!marks || name.text === "全区") continue;
    marked += text.slice(reach - sentence.start, name.start - sentence.start) + marks[0];
    const end = markEnd(text, sentence, name);
    marked += marks[1]!.repeat(end - name.start - 1);
    shown.push(name);
    reach = end;
  }
  return {
    text: shown.length === 0 ? text : marked + text.slice(reach - sentence.start),
    start: sentence.start,
    nameAt: (offset) => shown.find((name) => name.start <= offset && offset < name.end),
    say: (span) => text.slice(span.start - sentence.start, span.end - sentence.start),
  };
}

/** 甲高新区（以下简称乙区）|: behind the bracket that only gives a short name; 园|内: before where in the park it is. */
function markEnd(text: string, sentence: Span, name: NameMention): number {
  if (name.kind !== "park") return name.end;
  if (name.rule === "anaphora.pointing" && name.end - name.start > 1 && /[内里]$/.test(name.text)) return name.end - 1;
  const aside = SHORT_NAME.exec(text.slice(name.end - sentence.start, name.end - sentence.start + 30));
  return name.end + (aside?.[0].length ?? 0);
}
const SHORT_NAME = /^（(?:以下|下文|下)?(?:简称|称)(?:为)?[“"]?[^（），；“”"]{2,14}[”"]?）/;

/** Where the words of a group start in marked text: a longer name starts like a shorter one, so that a name must end with them. */
export function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!goesOn(text, at + words.length)) return at;
  return text.indexOf(words);
}

/** The same, the last of its places. */
export function lastPlaceOf(text: string, words: string): number {
  for (let at = text.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1))
    if (!goesOn(text, at + words.length)) return at;
  return text.lastIndexOf(words);
}

const goesOn = (text: string, at: number) => /[\uE001\uE003\uE005]/.test(text[at] ?? "");
