import { cut, type Document, type Relation } from "../../model/index.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Names } from "../names/index.ts";
import { formLines } from "./form-lines.ts";
import { parkLines } from "./park-lines.ts";
import { formRelations } from "./relations/form.ts";
import { headingRelations } from "./relations/heading.ts";
import { sentenceRelations } from "./relations/sentence.ts";
import { standingRelations } from "./relations/standing.ts";
import { tableRelations } from "./relations/table.ts";

/** What the text says of how parks stand to one another, to places, operators, levels and batches. */
export function findRelations(
  document: Document,
  folded: readonly string[],
  names: Names,
  lexicon: Lexicon = loadLexicon(),
): Relation[] {
  const lines = parkLines(document, folded, names);
  const formParks = new Map(formLines(document, folded, names).map(({ block, park }) => [block, park]));
  const raw = [
    ...sentenceRelations(lines, names, formParks),
    ...standingRelations(lines, names),
    ...tableRelations(document, names, lexicon),
    ...formRelations(document, folded, names),
    ...headingRelations(lines, names),
  ];
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const { park, relation, object, rule, start, end } of raw) {
    const key = `${park}\n${relation}\n${object}`;
    if (park === object || seen.has(key)) continue;
    seen.add(key);
    relations.push({ park, relation, object, start, end, quote: cut(document.text, { start, end }), rule });
  }
  return relations.sort((a, b) => a.start - b.start || a.end - b.end);
}
