import { type Answer, clauseOf, isCount, type Place, say } from "../context.ts";
import { bracketed } from "../line.ts";
import { definePattern } from "../pattern.ts";

/** Figures that are no facts, each by a named rule. */
export const ignored = definePattern({
  id: "figure.ignored",
  bind(place): Answer {
    const rule = reason(place);
    return rule ? { ignore: rule } : null;
  },
  finds: [],
});

function reason(place: Place): string | null {
  const { figure, line, scope } = place;
  const words = scope.lexicon.ignored;
  if (words.dimensions.includes(figure.dimension)) return `dimension-${figure.dimension}`;
  for (const name of line.names) {
    if (name.start > figure.start) break;
    if (name.end < figure.end || name.kind === "group") continue;
    return `inside-${name.kind}-name`;
  }
  if (insideTitle(place)) return "inside-title";
  const after = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 10) });
  if (isCount(figure.dimension)) {
    const unit = figure.unit;
    for (const [list, nouns] of Object.entries(words.nouns)) {
      if (nouns.includes(unit) || nouns.some((noun) => after.startsWith(noun) && !coined(place, noun)))
        return `noun-${list}`;
    }
    if (/^大$/.test(unit) && !/(?:园区|开发区|赛道|基地|集聚区|项目)/.test(after)) return "epithet-大";
  }
  if (denied(place)) return "denied";
  return null;
}

/** A longer noun that only begins like an ignored one (中心 in 中心城区项目). */
function coined(place: Place, noun: string): boolean {
  const { figure, line } = place;
  return line.hits.some((hit) => hit.start === figure.end && hit.end > figure.end + noun.length);
}

function insideTitle(place: Place): boolean {
  return bracketed(place.scope.folded, place.line, place.figure, "《", "》");
}

/** Denied, taken back or only supposed: 并非, 网传…不实, 假如. */
function denied(place: Place): boolean {
  const { scope, line, figure } = place;
  const { denied_before: before, denied_after: after } = scope.lexicon.ignored;
  const clause = clauseOf(line, figure);
  const left = say(place, { start: clause.start, end: figure.start });
  if (before.some((word) => left.includes(word))) return true;
  const at = line.clauses.indexOf(clause);
  const next = line.clauses[at + 1];
  const right = say(place, {
    start: figure.end,
    end: Math.min(line.end, next ? Math.min(next.end, clause.end + 16) : clause.end),
  });
  if (after.some((word) => right.includes(word))) return true;
  const first = line.clauses[0];
  return first !== undefined && first !== clause && /^(?:假如|假设|如果|若|倘若)/.test(say(place, first));
}
