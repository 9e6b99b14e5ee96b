import type { Aside, DocumentLinks, Issue } from "../../model/index.ts";
import type { Metadata } from "../metadata.ts";
import { findTables } from "./blocks.ts";
import { findCaptions } from "./captions.ts";
import { furnitureBoxes, trimEdges } from "./edges.ts";
import { dropFactBoxes } from "./factboxes.ts";
import { dropHeaded, dropOrphans } from "./headed.ts";
import { attachmentsOf, itemsOf } from "./hrefs.ts";
import { leadAbove } from "./lead.ts";
import { isSentence, judgeLines, type LineHints, type LineKind } from "./lines.ts";
import { firstOfMany } from "./narrow.ts";
import { type Line, type Page, wordsOf } from "./page.ts";
import { whyNoArticle } from "./pagekind.ts";
import { selectors } from "./pieces.ts";
import { beforeReplies } from "./replies.ts";
import { dropTeasers } from "./teasers.ts";

/** The article of a page: its lines as blocks to write, what stands beside its sentences, and what is to be said of it. */
export interface Article {
  /** Indexes among the page's lines. */
  readonly kept: readonly number[];
  readonly tables: Int32Array;
  readonly asides: Aside[];
  readonly issues: Issue[];
  readonly links: DocumentLinks;
}

/** Judges the lines of the chosen box and keeps those that are the article. */
export function cleanArticle(
  page: Page,
  chosen: number,
  weights: Float64Array,
  metadata: Pick<Metadata, "title" | "titleLine">,
  source: string,
  look: () => void = () => {},
): Article {
  const { lines, boxes } = page;
  const box = firstOfMany(page, chosen, metadata.titleLine, weights);
  const { first } = boxes[box]!;
  const last = beforeReplies(page, Math.max(first, metadata.titleLine + 1), boxes[box]!.last);
  const tables = findTables(page, first, last);
  const dropped = furnitureBoxes(page, box, weights);
  dropFactBoxes(page, box, weights, dropped);
  const indexes: number[] = [];
  const start = metadata.titleLine >= first && metadata.titleLine < last ? metadata.titleLine + 1 : first;
  const unfolds = canUnfold(page, first, last);
  const lead = box === chosen ? leadAbove(page, box, metadata.titleLine, weights) : [];
  for (let i = start; i < last; i++) {
    const line = lines[i]!;
    if (dropped[line.box] === 1) continue;
    if (line.hidden && !(unfolds && line.linkSize === 0 && isSentence(wordsOf(line)))) continue;
    indexes.push(i);
  }
  const words = indexes.map((i) => wordsOf(lines[i]!));
  const captions = findCaptions(
    page,
    indexes.filter((i) => tables[lines[i]!.box] === 0),
  );
  const hints = indexes.map((i): LineHints => hintsOf(page, lines[i]!, tables[lines[i]!.box] !== 0, captions.has(i)));
  const kinds = judgeLines(words, { title: metadata.title, hints, look });
  dropHeaded(page, box, indexes, kinds, weights);
  trimEdges(page, box, indexes, kinds, tables);
  dropTeasers(page, indexes, kinds);
  const kept: number[] = [...lead];
  const asides: Aside[] = [];
  const select = selectors();
  for (let k = 0; k < indexes.length; k++) {
    const index = indexes[k]!;
    const line = lines[index]!;
    const kind = kinds[k]!;
    if (kind === "body") {
      if (isLinkLine(line) && tables[line.box] === 0) continue;
      kept.push(index);
    } else if (isAside(kind)) {
      const node = line.nodes[0]!;
      asides.push({
        kind,
        text: words[k]!,
        origin: {
          kind: "html",
          selector: select(boxes[line.box]!.element),
          ...(node.startIndex === null ? {} : { start: node.startIndex }),
        },
      });
    }
  }
  dropOrphans(page, kept, last);
  const attachments = attachmentsOf(page, first, last + linesForAnnexes, source);
  const why = whyNoArticle(page, { indexes: kept, first, last });
  if (why?.severity === "error") {
    const items = why.code === "LIST_PAGE" ? itemsOf(page, source) : [];
    return { kept: [], tables, asides: [], issues: [why], links: { ...(items.length > 0 ? { items } : {}) } };
  }
  return { kept, tables, asides, issues: why ? [why] : [], links: attachments.length > 0 ? { attachments } : {} };
}

/** Annexes are linked at most this many lines below the article. */
const linesForAnnexes = 30;

const unfold =
  /^[\s\S]{0,6}(?:展开(?:全文|剩余|阅读|更多)|阅读全文|查看全文|点击展开|余下全文|显示全文|read more|show more|continue reading)[\s\S]{0,12}$/i;

/** A button in or right under the article unfolds the rest of it, which is in the page already. */
function canUnfold(page: Page, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last + 3, page.lines.length); i++) {
    const line = page.lines[i]!;
    if (line.size < 12 && unfold.test(wordsOf(line))) return true;
  }
  return false;
}

const isAside = (kind: LineKind): kind is "caption" | "credit" | "byline" | "source" | "editor" | "note" =>
  kind === "caption" ||
  kind === "credit" ||
  kind === "byline" ||
  kind === "source" ||
  kind === "editor" ||
  kind === "note";

/** A line that is hardly more than a link leads elsewhere. */
function isLinkLine(line: Line): boolean {
  return line.linkSize > line.size * 0.8 && (line.size < 60 || line.stops === 0);
}

function hintsOf(page: Page, line: Line, cell: boolean, caption: boolean): LineHints {
  return {
    ...(caption ? { is: "caption" as const } : {}),
    linkShare: line.size > 0 ? line.linkSize / line.size : 0,
    ...(cell
      ? { role: "cell" as const }
      : line.heading > 0
        ? { role: "heading" as const }
        : page.boxes[line.box]?.element?.name === "li"
          ? { role: "item" as const }
          : {}),
  };
}
