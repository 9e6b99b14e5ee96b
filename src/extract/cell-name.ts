import { fold } from "../model/index.ts";
import { guarded } from "./guarded.ts";
import { SPACES, unitSet, withoutSpaces } from "./unit-set.ts";

/** What may stand before a name in its cell: a mark of rank or kind. */
const BEFORE = guarded(/^(?:[\s　#＃*＊★☆●○◆▲△■□·•※-]+|其中[：:]\s*)+/);
/** Marks of footnotes behind it: 某园*, 某园①, 某园[1], 某园注1. */
const MARK = guarded(
  /(?:[\s*＊★☆▲△①-⑳※†‡]|[[［【][0-9０-９]{1,2}[\]］】]|[（(]?注\s?[0-9]{0,2}[)）]?|[（(][0-9]{1,2}[)）])+$/u,
);
/** A bracket behind it that says something of it: （含大学科技园）, （筹）, （培育）. */
const BRACKET = guarded(/[（(][^（()）]{1,20}[)）]$/);

const SHUTS = unitSet("）)");
const NUMBERS = unitSet(`0123456789０１２３４５６７８９注${SPACES}`);

/** False where the last bracket shuts words: a mark's holds a number, or 注. */
const mayBeMark = (words: string) =>
  !SHUTS.has(words.charCodeAt(words.length - 1)) || NUMBERS.has(words.charCodeAt(words.length - 2));

/** Where in a cell's words the name stands, without marks of footnotes and without brackets that only say something of it. */
export function nameInCell(words: string): { readonly start: number; readonly end: number } {
  const start = BEFORE.exec(words)?.[0].length ?? 0;
  let end = words.length;
  for (;;) {
    // Only the last words are looked at: a cell may hold a megabyte.
    const from = Math.max(start + 2, end - 40);
    const last = words.slice(from, end);
    const tail = (mayBeMark(last) ? MARK.exec(last) : null) ?? BRACKET.exec(last);
    if (!tail) break;
    end = from + tail.index;
  }
  return { start, end };
}

/** The name of a cell: one that is wrapped over two lines is one name. */
export function nameOfCell(words: string): string {
  const { start, end } = nameInCell(words);
  const name = fold(words.slice(start, end));
  return withoutSpaces(name) === name ? name : name.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, "");
}
