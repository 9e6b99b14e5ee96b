import { SPACES, unitSet, without } from "../unit-set.ts";
import type { DeclaredName } from "./aliases.ts";
import type { Candidate } from "./candidates.ts";
import type { Verdict } from "./verdict.ts";

/** A name found in a block. Offsets are the document's; `surface` is folded, without quotes and spaces. */
export interface FoundName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly rule: string;
}

/** A candidate with its verdict; offsets of the candidate are its block's. */
export interface Judged {
  readonly block: number;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** The parks that the blocks name, and what the text says of which names belong together. */
export interface Collected {
  readonly found: readonly FoundName[];
  readonly judged: readonly Judged[];
  /** The names declared in brackets, one list a block. */
  readonly declared: readonly (readonly DeclaredName[])[];
  /** Pairs of surfaces that the text says are one park, and why. */
  readonly same: readonly (readonly [string, string])[];
  /** Pairs [now, before]: two parks of the data set, one having become the other. */
  readonly former: readonly (readonly [string, string])[];
  /** Surfaces that the text gives as second names: none of them is the park's own where it has another. */
  readonly second: ReadonlySet<string>;
  /** Phases (某园二期) that the text says lie somewhere. */
  readonly sited: ReadonlySet<string>;
  /** Pairs that stand side by side in a list: what one list tells apart is not one park. */
  readonly beside: readonly (readonly [string, string])[];
}

const LOOSE = unitSet(`${SPACES}“”"「」『』‘’`);

/** The surface of a name: what is compared. */
export const surfaceOf = (text: string) => without(text, LOOSE);

/** Verdicts under which a candidate is the name of a park. */
export const isPark = (verdict: Verdict) => verdict === "strong" || verdict === "weak";
