import type { NameMention, Span } from "../../model/index.ts";
import type { Place } from "./context.ts";
import { bracketed, type Line } from "./line.ts";
import { atHead, MAKES, RELEASES } from "./subject-words.ts";

/** Names of the sentence that may be subjects: outermost, none in brackets the figure is not in, none that only counts or heads a metric. */
export function candidates(place: Place): NameMention[] {
  const { line, figure } = place;
  const counted = countedSpans(place);
  return usableNames(place.scope.folded, line, figure).filter(
    (name) =>
      !counted.some((span) =>
        name.kind === "group"
          ? span.start < name.end && name.start < span.end
          : name.kind !== "region" && span.start <= name.start && name.end <= span.end,
      ),
  );
}

/** Spans of what earlier figures of the sentence count: 创建国家大学科技园14家 counts science parks and says nothing more of them. */
function countedSpans(place: Place): Span[] {
  const { bound, line, scope } = place;
  const out: Span[] = [];
  bound.forEach((answer, at) => {
    if (!answer || "ignore" in answer || !answer.metricSpan || answer.inherited) return;
    if (!/park_count|incubator|region_count|other:/.test(answer.metric)) return;
    const other = line.figures[at]!;
    const start = Math.min(answer.metricSpan.start, other.start);
    const before = scope.folded.slice(Math.max(line.start, start - 6), start);
    // 12个园区工业总产值…: at the head of a clause it is the subject; 推出第三批13个特色产业园区，空间规模…: it is described next.
    const clause = line.clauses.find((each) => each.start <= start && start < each.end);
    // 加快建设7个示范区，…: what is only to be made is counted too, and says nothing of who the next clause is about.
    const opening = clause ? scope.folded.slice(clause.start, start) : "";
    if (clause && other.start <= answer.metricSpan.start && atHead(opening) && !MAKES.test(opening)) return;
    if (RELEASES.test(before.replace(/(?:面向全球|全国|全市|全省|首批|第[一二三四五]批)+$/, ""))) return;
    out.push({ start, end: Math.max(answer.metricSpan.end, other.end) });
  });
  return out;
}

/** 凤台经开区的|煤化工产业园, 甲高新区里的|乙基地: what is told is told of the park that is owned. */
function isOwner(folded: string, line: Line, name: NameMention): boolean {
  const link = /^[里内中]?的/.exec(folded.slice(name.end, name.end + 2))?.[0];
  if (!link) return false;
  const start = name.end + link.length;
  return line.names.some((other) => other.kind === "park" && other.start === start);
}

const outer = new WeakMap<Line, readonly NameMention[]>();

/** Names of a sentence that are no part of a longer one, and none of a metric; the same for all its figures. */
function outerNames(folded: string, line: Line): readonly NameMention[] {
  const known = outer.get(line);
  if (known) return known;
  const names = line.names.filter(
    (name) =>
      !isOwner(folded, line, name) &&
      !line.names.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ) &&
      !(name.kind !== "park" && line.hits.some((hit) => hit.start <= name.start && hit.end > name.end)),
  );
  outer.set(line, names);
  return names;
}

/** Names of the sentence that are no part of a longer one, of a metric, or of brackets and titles that `figure` is not in. */
export function usableNames(folded: string, line: Line, figure: Span | null): readonly NameMention[] {
  const names = outerNames(folded, line);
  if (line.pairs.length === 0) return names;
  return names.filter(
    (name) =>
      !line.pairs.some(
        ([open, shut]) =>
          bracketed(folded, line, name, open, shut) &&
          (open === "《" || !(figure && bracketed(folded, line, { start: name.start, end: figure.end }, open, shut))),
      ),
  );
}
