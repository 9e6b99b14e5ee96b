import { type Cue, cues, englishCues } from "./cues.ts";
import type { LineKind } from "./linekind.ts";

export type { LineKind } from "./linekind.ts";

/** What a reader knows of a line beside its words. Leave out what the format does not tell. */
export interface LineHints {
  /** The line stands right after a picture, and nothing more is known of it. */
  readonly afterImage?: boolean;
  /** The format itself says what the line is. */
  readonly is?: LineKind;
  /** Share of the line's letters that stand in links, 0 to 1. */
  readonly linkShare?: number;
  /** A heading, a table cell, a list item. */
  readonly role?: "heading" | "cell" | "item";
  /** Centred or in small or grey print. */
  readonly centred?: boolean;
}

export interface LineOptions {
  readonly title?: string | null;
  readonly hints?: readonly (LineHints | undefined)[];
  /** Called now and then; it may throw to end the reading. */
  readonly look?: () => void;
}

/** A tail may be this share of the document's prose and no more: what opens later in a long body is a section of it. */
const tailShare = 0.4;

/**
 * Nor is it ever longer than this, in units: a share of a long document would be chapters of it. Below no article of 29 saved pages, our
 * own pages and thirteen ways to set them stood more than 708 units that only an opened tail tells from the article, and below none of
 * the saved texts more than 900 of sentences; this leaves room for four times as much.
 */
export const mostTail = 4_000;

/** Below the desk's line (编辑 …) no more than this share of the prose is taken for furniture. */
const deskShare = 0.12;

/** How many lines are judged between two looks at the clock. */
const linesPerLook = 256;

/** Blank units of every kind, zero-width ones too. */
const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;

/**
 * Judges a document's lines in reading order. `title` is the headline where it is known: lines that repeat it are "title".
 * Lines after the first "tail" line that opens the page's closing furniture are "tail" too.
 */
export function judgeLines(lines: readonly string[], options: LineOptions = {}): LineKind[] {
  const words = lines.map((line) => line.replace(blank, " ").trim());
  const verdicts = words.map((line, index) => {
    if (index % linesPerLook === 0) options.look?.();
    return judgeWords(line, options.hints?.[index]);
  });
  const kinds: LineKind[] = verdicts.map((verdict) => (verdict?.sure ? verdict.kind : "body"));
  markTitles(words, kinds, options.title ?? null);
  markCounts(words, kinds);
  judgeEnds(words, verdicts, kinds);
  markAuthor(words, kinds);
  cutTail(words, kinds, options.hints ?? []);
  return kinds;
}

interface Verdict {
  readonly kind: LineKind;
  readonly sure: boolean;
}

/** What a line's words alone say: null for plain text. */
export function judgeWords(line: string, hints: LineHints = {}): Verdict | null {
  if (hints.is !== undefined) return { kind: hints.is, sure: true };
  if (hints.role === "cell") return null;
  // Words set apart letter by letter: 热 点 推 荐.
  if (line.length <= 16 && spaced.test(line)) return judgeWords(line.replaceAll(" ", ""), hints);
  const said = (beginsLatin.test(line) ? firstCue(englishCues, line) : null) ?? firstCue(cues, line);
  if (said !== null) return { kind: said.kind, sure: said.sure ?? false };
  if (line.length <= 80 && bars.test(line) && areButtons(line)) return { kind: "furniture", sure: true };
  if (hints.afterImage && isCaption(line)) return { kind: "caption", sure: true };
  return null;
}

const bars = /[|｜]|】\s*【/;

/** Ways about the page and its editors beside each other: 打印本页 | 关闭窗口 | 责任编辑：…. */
function areButtons(line: string): boolean {
  const parts = line.split(/[|｜]|(?<=】)\s*(?=【)/).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => firstCue(cues, part.trim())?.sure === true);
}

const spaced = /^[\u4e00-\u9fff](?: [\u4e00-\u9fff]){2,7}$/;

