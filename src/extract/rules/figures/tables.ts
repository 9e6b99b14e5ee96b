import type { Lexicon } from "../../lexicon/index.ts";
import type { Unit } from "../../lexicon/quantities.ts";
import { type WordTree, wordTree } from "../words.ts";
import { type Factor, parseFactor } from "./decimal.ts";

/** What a bound word says of its figure. `minOfScale` bounds only a bare scale (上百家). */
export type BoundKind = "min" | "max" | "below" | "approx" | "minOfScale" | "none";

export interface UnitEntry {
  readonly word: string;
  readonly unit: Unit;
  readonly base: string;
  readonly factor: Factor;
  readonly unless: WordTree<true> | null;
}

/** Classes of characters the scanner stops at; 0 is every other. */
export const DIGIT = 1;
export const NUMERAL = 2;
export const SCALE = 3;
export const SOME = 4;
export const HALF = 5;
export const DOUBLE = 6;

export const MORE = 1;
export const AROUND = 2;

/** The lexicon in the shape the scanner runs on: one lookup a character, trees for words. Built once a lexicon. */
export interface Tables {
  /** UTF-16 unit → class. */
  readonly classes: Uint8Array;
  /** Chinese digit or scale → its value or power. */
  readonly values: Uint8Array;
  readonly units: WordTree<UnitEntry>;
  /** The same, matched leftwards: 每公顷|8127万元. */
  readonly unitsBefore: WordTree<UnitEntry>;
  readonly before: WordTree<BoundKind>;
  readonly between: WordTree<true>;
  readonly after: WordTree<BoundKind>;
  /** UTF-16 unit → MORE (余, 多) or AROUND (来), 0 for every other. */
  readonly trails: Uint8Array;
  readonly points: ReadonlySet<number>;
  readonly someNotAfter: ReadonlySet<number>;
  readonly halfUnless: WordTree<true>;
  readonly joins: WordTree<true>;
  readonly from: WordTree<true>;
  readonly hopes: WordTree<true>;
  readonly names: WordTree<true>;
  readonly moneyWords: WordTree<true>;
  readonly countWords: WordTree<true>;
  readonly ratioWords: WordTree<true>;
  readonly beforeClassifier: WordTree<true>;
  readonly magnitudeNouns: WordTree<true>;
}

const built = new WeakMap<Lexicon, Tables>();

/** The lexicon's tables, built the first time they are asked for. */
export function tablesOf(lexicon: Lexicon): Tables {
  let tables = built.get(lexicon);
  if (!tables) {
    tables = build(lexicon);
    built.set(lexicon, tables);
  }
  return tables;
}

function build({ units, numerals, bounds, quiet }: Lexicon): Tables {
  const classes = new Uint8Array(65536);
  const values = new Uint8Array(65536);
  for (let digit = 0; digit < 10; digit++) {
    classes[48 + digit] = DIGIT;
    values[48 + digit] = digit;
  }
  for (const [character, value] of Object.entries(numerals.digits)) {
    classes[character.charCodeAt(0)] = NUMERAL;
    values[character.charCodeAt(0)] = value;
  }
  for (const [character, power] of Object.entries(numerals.scales)) {
    classes[character.charCodeAt(0)] = SCALE;
    values[character.charCodeAt(0)] = power;
  }
  for (const character of numerals.some) classes[character.charCodeAt(0)] = SOME;
  classes["半".charCodeAt(0)] = HALF;
  classes["翻".charCodeAt(0)] = DOUBLE;

  const trails = new Uint8Array(65536);
  for (const character of numerals.more) trails[character.charCodeAt(0)] = MORE;
  for (const character of numerals.around) trails[character.charCodeAt(0)] = AROUND;

  const all = (list: readonly string[]) => wordTree(list.map((word) => [word, true] as const));
  const side = (at: "before" | "after") => {
    const { unless, between: _, ...kinds } = bounds[at];
    const words = Object.entries(kinds).flatMap(([kind, list]) =>
      list.map((word) => [word, kind as BoundKind] as const),
    );
    // Longer look-alikes win by length and say that there is no bound.
    return wordTree([...words, ...unless.map((word) => [word, "none" as const] as const)], at === "before");
  };
  const codes = (list: readonly string[]) => new Set(list.map((word) => word.charCodeAt(0)));
  const entries = units.units.flatMap((unit) =>
    unit.words.map((word): readonly [string, UnitEntry] => {
      const base = unit.base ?? units.dimensions[unit.dimension] ?? unit.dimension;
      const unless = unit.unless.length > 0 ? all(unit.unless) : null;
      return [word, { word, unit, base, factor: parseFactor(unit.factor), unless }];
    }),
  );
  return {
    classes,
    values,
    units: wordTree(entries),
    unitsBefore: wordTree(entries, true),
    before: side("before"),
    between: wordTree(
      bounds.before.between.map((word) => [word, true] as const),
      true,
    ),
    after: side("after"),
    trails,
    points: codes(numerals.point),
    someNotAfter: codes(numerals.someNotAfter),
    halfUnless: all(numerals.halfUnless),
    joins: all(numerals.joins),
    from: wordTree(
      numerals.from.map((word) => [word, true] as const),
      true,
    ),
    hopes: all(numerals.hopes),
    names: all(quiet.names),
    moneyWords: all(quiet.moneyWords),
    beforeClassifier: wordTree(
      quiet.beforeClassifier.map((word) => [word, true] as const),
      true,
    ),
    countWords: all(quiet.countWords),
    ratioWords: wordTree(
      quiet.ratioWords.map((word) => [word, true] as const),
      true,
    ),
    magnitudeNouns: all(quiet.magnitudeNouns),
  };
}
