import { isSentence, type LineKind } from "./lines.ts";
import { type Line, type Page, wordsOf } from "./page.ts";

/**
 * Takes short lines off both ends that stand in other elements than the article's sentences do (a label over the text, a form under
 * it), and at the end sentences too where they have another parent.
 */
export function trimEdges(
  page: Page,
  root: number,
  indexes: readonly number[],
  kinds: LineKind[],
  tables: Int32Array,
): void {
  const prose = new Map<string, number>();
  const parents = new Map<number, number>();
  let total = 0;
  for (let k = 0; k < indexes.length; k++) {
    const line = page.lines[indexes[k]!]!;
    if (kinds[k] !== "body" || (!isSentence(wordsOf(line)) && tables[line.box] === 0)) continue;
    const make = makeOf(page, line);
    prose.set(make, (prose.get(make) ?? 0) + line.size);
    const { parent } = page.boxes[line.box]!;
    parents.set(parent, (parents.get(parent) ?? 0) + line.size);
    total += line.size;
  }
  let largest = 0;
  for (const size of parents.values()) largest = Math.max(largest, size);
  if (total === 0) return;
  const settled = largest > total * 0.5;
  // What stands in an element declared to be the article's body is of it.
  const declared = page.boxes[root]!.hint >= declaredBody;
  const foreign = (line: Line, end: boolean): boolean => {
    if (tables[line.box] !== 0 || line.heading > 0) return false;
    const { parent } = page.boxes[line.box]!;
    const astray = settled && !parents.has(line.box) && (parents.get(parent) ?? 0) < total * 0.05;
    const alike = (prose.get(makeOf(page, line)) ?? 0) > total * 0.05;
    const words = wordsOf(line);
    if (isSentence(words) && (end || line.stops > 0 || line.size >= mostLabel))
      return end && astray && !alike && !declared;
    // What the element of the prose itself holds and announces more is its first line.
    if (!end && parents.has(line.box) && /[:：]$/.test(words)) return false;
    return line.size < 30 && line.boldSize < line.size * 0.8 && (!alike || (end && astray));
  };
  for (let k = 0; k < indexes.length; k++) {
    if (kinds[k] !== "body") continue;
    const line = page.lines[indexes[k]!]!;
    if (!foreign(line, false) && !isSubtitle(page, line)) break;
    kinds[k] = "furniture";
  }
  for (let k = indexes.length - 1; k >= 0; k--) {
    if (kinds[k] !== "body") continue;
    if (!foreign(page.lines[indexes[k]!]!, true)) break;
    kinds[k] = "tail";
  }
}

/** Names and figures with commas between them are a label still up to this size, in Chinese characters. */
const mostLabel = 15;

/** The hint that `itemprop="articleBody"` gives. */
const declaredBody = 6;

const subtitle = /(?:^|[-_\s])(?:sub-?(?:title|head|headline)|dek|deck|standfirst|kicker)/i;

/** A line named as the headline's second line. Inside the article such names are those of its own sub-headings. */
function isSubtitle(page: Page, line: Line): boolean {
  const element = page.boxes[line.box]?.element;
  return element?.attribs.class !== undefined && subtitle.test(element.attribs.class);
}

function makeOf(page: Page, line: Line): string {
  const element = page.boxes[line.box]?.element;
  return element ? `${element.name}.${element.attribs.class ?? ""}` : "";
}

/** Marks the boxes inside the article's that are furniture: by name, by their links, by speaking against it. */
export function furnitureBoxes(page: Page, root: number, weights: Float64Array): Uint8Array {
  const { boxes, lines } = page;
  const dropped = new Uint8Array(boxes.length);
  const { last } = boxes[root]!;
  let total = 0;
  for (let i = boxes[root]!.first; i < last; i++) total += Math.max(0, weights[i]!);
  for (let i = root + 1; i < boxes.length && boxes[i]!.first <= last; i++) {
    const box = boxes[i]!;
    if (box.parent < root) break;
    if (dropped[box.parent] === 1) {
      dropped[i] = 1;
      continue;
    }
    const tag = box.element?.name;
    let size = 0;
    let linked = 0;
    let prose = 0;
    let said = 0;
    let count = 0;
    for (let k = box.first; k < box.last; k++) {
      const line = lines[k]!;
      size += line.size;
      linked += line.linkSize;
      count++;
      if (line.linkSize < line.size * 0.5 && (line.stops > 0 || line.commas > 1) && line.size >= 12) {
        prose += line.size;
        said += weights[k]!;
      }
    }
    if (count === 0) continue;
    const share = total > 0 ? prose / total : 0;
    if (box.hint <= -2 && share < 0.3) dropped[i] = 1;
    else if (box.hint < 0 && ((share < 0.05 && prose < size * 0.5) || said < 0)) dropped[i] = 1;
    else if ((tag === "ul" || tag === "ol" || tag === "div" || tag === "dl") && count >= 2 && linked > size * 0.7)
      dropped[i] = 1;
  }
  return dropped;
}
