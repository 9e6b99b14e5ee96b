import { type DateMention, type Document, type Extraction, type Figure, fold, type Reading } from "../model/index.ts";
import { type Lexicon, loadLexicon } from "./lexicon/index.ts";
import { findEvents } from "./link/events/index.ts";
import { linkFacts } from "./link/facts.ts";
import { findFocus } from "./link/focus/index.ts";
import { namesToday } from "./link/names-today.ts";
import { findRelations } from "./link/relations.ts";
import { isReported, reportPeriod } from "./link/report-period.ts";
import { findNamesUnderTitle } from "./names/under-title.ts";
import { carryDates, type DateContext, scanDates } from "./rules/dates/index.ts";
import { scanFigures } from "./rules/figures/index.ts";

/** The version of extract's rules; with the lexicon's hash it makes the version in the step's stamp. */
export const EXTRACT_VERSION = "1";

export interface ExtractOptions {
  /** False reads by the rules of the language alone, without the list of known parks. */
  readonly gazetteer?: boolean;
  /** The day relative words are counted from where the document has no date of its own; YYYY-MM-DD or cut short. */
  readonly published?: string;
}

/** Everything read from a document. Never throws over content; pure, the lexicon loader apart. */
export function extractFacts(
  document: Document,
  lexicon: Lexicon = loadLexicon(),
  options: ExtractOptions = {},
): Reading<Extraction> {
  const published = document.published ?? options.published ?? null;
  const folded = fold(document.text);
  const blocks = document.blocks.map((block) => folded.slice(block.start, block.end));
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  let context: DateContext = { published, year: null, month: null };
  const reported = reportedYear(document, published, lexicon);
  document.blocks.forEach((block, at) => {
    const text = document.text.slice(block.start, block.end);
    const told = reported !== null && isReported(document, at) ? { ...context, reported } : context;
    const found = scanDates(blocks[at]!, text, block.start, told, lexicon);
    context = carryDates(context, found);
    dates.push(...found);
    // A table's figures are read cell by cell with the units of their heads.
    if (!block.table) figures.push(...scanFigures(blocks[at]!, text, block.start, lexicon));
  });
  const { parks, names, titled, parkInTitle } = findNamesUnderTitle(document, blocks, options, lexicon);
  const found = { parks, names };
  const relations = findRelations(document, blocks, found, lexicon);
  const today = namesToday(names, relations, folded);
  const linked = linkFacts({ document, folded, published, figures, dates, names: today, lexicon, titled, parkInTitle });
  const value: Extraction = {
    parks,
    names,
    figures: linked.figures,
    dates,
    facts: linked.facts,
    events: findEvents(document, blocks, found, dates, lexicon),
    relations,
    focus: findFocus(document, blocks, found, lexicon),
    ignored: linked.ignored,
    issues: linked.issues,
  };
  return { value, issues: [...value.issues] };
}

/** The year that a report's title tells of (2024年工作总结), where it was over when the report came out. */
function reportedYear(document: Document, published: string | null, lexicon: Lexicon): number | null {
  const period = published && reportPeriod({ document, published, lexicon });
  if (!period || !/^[0-9]{4}$/.test(period.from ?? "") || period.from !== period.to) return null;
  return Number(period.from) < Number(published.slice(0, 4)) ? Number(period.from) : null;
}
