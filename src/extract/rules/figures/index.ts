import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { shareBounds } from "../../refine/shared-bounds.ts";
import { matchAt } from "../words.ts";
import { draftAmount, draftRatio, sharesBefore } from "./drafts.ts";
import { figureOf } from "./figure.ts";
import { readNumber } from "./numbers.ts";
import { isOrdinal } from "./prefixes.ts";
import { readDoubling, readFraction, readHalf, readPerHundred, readSlashFraction } from "./ratios.ts";
import { DOUBLE, HALF, SCALE, tablesOf } from "./tables.ts";

export { readCellFigure } from "./cells.ts";
export { scanRanks } from "./ranks.ts";

/**
 * Finds every figure of a block: a number with its unit and bounds. `folded` is fold(text), `offset` the block's start in the
 * document, so spans are the document's. In order of start, without overlaps. Linear in the block's length: the scanner stops only
 * at characters that can start a number, and never looks left of the figure before.
 */
export function scanFigures(folded: string, text: string, offset: number, lexicon: Lexicon): Figure[] {
  const tables = tablesOf(lexicon);
  const { classes } = tables;
  const figures: Figure[] = [];
  let floor = 0;
  let i = 0;
  while (i < folded.length) {
    const kind = classes[folded.charCodeAt(i)]!;
    if (kind === 0) {
      i++;
      continue;
    }
    const name = matchAt(tables.names, folded, i);
    if (name) {
      i = name.end;
      continue;
    }
    let draft = null;
    let next = i + 1;
    if (kind === HALF || kind === DOUBLE) {
      const ratio = kind === HALF ? readHalf(folded, i) : readDoubling(folded, i, tables);
      draft = ratio && draftRatio(folded, ratio, floor, tables);
    } else {
      const ratio = kind === SCALE ? readPerHundred(folded, i, tables) : null;
      const number = ratio ? null : readNumber(folded, i, tables);
      if (ratio) draft = draftRatio(folded, ratio, floor, tables);
      else if (number && number.low === null) next = number.end;
      else if (number) {
        next = number.end;
        const fraction =
          readFraction(folded, number, tables) ?? readSlashFraction(folded, number, sharesBefore(folded, i, tables));
        if (fraction) draft = draftRatio(folded, fraction, floor, tables);
        else if (!isOrdinal(folded, i)) {
          const read = draftAmount(folded, number, floor, tables);
          draft = read.draft;
          next = Math.max(next, read.next);
        } else next = pastOrdinal(folded, number.end);
      }
    }
    if (draft) {
      figures.push(figureOf(draft, text, offset));
      floor = draft.end;
      next = draft.end;
    }
    i = Math.max(next, i + 1);
  }
  return shareBounds(figures, folded, offset);

  /** 第3—5位 is an ordinal to its end. */
  function pastOrdinal(folded: string, end: number): number {
    const join = matchAt(tables.joins, folded, end);
    if (!join || classes[folded.charCodeAt(join.end)] === 0) return end;
    const last = readNumber(folded, join.end, tables);
    return last.end;
  }
}
