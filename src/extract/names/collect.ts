import type { Document } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import { type DeclaredName, findDeclared, findInlineShort } from "./aliases.ts";
import { bareParts } from "./bare-parts.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { cellNames } from "./cells.ts";
import type { KnownClauses } from "./clauses.ts";
import { type Collected, type FoundName, isPark, type Judged, surfaceOf } from "./found.ts";
import { itemizedParts } from "./itemized-parts.ts";
import { judge } from "./judge.ts";
import { knownParks } from "./known.ts";
import { leadName } from "./leads.ts";
import { listedParts } from "./listed-parts.ts";
import { listedNames } from "./lists.ts";
import { namesOffice } from "./offices.ts";
import type { NameOptions } from "./options.ts";
import { isPlant, isShortened, isSide, isWithin, settleDoubtful } from "./settle.ts";
import { hasSide, type Sided, sidesOf } from "./sides.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SPACE_UNITS = unitSet(SPACES);

/** What only a piece of a park is called by. */
const PIECE = guarded(/^(?:片区|组团)$/);
const COUNTED = guarded(/^[两二三四五六七八九十]大?[个座]?(?:园区?|片区|区)$/);
const PHASE = guarded(/^(?:[一二三四五六]期|N[Oo]\.?[0-9]{1,2})/);
/** A phase that has a place of its own. */
const SITED = /^(?:位于|坐落|地处|选址)/;
const TYPE = guarded(/^[（(][A-C]型[）)]/);

