import type { ExtractOutput } from "../output.ts";
import { overlapOf, squeeze } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Tally, Tell } from "./parts.ts";

/** What is counted of a document's reading: its title and day, the phrases of its body, those of the page's furniture, its shingles, its spans. */
export interface ReadingTallies {
  readonly meta: Tally;
  readonly keep: Tally;
  readonly drop: Tally;
  readonly body: Tally;
  readonly span: Tally;
}

/** Judges the text that the facts were read from, where gold says what it should be. */
export function scoreReading(gold: Gold, output: ExtractOutput | undefined, tallies: ReadingTallies, miss: Tell): void {
  const text = output?.document.text ?? "";
  const count = (tally: Tally, right: boolean, family: string, words: string) => {
    tally.gold++;
    if (right) tally.right++;
    else miss(family, words);
  };
  const said = output?.document.published ?? null;
  const days = [gold.published ?? null, ...(gold.published_any ?? [])];
  const dated = days.some((day) => day === said || (day !== null && (said?.startsWith(day) ?? false)));
  if (gold.title !== undefined) {
    const title = output?.document.title ?? "";
    count(tallies.meta, overlapOf(gold.title, title) >= 0.9, "wrong title", `${gold.title} — read ${title}`);
    count(tallies.meta, dated, "wrong day", `${gold.published ?? "–"} — read ${said ?? "–"}`);
  }
  const clean = squeeze(text);
  for (const phrase of gold.body?.keeps ?? [])
    count(tallies.keep, clean.includes(squeeze(phrase)), "lost text", `«${phrase}»`);
  for (const phrase of gold.body?.drops ?? [])
    count(tallies.drop, !clean.includes(squeeze(phrase)), "kept furniture", `«${phrase}»`);
  if (gold.bodyText !== undefined) scoreBody(gold.bodyText, text, tallies.body);
  for (const list of [output?.facts, output?.events, output?.figures, output?.dates]) {
    for (const one of list ?? []) {
      const words = "quote" in one ? one.quote : one.text;
      count(tallies.span, text.slice(one.start, one.end) === words, "bad span", `${one.start}–${one.end} «${words}»`);
    }
  }
}

/** Character 4-grams of both texts, spaces, quotation marks and the bars between cells aside. */
function scoreBody(body: string, text: string, tally: Tally): void {
  const [wanted, said] = [shingles(body), shingles(text)];
  for (const [gram, times] of wanted) {
    tally.gold += times;
    tally.right += Math.min(times, said.get(gram) ?? 0);
  }
  for (const times of said.values()) tally.said += times;
}

function shingles(text: string): Map<string, number> {
  const squeezed = squeeze(text).replaceAll("|", "");
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= squeezed.length; at++) {
    const gram = squeezed.slice(at, at + 4);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
