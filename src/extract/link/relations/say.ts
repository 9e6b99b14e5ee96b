import type { Span } from "../../../model/index.ts";
import type { RawRelation } from "./raw.ts";

export type Add = (park: string, relation: RawRelation["relation"], object: string, span: Span, rule: string) => void;

export type Say = (span: Span) => string;

/** The words of a sentence right before a name, `reach` characters at most. */
export const wordsBefore = (say: Say, sentence: Span, name: Span, reach: number): string =>
  say({ start: Math.max(sentence.start, name.start - reach), end: name.start });

/** The words of a sentence right behind a name, `reach` characters at most. */
export const wordsBehind = (say: Say, sentence: Span, name: Span, reach: number): string =>
  say({ start: name.end, end: Math.min(sentence.end, name.end + reach) });
