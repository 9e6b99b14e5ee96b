import { cut, type Document, fold, type Relation } from "../../model/index.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Names } from "../names/index.ts";
import { vocabularyOf } from "../names/vocabulary.ts";
import { formLines } from "./form-lines.ts";
import { parkLines } from "./park-lines.ts";
import { placesBeforeNames } from "./relations/before-name.ts";
import { chainedNames } from "./relations/chains.ts";
import { denials } from "./relations/denied.ts";
import { announcedParts, remarkedParts, tradeParts } from "./relations/dependents.ts";
import { formRelations } from "./relations/form.ts";
import { formerWords } from "./relations/former-words.ts";
import { headingRelations } from "./relations/heading.ts";
import { housedParts, pieceParts } from "./relations/housed.ts";
import { inlineForms } from "./relations/inline-form.ts";
import { listTitles } from "./relations/list-titles.ts";
import { livingParts } from "./relations/living.ts";
import { mergedWords } from "./relations/merged.ts";
import { renamedInTurn } from "./relations/renamed.ts";
import { sentenceRelations } from "./relations/sentence.ts";
import { settle } from "./relations/settle.ts";
import { standingRelations } from "./relations/standing.ts";
import { tableRelations } from "./relations/table.ts";
import { toldRelations } from "./relations/told.ts";
import { toldLines } from "./told/course.ts";
import { remarkLines } from "./told/remarks.ts";

const relationsOf = new WeakMap<Names, Relation[]>();

/** What the text says of how parks stand to one another, to places, operators, levels and batches; read once for a document's names. */
export function findRelations(
  document: Document,
  folded: readonly string[],
  names: Names,
  lexicon: Lexicon = loadLexicon(),
): Relation[] {
  const known = relationsOf.get(names);
  if (known) return known;
  const relations = readRelations(document, folded, names, lexicon);
  relationsOf.set(names, relations);
  return relations;
}

function readRelations(document: Document, folded: readonly string[], names: Names, lexicon: Lexicon): Relation[] {
  const lines = parkLines(document, folded, names);
  const formParks = new Map(formLines(document, folded, names).map(({ block, park }) => [block, park]));
  const remarks = remarkLines(document, folded, names, lexicon);
  const told = [...toldLines(document, folded, names), ...remarks];
  const shaped = [
    ...toldRelations(told, names),
    ...formerWords(told),
    ...mergedWords(told),
    ...renamedInTurn(told),
    ...chainedNames(told),
  ];
  const plain = sentenceRelations(lines, names, formParks);
  const older = new Set([...shaped, ...plain].flatMap((one) => (one.relation === "formerly" ? [one.object] : [])));
  const held = headingRelations(lines, names);
  const announced = announcedParts(
    told,
    [...shaped, ...plain].filter((one) => one.relation === "part_of"),
  );
  const parts = [...shaped, ...plain, ...held, ...announced];
  const whole = new Map(parts.flatMap((one) => (one.relation === "part_of" ? [[one.park, one.object] as const] : [])));
  const raw = [
    ...formRelations(document, folded, names),
    ...inlineForms(lines),
    ...plain,
    ...shaped,
    ...standingRelations(told, older),
    ...placesBeforeNames(names, vocabularyOf(lexicon)),
    ...tableRelations(document, names, lexicon),
    ...listTitles(document, names, lexicon),
    ...held,
    ...announced,
    ...remarkedParts(remarks),
    ...tradeParts(told, whole, vocabularyOf(lexicon)),
    ...housedParts(told, whole),
    ...pieceParts(told, whole),
  ];
  const seen = new Set<string>();
  const relations: Relation[] = [];
  const isDenied = denials(lines);
  const said = raw.filter((one) => !isDenied(one));
  for (const { park, relation, object, rule, start, end } of settle(livingParts(said, told))) {
    const key = `${park}\n${relation}\n${object}`;
    if (park === object || seen.has(key)) continue;
    seen.add(key);
    const quote = cut(document.text, { start, end });
    relations.push({ park, relation, object: asWritten(object, quote), start, end, quote, rule });
  }
  return relations.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An object as the text has it, where it was read from the folded words: 乾佑街道, never 干佑街道. */
function asWritten(object: string, quote: string): string {
  if (quote.includes(object)) return object;
  const at = fold(quote).indexOf(object);
  return at < 0 ? object : quote.slice(at, at + object.length);
}
