import type { Span } from "../../model/index.ts";
import type { Word } from "../segment.ts";
import { type BodyWord, classify, joinSingles } from "./body.ts";
import { type Clause, clauseReader, isHardMark } from "./clauses.ts";
import type { Ending, Vocabulary } from "./vocabulary.ts";

const NUMERAL = /^[〇零一二三四五六七八九十百千万亿两几多余数]+(?:[个家座批大]|余[个家])?$/;

/** Longest body of a name, in characters: "浙江乐清湾临港" has 7, the longest seen has 19. */
const LONGEST_BODY = 26;

/** Why the walk to the left stopped. */
export type Stop = "start" | "mark" | "list" | "quote" | "de" | "counted" | "set" | "word" | "conjunction" | "name";

/** A stretch that ends as parks' names end, with what stands before the ending. Offsets are the block's. */
export interface Candidate extends Span {
  readonly ending: Ending;
  readonly endingStart: number;
  readonly body: readonly BodyWord[];
  readonly stop: Stop;
  /** The word the walk stopped at, where it stopped at one. */
  readonly stopWord: Word | null;
  readonly clause: Clause;
  /** True where quotes stand round the whole name. */
  readonly quoted: boolean;
  /** True where only the quotes show where the name starts. */
  readonly wholeQuote: boolean;
  /** Start of the same name with what stands before its quotes (杭州“云栖小镇”), where there is such. */
  readonly outerStart: number | null;
  /** The candidate that ends where this one starts (临港新片区|海洋创新园), where there is such. */
  readonly parent: Candidate | null;
}

interface EndingSpan extends Span {
  readonly ending: Ending;
}

/** Where endings stand, the longest at each place; endings that overlap are one (产业园 + 园区 → 产业园区). Linear. */
export function scanEndings(text: string, vocabulary: Vocabulary): EndingSpan[] {
  const found: EndingSpan[] = [];
  for (let i = 0; i < text.length; ) {
    const match = vocabulary.endings.longestFrom(text, i);
    if (!match) {
      i++;
      continue;
    }
    let end = i + match.length;
    let ending = match.value;
    for (let j = i + 1; j < end; j++) {
      const next = vocabulary.endings.longestFrom(text, j);
      if (next && j + next.length > end && next.length > 1) {
        end = j + next.length;
        ending = next.value;
      }
    }
    if (
      vocabulary.places.get(text.slice(i, end))?.level === "locality" &&
      end - i === 2 &&
      /[\u3400-\u9fff]/.test(text[end] ?? "")
    ) {
      // 光谷 and the like are places where more of a name follows.
      i = end;
      continue;
    }
    if (!isOrdinary(text, end, ending.word.length, vocabulary)) found.push({ start: i, end, ending });
    i = end;
  }
  return found;
}

function isOrdinary(text: string, end: number, length: number, vocabulary: Vocabulary): boolean {
  if (length === 1 && vocabulary.following[text[end - 1]!]?.includes(text[end] ?? "\n")) return true;
  const ordinary = vocabulary.ordinary.longestBefore(text, end);
  return ordinary !== null && ordinary.length >= length;
}

/** All candidates of a block's folded text, in order. */
export function findCandidates(text: string, vocabulary: Vocabulary): Candidate[] {
  const clauseAt = clauseReader(text);
  const candidates: Candidate[] = [];
  for (const span of scanEndings(text, vocabulary)) {
    const previous = candidates.at(-1) ?? null;
    const candidate = readCandidate(text, span, clauseAt(span.start), previous, vocabulary);
    if (!candidate) continue;
    while (candidates.length > 0 && candidates.at(-1)!.start >= candidate.start) candidates.pop();
    candidates.push(candidate);
  }
  return candidates;
}

