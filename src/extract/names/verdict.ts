import type { Candidate } from "./candidates.ts";

/**
 * What a candidate is: `strong` and `weak` name one park (a weak one may also be a kind of park), `group` is a described set,
 * `maybe` is a name only in the company of names or where it stands alone (in a cell, at the head of a line), `bare` has no body
 * and stands for a park or group named before, `none` is something else (a slogan, an office, a district).
 */
export type Verdict = "strong" | "weak" | "maybe" | "group" | "bare" | "none";

/** Families whose endings say what a park is for, so that a place alone makes a name of them. */
export const TELLING = new Set([
  "life",
  "chip",
  "software",
  "bonded",
  "freetrade",
  "logistics",
  "innovation",
  "science",
]);

export type BodyOf = Candidate["body"][number];
