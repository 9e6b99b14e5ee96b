import type { NameMention, Span } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { unitSet } from "../unit-set.ts";
import { carried } from "./choices.ts";
import { type Place, type SubjectChoice, say } from "./context.ts";
import { holdsCue } from "./cues.ts";
import { isHead } from "./line.ts";
import { choose } from "./pointed-subject.ts";
import { isKind } from "./subject-words.ts";

const PARTS = unitSet("；;");

/** 全市园区产值过千亿元，甲经开区过百亿元；三年盘活厂房…: behind a semicolon what names nobody goes back to the set the sentence opened with. */
export function wholeAgain({ line, clause, scope }: Place, names: readonly NameMention[]): SubjectChoice | null {
  let part = line.clauses.indexOf(clause);
  while (part > 0 && !PARTS.has(line.clauses[part - 1]!.mark.charCodeAt(0))) part--;
  if (part <= 0) return null;
  const since = line.clauses[part]!.start;
  if (names.some((name) => name.start >= since && name.end <= clause.end)) return null;
  const heads = names.filter(
    (name) =>
      name.start < since && isHead(scope.folded, line, name) && (name.kind !== "region" || /^[全我本]/.test(name.text)),
  );
  const [first] = heads;
  return first &&
    (first.kind === "region" || (first.kind === "group" && !isKind(first))) &&
    heads.some((name) => name.kind === "park") &&
    heads.every(
      (name) =>
        name === first ||
        name.kind === "park" ||
        name.name === first.name ||
        (first.kind === "region" && name.kind === "group"),
    )
    ? choose(first, "carried")
    : null;
}

/** 建设甲产业园二期，规划用地1180亩；一期已入驻企业46家: a stage without a name is of the park whose other stage was told of. */
export function otherStage(place: Place): SubjectChoice | null {
  if (!holdsCue(place, "stage")) return null;
  const { line, clause, figure, scope } = place;
  const at = line.clauses.indexOf(clause);
  let since = at;
  while (since > 0 && !/[；;。]/.test(line.clauses[since - 1]!.mark)) since--;
  const opening = line.clauses.find(
    (each, nth) => nth >= since && nth <= at && STAGE.test(scope.folded.slice(each.start, each.start + 6)),
  );
  if (!opening) return null;
  if (line.outer.some((name) => name.start >= opening.start && name.end <= figure.start && name.kind !== "region"))
    return null;
  const park = line.outer.findLast(
    (name) =>
      name.kind === "park" &&
      name.end <= opening.start &&
      (STAGE.test(scope.folded.slice(name.end, name.end + 6)) || /[一二三四五首]期$/.test(name.text)),
  );
  return park ? choose(park, "carried") : null;
}

const STAGE = guarded(/^[\s”“]*(?:其中)?[一二三四五首]期/);

/** 企业总数, 总面积, 合计: the sum of all. */
const SUMS = /^[^，。；\d]{0,8}(?:总数|总量|总额|总面积|总规模|合计|总计|共计)/;

/** 到2028年，甲开发区产值320亿元，其中乙产业园150亿元，企业总数达到240家: the sum behind the parts is the whole's. */
export function wholeOfParts(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { line, clause, scope } = place;
  if (names.some((name) => name.start >= clause.start && name.end <= clause.end) || !SUMS.test(say(place, clause)))
    return null;
  const parts = line.clauses.find((each) => /^\s*其中/.test(say(place, each)));
  if (!parts || parts.start >= clause.start) return null;
  if (
    names.some(
      (name) =>
        /[；;]/.test(scope.folded.slice(parts.start, name.start)) &&
        name.start >= parts.end &&
        isHead(scope.folded, line, name) &&
        name.kind !== "region",
    )
  )
    return null;
  const whole = names.find(
    (name) =>
      name.end <= parts.start && (name.kind === "park" || name.kind === "group") && isHead(scope.folded, line, name),
  );
  return whole ? choose(whole, "carried") : null;
}

/** 全县三成税收出自这里, 四成产值由它贡献: whom the clause comes back to has the share. */
const FROM_HERE =
  /^[^，。；]{0,24}(?:(?:出自|来自|产自|源自|诞生在|集中(?:在|于)|聚集(?:在|于)|汇聚(?:在|于)|落在)(?:这里|此地?|该[园区]区?|它|其中|园区|园内|区内)|(?:由(?:它|其|园区|这里)|(?:在|于)(?:这里|此))[^，。；]{1,8})(?=[，。；！]|$)/;