function readCandidate(
  text: string,
  span: EndingSpan,
  clause: Clause,
  previous: Candidate | null,
  vocabulary: Vocabulary,
): Candidate | null {
  const { words } = clause;
  if (cutsWord(words, span)) return null;
  const walk = walkLeft(text, span.start, clause, previous?.end ?? 0, vocabulary);
  let body = joinSingles(walk.body, vocabulary);
  let { stop, stopWord } = walk;
  let start = body[0]?.start ?? span.start;
  const touching =
    previous !== null && previous.end === start && previous.clause.start === clause.start ? previous : null;
  const whole = touching && isOneName(text, touching, body, span.ending, vocabulary) ? touching : null;
  if (whole) {
    const middle = text.slice(whole.endingStart, whole.end);
    body = [...whole.body, { text: middle, class: "brand", start: whole.endingStart, end: whole.end }, ...body];
    ({ start, stop, stopWord } = whole);
    const first = whole.parent;
    if (first && first.end === start && first.body.length === 0 && first.ending.word.length === 2) {
      body = [{ text: first.ending.word, class: "brand", start: first.start, end: first.end }, ...body];
      ({ start, stop, stopWord } = first);
    }
  }
  // Quotes round the whole name show where it starts, whatever its words look like (“环上大科技创新园”).
  const open =
    span.ending.word.length > 1 && /[”"」』’]/.test(text[span.end] ?? "")
      ? quoteBefore(text, span.end, clause.start)
      : null;
  const wholeQuote =
    open !== null && open + 1 < start && /^[\u3400-\u9fffA-Za-z0-9·]+$/.test(text.slice(open + 1, start));
  if (wholeQuote) {
    body = [{ text: text.slice(open + 1, start), class: "brand", start: open + 1, end: start }, ...body];
    start = open + 1;
    stop = "quote";
  }
  const quoted = start > 0 && /[“"「『‘]/.test(text[start - 1]!) && /[”"」』’]/.test(text[span.end] ?? "");
  return {
    start,
    end: span.end,
    ending: span.ending,
    endingStart: span.start,
    body,
    stop,
    stopWord,
    clause,
    quoted,
    wholeQuote,
    outerStart: quoted ? outerStart(text, start - 1, clause, vocabulary) : null,
    parent: whole ? whole.parent : touching,
  };
}

/** Families of short endings that may stand inside a longer name: 唐家湾, 光谷, 航空港, 动力谷. */
const INSIDE = /^(?:park|life|chip|software)$/;
const ZONE = /^(?:special|economic|hightech|zone|industrial|bonded|freetrade)$/;

/**
 * True where a short ending right before another is no end but the middle of one name: 曹路东部湾|产业园, 崖州湾|科技城,
 * 航空港|经济综合实验区. Behind a zone's ending (高新区|化工园) stands a park within a park instead.
 */
function isOneName(
  text: string,
  previous: Candidate,
  body: readonly BodyWord[],
  ending: Ending,
  vocabulary: Vocabulary,
): boolean {
  if (vocabulary.places.get(text.slice(previous.start, previous.end))) return true;
  if (!INSIDE.test(previous.ending.family)) return false;
  if (previous.body.length === 0 && previous.ending.word.length > 2) return false;
  if (previous.ending.word.length === 1) return true;
  if (previous.ending.family === "park") return false;
  if (body.length === 0)
    return previous.ending.word.length <= 2 || /^(?:小镇|新城|产业园区?|科技园|工业园)$/.test(ending.word);
  return ZONE.test(ending.family) && body.every((word) => word.class === "generic");
}

/** True where a dictionary word runs over the ending's end (园|区域), or holds a one-character ending as its own (乐园). */
function cutsWord(words: readonly Word[], span: EndingSpan): boolean {
  const last = wordAt(words, span.end - 1);
  if (!last) return false;
  if (
    last.end > span.end &&
    last.start < span.end &&
    last.tag !== "x" &&
    (span.ending.word.length === 1 || !/^[城区园岛港湾谷][东西南北]/.test(last.text))
  )
    return true;
  return false;
}

/** The word that holds the character at `at`, by halving. */
export function wordAt(words: readonly Word[], at: number): Word | null {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle]!;
    if (at < word.start) high = middle - 1;
    else if (at >= word.end) low = middle + 1;
    else return word;
  }
  return null;
}

interface Walk {
  readonly body: BodyWord[];
  readonly stop: Stop;
  readonly stopWord: Word | null;
}

