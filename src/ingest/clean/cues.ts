import { callCues } from "./cues/calls.ts";
import type { Cue } from "./cues/cue.ts";
import { factCues } from "./cues/facts.ts";
import { noticeCues } from "./cues/notices.ts";
import { peopleCues } from "./cues/people.ts";
import { pictureCues } from "./cues/pictures.ts";
import { sourceCues } from "./cues/sources.ts";
import { tailCues } from "./cues/tails.ts";

export type { Cue } from "./cues/cue.ts";

/** Cues of English pages alone, tried before the others on lines that begin in Latin letters. */
export { englishCues } from "./cues/english.ts";

/** All cues in the order they are tried: the first that holds says what a line is. */
export const cues: readonly Cue[] = [
  ...peopleCues,
  ...sourceCues,
  ...pictureCues,
  ...noticeCues,
  ...callCues,
  ...factCues,
  ...tailCues,
];
