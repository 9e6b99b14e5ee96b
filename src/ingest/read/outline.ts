/**
 * The ranks of a Chinese document's headings, highest first. They are gaps apart so that a box's title can stand between two;
 * `levelsOf` turns the ranks in use into levels 1, 2, 3 …
 */
export const rank = {
  title: 0,
  part: 10,
  chapter: 20,
  section: 30,
  one: 40,
  bracketOne: 50,
  digit: 60,
  bracketDigit: 70,
  plain: 80,
};

const NUMBER = "[一二三四五六七八九十百零〇]{1,5}";
const HEADS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第\\s?(?:${NUMBER}|[0-9]{1,3})\\s?[编篇部](?:分)?(?=[\\s　：:]|[^，。、]{0,30}$)`), rank.part],
  [new RegExp(`^第\\s?(?:${NUMBER}|[0-9]{1,3})\\s?章`), rank.chapter],
  [new RegExp(`^第\\s?(?:${NUMBER}|[0-9]{1,3})\\s?节`), rank.section],
  [new RegExp(`^${NUMBER}\\s{0,2}[、.．]`), rank.one],
  [new RegExp(`^[（(]\\s?${NUMBER}\\s?[)）]`), rank.bracketOne],
  [/^[0-9０-９]{1,2}\s{0,2}(?:[、．]|\.(?![0-9０-９]))/, rank.digit],
  [/^[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?[\s　]/, rank.bracketDigit],
  [/^(?:[（(]\s?[0-9０-９]{1,2}\s?[)）]|[①-⑳])/, rank.bracketDigit],
];

/** The rank of a line's numbering (第一章 …, 一、…, （一）…, 1、…, （1）…); null where it has none. Says nothing of whether it is a heading. */
export function numberingOf(line: string): number | null {
  return HEADS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** True for the first of its kind: 一、, （一）, 1、, 第一章. */
export function isFirstNumber(line: string): boolean {
  return /^(?:第\s?)?[（(]?\s?(?:一|1|１|①)(?![0-9０-９一二三四五六七八九十])/.test(line);
}

const ENDS_SENTENCE = /[。；;，,：:！!？?…、]["”’）)]?$/;

/** The rank of a numbered line that is a heading: short, and no sentence. Null for numbered paragraphs and list items. */
export function headingRank(line: string): number | null {
  if (line.length > 60 || line.includes("。")) return null;
  const found = numberingOf(line);
  if (found === null) return null;
  if (ENDS_SENTENCE.test(line) && !(found <= rank.one && /[：:]$/.test(line))) return null;
  const commas = line.match(/[，,；;]/g)?.length ?? 0;
  return commas > 2 ? null : found;
}

/**
 * True for a short line without numbering that may head what follows: no end of a sentence, no figure row, no dash list.
 * The reader must still see that prose follows.
 */
export function mayHead(line: string): boolean {
  if (line.length < 2 || line.length > 40) return false;
  if (ENDS_SENTENCE.test(line) || /[。\t|｜]/.test(line)) return false;
  if (/^[—–\-•·*●○■□▲◆※]/.test(line) || /^[0-9０-９.,，％%\s年月日/-]+$/.test(line)) return false;
  return /[\u3400-\u9fff]{2}/.test(line);
}

/** Levels 1, 2, 3 … for the ranks that a document uses. */
export function levelsOf(ranks: Iterable<number>): Map<number, number> {
  const sorted = [...new Set(ranks)].sort((a, b) => a - b);
  return new Map(sorted.map((one, index) => [one, index + 1]));
}