/** Between two names: the other is what the first was named since. */
const NAMED = /(?:更名|改名|易名|定名|改称)为?[“"]?$/;

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
  const sited = new Set<string>();
  const sided: Sided[] = [];
  const perBlock: Judged[][] = [];
  const declared: (readonly DeclaredName[])[] = [];
  const known: KnownClauses = new Map();
  folded.forEach((text, block) => {
    const own = findCandidates(text, vocabulary, known).map((candidate) => ({
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
    const declarations = findDeclared(text);
    declared.push(declarations);
    if (own.length === 0) return;
    const base = document.blocks[block]!.start;
    const add = (start: number, end: number, rule: string) =>
      found.push({ block, start: base + start, end: base + end, surface: surfaceOf(text.slice(start, end)), rule });
    const swallowed = new Set<Candidate>();
    const judgedOf = new Map(own.map((one) => [one.candidate, one]));
    const endingAt = new Map(own.map((one) => [one.candidate.end, one]));
    for (const { candidate, verdict } of own) {
      if (!candidate.parent || !(isPark(verdict) || isWithin(candidate, verdict))) continue;
      // 甲产业园|两园区: they are counted.
      if (COUNTED.test(text.slice(candidate.start, candidate.end))) continue;
      const parent = judgedOf.get(candidate.parent);
      // 某市产业集聚区|西部园区: one of a city's parks by its side.
      const side = parent?.verdict === "group" && parent.candidate.body[0]?.class === "place" && isSide(candidate);
      if (!parent || !(side || isPark(parent.verdict)) || parent.candidate.start >= candidate.start) continue;
      if (isPlant(candidate) && !isShortened(text, candidate)) {
        swallowed.add(candidate);
        continue;
      }
      // 甲高新区乙片区: who names a piece of it names the whole.
      if (!PIECE.test(candidate.ending.word) || parent.candidate.ending.family === "freetrade")
        swallowed.add(parent.candidate);
      if (hasSide(text, candidate.end)) sided.push({ block, start: parent.candidate.start, end: candidate.end });
      else add(parent.candidate.start, candidate.end, "park.nested");
      // The part goes by its own words too: 某经开区零碳产业园, then 零碳产业园.
      if (
        candidate.body.length > 0 &&
        verdict !== "bare" &&
        !/^(?:special|zone|newtown)$/.test(candidate.ending.family)
      )
        add(candidate.start, candidate.end, "park.within");
      same.push([
        surfaceOf(text.slice(parent.candidate.start, candidate.end)),
        surfaceOf(text.slice(candidate.start, candidate.end)),
      ]);
    }
    for (const { candidate, verdict } of own) {
      if (!isPark(verdict) || swallowed.has(candidate)) continue;
      const phase = PHASE.exec(text.slice(candidate.end, candidate.end + 5))?.[0].length ?? 0;
      // 保税物流中心（B型）: the class belongs to the name.
      const type = TYPE.exec(text.slice(candidate.end, candidate.end + 4))?.[0].length ?? 0;
      // 某某工业园|北区, 某某产业园|A区: a part that is called by its whole and its side.
      if (!candidate.quoted && hasSide(text, candidate.end))
        sided.push({ block, start: candidate.start, end: candidate.end });
      else add(candidate.start, candidate.end + type, "park.ending");
      if (phase > 0 && !candidate.quoted) {
        add(candidate.start, candidate.end + phase, "park.phase");
        if (SITED.test(text.slice(candidate.end + phase, candidate.end + phase + 8)))
          sited.add(surfaceOf(text.slice(candidate.start, candidate.end + phase)));
      }
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
    // 原称甲产业园，2010年升级，定名甲高新区: an older name is no other wording of the new one.
    const parks = own.filter((one) => isPark(one.verdict));
    for (let i = 1; i < parks.length; i++) {
      const { candidate } = parks[i]!;
      const older = parks[i - 1]!.candidate;
      const between = text.slice(older.end, candidate.start);
      if (between.length < 60 && /园区?$/.test(older.ending.word) && NAMED.test(between))
        beside.push([
          surfaceOf(text.slice(older.start, older.end)),
          surfaceOf(text.slice(candidate.start, candidate.end)),
        ]);
    }
    for (const given of [...declarations, ...findInlineShort(text)]) {
      let after = given.after;
      while (after > 0 && SPACE_UNITS.has(text.charCodeAt(after - 1))) after--;
      // 某某医药园规划区（以下简称“医药园”）: the ground laid out for it.
      const ground = /(?:规划区|核心区|启动区|起步区|项目|一期|管理范围)$/.exec(
        text.slice(Math.max(0, after - 5), after),
      );
      const host = endingAt.get(after) ?? (ground ? endingAt.get(after - ground[0].length) : undefined);
      if (host && isPark(host.verdict)) declare(text, given, host.candidate, { add, same, former }, vocabulary);
    }
  });
  // Where no park is named but by its office (某某高新区|管委会主任介绍), the office tells which.
  if (found.length === 0)
    judged.forEach(({ block, candidate }) => {
      const text = folded[block]!;
      const { start, end } = candidate;
      if (!namesOffice(text, candidate) || !isPark(judge(text, candidate, vocabulary, true))) return;
      const base = document.blocks[block]!.start;
      found.push({
        block,
        start: base + start,
        end: base + end,
        surface: surfaceOf(text.slice(start, end)),
        rule: "park.ending",
      });
    });
  for (const name of sidesOf(sided, document, folded, found, vocabulary)) found.push(name);
  const accepted = new Set(found.map((name) => name.surface));
  for (const lead of leadName(document, folded, perBlock, accepted, vocabulary)) found.push(lead);
  for (const name of listedNames(document, folded, found, vocabulary)) found.push(name);
  for (const name of listedParts(document, folded, found, perBlock, vocabulary)) found.push(name);
  for (const name of itemizedParts(document, folded, found)) found.push(name);
  const bare = bareParts(document, folded, found, vocabulary);
  found.push(...bare.parts);
  same.push(...bare.same);
  const cells = cellNames(document, folded, found, vocabulary);
  const settled = cells.names.length > 0 ? [...found.filter((name) => !cells.pieces.has(name)), ...cells.names] : found;
  return {
    found: options.gazetteer === false ? settled : withKnown(document, folded, settled, vocabulary),
    judged,
    declared,
    same,
    former,
    beside,
    second,
    sited,
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

/** 原甲高新区、乙化工园: one older name, or several where each piece ends as parks' names do. */
function formerParts(text: string, { start, end }: DeclaredName, vocabulary: Vocabulary) {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const joint of text.slice(start, end).matchAll(/、|和|与|及|$/g)) {
    const to = start + joint.index;
    if (vocabulary.endings.longestBefore(text.slice(from, to), to - from)) pieces.push({ start: from, end: to });
    else if (to < end) continue;
    from = to + joint[0].length;
  }
  return pieces.filter((piece) => piece.end - piece.start >= 3);
}

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
    for (const { start, end } of formerParts(text, declared, vocabulary)) {
      sink.former.push([whole, surfaceOf(text.slice(start, end))]);
      sink.add(start, end, "park.former");
    }
    return;
  }
  if (declared.kind === "other" && !vocabulary.endings.longestBefore(given, given.length)) return;
  sink.same.push([whole, given]);
  sink.add(declared.start, declared.end, "park.declared");
}
