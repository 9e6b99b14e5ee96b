import { FOLD_FROM, FOLD_TO } from "./fold-table.ts";

const TABLE = buildTable();

/**
 * The text as rules read it: one UTF-16 unit to one unit, so spans hold in both. Full-width letters, digits and signs become
 * half-width (Chinese sentence marks ，：；！？（） keep theirs), traditional characters simplified where one answers to one, and
 * Kangxi and radical look-alikes from PDFs the characters they stand for. Surrogates stay. fold(fold(x)) === fold(x).
 */
export function fold(text: string): string {
  let at = 0;
  // Most text is already folded: find the first unit that moves before copying anything.
  while (at < text.length && TABLE[text.charCodeAt(at)] === 0) at++;
  if (at === text.length) return text;
  const pieces: string[] = [];
  let start = 0;
  for (; at < text.length; at++) {
    const unit = TABLE[text.charCodeAt(at)]!;
    if (unit === 0) continue;
    pieces.push(text.slice(start, at), String.fromCharCode(unit));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.join("");
}

/** Unit → what it folds to, 0 where it stays. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let i = 0; i < FOLD_FROM.length; i++) table[FOLD_FROM.charCodeAt(i)] = FOLD_TO.charCodeAt(i);
  // A variant may fold to a character that folds again: settle it here, once.
  for (let i = 0; i < FOLD_FROM.length; i++) {
    const unit = FOLD_FROM.charCodeAt(i);
    const next = table[table[unit]!]!;
    if (next !== 0) table[unit] = next;
  }
  return table;
}
