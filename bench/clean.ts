/**
 * Reads pages and compares with peers in the same process: Readability and defuddle on linkedom, and htmlparser2's bare parse, which is
 * the floor of the cost. Saved pages beside the repository are read where present, else the repository's own.
 *
 *   npm run bench:clean [-- --own] [-- --rounds 5]
 */
import { readFileSync } from "node:fs";
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
const rounds = at >= 0 ? Number(process.argv[at + 1]) : 8;
/** The two whose ratio is looked at. */
const quick = ["parkfacts", "htmlparser2"];
const saved = wantsOwn ? [] : savedPages();
const pages = (saved.length > 0 ? saved : ownPages()).filter((page) => page.article);
console.log(
  `${pages.length} pages, ${(pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length / 1024).toFixed(0)} kB on average`,
);

/** Processor milliseconds of each round. `all`: with V8's own threads, which compile what has grown hot; `main`: the reading thread alone. */
interface Rounds {
  readonly all: number[];
  readonly main: number[];
}

/** Rounds over all pages, readers by turns: the machine may have other work. No collection is forced between turns. */
async function time(names: readonly string[], rounds: number): Promise<Record<string, Rounds>> {
  const timed = Object.fromEntries(names.map((name): [string, Rounds] => [name, { all: [], main: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const started = process.cpuUsage();
      const main = mainThread();
      for (const page of pages) await quiet(() => readers[name]!(page));
      const { user, system } = process.cpuUsage(started);
      timed[name]!.all.push((user + system) / 1000);
      timed[name]!.main.push(mainThread() - main);
    }
  }
  return timed;
}

/** Processor milliseconds of the main thread so far; 0 where the system does not tell. */
function mainThread(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
}

const least = (times: readonly number[]): number => Math.min(...times);
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** The reader's time as a multiple of the bare parse's. */
function ratios({ parkfacts, htmlparser2 }: Record<string, Rounds>): string {
  const ratio = (of: (times: readonly number[]) => number, key: keyof Rounds) =>
    (of(parkfacts![key]) / of(htmlparser2![key])).toFixed(2);
  const main =
    least(htmlparser2!.main) > 0 ? `; reading thread ${ratio(least, "main")} and ${ratio(middle, "main")}` : "";
  return `${ratio(least, "all")} × the time of htmlparser2's parse at best, ${ratio(middle, "all")} × in the middle round${main}`;
}

// First all by turns, from cold: between two rounds of the reader linkedom drives the parser that it shares, and its garbage is collected.
const together = await time(Object.keys(readers), rounds);
const apart = await time(quick, rounds * 2);

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
  rates[name] = (pages.length / least(together[name]!.all)) * 1000;
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
console.log(`all by turns, from cold: ${ratios(together)}`);
console.log(`with the bare parse alone, warm: ${ratios(apart)}`);

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
