/**
 * How fast figures and dates are read, against @microsoft/recognizers-text-suite (Chinese number-with-unit and date-time, fed line by
 * line) and nodejieba's tag pass, in one run over the same text: `npm run bench:extract [folder…]`. The text is that of every document
 * of the fixtures and the test sets (or of the folders given), as it is read; snapshots and gold files are no documents. Prints characters a
 * second and ratios, then how extract's time is shared out, then how cost grows with length. The reference reads in a thread of its own, which has ended before anything else is measured: V8 compiles its
 * patterns to more code than it allows all patterns of one isolate (16 MB) and would leave ours unoptimised. No process that reads
 * documents holds the reference, and the tag pass has no patterns to slow. What else is compared takes turns in one loop, after a
 * warm-up, and the best pass of each counts: a busy machine slows both alike. Run by scripts/bench.mjs on compiled code.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import nodejieba from "nodejieba";
import { extractFacts, loadLexicon } from "../src/extract/index.ts";
import { findNames } from "../src/extract/names/index.ts";
import { scanDates } from "../src/extract/rules/dates/index.ts";
import { scanFigures } from "../src/extract/rules/figures/index.ts";
import { readDocument } from "../src/ingest/index.ts";
import { type Block, type Document, fold, type Span } from "../src/model/index.ts";

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ["fixtures/news", "fixtures/plans", "fixtures/catalogues", "test/sets"];
/** Files that lie beside a document and tell what is in it. */
const BESIDE = /(?:^|[/\\.])(?:facts|body)\.txt$|\.json$|\.ndjson$|README\.md$/;
/** The reference is slow: it gets a part of the text, at least this many characters where there are as many. */
const REFERENCE_CHARACTERS = 20_000;
const lexicon = loadLexicon();
const context = { published: "2024-11-14", year: null, month: null };

/** Each file read as a document: what reading leaves out of a file no pass sees. */
const documents: Document[] = [];
for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, name);
    if (BESIDE.test(name) || !statSync(path).isFile()) continue;
    const { value } = await readDocument(readFileSync(path), { source: name, published: "2024-11-14" });
    if (value !== null) documents.push(value);
  }
}
const lines = documents.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim() !== "");
if (lines.length === 0) throw new Error(`no text under ${folders.join(", ")}`);

const characters = (list: readonly string[]) => list.reduce((sum, line) => sum + line.length, 0);
const ours = (list: readonly string[]) => {
  let found = 0;
  for (const line of list) {
    const folded = fold(line);
    found += scanFigures(folded, line, 0, lexicon).length + scanDates(folded, line, 0, context, lexicon).length;
  }
  return found;
};
const tags = (list: readonly string[]) => {
  let found = 0;
  for (const line of list) found += nodejieba.tag(line).length;
  return found;
};

/** Processor time in milliseconds: on a busy machine the clock also counts the others. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The reference's one pass, in characters a second. */
async function referenceRate(list: readonly string[]): Promise<number> {
  const module = import.meta.url.endsWith(".ts") ? "./recognizers.ts" : "./recognizers.js";
  const worker = new Worker(new URL(module, import.meta.url), { workerData: list });
  const { seconds, found } = await new Promise<{ seconds: number; found: number }>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await worker.terminate();
  return told("recognizers-text-suite, zh-cn", characters(list) / seconds, found);
}

function told(name: string, perSecond: number, found: number): number {
  const speed = Math.round(perSecond).toLocaleString("en").padStart(12);
  console.log(`${name.padEnd(36)} ${speed} characters/s  ${found} found`);
  return perSecond;
}

/** The best of as many passes as fit `seconds`, in characters a second of processor time: the first ones warm the compiler up. */
function rate(
  name: string,
  list: readonly string[],
  seconds: number,
  run: (list: readonly string[]) => number,
): number {
  let best = 0;
  let found = 0;
  const begun = performance.now();
  while (best === 0 || performance.now() - begun < seconds * 1000) {
    const start = spent();
    found = run(list);
    best = Math.max(best, characters(list) / ((spent() - start) / 1000));
  }
  return told(name, best, found);
}

