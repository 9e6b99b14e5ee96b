import { readDocument } from "../src/ingest/index.ts";
import { f1, measure, samePublisher, sameTitle } from "./measure.ts";
import type { GoldPage } from "./pages.ts";

/** How well a set of article pages is read; shares are 0 to 1. `worstRecall` finds an article that is empty or half. */
export interface Quality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly worstRecall: number;
  readonly lines: number;
  readonly title: number;
  readonly day: number;
  readonly publisher: number;
}

/** Reads the pages that are articles and compares with what a reader would keep. */
export async function qualityOf(pages: readonly GoldPage[]): Promise<Quality> {
  const articles = pages.filter((page) => page.article);
  const sums = { precision: 0, recall: 0, lines: 0 };
  const hits = { title: [0, 0], day: [0, 0], publisher: [0, 0] };
  let worstRecall = 1;
  const count = (key: keyof typeof hits, right: boolean) => {
    hits[key][1]!++;
    if (right) hits[key][0]!++;
  };
  for (const page of articles) {
    const { value } = await readDocument(page.bytes, { source: page.name, mediaType: "text/html" });
    const found = measure(page.body, value?.text ?? "");
    sums.precision += found.precision;
    sums.recall += found.recall;
    sums.lines += found.lines;
    worstRecall = Math.min(worstRecall, found.recall);
    if (page.title !== null) count("title", sameTitle(page.title, value?.title ?? null));
    if (page.published !== null) count("day", value?.published?.slice(0, 10) === page.published.slice(0, 10));
    if (page.publisher !== null) count("publisher", samePublisher(page.publisher, value?.publisher ?? null));
  }
  const share = ([right, of]: number[]): number => (of === 0 ? 1 : right! / of!);
  const mean = (sum: number): number => (articles.length === 0 ? 0 : sum / articles.length);
  return {
    f1: f1(mean(sums.precision), mean(sums.recall)),
    precision: mean(sums.precision),
    recall: mean(sums.recall),
    worstRecall,
    lines: mean(sums.lines),
    title: share(hits.title),
    day: share(hits.day),
    publisher: share(hits.publisher),
  };
}
