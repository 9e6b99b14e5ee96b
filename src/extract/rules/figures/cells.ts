import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";

/**
 * Reads a table cell whose unit stands in its header or caption: ("80以上力争85", "亿元/平方公里") → 80 to 85.
 * A unit in the cell itself wins. Null where the cell holds no figure ("—", "预期性").
 * `offset` is the cell's start in the document; `unit` may be null for a bare count.
 */
export function readCellFigure(
  _folded: string,
  _text: string,
  _offset: number,
  _unit: string | null,
  _lexicon: Lexicon,
): Figure | null {
  return null;
}
