import type { NameMention, Span } from "../../model/index.ts";
import { type Bound, type Memory, type Place, type SubjectChoice, say } from "./context.ts";
import { bracketed } from "./line.ts";

/** Words before a name that make it a place, a partner, a whole or a measure of comparison, not the subject. */
const NOT_SUBJECT =
  /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距离|距|占|较|比|高于|低于|超过|优于|与|同|来自|前往|赴|由|经|被|向|对|于|为|是|的|以|在|至|到|和|及|、|辐射|服务|融入|连接|接轨|对接)$/;
/** Of these, what still leaves a name its sentence's subject where nothing better stands there. */
const WEAK = /(?:由|向|对|的|以|在|为|是|和|及|、|与|到|至|于|服务)$/;
const DENOMINATOR = /(?:占|较|比|高于|低于|优于|不低于|不仅低于|也低于|不及)$/;

/** Who a figure is about: named for it, left of it in its clause, earlier in the sentence, right of it, before the sentence, or implied. */
export function subjectOf(place: Place, bound: Bound, fallback: SubjectChoice | null): SubjectChoice | null {
  const { line, clause, figure, memory } = place;
  const compared = comparedWith(place);
  if (compared) return compared;
  const metricStart = bound.metricSpan && bound.metricSpan.start < figure.start ? bound.metricSpan.start : figure.start;
  const names = candidates(place);
  const here = names.filter(
    (name) => name.start >= clause.start && name.end <= Math.max(metricStart, clause.start) + nounOverlap(name, bound),
  );
  const own = pickIn(place, here);
  if (own) return own;
  // 园区高新技术企业: the name is the first part of the metric's phrase.
  const inPhrase = names.find(
    (name) =>
      bound.metricSpan &&
      !bound.inherited &&
      name.start >= bound.metricSpan.start &&
      name.end < bound.metricSpan.end &&
      name.start < figure.start &&
      name.kind !== "programme",
  );
  if (inPhrase) return choose(inPhrase, "stated");
  const right = rightSubject(place, names);
  if (right) return right;
  const at = line.clauses.indexOf(clause);
  const project = projectBefore(place, bound);
  if (project) return project;
  for (const strict of [true, false]) {
    for (let back = at - 1; back >= 0; back--) {
      const earlier = line.clauses[back]!;
      const there = names.filter((name) => name.start >= earlier.start && name.end <= earlier.end);
      const picked = pickEarlier(place, there, earlier, bound, strict);
      if (picked) return picked;
    }
  }
  if (memory.topic && memory.topicHere) return { ...memory.topic, basis: "carried", span: memory.topic.span };
  return fallback ?? (memory.topic ? { ...memory.topic, basis: "carried" } : null);
}

function nounOverlap(_name: NameMention, _bound: Bound): number {
  return 0;
}

/** Names of the sentence that may be subjects, outermost only, not in brackets that the figure is not in. */
export function candidates(place: Place): NameMention[] {
  const { line, scope, figure } = place;
  const names = line.names;
  return names.filter((name) => {
    if (
      names.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      )
    )
      return false;
    if (
      bracketed(scope.folded, line, name, "（", "）") &&
      !bracketed(scope.folded, line, { start: name.start, end: figure.end }, "（", "）")
    )
      return false;
    return !bracketed(scope.folded, line, name, "《", "》");
  });
}

const AGENT = /(?:由|与|和|经|被|同|向|对|从|来自|是|为)$/;
const PROJECT =
  /(?:^|[，。；：、]|其中|如)([^，。；：、“”的]{4,30}(?:项目|基地|总部|中心|工程|大厦|广场|产业化|工厂|综合体|港区|码头))$/;

