import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";

/**
 * Finds every figure of a block: a number with its unit and bounds. `folded` is fold(text), `offset` the block's start in the
 * document, so spans are the document's. In order of start, without overlaps. Linear in the block's length.
 */
export function scanFigures(_folded: string, _text: string, _offset: number, _lexicon: Lexicon): Figure[] {
  return [];
}

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
