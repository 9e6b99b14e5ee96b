import { readDate } from "../metadata/dates.ts";
import { judgeWords, squeezeTitle } from "./lines.ts";
import { type Page, wordsOf } from "./page.ts";

/** A lead paragraph is at least so long, in Chinese characters. */
const leastLead = 20;

/** Between the headline and the article's element stand at most so many lines. */
const mostBetween = 30;

/** Words of a text in Latin letters. */
const latin = /^[^\p{L}]{0,4}\p{Script=Latin}/u;

/** Elements that hold no lead: captions, notices in tables, forms, lists. */
const never = new Set(["figure", "figcaption", "table", "aside", "form", "li", "nav", "footer"]);

/**
 * The first paragraphs of an article whose element begins after them: radio and magazine pages set the lead beside the player or picture,
 * in a box of its own. What stands before the byline or the date is a standfirst, and what the article says again is a summary; on Chinese
 * pages a paragraph there is an abstract. The lines' indexes among the page's.
 */
export function leadAbove(page: Page, box: number, titleLine: number, weights: Float64Array): number[] {
  const { lines, boxes } = page;
  const { first, last } = boxes[box]!;
  if (titleLine < 0 || titleLine >= first || first - titleLine > mostBetween) return [];
  const found: number[] = [];
  let said: string | null = null;
  for (let i = titleLine + 1; i < first; i++) {
    const line = lines[i]!;
    if (line.hidden || line.heading > 0) continue;
    const words = wordsOf(line);
    if (line.size < leastLead) {
      if (judgeWords(words)?.kind === "byline" || readDate(words).day !== null) found.length = 0;
      continue;
    }
    if (line.stops === 0 || weights[i]! < line.size * 0.6 || !latin.test(words)) continue;
    if (judgeWords(words) !== null || !standsFree(page, line.box, box)) continue;
    said ??= squeezeTitle(
      lines
        .slice(first, last)
        .map((one) => wordsOf(one))
        .join(" "),
    );
    if (!said.includes(squeezeTitle(words).slice(0, 60))) found.push(i);
  }
  return found;
}

/** From the line's element up to the one that holds the article too, none says that it is something else. */
function standsFree(page: Page, from: number, box: number): boolean {
  const { first } = page.boxes[box]!;
  for (let at = from; at > 0 && page.boxes[at]!.last <= first; at = page.boxes[at]!.parent) {
    const { element, hint } = page.boxes[at]!;
    if (hint < 0 || never.has(element?.name ?? "")) return false;
  }
  return true;
}
