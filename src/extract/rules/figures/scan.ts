import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { shareBounds } from "../../refine/shared-bounds.ts";
import { matchAt } from "../words.ts";
import { type DraftReading, draftAmount, draftRatio } from "./drafts.ts";
import { figureOf } from "./figure.ts";
import { readNumber } from "./numbers.ts";
import { isPoint } from "./numerals.ts";
import { isOrdinal } from "./prefixes.ts";
import {
  type RatioToken,
  readDoubling,
  readFraction,
  readHalf,
  readHalfOf,
  readPerHundred,
  readSlashFraction,
} from "./ratios.ts";
import { draftShared } from "./shared-units.ts";
import { DOUBLE, HALF, NUMERAL, SCALE, type Tables, tablesOf } from "./tables.ts";

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
    // 一点 is a word, 一点五 a number.
    if (name && !(kind === NUMERAL && isPoint(folded, name.end - 1, tables))) {
      i = name.end;
      continue;
    }
    const { draft, next } = readAt(folded, i, kind, floor, tables);
    if (draft) {
      for (const shared of draftShared(folded, draft, floor, tables))
        figures.push(figureOf(shared, folded, text, offset));
      figures.push(figureOf(draft, folded, text, offset));
      floor = draft.end;
    }
    i = Math.max(next, i + 1);
  }
  return shareBounds(figures, folded, offset);
}

/** False where no figure can stand in the words: none of them is a digit, a numeral or a scale. */
export function holdsNumeral(folded: string, lexicon: Lexicon): boolean {
  const { classes } = tablesOf(lexicon);
  for (let at = 0; at < folded.length; at++) if (classes[folded.charCodeAt(at)] !== 0) return true;
  return false;
}

/** What starts at `at`, a character of class `kind`; `next` is where to go on. */
function readAt(text: string, at: number, kind: number, floor: number, tables: Tables): DraftReading {
  if (kind === HALF || kind === DOUBLE) {
    const half = kind === HALF ? readHalfOf(text, at, tables) : null;
    if (half) return draftAmount(text, half, floor, tables);
    return ofRatio(kind === HALF ? readHalf(text, at) : readDoubling(text, at, tables), text, at + 1, floor, tables);
  }
  const share = kind === SCALE ? readPerHundred(text, at, tables) : null;
  if (share) return ofRatio(share, text, at + 1, floor, tables);
  const number = readNumber(text, at, tables);
  if (number.low === null) return { draft: null, next: number.end };
  if (isOrdinal(text, at)) return { draft: null, next: pastOrdinal(text, number.end, tables) };
  const fraction = readFraction(text, number, tables) ?? readSlashFraction(text, number, tables);
  if (fraction) return ofRatio(fraction, text, number.end, floor, tables);
  return draftAmount(text, number, floor, tables);
}

function ofRatio(ratio: RatioToken | null, text: string, next: number, floor: number, tables: Tables): DraftReading {
  const draft = ratio && draftRatio(text, ratio, floor, tables);
  return { draft, next: draft?.end ?? next };
}

/** 第3—5位 is an ordinal to its end. */
function pastOrdinal(text: string, end: number, tables: Tables): number {
  const join = matchAt(tables.joins, text, end);
  if (!join || tables.classes[text.charCodeAt(join.end)] === 0) return end;
  return readNumber(text, join.end, tables).end;
}
