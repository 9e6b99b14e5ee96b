import { guarded } from "../guarded.ts";
import { ofIds } from "../of-ids.ts";
import { type Bound, type Place, type SubjectChoice, say } from "./context.ts";

const PROJECT = guarded(
  /(?:^|[，。；：、]|其中|如)([^，。；：、“”的]{4,30}(?:项目|基地|总部|中心|工程|大厦|广场|产业化|总装线|工厂|综合体|港区|码头))$/,
);

/** What is told of a project or plant. */
const MEASURED = ofIds(
  /^(?:investment|floor_space|planned_area|industrial_output|revenue|staff_count|fixed_asset_investment|tax|other:年产.*)$/,
);

/** 某某创新药物研发总部及产业化基地投资额为10亿元: a project named right before its metric is the subject. */
export function projectBefore(place: Place, bound: Bound): SubjectChoice | null {
  const { clause, figure, scope } = place;
  const metric = bound.metricSpan;
  if (!metric || metric.start >= figure.start || metric.start < clause.start || bound.inherited) return null;
  if (!MEASURED.test(bound.metric)) return null;
  const hit = place.line.hits.findLast((each) => each.start >= metric.start && each.end <= figure.start);
  if (!hit) return null;
  const match = PROJECT.exec(say(place, { start: clause.start, end: hit.start }));
  if (
    !match ||
    /\d+\s*(?:[个家项批条]|余个|亿|万元)|[年月日][，。]|重大|重点|签约|开工|全市|全省|全区|一批|新建|产业项目|个|等|在建|龙头|(?<!国)家/.test(
      match[1]!,
    )
  )
    return null;
  const words = match[1]!.replace(/^(?:其中|如|由|以|而|则|将|正在|已经|推进|建设|加快|总投资)+/, "");
  const start = hit.start - words.length;
  if (words.length < 5) return null;
  return {
    kind: "organization",
    name: scope.document.text.slice(start, hit.start),
    span: { start, end: hit.start },
    basis: "stated",
  };
}

/** What a plant or project makes, in figures that are a part of its name: 年产10万吨|…项目. */
const CAPACITY =
  /\d+(?:\.\d+)?[万亿]?(?:吨|台|套|辆|[GM]Wh?|千瓦|兆瓦|片|只|支|米|瓦|升|头|座|平方米|立方米|羽|架)(?:\/年)?/g;
const OPENING = guarded(
  /^(?:[^，。；：、“”]{0,14}的)?([^，。；：、“”的]{4,26}(?:项目|工厂|生产基地|制造基地|总部基地|数据中心|智算中心|产业化基地))(?:[一二三]期)?$/,
);
const GENERAL =
  /\d|重大|重点|签约|开工|全市|全省|全区|一批|新建|产业项目|(?<!国)家|^(?:该|此|这|本|其|各|多|新|我|总|在|以|对|把|将|由)|[上中下]$|[个了]|^头[一两]|同质化/;

/** 去年投产的某某智能工厂，总投资12亿元，…: a plant or project that makes up the sentence's first clause is what the next ones measure. */
export function projectOpening(place: Place, bound: Bound): SubjectChoice | null {
  const { line, clause, scope } = place;
  const first = line.clauses[0];
  if (!first || clause.start <= first.start || !MEASURED.test(bound.metric)) return null;
  const words = say(place, { start: first.start, end: Math.min(first.end, first.start + 60) }).replace(/[\s，,]+$/, "");
  const match = OPENING.exec(words);
  if (!match || GENERAL.test(match[1]!.replace(CAPACITY, ""))) return null;
  const start = first.start + words.length - (match[0].length - match[0].indexOf(match[1]!));
  const end = start + match[1]!.length;
  const owned = line.names.some(
    (name) => name.kind === "park" && name.end > first.end && name.start < place.figure.start,
  );
  if (owned || line.names.some((name) => name.kind === "park" && name.end >= end - 2 && name.start < end)) return null;
  return { kind: "organization", name: scope.document.text.slice(start, end), span: { start, end }, basis: "carried" };
}

/** 电子信息产业规模达到1.2万亿元: where no park of the sentence is meant, the sector is the subject. */
export function sectorOf(place: Place, bound: Bound): SubjectChoice | null {
  const { scope, figure, clause } = place;
  const metric = bound.metricSpan;
  if (!metric || bound.metric !== "industry_scale" || metric.start >= figure.start || metric.start < clause.start)
    return null;
  const text = say(place, { start: clause.start, end: metric.end });
  const match =
    /(?:^|[，。；：、其中到达年，])([^，。；：、\d年的]{2,14}(?:产业集群|产业链|产业|集群))(?:总|年)?规模$/.exec(text);
  if (
    !match ||
    /^(?:特色|主导|支柱|优势|全市|全区|全省|园区|其中|整体|重点|战略性新兴|该|本|新兴|高新技术)+(?:产业|集群)/.test(
      match[1]!,
    )
  )
    return null;
  const end = clause.start + match.index + match[0].length - /(?:总|年)?规模$/.exec(match[0])![0].length;
  const start = end - match[1]!.length;
  return { kind: "programme", name: scope.document.text.slice(start, end), span: { start, end }, basis: "stated" };
}

/** 总投资100亿元的某某光电子平台项目: a project with a name of its own behind its sum is the subject where no park is. */
export function projectAfter(place: Place): SubjectChoice | null {
  const { scope, figure, line } = place;
  if (figure.dimension !== "money") return null;
  const match = /^的([^，。；：、“”]{6,34}?(?:项目|基地|总部|中心|工厂))/.exec(
    say(place, { start: figure.end, end: Math.min(line.end, figure.end + 40) }),
  );
  // CZ8场址50万千瓦海上风电项目: codes and capacities are part of a project's name, counts are not.
  if (
    !match ||
    /\d/.test(match[1]!.replace(CAPACITY, "").replace(/[A-Za-z]+[-—]?\d+#?/g, "")) ||
    /重大|重点|签约|开工|全市|全省|全区|一批|产业项目|等$/.test(match[1]!)
  )
    return null;
  const start = figure.end + 1;
  const end = start + match[1]!.length;
  return { kind: "organization", name: scope.document.text.slice(start, end), span: { start, end }, basis: "stated" };
}
