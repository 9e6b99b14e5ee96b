import type { Lexicon } from "../../lexicon/index.ts";
import { type WordTree, wordTree } from "../words.ts";

/** What a word means to the date scanner. */
export type Meaning =
  | {
      readonly kind: "year" | "sameYear" | "month" | "sameMonth" | "day" | "sameDay" | "week" | "quarter";
      readonly offset: number;
      readonly fromText: boolean;
    }
  | { readonly kind: "undated" | "past" | "future" | "first" | "ordinal" }
  | { readonly kind: "part"; readonly months: readonly [number, number] }
  | { readonly kind: "yearSpan"; readonly years: readonly [number, number] }
  | { readonly kind: "plan"; readonly year: number };

export interface DateTables {
  /** UTF-16 unit → 1 digit, 2 numeral, 3 starts a word, 4 ends a sentence; 0 is every other. */
  readonly classes: Uint8Array;
  /** Numeral → 0–9, 十 → 10. */
  readonly values: Uint8Array;
  /** UTF-16 unit → how a date or length of time may go on with it after a number: not at all (0), or one of the ways below. */
  readonly follows: Uint8Array;
  readonly words: WordTree<Meaning>;
  readonly parts: WordTree<readonly [number, number]>;
  readonly lengths: WordTree<number>;
  readonly planParts: WordTree<"whole" | "first" | "middle" | "last">;
  readonly planNames: WordTree<true>;
  readonly joins: WordTree<true>;
  readonly until: WordTree<true>;
  readonly by: WordTree<true>;
  readonly from: WordTree<true>;
  readonly since: WordTree<string>;
  readonly before: WordTree<string>;
  readonly unless: ReadonlyMap<string, WordTree<true>>;
  readonly notAfter: ReadonlyMap<string, WordTree<true>>;
}

export const [DIGIT, NUMERAL, WORD, STOP] = [1, 2, 3, 4] as const;

/** Ways to go on after a number: as any date may, as a year of four digits alone does (2024.3, 2024上半年), as a length of time alone (3个月). */
export const [ANY, YEAR, LENGTH] = [1, 2, 3] as const;

const built = new WeakMap<Lexicon, DateTables>();

/** The lexicon's period words in the shape the scanner runs on. Built once a lexicon. */
export function dateTablesOf(lexicon: Lexicon): DateTables {
  let tables = built.get(lexicon);
  if (!tables) {
    tables = build(lexicon);
    built.set(lexicon, tables);
  }
  return tables;
}

function build({ periods, numerals }: Lexicon): DateTables {
  const classes = new Uint8Array(65536);
  const values = new Uint8Array(65536);
  const meanings: [string, Meaning][] = [];
  const offsets = ["year", "sameYear", "month", "sameMonth", "day", "sameDay", "week", "quarter"] as const;
  for (const kind of offsets) {
    for (const [word, offset] of Object.entries(periods[`${kind}s`])) {
      meanings.push([word, { kind, offset, fromText: periods.yearsFromText.includes(word) }]);
    }
  }
  for (const [word, years] of Object.entries(periods.yearSpans)) meanings.push([word, { kind: "yearSpan", years }]);
  for (const word of periods.undated) meanings.push([word, { kind: "undated" }]);
  for (const word of periods.past) meanings.push([word, { kind: "past" }]);
  for (const word of periods.future) meanings.push([word, { kind: "future" }]);
  for (const word of ["前", "头"]) meanings.push([word, { kind: "first" }]);
  meanings.push(["第", { kind: "ordinal" }]);
  for (const [word, months] of Object.entries(periods.parts)) meanings.push([word, { kind: "part", months }]);
  for (const [word, year] of Object.entries(periods.plans)) meanings.push([word, { kind: "plan", year }]);

  for (const [word] of meanings) classes[word.charCodeAt(0)] = WORD;
  for (const word of ["年", "月", "Q"]) classes[word.charCodeAt(0)] = WORD;
  for (let digit = 0; digit < 10; digit++) {
    classes[48 + digit] = DIGIT;
    values[48 + digit] = digit;
  }
  for (const [word, value] of Object.entries(numerals.digits)) {
    classes[word.charCodeAt(0)] = NUMERAL;
    values[word.charCodeAt(0)] = value;
  }
  for (const [word, value] of [
    ["十", 10],
    ["半", 0],
  ] as const) {
    classes[word.charCodeAt(0)] = NUMERAL;
    values[word.charCodeAt(0)] = value;
  }
  for (const word of "。！？!?\n") classes[word.charCodeAt(0)] = STOP;

  const follows = new Uint8Array(65536);
  const ways = [
    [LENGTH, Object.keys(periods.lengths)],
    [YEAR, ["财", "上", "下", ".", "/"]],
    [ANY, [...numerals.joins, "年", "月", "日", "季", " "]],
  ] as const;
  for (const [way, words] of ways) for (const word of words) follows[word.charCodeAt(0)] = way;

  const set = (list: readonly string[]) => wordTree(list.map((word) => [word, true] as const));
  const named = (list: readonly string[]) => wordTree(list.map((word) => [word, word] as const));
  const left = (list: readonly string[]) =>
    wordTree(
      list.map((word) => [word, true] as const),
      true,
    );
  return {
    classes,
    values,
    follows,
    words: wordTree(meanings),
    parts: wordTree(Object.entries(periods.parts)),
    lengths: wordTree(Object.entries(periods.lengths)),
    planParts: wordTree(Object.entries(periods.planParts)),
    planNames: set(periods.planNames),
    joins: set(numerals.joins),
    until: left(periods.until),
    by: left(periods.by),
    from: left(numerals.from),
    since: named(periods.since),
    before: named(periods.before),
    unless: new Map(Object.entries(periods.unless).map(([word, list]) => [word, set(list)])),
    notAfter: new Map(Object.entries(periods.notAfter).map(([word, list]) => [word, left(list)])),
  };
}