/** Latin letters first, marks and figures before them passed over. */
const beginsLatin = /^[^\p{L}]{0,16}[a-zà-ž][a-zà-ž\s.'’]/iu;

function firstCue(list: readonly Cue[], line: string): Cue | null {
  for (const cue of list) if (line.length <= cue.most && cue.pattern.test(line)) return cue;
  return null;
}

/** Words right under a picture that name what it shows: short, and no more than one sentence. */
function isCaption(line: string): boolean {
  return (
    line.length <= 40 &&
    !/[。！？!?：:；;…，]$/.test(line) &&
    !/^[一二三四五六七八九十\d]+[、.．]|^[（(]?[一二三四五六七八九十\d][）)]/.test(line)
  );
}

/** True for a line that tells something: it has the marks of a sentence, or is too long for a label. */
export function isSentence(line: string): boolean {
  return (
    line.length >= 60 ||
    (line.length >= 10 && /[。！？；]|[.!?]["”')]?(?:\s|$)/.test(line)) ||
    (line.length >= 24 && /[，,：]/.test(line))
  );
}

const han = /[\u4e00-\u9fff]/;

function markTitles(words: readonly string[], kinds: LineKind[], title: string | null): void {
  const wanted = title === null ? "" : squeezeTitle(title);
  if (wanted.length < 4) return;
  for (let i = 0; i < words.length; i++) {
    const line = words[i]!;
    if (kinds[i] !== "body" || line.length > title!.length * 2 + 12) continue;
    // Squeezing leaves Han characters as they are: a line whose first one the title lacks is not it.
    const character = han.exec(line)?.[0];
    if (character !== undefined && !wanted.includes(character)) continue;
    if (squeezeTitle(line) === wanted) kinds[i] = "title";
  }
}

/** The numbers of lines of code, which stand in a column of their own: three or more that go up by one. */
function markCounts(words: readonly string[], kinds: LineKind[]): void {
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== "1" && words[i] !== "01") continue;
    let to = i + 1;
    while (to < words.length && words[to]!.length <= 5 && Number(words[to]) === to - i + 1) to++;
    if (to - i >= 3) for (let k = i; k < to; k++) if (kinds[k] === "body") kinds[k] = "furniture";
    i = to - 1;
  }
}

/** A title's letters and digits alone: quotation marks, spaces and dots differ between its repetitions. */
export function squeezeTitle(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const dateAlone =
  /^[（(]?(?:\d{4}|[一二〇○零三四五六七八九]{4})年\s?[\d一二三四五六七八九十]{1,3}月\s?[\d一二三四五六七八九十]{1,3}日[）)]?$/;

/** So many lines after the first sentence a byline is still that of the article. */
const nearFirst = 3;

/** Unsure verdicts hold before the first sentence of the body and after the last. */
function judgeEnds(words: readonly string[], verdicts: readonly (Verdict | null)[], kinds: LineKind[]): void {
  const plain = (i: number) => kinds[i] === "body" && verdicts[i] === null && isSentence(words[i]!);
  let first = 0;
  while (first < words.length && !plain(first)) first++;
  let last = words.length - 1;
  while (last > first && !plain(last)) last--;
  for (let i = 0; i < words.length; i++) {
    const verdict = verdicts[i];
    if (!verdict || verdict.sure || kinds[i] !== "body") continue;
    // A standfirst may stand before the byline and the date.
    const early =
      i > first &&
      i <= first + nearFirst &&
      (verdict.kind === "byline" || verdict.kind === "furniture") &&
      beginsLatin.test(words[i]!);
    if (i >= first && i <= last && !early) continue;
    // The date under a notice or plan is its own.
    if (i > last && dateAlone.test(words[i]!)) continue;
    kinds[i] = verdict.kind;
  }
}

const personName =
  /^(?:(?:[Ww]ritten |[Ww]ords |[Ss]tory )?[Bb]y )?(\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|del|bin|al)){1,3}$/u;

/** What is told of somebody right behind the name: has guided, leads, joined. */
const does = /^(?:\p{Lu}[\p{L}'’-]+ )?(?:was|has|grew|spent|won|\p{Ll}{1,10}(?:s|ed))\s/u;

/** A box of the writer at the foot of an English page: a name alone on its line, and a line of who that is, which calls them by it. */
function markAuthor(words: readonly string[], kinds: LineKind[]): void {
  const body = words.flatMap((_, i) => (kinds[i] === "body" || kinds[i] === "byline" ? [i] : []));
  for (const i of body.slice(2).slice(-4, -1)) {
    const first = personName.exec(words[i]!)?.[1];
    if (first === undefined || !words[i + 1]!.startsWith(`${first} `)) continue;
    if (!does.test(words[i + 1]!.slice(first.length + 1))) continue;
    if (kinds[i + 1] !== "body" || words[i + 1]!.length > 400 || !isSentence(words[i + 1]!)) continue;
    kinds[i] = "byline";
    kinds[i + 1] = "byline";
  }
}

/**
 * From a line that opens the page's closing furniture, all is tail, unless too much of the document's prose follows: then only the
 * items under it are.
 */
function cutTail(words: readonly string[], kinds: LineKind[], hints: readonly (LineHints | undefined)[]): void {
  let total = 0;
  for (let i = 0; i < words.length; i++) if (kinds[i] === "body") total += words[i]!.length;
  const opens = kinds.slice();
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    if (kinds[i] === "body") before += words[i]!.length;
    const most = opens[i] === "tail" ? tailShare : opens[i] === "editor" ? deskShare : 0;
    if (most === 0) continue;
    if (before > 0 && total - before <= Math.min(total * most, mostTail)) {
      for (let k = i; k < words.length; k++) if (kinds[k] === "body" || kinds[k] === "title") kinds[k] = "tail";
      return;
    }
    if (opens[i] === "tail") dropItems(words, kinds, hints, i + 1);
  }
}

/** Related stories in the middle of the text: items and links up to the next sentence. */
function dropItems(
  words: readonly string[],
  kinds: LineKind[],
  hints: readonly (LineHints | undefined)[],
  from: number,
): void {
  const isTable = hints[from]?.role === "cell";
  for (let i = from; i < Math.min(from + 10, words.length); i++) {
    if (kinds[i] !== "body") continue;
    const hint = hints[i];
    if (isTable && hint?.role !== "cell") return;
    if (hint?.role !== "item" && (hint?.linkShare ?? 0) < 0.5 && (words[i]!.length > 40 || isSentence(words[i]!)))
      return;
    kinds[i] = "tail";
  }
}
