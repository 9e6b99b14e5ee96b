import type { DateMention, Figure } from "../../model/index.ts";
import { carryActor } from "./actors.ts";
import type { Occurrences } from "./build.ts";
import {
  type Answer,
  type Bound,
  clauseOf,
  type Memory,
  type Place,
  type Scope,
  type SubjectChoice,
} from "./context.ts";
import { emit, unused } from "./emit.ts";
import type { Over } from "./headings.ts";
import type { Line } from "./line.ts";
import type { Linked } from "./linked.ts";
import { patternsFor } from "./patterns/index.ts";
import { carryMeasure } from "./patterns/measure-topic.ts";
import { carryPair } from "./patterns/subject-list.ts";
import { carries } from "./period.ts";
import { carryTopic } from "./topic.ts";

/** What a count without a noun of its own goes on counting after a group was named. */
const PARKS: Bound = {
  rule: "figure.group-count",
  metric: "park_count",
  metricText: "园区",
  metricSpan: null,
  metricBasis: "carried",
  aspect: "level",
  confidence: 0.8,
};

/** Binds the figures of one sentence in turn: each may lean on what was bound before it. */
export function linkLine(
  line: Line,
  scope: Scope,
  memory: Memory,
  headings: Over,
  whole: SubjectChoice | null,
  occurrences: Occurrences,
  out: Linked,
): void {
  const bound: Answer[] = [];
  const over = headings.subject();
  memory.over = over?.kind === "park" ? over : null;
  const fallback = over ?? whole;
  line.figures.forEach((figure, index) => {
    const place = placeOf(line, figure, index, bound, scope, memory, headings);
    let answer: Answer = null;
    for (const pattern of patternsFor(figure.dimension)) {
      answer = pattern.bind(place);
      if (answer) break;
    }
    if (answer && !("ignore" in answer)) answer = emit(place, answer, fallback, occurrences, out);
    else if (answer) {
      out.ignored.push({ start: figure.start, end: figure.end, text: figure.text, rule: answer.ignore });
      if (answer.ignore === "group-named-again") memory.last.set("count", PARKS);
    } else unused(figure, out);
    bound.push(answer);
  });
  carryTopic(memory, { line, scope });
  carryPair(memory, line, scope);
  carryMeasure(memory, line, scope.folded);
  const last = bound.findLast((answer): answer is Bound => answer !== null && !("ignore" in answer));
  carryActor(memory, line, scope, last?.subjects?.[0] ?? null);
  for (const name of line.names) {
    if (name.kind !== "group" || name.text.length <= 3) continue;
    const before = scope.folded.slice(Math.max(line.start, name.start - 4), name.start);
    // 是全省首个千亿级园区 says what a park is and names no set to come back to.
    if (!/(?:是|为|成为|首个|获批|建成|首批|第一个)$/.test(before)) memory.named.add(name.name);
  }
  const opening = line.dates.find((date) => date.role !== "duration" && (date.from ?? date.to) !== null);
  const first = line.figures[0];
  if (opening && (!first || opening.start < first.start) && opensSentence(scope.folded, line, opening)) {
    const later = laterThan(opening, line, scope);
    if (later && carries(scope.folded, later, line.end) && later.role !== "by") memory.date = later;
    else if (carries(scope.folded, opening, line.end)) memory.date = opening;
  }
}

/** The last date at the head of a clause that lies behind the sentence's first. */
function laterThan(opening: DateMention, line: Line, scope: Scope): DateMention | undefined {
  return line.dates.findLast(
    (date) =>
      date !== opening &&
      date.role !== "duration" &&
      date.from !== null &&
      opening.to !== null &&
      date.from > opening.to &&
      /^[。；，,]?(?:到|至)?$/.test(scope.folded.slice(clauseOf(line, date).start, date.start)),
  );
}

/** A date goes on over the following sentences where it stands at the head of its sentence or clause. */
function opensSentence(folded: string, line: Line, date: DateMention): boolean {
  const clause = clauseOf(line, date);
  return date.start - clause.start <= 6 || /^[\s，,]/.test(folded.slice(date.end, date.end + 1));
}

function placeOf(
  line: Line,
  figure: Figure,
  index: number,
  bound: readonly Answer[],
  scope: Scope,
  memory: Memory,
  headings: Over,
): Place {
  const clause = clauseOf(line, figure);
  const before = line.figures[index - 1];
  const next = line.figures[index + 1];
  // 三个千亿级产业: a magnitude right behind a count is part of what is counted.
  // 3个10亿元以上项目: so is a bound.
  const ofKind =
    next && next.start - figure.end <= 1 && (next.vague || (next.dimension === "money" && next.max === null));
  const after = ofKind ? line.figures[index + 2] : next;
  return {
    scope,
    line,
    memory,
    figure,
    index,
    clause,
    gap: {
      start: before && before.end > clause.start ? Math.min(before.end, figure.start) : clause.start,
      end: figure.start,
    },
    rest: {
      start: figure.end,
      end: after && after.start < clause.end ? Math.max(after.start, figure.end) : Math.max(clause.end, figure.end),
    },
    bound,
    headingTarget: headings.isTarget(),
    headingYear: headings.year(),
  };
}
