import { SPACES, unitSet } from "../unit-set.ts";
import type { BodyWord } from "./body.ts";
import { placeInBrackets, quoteBefore, wordInBrackets } from "./brackets.ts";
import { type Clause, isHardMark } from "./clauses.ts";
import { latinRun } from "./pieces.ts";
import type { Vocabulary } from "./vocabulary.ts";

const QUOTES = unitSet('“"「『‘《〈');
const UNQUOTES = unitSet('”"」』’');
const SHUTS = unitSet("）)");
const DASHES = unitSet("·•・-－–—");
const BREAKS = unitSet(`${SPACES}（(·`);

/** Nothing but space before what stands at the head of a line. */
const HEAD = /^[\s　（(]*$/;

/** Most of what is walked over: no mark, no letter, no digit. */
export const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;

/** Why the walk to the left stopped. */
export type Stop = "start" | "mark" | "list" | "quote" | "de" | "counted" | "set" | "word" | "conjunction" | "name";

/**
 * The walk to the left at a character that is no Han character: where it goes on behind a mark that names hold (brackets, quotes, dashes, which
 * go into the body), why it stops there, or `at` itself where the character is for the words to read.
 */
export function overMark(
  text: string,
  at: number,
  clause: Clause,
  body: BodyWord[],
  vocabulary: Vocabulary,
): number | Stop {
  const code = text.charCodeAt(at - 1);
  if (isHardMark(code)) return "mark";
  if (text[at - 1] === "、") return "list";
  if (QUOTES.has(code)) return "quote";
  if (SHUTS.has(code)) {
    const open = placeInBrackets(text, at - 1, vocabulary) ?? wordInBrackets(text, at - 1);
    if (open === null || open <= clause.start) return "mark";
    const inside = vocabulary.places.get(text.slice(open + 1, at - 1));
    body.unshift({ text: text.slice(open, at), class: inside ? "place" : "mark", start: open, end: at, place: inside });
    return open;
  }
  if (UNQUOTES.has(code)) {
    const open = quoteBefore(text, at - 1, clause.start);
    if (open === null) return "mark";
    body.unshift({ text: text.slice(open, at), class: "mark", start: open, end: at });
    return open;
  }
  if (DASHES.has(code)) {
    const before = text[at - 2] ?? "";
    if (body.length === 0 || at - 1 <= clause.start || !/[\u3400-\u9fffA-Za-z]/.test(before)) return "mark";
    body.unshift({ text: text[at - 1]!, class: "mark", start: at - 1, end: at });
    return at - 1;
  }
  return BREAKS.has(code) ? "mark" : at;
}

const OF_ARTS = /^(?:文创|创意|文化|艺术|设计|动漫|影视)/;

/**
 * The walk to the left at Latin letters and digits: where it goes on behind those that name a brand or a trade, why it stops at a number, `at`
 * where there are none, null at a mark that is neither.
 */
export function overLetters(
  text: string,
  at: number,
  clause: Clause,
  body: BodyWord[],
  vocabulary: Vocabulary,
): number | Stop | null {
  const start = latinRun(text, at, clause.start);
  if (start === null) return at;
  const letters = text.slice(start, at);
  if (!/[A-Za-z0-9]/.test(letters)) return null;
  // 3.某某开发区: a mark at the head of its line, 1.某某经开区: the number of an item.
  if (/^[0-9]{1,2}[.．]$/.test(letters) && (start === clause.start || HEAD.test(text.slice(0, start)))) return "mark";
  // 某某1956|文创园: a year or a number that a quarter of the arts goes by.
  const told =
    body.length === 0 &&
    /^[0-9]{3,4}$/.test(letters) &&
    OF_ARTS.test(text.slice(at, at + 2)) &&
    /[\u3400-\u9fff]/.test(text[start - 1] ?? "") &&
    !/[共有约近达第余个年超]/.test(text[start - 1]!);
  if (/^[0-9.]+$/.test(letters) && !told) return "counted";
  body.unshift({ text: letters, class: vocabulary.industries.get(letters) ? "industry" : "brand", start, end: at });
  return start;
}
