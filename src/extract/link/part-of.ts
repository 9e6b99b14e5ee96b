import type { NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import type { Bound, Place, SubjectChoice } from "./context.ts";
import { excluded, NOT_SUBJECT } from "./subject-words.ts";

/** What a part of a park is called by everywhere, so that alone it names none: 核心区, 启动区, 南区, 二期. */
const PART = guarded(
  /^(?:(?:核心|起步|启动|拓展|扩展|先行|先导|引领|中心|主|配套|产业)(?:园?区|园|片区)|产业集聚区|综合服务区|生活配套区|[东西南北中][部]?(?:园?区|园|片区)|[一二三四五六首][期区]|[A-Ea-e]区)$/,
);

const SIDE = guarded(/^(?:[东西南北中]|[A-Ea-e])(?:园?区|园)$/);
const SIDE_AT_END = /(?<=[区园城港谷地])(?:[东西南北中]|[A-Ea-e])(?:园?区|园)$/;

/** 建设总面积18平方公里的甲产业园，其中|核心区…: what ends the clause before is what the part is of. */
const ITS_OWN = /^(?:项目)?，其中[“]?$/;

const PART_MEASURED = guarded(
  /^(?:项目)?，其中(?:核心|起步|启动|拓展|先行|先导)[园区](?:规划|占地)?(?:总?面积)?(?:约|近|超过?)?$/,
);

/** PART_MEASURED matches no longer words. */
const LONGEST_PART = 20;

const FORMER = /(?:原|前身|原名|曾用名|原为|原称|[（(])$/;

/** A part of a park under the park's name: 启动区 told of after 连江经开区 is 连江经开区启动区. Any other subject stays as it is. */
export function wholePart(
  place: Place,
  bound: Bound,
  subject: SubjectChoice,
  fallback: SubjectChoice | null,
): SubjectChoice {
  const { memory, line, figure, scope } = place;
  if (!PART.test(subject.name)) {
    const owner = line.names.find(
      (name) =>
        name.kind === "park" &&
        name.end < figure.start &&
        figure.start - name.end <= LONGEST_PART &&
        PART_MEASURED.test(scope.folded.slice(name.end, figure.start)),
    );
    return measuredPart(owner ? { ...subject, name: owner.name } : subject, bound);
  }
  const until = subject.span?.start ?? figure.start;
  const own = (name: NameMention) => name.kind === "park" && name.end <= until && !PART.test(name.name);
  const named =
    line.names.find((name) => own(name) && ITS_OWN.test(scope.folded.slice(name.end, until))) ??
    line.names.findLast((name) => own(name) && !excluded(place, name, NOT_SUBJECT) && !excluded(place, name, FORMER));
  const owner =
    (named && { name: named.name }) ??
    [memory.lead, fallback?.basis === "heading" ? fallback : null, memory.topic, fallback].find(
      (each) => each?.kind === "park" && !PART.test(each.name),
    );
  if (!owner || owner.name.endsWith(subject.name)) return subject;
  // 甲经开区北区、|东区: beside another side of the whole.
  const whole = SIDE.test(subject.name) ? owner.name.replace(SIDE_AT_END, "") : owner.name;
  return { ...subject, kind: "park", name: `${whole}${subject.name}` };
}

/** 其中启动区12.4平方公里: the part is what the metric's own words say, the park who it belongs to. */
function measuredPart(subject: SubjectChoice, bound: Bound): SubjectChoice {
  if (bound.metric !== "planned_area" || subject.kind !== "park" || bound.rule === "figure.part" || bound.inherited)
    return subject;
  const said = /((?:核心|起步|启动|拓展|先行|先导)[园区])(?:规划|占地)?(?:总?面积)?$/.exec(bound.metricText)?.[1];
  return said && !subject.name.endsWith(said) ? { ...subject, name: `${subject.name}${said}` } : subject;
}
