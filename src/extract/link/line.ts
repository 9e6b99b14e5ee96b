import type { DateMention, Figure, NameMention, Span } from "../../model/index.ts";
import { isBecome } from "../discourse/becomes.ts";
import { atHead } from "../discourse/heads.ts";
import { type Aside, turnsTo } from "../discourse/roles.ts";
import { guarded } from "../guarded.ts";
import { holdsUnit, unitSet } from "../unit-set.ts";
import type { MetricHit } from "./metric-hits.ts";
import type { SubjectChoice } from "./subject-choice.ts";

/** A stretch of a sentence between commas, colons and semicolons. */
export interface Clause extends Span {
  /** The mark that ends it, "" at the sentence's end. */
  readonly mark: string;
}

/** A sentence with everything found in it, each list in order of start. Spans are the document's. */
export interface Line extends Span {
  readonly block: number;
  readonly clauses: readonly Clause[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** Of the names, those that are no part of a longer one, and none of a metric. */
  readonly outer: readonly NameMention[];
  readonly hits: readonly MetricHit[];
  /** The pairs of brackets and title marks that open in it: most sentences have none to look into. */
  readonly pairs: readonly Pair[];
  readonly asked: Asked;
}

/** What was asked of a sentence as a whole or of its names, answered once for all its figures and for what it leaves behind. */
export interface Asked {
  /** Of each outer name, why it is only an aside. */
  asides: readonly (Aside | null)[] | null;
  /** The outer names for whom something is, or where it is from. */
  given: readonly NameMention[] | null;
  /** Whether a name is a head. */
  heads: Map<NameMention, boolean> | null;
  unnamed: readonly SubjectChoice[] | null;
  /** Which cues its words hold. */
  cues: number | null;
  /** Whether it stands in a part that reports what was done. */
  reported: boolean | null;
  /** Whether the page writes its words as they are folded. */
  plain: boolean | null;
}

/** A sentence of which nothing has been asked yet. */
export const unasked = (): Asked => ({
  asides: null,
  given: null,
  heads: null,
  unnamed: null,
  cues: null,
  reported: null,
  plain: null,
});

/** The names of a sentence that are no part of a longer one, none of a metric, and no owner of the park that is told of. */
export function outerNames(
  folded: string,
  names: readonly NameMention[],
  hits: readonly MetricHit[],
): readonly NameMention[] {
  if (names.length === 0) return names;
  return names.filter(
    (name) =>
      !isOwner(folded, names, name) &&
      !names.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ) &&
      !(name.kind !== "park" && hits.some((hit) => hit.start <= name.start && hit.end > name.end)),
  );
}

const OWNS = guarded(
  /^(?:[里内中]|(?:境|区|园|辖区)内|下[辖设属]|所[辖属]|管辖|旗下|代管|托管|(?:规划|启动|正在)?(?:建设|新建|在建|打造|布局|建)?|[东西南北][部侧])?的/,
);

/** 凤台经开区的|煤化工产业园, 甲高新区里的|乙基地, 丙开发区下辖的|丁产业园: what is told is told of the park that is owned. */
function isOwner(folded: string, names: readonly NameMention[], { end, kind, text }: NameMention): boolean {
  // 区内|乙产业园占地…: the zone is only pointed to.
  if (/^[区园境]内$/.test(text) && names.some((other) => other.kind === "park" && other.start === end)) return true;
  // 甲高新区南区|“乙智谷”: the one in quotes is told of.
  if (folded[end] === "“" && names.some((other) => other.kind === "park" && other.start === end + 1)) return true;
  const how = /[内里]$/.test(text) ? INSIDE : kind === "park" ? MAKES : null;
  if (how && names.some((other) => other.kind === "park" && isBehind(folded, end, other, how))) return true;
  const owns = OWNS.exec(folded.slice(end, end + 8));
  if (!owns) return false;
  const start = end + owns[0].length;
  return names.some(
    (other) =>
      (other.kind === "park" && other.start === start) ||
      // 园区里的“小个子”|某某新材，员工不到300人: the company is told of.
      (other.kind === "organization" &&
        other.start >= start &&
        other.start - start <= 10 &&
        /^(?:“[^”]{1,8}”)?$/.test(folded.slice(start, other.start))),
  );
}

/** 区内|由两地共建的|乙产业园: what is told of is in the zone. */
const INSIDE = /^[^，。；：]*的[“]?$/;
/** 甲高新区|与某某集团共建的|乙产业园: what somebody has made. */
const MAKES =
  /^[^，。；：]*(?:共建|合建|联建|建设|打造|布局|投资|兴建|设立|创办|引进|培育|运营|管理|代管|托管|自建|自办|新办)的(?:[“]?[园区][中内][园区][”]?(?:——)?)?[“]?$/;

const isBehind = (folded: string, end: number, { start }: NameMention, how: RegExp) =>
  start > end && start - end < 44 && how.test(folded.slice(end, start));

