import type { Page } from "./page.ts";

/** A name that more of the page's prose than this stands under is a name of its body, whatever it seems to say. */
const bodyShare = 0.5;

/** Fewer parts than this are no pattern. */
const fewest = 3;

/** What a page may hold more of than of its article: these names are believed always. */
const always = /comment|pinglun|repl(?:y|ies)|relat|recommend|tuijian|hot-?(?:list|news)|rank|guess|footer|breadcrumb/i;

/**
 * Hears the page's prose on what its names say. Templates name the article's own parts like furniture (`subscriber-only`, `card`,
 * `widget`), and each part is short: boxes that are named alike are counted together, and a name that most prose stands under is no longer
 * held against it. `box.hint` is put right in place.
 */
export function hearNames(page: Page): void {
  const { lines, boxes } = page;
  const prose = new Float64Array(boxes.length);
  let total = 0;
  let doubted = false;
  for (const { hidden, linkSize, size, stops, commas, box } of lines) {
    if (hidden || linkSize > size * 0.5 || stops + commas === 0) continue;
    total += size;
    prose[box]! += size;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    prose[boxes[i]!.parent]! += prose[i]!;
    doubted ||= boxes[i]!.hint < 0 && prose[i]! > 0;
  }
  if (!doubted) return;
  const groups = new Map<string, { said: number; count: number; headed: number }>();
  for (let i = 1; i < boxes.length; i++) {
    if (boxes[i]!.hint >= 0 || prose[i] === 0) continue;
    const key = keyOf(page, i);
    const group = groups.get(key) ?? { said: 0, count: 0, headed: 0 };
    groups.set(key, group);
    group.said += prose[i]!;
    group.count++;
    const { heading, linkSize, size } = lines[boxes[i]!.first]!;
    if (heading > 0 || linkSize > size * 0.6) group.headed++;
  }
  for (let i = 1; i < boxes.length; i++) {
    const box = boxes[i]!;
    if (box.hint >= 0 || prose[i] === 0) continue;
    const key = keyOf(page, i);
    const { said, count, headed } = groups.get(key)!;
    // Each under a headline of its own they are teasers.
    if (count >= fewest && headed < count * 0.5 && said > total * bodyShare && !always.test(key)) box.hint = 0;
  }
}

/** Tag and class without the numbers that generators write into them; elements without a class go by their tag and id. */
function keyOf(page: Page, box: number): string {
  const { name, attribs } = page.boxes[box]!.element!;
  const words = attribs.class ?? attribs.id ?? "";
  return `${name}.${/\d/.test(words) ? words.replace(/\S*\d\S*/g, "").replace(/\s+/g, " ") : words}`;
}
