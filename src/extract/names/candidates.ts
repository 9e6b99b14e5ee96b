import type { Span } from "../../model/index.ts";
import type { Word } from "../segment.ts";
import { unitSet } from "../unit-set.ts";
import { type BodyWord, joinSingles } from "./body.ts";
import { outerStart, quoteBefore } from "./brackets.ts";
import { type Clause, clauseReader, type KnownClauses } from "./clauses.ts";
import type { Ending, Vocabulary } from "./vocabulary.ts";
import { walkLeft } from "./walk.ts";
import type { Stop } from "./walk-marks.ts";
import { wordAt } from "./word-at.ts";

/** A stretch that ends as parks' names end, with what stands before the ending. Offsets are the block's. */
export interface Candidate extends Span {
  readonly ending: Ending;
  readonly endingStart: number;
  readonly body: readonly BodyWord[];
  readonly stop: Stop;
  /** The word the walk stopped at, where it stopped at one. */
  readonly stopWord: Word | null;
  /** Where its clause stands; the clause's words are let go, for a long document has many. */
  readonly clause: Span;
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
  const { endings } = vocabulary;
  for (let match = endings.next(text, 0), end = 0; match; match = endings.next(text, end)) {
    const i = match.at;
    end = i + match.length;
    let ending = match.value;
    for (let j = i + 1; j < end; j++) {
      const next = endings.longestFrom(text, j);
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
      continue;
    }
    if (!isOrdinary(text, end, ending.word.length, vocabulary)) found.push({ start: i, end, ending });
  }
  return found;
}

/** 石化园|地处: where the park lies, no 园地. */
const LIES = /^地[处跨]/;

function isOrdinary(text: string, end: number, length: number, vocabulary: Vocabulary): boolean {
  if (
    length === 1 &&
    vocabulary.following[text[end - 1]!]?.includes(text[end] ?? "\n") &&
    !LIES.test(text.slice(end, end + 2))
  )
    return true;
  const ordinary = vocabulary.ordinary.longestBefore(text, end);
  return ordinary !== null && ordinary.length >= length;
}

/** All candidates of a block's folded text, in order. @param known the document's short clauses that were read before */
export function findCandidates(text: string, vocabulary: Vocabulary, known: KnownClauses): Candidate[] {
  const clauseAt = clauseReader(text, known);
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
  const inside = span.end - span.start === 1 && INSIDE_IT.test(text.slice(span.start, span.end + 1));
  const walk = walkLeft(text, span.start, clause, previous?.end ?? 0, vocabulary);
  let body = joinSingles(walk.body, vocabulary);
  if (inside && body.length === 0) return null;
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
    span.ending.word.length > 1 && SHUTS.has(text.charCodeAt(span.end))
      ? quoteBefore(text, span.end, clause.start)
      : null;
  const wholeQuote =
    open !== null &&
    open + 1 < start &&
    /^[\u3400-\u9fffA-Za-z0-9·]+$/.test(text.slice(open + 1, start)) &&
    !SAYING.test(text.slice(open + 1, start));
  if (wholeQuote) {
    body = [{ text: text.slice(open + 1, start), class: "brand", start: open + 1, end: start }, ...body];
    start = open + 1;
    stop = "quote";
  }
  const quoted = start > 0 && OPENS.has(text.charCodeAt(start - 1)) && SHUTS.has(text.charCodeAt(span.end));
  return {
    start,
    end: span.end,
    ending: span.ending,
    endingStart: span.start,
    body,
    stop,
    stopWord,
    clause: { start: clause.start, end: clause.end },
    quoted,
    wholeQuote,
    outerStart: quoted
      ? outerStart(
          text,
          start - 1,
          clause,
          previous && previous.body.length > 0 && previous.ending.word.length > 1 ? previous.end : 0,
          vocabulary,
        )
      : null,
    parent: whole ? whole.parent : touching,
  };
}

const OPENS = unitSet('“"「『‘');
const SHUTS = unitSet('”"」』’');

/** Words of a sentence or of a class, which no name in quotes has (“某湖要升级高新区”, “省级特色产业园”, “甲园已划归乙开发区”). */
const SAYING =
  /[要将会能被让没不]|[家省市区]级|已经|已[整被并划更归撤升]|正在|应该|可以|划[归入转]|[并归]入|更名|改名|撤销|移交/;

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
  // 某某飞地|产业园
  if (previous.ending.word === "飞地" && previous.body.length > 0)
    return body.length === 0 && /^(?:[产工]业园区?|园区)$/.test(ending.word);
  // 绵阳科技城|新区
  if (/^科[技学]城$/.test(previous.ending.word) && previous.body.length > 0 && body.length === 0)
    return ending.word === "新区";
  // 滨湖新城|产业园, 科创新城|产业园
  if (body.length === 0 && previous.body.length > 0 && /^(?:产业园|科技园|工业园)区?$/.test(ending.word))
    if (text.startsWith("新城", previous.end - 2)) return true;
  // 某某新城|工业开发区, 某某新区|经济开发区
  if (previous.ending.family === "newtown" && previous.body.length > 0)
    return (
      ZONE.test(ending.family) && body.length > 0 && body.every((word) => /^(?:工业|经济|经济技术)$/.test(word.text))
    );
  if (!INSIDE.test(previous.ending.family)) return false;
  // 沙溪园|老纺织片区: a quarter of a park; 桑园|片区: the quarter of a village.
  if (previous.ending.word === "园" && ending.word === "片区") return body.length === 0;
  if (previous.body.length === 0 && previous.ending.word.length > 2) return false;
  if (previous.ending.word.length === 1) return true;
  if (previous.ending.family === "park") return false;
  if (body.length === 0)
    return previous.ending.word.length <= 2 || /^(?:小镇|新城|产业园区?|科技园|工业园)$/.test(ending.word);
  return ZONE.test(ending.family) && body.every((word) => word.class === "generic");
}

/** 某某加工园|里: within it. */
const INSIDE_IT = /^园[里内中外]$/;

/** True where a dictionary word runs over the ending's end (园|区域), or holds a one-character ending as its own (乐园). */
function cutsWord(words: readonly Word[], span: EndingSpan): boolean {
  const last = wordAt(words, span.end - 1);
  if (!last) return false;
  if (
    last.end > span.end &&
    last.start < span.end &&
    last.tag !== "x" &&
    !INSIDE_IT.test(last.text) &&
    (span.ending.word.length === 1 || !/^[城区园岛港湾谷][东西南北内外中里属]|^区分$/.test(last.text))
  )
    return true;
  return false;
}
