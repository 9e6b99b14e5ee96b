import type { Block, Origin } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { t } from "./lang.ts";

/** The nearest known origin of a place in the text: the cell's, the run's, else the block's. */
export function originAt(blocks: readonly Block[], span: Span): Origin | null {
  const block = blocks.find((candidate) => candidate.start <= span.start && span.start < candidate.end);
  if (!block) return null;
  const holds = (piece: Span): boolean => piece.start <= span.start && span.start < piece.end;
  return block.table?.cells.find(holds)?.origin ?? block.runs.find(holds)?.origin ?? block.origin;
}

/** Where a piece stood in the file, in words: 第 3 页, 第 12 行, 工作表 Sheet1 · B7, a CSS selector or a path. */
export function originText(origin: Origin): string {
  if (origin.sheet !== undefined || origin.cell !== undefined)
    return t("originCell", { sheet: origin.sheet ?? "", cell: origin.cell ?? "" });
  if (origin.page !== undefined) return t("originPage", { page: origin.page });
  if (origin.part !== undefined)
    return [t("originPage", { page: origin.part + 1 }), origin.selector ?? ""].filter(Boolean).join(" · ");
  if (origin.selector !== undefined) return origin.selector;
  if (origin.path !== undefined) return origin.path;
  if (origin.line !== undefined) return t("originLine", { line: origin.line });
  return origin.kind;
}
