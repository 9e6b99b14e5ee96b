import type { NameMention, Span } from "../../model/index.ts";
import type { Bound, Place, SubjectChoice } from "./context.ts";
import { choose } from "./pointed-subject.ts";
import { AGENT, atHead, BRINGS, DENOMINATOR, excluded, isKind, NOT_SUBJECT, PLACED, WEAK } from "./subject-words.ts";

/** The name of the clause that stands as its subject: the last park or group before the metric; a region only where none does. */
export function pickIn(
  place: Place,
  names: readonly NameMention[],
  metricStart: number,
  counting: boolean,
): SubjectChoice | null {
  const { scope, clause } = place;
  const fits = (name: NameMention) =>
    (!isKind(name) || !describes(place, name)) &&
    (!isKind(name) || metricStart - name.end <= 3 || atHead(scope.folded.slice(clause.start, name.start)));
  const strong = names.filter((name) => !excluded(place, name, NOT_SUBJECT) && fits(name));
  const weak = names.filter(
    (name) =>
      !excluded(place, name, DENOMINATOR) &&
      !excluded(place, name, PLACED) &&
      excluded(place, name, WEAK) &&
      fits(name),
  );
  // 由北海云科技投资45亿元建设: a company right before what it invests is the subject, whatever stands before it.
  const spender = names.findLast((name) => name.kind === "organization" && metricStart - name.end <= 1);
  if (spender && !excluded(place, spender, DENOMINATOR)) return choose(spender, "stated");
  const best =
    strong.findLast((name) => name.kind !== "region" && !(counting && name.kind === "park")) ??
    weak.findLast((name) => (name.kind === "park" && !counting) || name.kind === "group") ??
    strong.findLast((name) => name.kind === "region");
  return best ? choose(best, "stated") : null;
}

/** 国家级农业科技园区，核心区3.2万亩: under a park's own heading a kind of park only says what that park is. */
function describes({ memory, scope, line }: Place, name: NameMention): boolean {
  return (
    memory.over !== null && /^[，,]/.test(scope.folded.slice(name.end, name.end + 1)) && name.start - line.start <= 4
  );
}

/** The subject an earlier clause leaves: what it has just brought in (，占地1200亩), else the name at its head; less strictly, any of its names. */
export function pickEarlier(
  place: Place,
  names: readonly NameMention[],
  clause: Span,
  bound: Bound,
  strict: boolean,
): SubjectChoice | null {
  const { scope } = place;
  const usable = names.filter(
    (name) =>
      !excluded(place, name, DENOMINATOR) &&
      !excluded(place, name, PLACED) &&
      !(isKind(name) && describes(place, name)) &&
      !(strict && excluded(place, name, AGENT) && !atHead(scope.folded.slice(clause.start, name.start))),
  );
  if (usable.length === 0) return null;
  const thing =
    /^(?:planned_area|investment|floor_space|industrial_land|available_land|available_floor_space|other:)/.test(
      bound.metric,
    );
  const last = usable.at(-1)!;
  const brought = scope.folded.slice(Math.max(clause.start, last.start - 8), last.start);
  const measured = thing || /(?:第[一二三四五六]批|首批)/.test(last.text);
  if (
    measured &&
    clause.end - last.end <= 6 &&
    BRINGS.test(brought.replace(/(?:首批|第[一二三四五六]批)+$/, "")) &&
    !isKind(last)
  )
    return choose(last, "carried");
  const made = (name: NameMention) =>
    name.kind === "group" &&
    place.line.figures.some((each) => each.start >= name.start && each.end <= name.end) &&
    name.start > clause.start + 1;
  const heads = usable.filter(
    (name) => atHead(scope.folded.slice(clause.start, name.start)) && !(strict && made(name)),
  );
  const head = heads.find((name) => name.kind !== "region") ?? heads[0];
  const listed = head !== undefined && /^(?:、|和|及)/.test(scope.folded.slice(head.end, head.end + 1));
  if (head && !(strict && listed)) return choose(head, "carried");
  if (strict) return null;
  const solid = usable.filter((name) => name.kind !== "region" && !isKind(name) && !made(name));
  const pick = solid[0] ?? usable.find((name) => name.kind === "region");
  return pick ? choose(pick, "carried") : null;
}
