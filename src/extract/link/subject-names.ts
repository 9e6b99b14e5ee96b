import type { NameMention, Span } from "../../model/index.ts";
import { atHead } from "../discourse/heads.ts";
import { asideOf } from "../discourse/roles.ts";
import { guarded } from "../guarded.ts";
import { ofIds } from "../of-ids.ts";
import { isCount, type Place } from "./context.ts";
import { bracketed, type Line } from "./line.ts";
import { isKind, MAKES, RELEASES } from "./subject-words.ts";

/** Names of the sentence that may be subjects: outermost, none in brackets the figure is not in, none that only counts or heads a metric. */
export function candidates(place: Place): NameMention[] {
  const { line, figure } = place;
  const names = usableNames(place.scope.folded, line, figure);
  if (names.length === 0) return [];
  const counted = countedSpans(place);
  const given = givenNames(place.scope.folded, line);
  return names.filter(
    (name) =>
      !given.includes(name) &&
      !isExample(place.scope.folded, figure, name) &&
      !counted.some((span) =>
        name.kind === "group"
          ? span.start < name.end && name.start < span.end
          : name.kind !== "region" && span.start <= name.start && name.end <= span.end,
      ),
  );
}

/** Those for whom something is, or where it is from. */
function givenNames(folded: string, line: Line): readonly NameMention[] {
  line.asked.given ??= line.outer.filter(
    (name) => (name.kind === "region" && isOrigin(folded, line, name)) || isServed(folded, line, name),
  );
  return line.asked.given;
}

/** 推进|甲科技|高精密线路板等36个项目: one of those counted; 全国|领军企业占了7家: of which so many are here. */
function isExample(folded: string, figure: Span, { kind, text, end }: NameMention): boolean {
  if (end > figure.start || figure.start - end > 26 || (kind !== "organization" && !/^全[国球]$/.test(text)))
    return false;
  const between = folded.slice(end, figure.start);
  if (kind === "organization") return /^[^，。；：\d]{0,22}等$/.test(between);
  return /^[^，。；\d]{2,14}占(?:了|有|据)$/.test(between);
}

const FOR = guarded(/(?:为|给|向)$/);
const GIVES = guarded(/^(?:累计|年均|每年|直接|又|共|新增)*(?:贡献|带来|带去|创造|缴纳|上缴|增加|增添|输送|交了)/);

/** 为|甲经开区|贡献税收6.3亿元: for whom somebody else's figure is. */
function isServed(folded: string, line: Line, name: NameMention): boolean {
  return (
    FOR.test(folded.slice(Math.max(line.start, name.start - 1), name.start)) &&
    GIVES.test(folded.slice(name.end, name.end + 8))
  );
}

/** 其中北京|企业117家, 来自广东|的企业: where those counted come from, in a sentence that is told of a park. */
function isOrigin(folded: string, line: Line, name: NameMention): boolean {
  return (
    /^(?:籍|系|方面)?的?(?:企业|药企|车企|客商|投资者|资本|资金|游客|人才|团队|项目)/.test(
      folded.slice(name.end, name.end + 8),
    ) &&
    /(?:其中|来自|包括|吸引|引进|承接)(?:的|了)?$/.test(folded.slice(Math.max(line.start, name.start - 4), name.start))
  );
}

/** 全区工业园区|共112家，产值占…: the whole that is counted is told on. */
const COUNTED_UP = /[区园地](?:数量?|总数)?(?:现有|已有|共有?|总计|合计|已达到?|达到?|增至)[^，。；]{0,4}$/;
const GROWN = /[区园地](?:数量?)?(?:已|也|总数)?(?:由|从)[^，。；]{0,8}$/;

/** What is counted by its kind: parks, incubators, whatever the text itself names. */
const COUNTED = ofIds(/park_count|incubator|region_count|other:/);

/** Spans of what earlier figures of the sentence count: 创建国家大学科技园14家 counts science parks and says nothing more of them. */
function countedSpans(place: Place): Span[] {
  const { bound, line, scope } = place;
  const out: Span[] = [];
  bound.forEach((answer, at) => {
    if (!answer || "ignore" in answer || !answer.metricSpan || answer.inherited) return;
    const other = line.figures[at]!;
    // 园区规上工业增加值增长8.9% counts no parks.
    if (!isCount(other.dimension) || !COUNTED.test(answer.metric)) return;
    const start = Math.min(answer.metricSpan.start, other.start);
    const before = scope.folded.slice(Math.max(line.start, start - 6), start);
    // 12个园区工业总产值…: at the head of a clause it is the subject; 推出第三批13个特色产业园区，空间规模…: it is described next.
    const clause = line.clauses.find((each) => each.start <= start && start < each.end);
    // 加快建设7个示范区，…: what is only to be made is counted too, and says nothing of who the next clause is about.
    // 某市8个产业园区中，…: the place before the count is a part of the set's name.
    const set = line.names.find(
      (name) =>
        name.kind === "group" &&
        name.start <= start &&
        other.end <= name.end &&
        !/批/.test(scope.folded.slice(name.start, start)),
    );
    const opening = clause
      ? scope.folded.slice(clause.start, Math.max(clause.start, set?.start ?? start)).replace(/^这$/, "")
      : "";
    if (clause && other.start <= answer.metricSpan.start && atHead(opening) && !MAKES.test(opening)) return;
    // 省内重点园区从11个扩至13个: so is the set that has grown.
    const counted = scope.folded.slice(start, other.start);
    if (
      clause &&
      atHead(opening) &&
      (GROWN.test(counted) || isNested(line, start) || (COUNTED_UP.test(counted) && isWhole(line, start))) &&
      !MAKES.test(opening)
    )
      return;
    if (RELEASES.test(before.replace(/(?:面向全球|全国|全市|全省|首批|第[一二三四五]批)+$/, ""))) return;
    out.push({ start, end: Math.max(answer.metricSpan.end, other.end) });
  });
  return out;
}

/** What stands between a name and a figure in the brackets behind it. */
const BRACKET = guarded(/^[（(][^（）()]*$/);

/** True where what is counted is a set by its name, no kind of park. */
const isWhole = (line: Line, at: number) =>
  line.names.some((name) => name.kind === "group" && name.start <= at && at < name.end && !isKind(name));

const isNested = (line: Line, at: number) =>
  line.names.some((name) => name.rule === "group.nested" && name.start <= at && at < name.end);

/** Names of the sentence that are no part of a longer one, of a metric, or of brackets and titles that `figure` is not in. */
export function usableNames(folded: string, line: Line, figure: Span | null): readonly NameMention[] {
  if (line.outer.length === 0) return line.outer;
  const names = withoutAsides(folded, line, figure);
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

function withoutAsides(folded: string, line: Line, figure: Span | null): readonly NameMention[] {
  line.asked.asides ??= line.outer.map((name) => asideOf(folded, name));
  const asides = line.asked.asides;
  if (asides.every((aside) => aside === null)) return line.outer;
  const clause = figure ? line.clauses.find((each) => each.start <= figure.start && figure.start < each.end) : null;
  const own = (name: NameMention) =>
    figure !== null && BRACKET.test(folded.slice(name.end, Math.max(name.end, figure.start)));
  return line.outer.filter((name, nth) => {
    const aside = asides[nth];
    if (aside === null) return true;
    // In the figure's own clause what is named beside it may yet be meant.
    return clause != null && clause.start <= name.start && (aside !== "former" || own(name));
  });
}
