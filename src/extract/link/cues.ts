import { Openings } from "../openings.ts";
import type { Place } from "./context.ts";

/**
 * Units without one of which in the sentence a question about its figures can be answered by nothing: looked for once a sentence, in one
 * pass, so that most questions are never asked.
 */
const UNITS = {
  quotation: "“",
  asked: "网否吗",
  retracted: "前原",
  rumour: "帖传爆消",
  told: "称说传",
  socalled: "谓",
  pair: "者",
  measures: "标据字",
  sharedOut: "别自",
  each: "各",
  range: "由从",
  stage: "期",
  fund: "金",
  yearAhead: "全内",
  together: "两二三四五六",
  here: "自诞集聚落由在于",
  inPlace: "此里",
  goals: "目计预任公",
  whenDone: "后届",
  intended: "谈待拟内前底将预计有即力",
} as const;

export type Cue = keyof typeof UNITS;

const OPENINGS = new Openings(Object.values(UNITS));
const BITS = Object.fromEntries(Object.keys(UNITS).map((cue, nth) => [cue, 1 << nth])) as Readonly<Record<Cue, number>>;

/** Whether the sentence of a figure holds a unit of the cue. */
export function holdsCue({ line, scope }: Pick<Place, "line" | "scope">, cue: Cue): boolean {
  line.asked.cues ??= OPENINGS.in(scope.folded.slice(line.start, line.end));
  return (line.asked.cues & BITS[cue]) !== 0;
}
