import { createHash } from "node:crypto";
import type { Document, Extraction, Fact } from "../../src/model/index.ts";
import { documentHash } from "../../src/pipeline/parse.ts";
import { resolveRows, writeRows } from "../../src/pipeline/resolve.ts";
import { keepBody, keepVersion, latestBody, putSources, type Store, stepTransaction } from "../../src/store/index.ts";

/** A document of one paragraph a line. */
export function documentOf(source: string, text: string): Document {
  let start = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { type: "paragraph" as const, start, end: start + line.length, path: [], runs: [] };
    start = block.end + 1;
    return { ...block, origin: { kind: "text" as const, line: 1 } };
  });
  const nothing = { publisher: null, author: null, published: null, publishedAt: null };
  return {
    source,
    mediaType: "text/plain",
    kind: "news",
    title: "示范",
    ...nothing,
    text,
    blocks,
    asides: [],
    links: {},
  };
}

/** A fact whose figure is `words` in the sentence that holds it; its id names the place, not the value. */
export function factOf(text: string, words: string, more: Partial<Fact> = {}): Fact {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const end = start + words.length;
  const number = Number(/[\d.]+/.exec(words)?.[0]);
  const span = { start, end };
  const masked = text.slice(text.lastIndexOf("\n", start) + 1, start).replace(/\d/g, "#");
  return {
    id: createHash("sha256").update(masked).digest("hex").slice(0, 16),
    subject: { kind: "park", name: "云岭高新区", start: 0, end: 0 },
    metric: "output",
    metricText: "产值",
    aspect: "level",
    modality: "actual",
    text: words,
    min: number,
    max: number,
    unit: "亿元",
    approx: false,
    vague: false,
    value: { min: number * 1e8, max: number * 1e8, unit: "CNY" },
    period: null,
    quote: words,
    ...span,
    table: null,
    rule: "test.rule",
    confidence: 1,
    evidence: {
      quote: span,
      figure: { ...span, basis: "stated" },
      metric: null,
      subject: null,
      period: null,
      rules: [],
    },
    ...more,
  };
}

/** Puts a text and its facts into the store as the steps would; answers the document's id. */
export async function putDocument(store: Store, name: string, text: string, facts: readonly Fact[]): Promise<number> {
  const [row] = await putSources(store, [{ name, kind: "file", location: `/nowhere/${name}` }], false);
  const { id } = row as { id: number };
  const document = documentOf(name, text);
  const none = { names: [], figures: [], dates: [], events: [], relations: [], focus: [], ignored: [], issues: [] };
  const mentions = [{ start: 0, end: 1 }];
  const extraction: Extraction = { ...none, facts, parks: [{ name: "云岭高新区", aliases: ["高新区"], mentions }] };
  await stepTransaction(store, id, (session) => keepBody(session, id, { bytes: Buffer.from(text) }));
  const fetchId = (await latestBody(store, id))?.fetchId as number;
  await stepTransaction(store, id, async (session) => {
    const number = await keepVersion(session, id, { hash: documentHash(document), fetchId, document, issues: [] });
    await writeRows(session, id, resolveRows(name, text, number, extraction));
  });
  return id;
}
