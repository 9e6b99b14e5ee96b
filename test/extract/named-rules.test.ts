import { describe, expect, it } from "vitest";
import { namedRules } from "../../src/extract/examples/index.ts";
import { extractFacts, loadLexicon, sentenceDocument } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

const PUBLISHED = "2024-06-20";
const lexicon = loadLexicon();

/** An example as a document: Markdown where it has headings or a table, else its lines. */
async function documentOf(text: string) {
  if (!/(?:^|\n)(?:#|\|)/.test(text)) return sentenceDocument(text, { published: PUBLISHED });
  const { value } = await readDocument(Buffer.from(text), { source: "example.md" });
  return value!;
}

describe.each(namedRules)("$id", ({ id, layer, finds, ignores }) => {
  const told = async (text: string): Promise<string[]> => {
    const options = { published: PUBLISHED, gazetteer: id === "park.known" };
    const found = extractFacts(await documentOf(text), lexicon, options).value!;
    const { names, events, relations, focus, facts } = found;
    const by = <T extends { rule: string }>(list: readonly T[], say: (one: T) => string) =>
      list.filter((one) => one.rule === id).map(say);
    if (layer === "name") return by(names, (name) => name.text);
    if (layer === "event") return by(events, ({ subject, date }) => `${subject.name} ${date}`);
    if (layer === "relation") return by(relations, ({ park, relation, object }) => `${park} ${relation} ${object}`);
    if (layer === "focus") return by(focus, ({ park, industries }) => `${park} ${industries.join("、")}`);
    if (layer === "ignored") return by(found.ignored, ({ text: figure }) => figure);
    if (layer === "figure") return by(found.figures, ({ text: figure }) => figure);
    return by(facts, (fact) => `${fact.subject.name} ${fact.metric} ${fact.text}`);
  };

  it("has three examples or more", () => expect(finds.length).toBeGreaterThanOrEqual(3));
  it.each(finds)("%s ⇒ %s", async (text, wanted) => expect(await told(text)).toContain(wanted));
  if (ignores.length > 0) it.each(ignores)("nothing in %s", async (text) => expect(await told(text)).toEqual([]));
});