/** Takes words to the left of `from` as long as they can belong to a name. */
function walkLeft(text: string, from: number, clause: Clause, previousEnd: number, vocabulary: Vocabulary): Walk {
  const body: BodyWord[] = [];
  const { words } = clause;
  const done = (stop: Stop, stopWord: Word | null = null): Walk => ({ body, stop, stopWord });
  let at = from;
  while (at > clause.start && from - at <= LONGEST_BODY) {
    const character = text[at - 1]!;
    if (at <= previousEnd) return done("name");
    if (isHardMark(character)) return done("mark");
    if (character === "、") return done("list");
    if (/[“"「『‘《〈]/.test(character)) return done("quote");
    if (/[）)]/.test(character)) {
      const open = placeInBrackets(text, at - 1, vocabulary);
      if (open === null || open <= clause.start) return done("mark");
      const inside = vocabulary.places.get(text.slice(open + 1, at - 1));
      body.unshift({
        text: text.slice(open, at),
        class: inside ? "place" : "mark",
        start: open,
        end: at,
        place: inside,
      });
      at = open;
      continue;
    }
    if (/[”"」』’]/.test(character)) {
      const open = quoteBefore(text, at - 1, clause.start);
      if (open === null) return done("mark");
      body.unshift({ text: text.slice(open, at), class: "mark", start: open, end: at });
      at = open;
      continue;
    }
    if (/[·•・\-－–—]/.test(character)) {
      const before = text[at - 2] ?? "";
      if (body.length === 0 || at - 1 <= clause.start || !/[\u3400-\u9fffA-Za-z]/.test(before)) return done("mark");
      body.unshift({ text: character, class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    if (/[\s（(·]/.test(character)) return done("mark");
    const word = wordAt(words, at - 1);
    if (!word) return done("mark");
    if (/(?:走廊|都市圈|城市群|经济带|产业带)$/.test(word.text) && word.end === at) return done("word", word);
    const latin = latinRun(text, at, clause.start);
    if (latin !== null) {
      const letters = text.slice(latin, at);
      if (!/[A-Za-z0-9]/.test(letters)) return done("mark");
      if (/^[0-9.]+$/.test(letters)) return done("counted", word);
      body.unshift({
        text: letters,
        class: vocabulary.industries.get(letters) ? "industry" : "brand",
        start: latin,
        end: at,
      });
      at = latin;
      continue;
    }
    const piece = word.end > at ? { ...word, end: at, text: text.slice(word.start, at), tag: "n" } : word;
    const local = vocabulary.places.longestBefore(text, at);
    if (local && vocabulary.edges.has(text.slice(at - local.length, at))) return done("word", word);
    if (
      local &&
      local.length >= 2 &&
      (local.length > piece.text.length || piece.tag !== "n") &&
      at - local.length >= clause.start
    ) {
      const start = at - local.length;
      if (!splitsKnownWord(words, start)) {
        body.unshift({ text: text.slice(start, at), class: "place", start, end: at, place: local.value });
        at = start;
        continue;
      }
    }
    if (piece.text === "的") return done("de", word);
    if (vocabulary.classifiers.has(piece.text) && isCount(words, word)) return done("counted", word);
    const set = vocabulary.sets.longestBefore(text, at);
    if (set && set.length >= piece.text.length && !vocabulary.inner.has(piece.text)) return done("set", word);
    if (
      /^[0-9]+$/.test(piece.text) ||
      (piece.text.length > 1 && NUMERAL.test(piece.text)) ||
      /^第[0-9一二三四五六七八九十]+[个家座批]?$/.test(piece.text)
    )
      return done("counted", word);
    if (/^[与和及暨]$/.test(piece.text)) {
      if (!isInnerConjunction(text, at - 1, body, words, vocabulary)) return done("conjunction", word);
      body.unshift({ text: piece.text, class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    if (piece.text === "之" && body.length === 0) {
      body.unshift({ text: "之", class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    const run = singleRun(text, piece, at, words, body);
    if (run !== null) {
      body.unshift({ text: text.slice(run, at), class: at - run > 1 ? "brand" : "plain", start: run, end: at });
      at = run;
      continue;
    }
    const cut = gluedHead(piece);
    if (cut > 0) {
      const rest = piece.text.slice(cut);
      if (rest)
        body.unshift({
          text: rest,
          class: vocabulary.generic.has(rest) ? "generic" : rest.length > 1 ? "brand" : "plain",
          start: piece.start + cut,
          end: at,
        });
      return done("word", word);
    }
    const kind = classify(piece, vocabulary, body.find((b) => b.class !== "mark")?.class ?? null);
    if (!kind) return done("word", word);
    body.unshift({
      text: piece.text,
      class: kind,
      start: piece.start,
      end: at,
      place: kind === "place" ? vocabulary.places.get(piece.text) : undefined,
    });
    at = piece.start;
  }
  return done(at <= clause.start ? startKind(text, clause.start) : "word");
}

/** Start of the Latin letters and digits that end at `at` (5G, G60, IVD), or null. */
function latinRun(text: string, at: number, floor: number): number | null {
  let start = at;
  while (start > floor && at - start < 12 && /[A-Za-z0-9+.]/.test(text[start - 1]!)) start--;
  return start < at ? start : null;
}

/** How many characters of a guessed word are a function word that the guess took in (原|虎岭, 西至|环城). */
function gluedHead(piece: Word): number {
  if (piece.tag !== "x" || piece.text.length < 2) return 0;
  const to = piece.text.search(/[东西南北][至到临]/);
  if (to >= 0) return to + 2;
  return /^(?:又名|原名|[年月日原即又由从在对向将至赴系把被让])+/.exec(piece.text)?.[0].length ?? 0;
}

/**
 * Start of a run of single characters, one of them tagged as a verb, that opens a list item: an unknown name the tagger
 * took to pieces (鱼|复|工业园, 交|垟|创业园, 开|投芯屏|产业园). Null where it is no such run.
 */
function singleRun(
  text: string,
  piece: Word,
  at: number,
  words: readonly Word[],
  body: readonly BodyWord[],
): number | null {
  if (piece.text.length !== 1 || !/^[vd]/.test(piece.tag) || NEVER_IN_RUN.test(piece.text)) return null;
  let start = piece.start;
  while (at - start < 4) {
    const before = start === 0 ? "、" : text[start - 1]!;
    if (/[、为是即含和及与“"]/.test(before) || isHardMark(before)) {
      const first = body[0];
      const joined =
        first?.start === at && (first.class === "brand" || first.text.length === 1) && !/[A-Za-z]/.test(first.text);
      return at - start >= 2 || joined ? start : null;
    }
    const left = wordAt(words, start - 1);
    if (left?.text.length !== 1 || NEVER_IN_RUN.test(left.text)) return null;
    start = left.start;
  }
  return null;
}

const NEVER_IN_RUN =
  /[在到赴访以为是有建设由从获位新扩增将把被让使与和及或的地得了着过等该各每此其且并而也都又再就才更最已即还仅只共均约近超不未没会能可应须需曾正很太极较越愈便却仍另推进促达至入出]/;

const startKind = (text: string, start: number): Stop => (start === 0 || text[start - 1] === "\t" ? "start" : "mark");

/** True where `at` lies inside a dictionary word of two characters or more (so a place must not end there). */
function splitsKnownWord(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word !== null && word.start < at && word.tag !== "x" && !word.tag.startsWith("n") && word.text.length === 2;
}

/** True where a number stands before the classifier (26|个, 三|家). */
function isCount(words: readonly Word[], classifier: Word): boolean {
  const before = wordAt(words, classifier.start - 1);
  return before !== null && (before.tag === "m" || /^[0-9]+$|[多余几数]$/.test(before.text));
}

/** The opening bracket of a short bracketed place (中以（上海）创新园), or null. */
function placeInBrackets(text: string, close: number, vocabulary: Vocabulary): number | null {
  for (let open = close - 1; open >= 0 && close - open <= 9; open--) {
    if (!/[（(]/.test(text[open]!)) continue;
    const inside = text.slice(open + 1, close);
    return vocabulary.places.get(inside) || /^(?:国家级|省级|国家|滨江|临海)$/.test(inside) ? open : null;
  }
  return null;
}

/** The opening quote of a short quoted word right before the ending (“万亩千亿”新产业平台), or null. */
function quoteBefore(text: string, close: number, floor: number): number | null {
  for (let open = close - 1; open >= floor && close - open <= 17; open--) {
    if (/[”」』’]/.test(text[open]!)) return null;
    if (/[“"「『‘]/.test(text[open]!)) return open;
  }
  return null;
}

/** Where the words before a quoted name start that belong to its fuller form, or null. */
function outerStart(text: string, quote: number, clause: Clause, vocabulary: Vocabulary): number | null {
  let at = quote;
  let last: number | null = null;
  while (at > clause.start && quote - at < 12) {
    const character = text[at - 1]!;
    if (/[·\-—–]/.test(character) && at - 1 > clause.start) {
      at--;
      continue;
    }
    const local = vocabulary.places.longestBefore(text, at);
    const word = wordAt(clause.words, at - 1);
    if (local && local.length >= 2) at -= local.length;
    else if (word && word.end === at && /^(ns|nr|nrt|nz)$/.test(word.tag) && word.text.length > 1) at = word.start;
    else break;
    last = at;
  }
  return last;
}

/** True where 与, 和, 及 stands inside the name: words of one kind on both sides, and no name ends before it. */
function isInnerConjunction(
  text: string,
  at: number,
  body: readonly BodyWord[],
  words: readonly Word[],
  vocabulary: Vocabulary,
): boolean {
  const right = body.find((word) => word.class !== "mark");
  if (!right || right.class === "place" || right.class === "brand") return false;
  if (vocabulary.endings.longestBefore(text, at)) return false;
  const word = wordAt(words, at - 1);
  if (!word) return false;
  const industry = vocabulary.industries.longestBefore(text, at);
  if (industry && industry.length >= 2) {
    // 横琴高新技术和科技研发园区: the place before the first half speaks for one name.
    return (
      right.class !== "generic" ||
      right.text.length > 2 ||
      vocabulary.places.longestBefore(text, at - industry.length) !== null
    );
  }
  return (
    right.class === "industry" &&
    /^(n|vn|b)$/.test(word.tag) &&
    !vocabulary.edges.has(word.text) &&
    word.text.length > 1
  );
}
