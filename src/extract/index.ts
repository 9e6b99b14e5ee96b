import type { DateMention, Document, Extraction, Figure, Reading } from "../model/index.ts";

export * from "./eval.ts";
export * from "./explain.ts";
export * from "./output.ts";

/** The version of extract's rules; with the lexicon's hash it makes the version in the step's stamp. */
export const EXTRACT_VERSION = "1";

export interface Lexicon {
  readonly hash: string;
}

export interface ExtractOptions {
  /** False reads by the rules of the language alone, without the list of known parks. */
  readonly gazetteer?: boolean;
  /** The day relative words are counted from where the document has no date of its own; YYYY-MM-DD or cut short. */
  readonly published?: string;
}

/** The lexicon, read once. Throws ParkfactsError LEXICON_INVALID with file:line where a file is wrong. */
export function loadLexicon(): Lexicon {
  return { hash: "none" };
}

/** Everything read from a document. Never throws over content; pure, the lexicon loader apart. */
export function extractFacts(
  _document: Document,
  _lexicon: Lexicon = loadLexicon(),
  _options: ExtractOptions = {},
): Reading<Extraction> {
  const value: Extraction = {
    parks: [],
    names: [],
    figures: [],
    dates: [],
    facts: [],
    events: [],
    relations: [],
    focus: [],
    ignored: [],
    issues: [],
  };
  return { value, issues: [] };
}

/** The figures and dates of a phrase (`parkfacts lex`). @param reference the day relative words are counted from, or null */
export function readPhrase(
  _text: string,
  _reference: string | null,
  _lexicon: Lexicon = loadLexicon(),
): { figures: Figure[]; dates: DateMention[] } {
  return { figures: [], dates: [] };
}
