export * from "./evaluate/index.ts";
export * from "./explain.ts";
export * from "./extract.ts";
export { type Lexicon, loadLexicon } from "./lexicon/index.ts";
export { unusedLexiconLines } from "./lexicon/unused.ts";
export * from "./list-rules.ts";
export * from "./output.ts";
export { readPhrase } from "./phrase.ts";
export { expandDate } from "./rules/dates/index.ts";
