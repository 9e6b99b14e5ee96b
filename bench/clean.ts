/**
 * Reads pages and compares with peers in the same process: Readability and defuddle on linkedom, and htmlparser2's bare parse, which is
 * the floor of the cost. Saved pages beside the repository are read where present, else the repository's own.
 *
 * Pages a second are by the clock, all readers by turns in the same rounds, after a few rounds that warm them up.
 *
 *   npm run bench:clean [-- --own] [-- --rounds 5]
 */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseDocument } from "htmlparser2";
import { parseHTML } from "linkedom";
import { readDocument } from "../src/ingest/index.ts";
import { f1, measure, samePublisher, sameTitle } from "./measure.ts";
import { type GoldPage, ownPages, savedPages } from "./pages.ts";

/** What a reader of pages makes of one. */
interface Read {
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
}
type Reader = (page: GoldPage) => Promise<Read> | Read;

const readers: Record<string, Reader> = {
  parkfacts: async (page) => {
    const { value } = await readDocument(page.bytes, { source: page.name, mediaType: "text/html" });
    return value ?? { text: "" };
  },
  readability: (page) => {
    const { document } = parseHTML(new TextDecoder().decode(page.bytes));
    const article = new Readability(document as unknown as Document).parse();
    return {
      text: linesOf(article?.content ?? ""),
      title: article?.title ?? null,
      publisher: article?.siteName ?? null,
      published: article?.publishedTime ?? null,
    };
  },
  defuddle: async (page) => {
    const { document } = parseHTML(new TextDecoder().decode(page.bytes));
    const article = await Defuddle(document as unknown as Document);
    return {
      text: linesOf(article.content),
      title: article.title,
      publisher: article.site,
      published: article.published,
    };
  },
  htmlparser2: (page) => {
    parseDocument(new TextDecoder().decode(page.bytes), { withStartIndices: true, withEndIndices: true });
    return { text: "" };
  },
};

/** A peer's HTML as lines: a line feed at every block and break. */
function linesOf(html: string): string {
  const broken = html.replace(
    /<(?:br|\/?(?:p|div|li|h[1-6]|tr|table|section|article|blockquote|ul|ol|figure|figcaption|pre))\b[^>]*>/gi,
    "\n",
  );
  const { document } = parseHTML(`<html><body><pre>${broken}</pre></body></html>`);
  return (document.body.textContent ?? "").replace(/[^\S\n]+/g, " ");
}

const wantsOwn = process.argv.includes("--own");
const at = process.argv.indexOf("--rounds");
const rounds = at >= 0 ? Number(process.argv[at + 1]) : 10;
/** Rounds that are run and shown but not counted: V8 compiles what it finds hot. A worker reads for days. */
const WARM_UP = 4;
/** Rounds of a reader far slower than the rest, warm-up and all. */
const SLOW: Record<string, number> = { defuddle: 3 };
const saved = wantsOwn ? [] : savedPages();
const pages = (saved.length > 0 ? saved : ownPages()).filter((page) => page.article);
console.log(
  `${pages.length} pages, ${(pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length / 1024).toFixed(0)} kB on average`,
);

/** Milliseconds of each round over all pages, warm-up first. */
interface Rounds {
  readonly clock: number[];
  /** Processor time with V8's own threads, which compile and collect beside the reading thread. */
  readonly processor: number[];
}

/** Rounds over all pages, readers by turns: the machine may have other work. No collection is forced between turns. */
const timed = Object.fromEntries(
  Object.keys(readers).map((name): [string, Rounds] => [name, { clock: [], processor: [] }]),
);
for (let round = 0; round < WARM_UP + rounds; round++) {
  for (const [name, read] of Object.entries(readers)) {
    if (round >= (SLOW[name] ?? Number.POSITIVE_INFINITY)) continue;
    const usage = process.cpuUsage();
    const started = performance.now();
    for (const page of pages) await quiet(() => read(page));
    timed[name]!.clock.push(performance.now() - started);
    const { user, system } = process.cpuUsage(usage);
    timed[name]!.processor.push((user + system) / 1000);
  }
}

const counted = (times: readonly number[]): readonly number[] =>
  times.length > WARM_UP ? times.slice(WARM_UP) : times;
const least = (times: readonly number[]): number => Math.min(...counted(times));
const middle = (times: readonly number[]): number =>
  [...counted(times)].sort((a, b) => a - b)[counted(times).length >> 1]!;
const first = (times: readonly number[]): number => times[0]!;

/** The reader's time as a multiple of the bare parse's. */
function ratio(of: (times: readonly number[]) => number, key: keyof Rounds): string {
  return (of(timed.parkfacts![key]) / of(timed.htmlparser2![key])).toFixed(2);
}

const rates: Record<string, number> = {};
const rows: Record<string, Record<string, string>> = {};
for (const [name, read] of Object.entries(readers)) {
  let precision = 0;
  let recall = 0;
  let lines = 0;
  const hits = { title: 0, day: 0, publisher: 0 };
  const asked = { title: 0, day: 0, publisher: 0 };
  let worst = 1;
  for (const page of pages) {
    const got = await quiet(() => read(page));
    const found = measure(page.body, got.text);
    precision += found.precision;
    recall += found.recall;
    lines += found.lines;
    worst = Math.min(worst, found.recall);
    if (page.title !== null) {
      asked.title++;
      if (sameTitle(page.title, got.title ?? null)) hits.title++;
    }
    if (page.published !== null) {
      asked.day++;
      if ((got.published ?? "").slice(0, 10) === page.published.slice(0, 10)) hits.day++;
    }
    if (page.publisher !== null) {
      asked.publisher++;
      if (samePublisher(page.publisher, got.publisher ?? null)) hits.publisher++;
    }
  }
  rates[name] = (pages.length / least(timed[name]!.clock)) * 1000;
  const count = pages.length;
  rows[name] =
    name === "htmlparser2"
      ? { "pages/s": rates[name].toFixed(1) }
      : {
          F1: f1(precision / count, recall / count).toFixed(4),
          precision: (precision / count).toFixed(4),
          recall: (recall / count).toFixed(4),
          worst: worst.toFixed(3),
          lines: (lines / count).toFixed(4),
          title: percent(hits.title, asked.title),
          day: percent(hits.day, asked.day),
          publisher: percent(hits.publisher, asked.publisher),
          "pages/s": rates[name].toFixed(1),
        };
}
console.table(rows);
console.log(`${(rates.parkfacts! / rates.readability!).toFixed(1)} × Readability`);
console.log(
  `${ratio(least, "clock")} × the time of htmlparser2's parse at best, ${ratio(middle, "clock")} × in the middle round; ${ratio(first, "clock")} × in the first, from cold`,
);
console.log(
  `processor time with V8's own threads: ${ratio(least, "processor")} × at best, ${ratio(middle, "processor")} × in the middle round`,
);

function percent(hits: number, of: number): string {
  return of === 0 ? "–" : `${((100 * hits) / of).toFixed(1)} %`;
}

/** Peers log and throw on some pages; a page they fail on counts as empty. */
async function quiet(read: () => Promise<Read> | Read): Promise<Read> {
  const { error, warn, log } = console;
  console.error = console.warn = console.log = () => {};
  try {
    return await read();
  } catch {
    return { text: "" };
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