export function fromHere(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { line, clause, figure, memory, scope } = place;
  if (!holdsCue(place, "here")) return null;
  // 由它|占: the shortest of them.
  if (clause.end - figure.end < 3 || !FROM_HERE.test(scope.folded.slice(figure.end, clause.end))) return null;
  const told = names.findLast(
    (name) => name.kind === "park" && name.end <= clause.start && isHead(scope.folded, line, name),
  );
  if (told) return choose(told, "carried");
  const topic = memory.lead ?? memory.topic;
  return topic?.kind === "park" ? carried(topic) : null;
}

/** 全市共有省级开发区9个、市级园区4个，入驻企业…: behind the count of a place's parks the set is told of that the document is about. */
export function setCounted(
  { line, bound, index, memory }: Place,
  region: SubjectChoice,
  fallback: SubjectChoice | null,
): SubjectChoice | null {
  const set =
    memory.topicHere && memory.topic?.kind === "group" ? memory.topic : fallback?.kind === "group" ? fallback : null;
  if (!set || !memory.all || region.span === null || /[\d一二三四五六七八九十]+[个家]/.test(set.name)) return null;
  const clause = line.clauses.find((each) => each.start <= region.span!.start && region.span!.start < each.end)!;
  const there = bound.slice(0, index).filter((_, nth) => {
    const { start, end } = line.figures[nth]!;
    return start >= clause.start && end <= clause.end;
  });
  const counts = there.every((answer) => answer && !("ignore" in answer) && answer.metric.endsWith("park_count"));
  return there.length > 0 && counts ? carried(set) : null;
}

const NUMBERS = "零一二三四五六七八九";

const ALL_COUNTED = guarded(
  /^(?:目前|如今|今年|去年|上半年|截至[^，。；]{0,8})?[，,]?(?:这)?([两二三四五六])(?:地|园|区|个园区|家园区|大园区)(?:的|合计|共|总|已|累计|均|都|现有|完成|实现)/,
);

/** 三地的规上企业187家, 两园合计…: the parks of the list told of last, where it has so many. */
export function allOfThem(place: Place): SubjectChoice | null {
  if (!holdsCue(place, "together")) return null;
  const { memory, line, clause } = place;
  const count = (start: number) => {
    const said = ALL_COUNTED.exec(say(place, { start, end: Math.min(line.end, start + 24) }))?.[1];
    return said ? NUMBERS.indexOf(said === "两" ? "二" : said) : 0;
  };
  const together = (names: readonly string[]): SubjectChoice => ({
    kind: "group",
    name: names.join("、"),
    span: null,
    basis: "carried",
  });
  const size = count(line.start);
  if (size > 0 && memory.pair.length === size) return together(memory.pair.map((each) => each.name));
  // 甲园去年产值45亿元，乙园38亿元，两园合计…
  const here = count(clause.start);
  if (here === 0) return null;
  const told = line.outer.filter((name) => name.kind === "park" && name.end <= clause.start).map((name) => name.name);
  const parks = [...new Set(told)];
  return parks.length === here ? together(parks) : null;
}

/** 其中甲园、乙园分别为…: a clause that only shares out among the parts of a whole. */
export function sharesOut(place: Place, clause: Span, names: readonly NameMention[]): boolean {
  return (
    names.filter((name) => name.kind === "park").length > 1 &&
    /^[\s，]*其中[^，。；]*、?[^，。；]*(?:分别|依次)/.test(say(place, clause))
  );
}

/** 规划面积113平方公里，核心区14.5平方公里，农业人口5.6万人: a clause that only says how large the core is turns to nobody, but for more land. */
export const onlySizes = (place: Place, clause: Span): boolean =>
  place.figure.dimension !== "area" && CORE.test(say(place, clause));
const CORE =
  /^\s*(?:其中[\u3400-\u9fff]{2}区|(?:其中)?的?(?:核心|启动|起步|先导|先行|拓展|中心|建成|试验|示范)(?:起步|启动)?区)(?:的?(?:规划|占地|用地|建设|建成)?面积)?(?:约|为|达|有|近)*[\d.]+万?(?:平方公里|平方米|亩|公顷)$/;
