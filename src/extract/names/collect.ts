import type { Document } from "../../model/index.ts";
import { type DeclaredName, findDeclared, findInlineShort } from "./aliases.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { cellNames } from "./cells.ts";
import type { NameOptions } from "./index.ts";
import { judge, type Verdict } from "./judge.ts";
import { knownParks } from "./known.ts";
import { leadEnd, leadName } from "./leads.ts";
import { listedNames } from "./lists.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name found in a block. Offsets are the document's; `surface` is folded, without quotes and spaces. */
export interface FoundName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly rule: string;
}

/** A candidate with its verdict; offsets of the candidate are its block's. */
export interface Judged {
  readonly block: number;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

export interface Collected {
  readonly found: readonly FoundName[];
  readonly judged: readonly Judged[];
  /** Pairs of surfaces that the text says are one park, and why. */
  readonly same: readonly (readonly [string, string])[];
  /** Pairs [now, before]: two parks of the data set, one having become the other. */
  readonly former: readonly (readonly [string, string])[];
  /** Surfaces that the text gives as second names: none of them is the park's own where it has another. */
  readonly second: ReadonlySet<string>;
  /** Pairs that stand side by side in a list: what one list tells apart is not one park. */
  readonly beside: readonly (readonly [string, string])[];
}

/** The surface of a name: what is compared. */
export const surfaceOf = (text: string) => text.replace(/[\s“”"「」『』‘’]/g, "");

/** Finds parks' names block by block: by their endings, by standing at the head of a line, by the company they keep. */
export function collectParks(
  document: Document,
  folded: readonly string[],
  vocabulary: Vocabulary,
  options: NameOptions,
): Collected {
  const judged: Judged[] = [];
  const found: FoundName[] = [];
  const same: (readonly [string, string])[] = [];
  const former: (readonly [string, string])[] = [];
  const beside: (readonly [string, string])[] = [];
  const second = new Set<string>();
  const perBlock: Judged[][] = [];
  folded.forEach((text, block) => {
    const own = findCandidates(text, vocabulary).map((candidate) => ({
      block,
      candidate,
      verdict: judge(text, candidate, vocabulary),
    }));
    const settled = settleDoubtful(text, own);
    perBlock.push(settled);
    for (const one of settled) judged.push(one);
  });
  perBlock.forEach((own, block) => {
    const text = folded[block]!;
    const base = document.blocks[block]!.start;
    const add = (start: number, end: number, rule: string) =>
      found.push({ block, start: base + start, end: base + end, surface: surfaceOf(text.slice(start, end)), rule });
    const swallowed = new Set<Candidate>();
    const judgedOf = new Map(own.map((one) => [one.candidate, one]));
    const endingAt = new Map(own.map((one) => [one.candidate.end, one]));
    for (const { candidate, verdict } of own) {
      if (!candidate.parent || !(isPark(verdict) || isWithin(candidate, verdict))) continue;
      const parent = judgedOf.get(candidate.parent);
      if (!parent || !isPark(parent.verdict) || parent.candidate.start >= candidate.start) continue;
      if (isPlant(candidate)) {
        swallowed.add(candidate);
        continue;
      }
      swallowed.add(parent.candidate);
      add(parent.candidate.start, candidate.end, "park.nested");
      same.push([
        surfaceOf(text.slice(parent.candidate.start, candidate.end)),
        surfaceOf(text.slice(candidate.start, candidate.end)),
      ]);
    }
    for (const { candidate, verdict } of own) {
      if (!isPark(verdict) || swallowed.has(candidate)) continue;
      const phase = /^[一二三四五六]期/.exec(text.slice(candidate.end, candidate.end + 2))?.[0].length ?? 0;
      add(candidate.start, candidate.end, "park.ending");
      if (phase > 0 && !candidate.quoted) add(candidate.start, candidate.end + phase, "park.phase");
      if (candidate.outerStart !== null) {
        add(candidate.outerStart, candidate.end + 1, "park.quoted");
        same.push([
          surfaceOf(text.slice(candidate.outerStart, candidate.end + 1)),
          surfaceOf(text.slice(candidate.start, candidate.end)),
        ]);
      }
    }
    own.forEach((one, i) => {
      const next = own[i + 1];
      if (!next || !isPark(one.verdict) || !isPark(next.verdict)) return;
      const first = text.slice(one.candidate.start, one.candidate.end);
      const other = text.slice(next.candidate.start, next.candidate.end);
      const between = text.slice(one.candidate.end, next.candidate.start);
      if (/^[”"]?(?:、|和|与|及|以及)[“"]?$/.test(between)) beside.push([surfaceOf(first), surfaceOf(other)]);
      // 甲经开区（乙产业基地）: a name that fills the brackets behind another is that park's second name; in a list it may be a part.
      const listed = text[one.candidate.start - 1] === "、";
      if (
        !listed &&
        /^[”"]?[（(][“"]?$/.test(between) &&
        /^[”"]?[）)](?!、)/.test(text.slice(next.candidate.end, next.candidate.end + 3))
      ) {
        same.push([surfaceOf(first), surfaceOf(other)]);
        second.add(surfaceOf(other));
      }
    });
    for (const declared of [...findDeclared(text), ...findInlineShort(text)]) {
      let after = declared.after;
      while (after > 0 && /\s/.test(text[after - 1]!)) after--;
      const host = endingAt.get(after);
      if (host && isPark(host.verdict)) declare(text, declared, host.candidate, { add, same, former }, vocabulary);
    }
  });
  const accepted = new Set(found.map((name) => name.surface));
  for (const lead of leadName(document, folded, perBlock, accepted, vocabulary)) found.push(lead);
  for (const name of listedNames(document, folded, found, vocabulary)) found.push(name);
  const cells = cellNames(document, folded, found, vocabulary);
  const settled = cells.names.length > 0 ? [...found.filter((name) => !cells.pieces.has(name)), ...cells.names] : found;
  return {
    found: options.gazetteer === false ? settled : withKnown(document, folded, settled, vocabulary),
    judged,
    same,
    former,
    beside,
    second,
  };
}

/** The found names with the gazetteer's; one that holds a found name (临港新片区信息飞鱼) takes its place. */
function withKnown(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): FoundName[] {
  const known = knownParks(document, folded, found, vocabulary);
  const longer = new Map(known.map((name) => [name.start, name]));
  return [...found.filter((name) => (longer.get(name.start)?.end ?? 0) <= name.end), ...known];
}

/** A park within a park needs less of a name of its own: 高新区|化工园, 新区|石化产业基地; but 高新区|核心区 is a piece of ground. */
function isWithin({ ending, body }: Candidate, verdict: Verdict): boolean {
  if (verdict === "maybe") return ending.family !== "special";
  if (verdict === "bare")
    return /^(?:life|chip|software)$/.test(ending.family) ? ending.word.length > 2 : TELLING_WITHIN.test(ending.word);
  if (verdict !== "group" || /^(?:special|zone|base|newtown)$/.test(ending.family)) return false;
  return (
    !/^(?:产业园区|产业园|园区|片区|园|工业园区|科技园区)$/.test(ending.word) &&
    body.every((word) => word.class !== "place")
  );
}

/** A base right behind a park's name without an industry is a firm's plant there (高新区|某某一体化基地). */
const isPlant = ({ ending, body }: Candidate) =>
  ending.family === "base" && !body.some((word) => word.class === "industry" || word.class === "place");

const TELLING_WITHIN =
  /^(?:化工园区|石化园区|化工园|石化园|化工区|石化区|航空城|汽车城|软件园|生物城|医药港|药谷|芯谷|数据港|电子城|机器人谷|综合保税区|综保区|物流港|大学科技园)$/;

/** A doubtful name counts beside a sure one in a list, and where it fills its cell or line or stands before a colon. */
function settleDoubtful(text: string, own: readonly Judged[]): Judged[] {
  const beside = (a: Candidate, b: Candidate) =>
    /^[”"）)]?(?:、|和|及|与|以及)[“"]?$/.test(text.slice(a.end, b.start)) && b.start - a.end <= 4;
  const settled = [...own];
  // Twice: from the left and from the right, so that a run of doubtful names hangs on one sure name at either end.
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : own.length - 1; i >= 0 && i < own.length; i += step) {
      const { candidate, verdict } = settled[i]!;
      if (verdict !== "maybe") continue;
      const next = settled[i + 1];
      const last = settled[i - 1];
      const listed =
        (next && isPark(next.verdict) && beside(candidate, next.candidate)) ||
        (last && isPark(last.verdict) && beside(last.candidate, candidate));
      const alone =
        /^(?:[\t\n]|$)/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^(?:[\t\n：:（(]|$)/.test(text.slice(candidate.end, candidate.end + 1));
      // 某某无人机基地，围绕…: it leads its sentence as its subject.
      const leads =
        /^[。；;：:”]?$/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^，(?:围绕|聚焦|重点|依托|以|构建|打造|规划|总|位于|坐落|占地|主导|主要)/.test(
          text.slice(candidate.end, candidate.end + 4),
        );
      if (listed || leads || (alone && text.length > candidate.end)) settled[i] = { ...settled[i]!, verdict: "weak" };
    }
  }
  return settled;
}

export const isPark = (verdict: Verdict) => verdict === "strong" || verdict === "weak";

interface Sink {
  readonly add: (start: number, end: number, rule: string) => void;
  readonly same: (readonly [string, string])[];
  readonly former: (readonly [string, string])[];
}

function declare(text: string, declared: DeclaredName, host: Candidate, sink: Sink, vocabulary: Vocabulary): void {
  const whole = surfaceOf(
    text.slice(host.parent && host.parent.end === host.start ? host.parent.start : host.start, host.end),
  );
  const given = surfaceOf(text.slice(declared.start, declared.end));
  if (given.length < 2 || given.length > 24) return;
  const inline = declared.after + 1 < declared.start && !/[（(]/.test(text[declared.after] ?? "");
  if (inline && !vocabulary.endings.longestBefore(given, given.length)) return;
  if (declared.kind === "former") {
    if (!vocabulary.endings.longestBefore(given, given.length)) return;
    sink.former.push([whole, given]);
    sink.add(declared.start, declared.end, "park.former");
    return;
  }
  if (declared.kind === "other" && !vocabulary.endings.longestBefore(given, given.length)) return;
  sink.same.push([whole, given]);
  sink.add(declared.start, declared.end, "park.declared");
}

export { leadEnd };