const sample: string[] = [];
for (const line of lines) if (characters(sample) < REFERENCE_CHARACTERS) sample.push(line);
console.log(
  `${documents.length} documents, ${lines.length} lines, ${characters(lines)} characters; reference on ${characters(sample)}`,
);
const fast = rate("figures and dates (with folding)", lines, 4, ours);
const reference = await referenceRate(sample);
console.log(`ratio to recognizers-text-suite: ${(fast / reference).toFixed(0)} ×`);

/** Documents one behind the other, over and over until the text is `length` long, as one document. */
function joined(list: readonly Document[], length: number): Document {
  const texts: string[] = [];
  const blocks: Block[] = [];
  for (let at = 0, start = 0; start < length; at++) {
    const { text, blocks: own } = list[at % list.length]!;
    for (const block of own) blocks.push(moved(block, start));
    texts.push(text);
    start += text.length + 1;
  }
  return { ...list[0]!, source: "bench.txt", published: "2024-11-14", text: texts.join("\n"), blocks };
}

function moved(block: Block, by: number): Block {
  const to = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { table } = block;
  return { ...to(block), runs: [], ...(table ? { table: { ...table, cells: table.cells.map(to) } } : {}) };
}

/** The whole of extract over the text of all documents as one, against the tag pass over the same text. */
const whole = joined(
  documents,
  documents.reduce((sum, { text }) => sum + text.length + 1, 0),
);
const said = whole.text.split("\n").filter((line) => line.trim() !== "");
const WARM_UP = 10;
const TURNS = 20;
const turns = {
  "nodejieba tag": () => tags(said),
  "extract, whole": () => extractFacts(whole, lexicon).value?.facts.length ?? 0,
  "layer: figures and dates": () => ours(said),
  "layer: names": () => findNames(whole, folded, {}, lexicon).names.length,
};
const folded = whole.blocks.map((block) => fold(whole.text.slice(block.start, block.end)));
const times = Object.entries(turns).map(([name, run]) => ({ name, run, all: [] as number[] }));
for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
  for (const each of times) {
    const start = spent();
    each.run();
    if (turn >= WARM_UP) each.all.push(spent() - start);
  }
}
const [tagTime] = times.map(({ all }) => Math.min(...all));
const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
for (const { name, all } of times) {
  const best = Math.min(...all);
  const speed = Math.round(whole.text.length / (best / 1000)).toLocaleString("en");
  const ratios = `${(best / tagTime!).toFixed(2)} × the tag pass (medians: ${(median(all) / median(times[0]!.all)).toFixed(2)} ×)`;
  console.log(`${name.padEnd(36)} ${speed.padStart(12)} characters/s  ${ratios}`);
}

/** Cost a character at two lengths; linear means that the ratio stays near 1. */
function growth(name: string, make: (length: number) => string): void {
  const perCharacter = [200_000, 2_000_000].map((length) => {
    const text = make(length);
    let best = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < 3; pass++) {
      const start = spent();
      ours([text]);
      best = Math.min(best, spent() - start);
    }
    return (best * 1e6) / text.length;
  });
  const [short = 0, long = 0] = perCharacter;
  console.log(
    `${name.padEnd(36)} ${short.toFixed(1)} → ${long.toFixed(1)} ns/character (${(long / short).toFixed(2)} ×)`,
  );
}
const body = lines.join("\n");
growth("one block of fixture text", (length) => body.repeat(Math.ceil(length / body.length)).slice(0, length));
for (const [name, unit] of [
  ["digits", "7"],
  ["spaces", " "],
  ["brackets", "（"],
  ["numerals", "三万"],
  ["thousands", ",123"],
  ["ranges", "3-"],
  ["产业园", "产业园"],
  ["months", "3月"],
  ["plans", "“十四五”"],
] as const) {
  growth(name, (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}

/** A document ten times as long takes ten times as long to extract. */
const perCharacter: number[] = [];
for (const length of [200_000, 2_000_000]) {
  const document = joined(documents, length);
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const start = spent();
    extractFacts(document, lexicon);
    best = Math.min(best, spent() - start);
  }
  perCharacter.push((best * 1e3) / document.text.length);
}
const [short = 0, long = 0] = perCharacter;
console.log(
  `extract, ${"2 MB against 200 kB".padEnd(27)} ${short.toFixed(2)} → ${long.toFixed(2)} µs/character (${(long / short).toFixed(2)} ×)`,
);