/** 某某创新药物研发总部及产业化基地投资额为10亿元: a project named right before its metric is the subject. */
function projectBefore(place: Place, bound: Bound): SubjectChoice | null {
  const { clause, figure, scope } = place;
  const metric = bound.metricSpan;
  if (!metric || metric.start >= figure.start || metric.start < clause.start || bound.inherited) return null;
  if (
    !/^(?:investment|floor_space|planned_area|industrial_output|revenue|staff_count|fixed_asset_investment)$/.test(
      bound.metric,
    )
  )
    return null;
  const whole = say(place, { start: clause.start, end: figure.start });
  const hit = place.line.hits.findLast((each) => each.start >= metric.start && each.end <= figure.start);
  if (!hit) return null;
  const match = PROJECT.exec(whole.slice(0, hit.start - clause.start));
  if (!match || /\d|重大|重点|签约|开工|全市|全省|全区|一批|新建|产业项目|个|家/.test(match[1]!)) return null;
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

/** The last name of the clause that stands as a subject; a region only where no park or group does. */
function pickIn(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const strong = names.filter((name) => !excluded(place, name, NOT_SUBJECT));
  const weak = names.filter(
    (name) => !excluded(place, name, DENOMINATOR) && excluded(place, name, WEAK) && name.kind !== "region",
  );
  const best =
    strong.findLast((name) => name.kind !== "region") ??
    weak.findLast((name) => name.kind === "park" || name.kind === "group") ??
    strong.findLast((name) => name.kind === "region");
  return best ? choose(best, "stated") : null;
}

/** The subject that an earlier clause leaves: what it ends in where the figure measures a thing (，总投资50亿元), else its first name. */
function pickEarlier(
  place: Place,
  names: readonly NameMention[],
  clause: Span,
  bound: Bound,
  strict: boolean,
): SubjectChoice | null {
  const usable = names.filter(
    (name) =>
      !(strict && excluded(place, name, AGENT)) &&
      !excluded(place, name, DENOMINATOR) &&
      !excluded(place, name, /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近)$/),
  );
  if (usable.length === 0) return null;
  const solid = usable.filter((name) => name.kind !== "region");
  const list = solid.length > 0 ? solid : usable;
  const last = list.at(-1)!;
  const thing = /^(?:planned_area|investment|floor_space|industrial_land)$/.test(bound.metric);
  if (thing && clause.end - last.end <= 2) return choose(last, "carried");
  return choose(list[0]!, "carried");
}

/** A name right of the figure: 10家企业与该园区签约; 9个选择落户青岛开发区; 42家企业入驻张江药谷. */
function rightSubject(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { clause, figure } = place;
  for (const name of names) {
    if (name.start < figure.end || name.end > clause.end) continue;
    if (name.kind !== "park" && name.kind !== "group") continue;
    const between = say(place, { start: figure.end, end: name.start });
    if (/(?:落户|入驻|落地|签约|进驻|落子|与|布局)(?:在|于)?$/.test(between)) return choose(name, "stated");
  }
  return null;
}

/** 高于东部地区7150万元的均值, 低于全国603万元的平均水平: the figure is of what is compared with. */
function comparedWith(place: Place): SubjectChoice | null {
  const { line, gap, figure } = place;
  const text = say(place, gap);
  const match = /(?:高于|低于|超过|优于|高出|不及|好于)([^，。；]{2,16}?)的?$/.exec(text);
  if (
    !match ||
    (!/^[^，。；]{0,2}的?(?:均值|平均|水平|平均水平)/.test(
      say(place, { start: figure.end, end: Math.min(line.end, figure.end + 8) }),
    ) &&
      !/的$/.test(text))
  )
    return null;
  const start = gap.end - match[1]!.length - (text.endsWith("的") ? 1 : 0);
  return { kind: "group", name: match[1]!, span: { start, end: start + match[1]!.length }, basis: "stated" };
}

function excluded(place: Place, name: NameMention, before: RegExp): boolean {
  const { line } = place;
  return before.test(say(place, { start: Math.max(line.start, name.start - 4), end: name.start }));
}

function choose(name: NameMention, basis: SubjectChoice["basis"]): SubjectChoice {
  return { kind: name.kind, name: name.name, span: { start: name.start, end: name.end }, basis };
}

/** After a sentence, what it leaves as the topic of the next: its first park or group, else its first region. */
export function carryTopic(memory: Memory, place: Pick<Place, "line" | "scope">, names: readonly NameMention[]): void {
  const { line, scope } = place;
  const usable = names.filter((name) => {
    const before = scope.folded.slice(Math.max(line.start, name.start - 4), name.start);
    if (/(?:占|较|比|高于|低于|位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨)$/.test(before)) return false;
    return !bracketed(scope.folded, line, name, "（", "）") && !bracketed(scope.folded, line, name, "《", "》");
  });
  const first = usable.find((name) => name.kind === "park" || name.kind === "group") ?? null;
  const region = usable.find((name) => name.kind === "region") ?? null;
  const pick = first ?? (memory.topic && memory.topic.kind !== "region" && memory.topicHere ? null : region);
  if (!pick) return;
  memory.topic = choose(pick, "carried");
  memory.topicHere = true;
}
