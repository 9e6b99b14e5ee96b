import { extractFacts } from "../extract/index.ts";
import type { Document, Extraction, Fact, Issue } from "../model/index.ts";
import { storable } from "./hash.ts";

/** Everything read from a document, with the promise kept that every fact's words stand in its text. */
export function extractFrom(document: Document): Extraction {
  const { value, issues } = extractFacts(document);
  const empty: Extraction = {
    ...{ parks: [], names: [], figures: [], dates: [], facts: [], events: [], relations: [], focus: [] },
    ...{ ignored: [], issues: [] },
  };
  const read = storable(value ?? empty);
  const worded = read.facts.filter((fact) => hasItsWords(document.text, fact));
  const wordless = read.facts
    .filter((fact) => !worded.includes(fact))
    .map(
      (fact): Issue => ({
        code: "FACT_SPAN_WRONG",
        severity: "error",
        message: `A fact's words are not at its place: ${fact.quote}`,
      }),
    );
  // extractFacts tells its issues beside the value and in it; each is kept once.
  const told = new Set(read.issues.map((issue) => JSON.stringify(issue)));
  const more = storable(issues).filter((issue) => !told.has(JSON.stringify(issue)));
  return { ...read, facts: distinct(worded), issues: [...read.issues, ...more, ...wordless] };
}

const hasItsWords = (text: string, fact: Fact): boolean =>
  fact.end > fact.start && text.slice(fact.start, fact.end) === fact.quote;

/** Ids name occurrences, and two facts of one id would share their decisions: a second one is told apart by its number. */
function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const count = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}