/** An opening mark and the one that shuts it. */
export type Pair = readonly [open: string, shut: string];

const PAIRS: readonly Pair[] = [
  ["《", "》"],
  ["（", "）"],
  ["(", ")"],
];

const NONE: readonly Pair[] = [];

/** The pairs of marks that open in a sentence. */
export function pairsIn(folded: string, sentence: Span): readonly Pair[] {
  const words = folded.slice(sentence.start, sentence.end);
  return !holdsUnit(words, OPENS) ? NONE : PAIRS.filter(([open]) => words.includes(open));
}

const ENDS = unitSet("。！？!?\n");
const MARKS = unitSet("，,；;：:");
const OPENS = unitSet("（(《");
const OPEN = new Map([
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
]);

const LINE_FEED = 10;

/** A sentence longer than this ends at its next comma, and at the latest at LONGEST: what is looked at together stays bounded. */
const LONG = 400;
const LONGEST = 800;
/** Words in brackets beyond this length are no aside. */
const MAX_BRACKET = 120;

/** Cuts a block into sentences. A mark inside a figure (1,500) or inside brackets ends nothing. */
export function splitSentences(folded: string, block: Span, taken: readonly Span[]): Span[] {
  const out: Span[] = [];
  let start = block.start;
  let next = 0;
  for (let at = block.start; at < block.end; at++) {
    const unit = folded.charCodeAt(at);
    while (next < taken.length && taken[next]!.end <= at) next++;
    const inside = next < taken.length && taken[next]!.start <= at;
    if (at - start >= LONGEST && (!inside || taken[next]!.start === at)) {
      out.push({ start, end: at });
      start = at;
    }
    if (inside || !(ENDS.has(unit) || (at - start > LONG && MARKS.has(unit)))) continue;
    if (at > start) out.push({ start, end: at + (unit === LINE_FEED ? 0 : 1) });
    start = at + 1;
  }
  if (block.end > start) out.push({ start, end: block.end });
  return out;
}

/** Cuts a sentence into clauses; brackets are part of the clause they stand in. */
export function splitClauses(folded: string, sentence: Span, taken: readonly Span[]): Clause[] {
  const out: Clause[] = [];
  let start = sentence.start;
  let next = 0;
  let closing = "";
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = folded.charCodeAt(at);
    if (closing !== "") {
      if (folded[at] === closing) closing = "";
      continue;
    }
    if (OPENS.has(unit)) {
      const close = OPEN.get(folded[at]!)!;
      if (closes(folded, close, at, sentence.end)) closing = close;
      if (closing !== "") continue;
    }
    if (!MARKS.has(unit)) continue;
    while (next < taken.length && taken[next]!.end <= at) next++;
    if (next < taken.length && taken[next]!.start <= at) continue;
    out.push({ start, end: at, mark: folded[at]! });
    start = at + 1;
  }
  out.push({ start, end: sentence.end, mark: "" });
  return out.filter((clause) => clause.end > clause.start);
}

/** True where a bracket opened at `at` is closed soon; looked for no further, so that a megabyte of brackets stays linear. */
function closes(folded: string, close: string, at: number, end: number): boolean {
  const limit = Math.min(end, at + MAX_BRACKET);
  for (let i = at + 1; i < limit; i++) if (folded[i] === close) return true;
  return false;
}

/** The part of a list, in order of start, that lies within a span. Found by halving, so that many sentences cost little. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  const out: T[] = [];
  for (let at = firstFrom(list, span.start); at < list.length && list[at]!.start < span.end; at++) {
    if (list[at]!.end <= span.end) out.push(list[at]!);
  }
  return out;
}

/** The index of the first of a list, in order of start, that starts at `start` or later; the list's length where none does. */
export function firstFrom(list: readonly Span[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the words of a span stand within one pair of brackets of the sentence. */
export function bracketed(folded: string, line: Span, inner: Span, open: string, close: string): boolean {
  const local = folded.slice(line.start, line.end);
  const opened = local.lastIndexOf(open, inner.start - line.start);
  if (opened < 0) return false;
  const closed = local.indexOf(close, opened);
  return closed >= 0 && closed + line.start >= inner.end;
}

/** True where a name opens its clause or is what the clause leads to: whom the next ones are about. */
export function isHead(folded: string, line: Line, name: NameMention): boolean {
  line.asked.heads ??= new Map();
  let head = line.asked.heads.get(name);
  if (head === undefined) {
    head = readHead(folded, line, name);
    line.asked.heads.set(name, head);
  }
  return head;
}

function readHead(folded: string, line: Line, name: NameMention): boolean {
  const clause = line.clauses.find((each) => each.start <= name.start && name.end <= each.end);
  if (!clause) return false;
  const before = folded.slice(clause.start, name.start);
  return atHead(before) || turnsTo(before) || isBecome(folded, name);
}
