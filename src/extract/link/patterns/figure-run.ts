import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { classOf, type Place, say } from "../context.ts";

/** What may stand between the members of a run. */
export const JOIN = guarded(/^[\s]*(?:、|和|及|与|以及|，|,)+[\s]*$/);

/** Longest run that is read as one. */
export const MEMBERS = 8;

/** Figures of one dimension side by side: the index of the first in its line, how many, and the words before them. */
export interface Run {
  readonly first: number;
  readonly size: number;
  readonly gap: Span;
  readonly clauseStart: number;
}

/** The run of figures of one dimension, joined by 、 and 和 alone, that this figure belongs to. */
export function runOf(place: Place): Run | null {
  const { line, index, figure } = place;
  const joined = (a: number, b: number) => {
    const [x, y] = [line.figures[a], line.figures[b]];
    return (
      !!x &&
      !!y &&
      classOf(x.dimension) === classOf(y.dimension) &&
      JOIN.test(say(place, { start: x.end, end: y.start }))
    );
  };
  let first = index;
  while (index - first < MEMBERS && joined(first - 1, first)) first--;
  let last = index;
  while (last - first < MEMBERS && joined(last, last + 1)) last++;
  if (last === first) return null;
  const head = line.figures[first]!;
  const before = line.figures[first - 1]?.end ?? line.start;
  const clause = line.clauses.find((each) => each.start <= head.start && head.start < each.end) ?? place.clause;
  void figure;
  return {
    first,
    size: last - first + 1,
    gap: { start: Math.max(before, clause.start), end: head.start },
    clauseStart: Math.max(before, clause.start),
  };
}
