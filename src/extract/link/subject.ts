import type { NameMention, Span } from "../../model/index.ts";
import { type Bound, type Memory, type Place, type SubjectChoice, say } from "./context.ts";
import { bracketed, type Line } from "./line.ts";
import { beforeBracket, choose, comparedWith, formerLatter, heldBy } from "./pointed-subject.ts";
import { projectAfter, projectBefore, sectorOf } from "./project-subject.ts";

/** Words before a name that make it a place, a partner, a whole or a measure of comparison, not the subject. */
const NOT_SUBJECT =
  /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距离|距|占|较|比|高于|低于|超过|优于|与|同|来自|前往|赴|由|经|被|向|对|于|为|是|的|以|在|至|到|和|及|、|辐射|服务|融入|连接|接轨|对接|对标|列|居|位居|位列)$/;
/** Of these, what still leaves a name its clause's subject where nothing better stands there. */
const WEAK = /(?:由|向|对|的|以|在|为|是|和|及|、|与|到|至|于|服务)$/;
const DENOMINATOR = /(?:占|占到|占了|较|比|高于|低于|优于|不及|高出|居|位居|位列|列|排|名列|跻身|对标)$/;
const PLACED = /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距|距离)$/;
const AGENT = /(?:由|与|和|经|被|同|向|对|从|来自|是|为|的|并|及)$/;
/** What a thing that is measured next was just brought in by: 启动建设纳米材料产业园，占地1200亩. */
const BRINGS =
  /(?:建设|打造|新建|推进|启动|开工|投资|引进|签约|设立|揭牌|推出|发布|布局|共建|创建|发展|竣工|投产|落地|认定|公布|扩建|在建|举行)(?:了)?$/;
const RELEASES = /(?:推出|发布|公布|认定|授牌|命名|确定|遴选)(?:了)?$/;
/** Verbs whose object is made by somebody else. */
const MAKES =
  /(?:建设|建成|新建|打造|培育|创建|争创|形成|推进|推动|支持|实施|完成|新增|引进|做强|打响|布局)(?:了|形成|建设)?(?:左右|约|近|超过?)?$/;
/** What may stand before a name at the head of its clause. */
const OPENERS =
  /^(?:(?:加快|高标准|高水平|高质量|高起点|全力|积极|大力|深入|重点|着力|扎实|规划)*(?:建设|打造|推进|推动|支持|做强|做优|提升|发展|布局|开发|启动|依托)(?:建设|打造|发展)?|[\s“”‘’（(]|其中|而|但|同时|目前|此外|另外|据悉|今年|去年|如今|作为|以及|还有|位于[^，。；]{1,10}的|[一二三四五六七八九十\d]+是|比如|例如|如|像|截至[^，。；]{0,12}|到[^，。；]{0,10}|\d|年|月|日|全[国省市区县]|本[省市区]|我[省市区]|原|该|新扩的|当时的|现在的|如今的|[^，。；：的、]{1,6}的|、|第[一二三四五]|首先|一是|二是|三是|四是|支持|推动|依托)*$/;

/** True where only words that open a clause stand before a name. Longer openings are none, which also bounds the work. */
function atHead(before: string): boolean {
  return before.length <= 32 && OPENERS.test(before);
}

/** Who a figure is about: named in its clause, by what it is compared with, earlier in the sentence, right of it, before the sentence, or implied. */
export function subjectOf(place: Place, bound: Bound, fallback: SubjectChoice | null): SubjectChoice | null {
  const { line, clause, figure, memory } = place;
  const compared = comparedWith(place) ?? formerLatter(place) ?? beforeBracket(place) ?? heldBy(place);
  if (compared) return compared;
  const metric = bound.metricSpan;
  const metricStart = !bound.inherited && metric && metric.start < figure.start ? metric.start : figure.start;
  const counting = bound.metric.endsWith("park_count");
  const names = candidates(place).filter((name) => !counting || name.kind !== "park" || name.end <= metricStart - 1);
  const here = names.filter((name) => name.start >= clause.start && name.end <= Math.max(metricStart, clause.start));
  const own = pickIn(place, here, metricStart, counting);
  if (own && own.kind !== "region") return own;
  const inPhrase = names.find(
    (name) =>
      metric !== null &&
      !bound.inherited &&
      name.start >= metric.start &&
      name.end < metric.end &&
      name.start < figure.start &&
      name.kind !== "programme" &&
      !excluded(place, name, DENOMINATOR),
  );
  if (inPhrase && !own && !(counting && inPhrase.kind === "park")) return choose(inPhrase, "stated");
  const project = projectBefore(place, bound);
  if (project) return project;
  if (own) return own;
  const right = rightSubject(place, names);
  if (right) return right;
  const running = runningSubject(place, names);
  if (running) return running;
  const at = line.clauses.indexOf(clause);
  const lead = memory.lead;
  const before = (strict: boolean): SubjectChoice | null => {
    for (let back = at - 1; back >= 0; back--) {
      const earlier = line.clauses[back]!;
      const there = names.filter((name) => name.start >= earlier.start && name.end <= earlier.end);
      const picked = pickEarlier(place, there, earlier, bound, strict);
      if (picked && !(counting && picked.kind === "park")) return picked;
    }
    return null;
  };
  const strict = before(true);
  if (strict) return strict;
  if (lead && !(counting && lead.kind === "park")) return { ...lead, basis: "carried" };
  const sector = sectorOf(place, bound);
  if (sector && memory.lead?.kind !== "park" && !(memory.topicHere && memory.topic?.kind === "park")) return sector;
  const described = projectAfter(place);
  if (described) return described;
  const topic = memory.topic && memory.topicHere && memory.topicStrong ? memory.topic : null;
  if (topic && !(counting && topic.kind === "park")) return { ...topic, basis: "carried" };
  if (fallback?.basis === "heading") return fallback;
  const loose = before(false);
  if (loose) return loose;
  if (memory.topic && memory.topicHere && !(counting && memory.topic.kind === "park"))
    return { ...memory.topic, basis: "carried" };
  return fallback ?? (memory.topic ? { ...memory.topic, basis: "carried" } : null);
}

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

const BRACKETS = [
  ["（", "）"],
  ["(", ")"],
] as const;

function usableNames(folded: string, line: Line, figure: Span | null): NameMention[] {
  const words = folded.slice(line.start, line.end);
  const brackets = BRACKETS.filter(([open]) => words.includes(open));
  const titles = words.includes("《");
  return line.names.filter((name) => {
    if (
      line.names.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      )
    )
      return false;
    if (line.hits.some((hit) => hit.start <= name.start && hit.end > name.end && name.kind !== "park")) return false;
    for (const [open, close] of brackets) {
      if (
        bracketed(folded, line, name, open, close) &&
        !(figure && bracketed(folded, line, { start: name.start, end: figure.end }, open, close))
      )
        return false;
    }
    return !(titles && bracketed(folded, line, name, "《", "》"));
  });
}

/** A word for a kind of park (自由贸易园区, 国家级高新区), not a set of them that the text has counted or placed. */
function isKind(name: NameMention): boolean {
  if (
    name.kind === "group" &&
    /^(?:核心区|起步区|启动区|拓展区|先行区|规划区|功能区|[东西南北]区|[一二三四]期)$/.test(name.text)
  )
    return true;
  return (
    name.kind === "group" &&
    name.name === name.text &&
    !/[\d一二三四五六七八九十两]|全[国省市区县州]|各|首批|前|这|该|本|我|上述|所有|特色产业园区|特色园区|省产业园/.test(
      name.text,
    )
  );
}

/** The name of the clause that stands as its subject: the last park or group before the metric; a region only where none does. */
function pickIn(
  place: Place,
  names: readonly NameMention[],
  metricStart: number,
  counting: boolean,
): SubjectChoice | null {
  const { scope, clause } = place;
  const fits = (name: NameMention) =>
    !isKind(name) || metricStart - name.end <= 3 || atHead(scope.folded.slice(clause.start, name.start));
  const strong = names.filter((name) => !excluded(place, name, NOT_SUBJECT) && fits(name));
  const weak = names.filter(
    (name) =>
      !excluded(place, name, DENOMINATOR) &&
      !excluded(place, name, PLACED) &&
      excluded(place, name, WEAK) &&
      fits(name),
  );
  const best =
    strong.findLast((name) => name.kind !== "region" && !(counting && name.kind === "park")) ??
    weak.findLast((name) => (name.kind === "park" && !counting) || name.kind === "group") ??
    strong.findLast((name) => name.kind === "region");
  return best ? choose(best, "stated") : null;
}

/** The subject an earlier clause leaves: what it has just brought in (，占地1200亩), else the name at its head; less strictly, any of its names. */
function pickEarlier(
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
      !(strict && excluded(place, name, AGENT) && !atHead(scope.folded.slice(clause.start, name.start))),
  );
  if (usable.length === 0) return null;
  const thing =
    /^(?:planned_area|investment|floor_space|industrial_land|available_land|available_floor_space|other:)/.test(
      bound.metric,
    );
  const last = usable.at(-1)!;
  const brought = scope.folded.slice(Math.max(clause.start, last.start - 8), last.start);
  const describes = thing || /(?:第[一二三四五六]批|首批)/.test(last.text);
  if (
    describes &&
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

/** A name right of the figure: 10家企业与该园区签约; 9个选择落户青岛开发区; 42家企业入驻张江药谷. */
function rightSubject(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { clause, figure } = place;
  for (const name of names) {
    if (name.start < figure.end || name.end > clause.end) continue;
    if (name.kind !== "park" && name.kind !== "group") continue;
    const between = say(place, { start: figure.end, end: name.start });
    if (/(?:落户|入驻|落地|签约|进驻|落子|与|布局|入园)(?:在|于)?$/.test(between)) return choose(name, "stated");
  }
  return null;
}

/** A sector or project that the figure before was of goes on, and the last of a list shared out, until a clause opens with a name. */
function runningSubject(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { bound, index, line, scope } = place;
  const answer = bound[index - 1];
  if (!answer || "ignore" in answer) return null;
  const before = line.figures[index - 1]!;
  const subject = answer.subjects?.at(-1);
  if (!subject?.span) return null;
  const opens = names.some((name) => {
    if (name.start < before.end || name.end > place.figure.start) return false;
    const clause = line.clauses.find((each) => each.start <= name.start && name.start < each.end);
    return clause !== undefined && atHead(scope.folded.slice(clause.start, name.start));
  });
  if (opens) return null;
  const sector = subject.kind === "programme" && answer.metric === "industry_scale";
  const project = subject.kind === "organization" && /项目|基地|总部|中心|工厂/.test(subject.name);
  return sector || project || answer.rule === "figure.shared-out" ? { ...subject, basis: "carried" } : null;
}

function excluded(place: Place, name: NameMention, before: RegExp): boolean {
  const { line } = place;
  return before.test(say(place, { start: Math.max(line.start, name.start - 4), end: name.start }));
}

const RANKED: readonly NameMention["kind"][] = ["park", "group", "programme", "region"];

/** After a sentence, what it leaves as the topic of the next: the name at the head of a clause, else its first park, group, sector, region. */
export function carryTopic(memory: Memory, place: Pick<Place, "line" | "scope">): void {
  const { line, scope } = place;
  const { folded } = scope;
  const counted = line.figures;
  const usable = usableNames(folded, line, null).filter((name) => {
    const before = folded.slice(Math.max(line.start, name.start - 4), name.start);
    if (DENOMINATOR.test(before) || PLACED.test(before) || name.kind === "organization") return false;
    const heads = line.clauses.some(
      (clause) =>
        clause.start <= name.start && name.end <= clause.end && atHead(folded.slice(clause.start, name.start)),
    );
    if (name.kind === "group" && /亿(?:元)?级/.test(name.text)) return false;
    // Kinds of park, and groups that are only counted as somebody's doing, are no topic.
    if (isKind(name) && !heads) return false;
    return !(
      name.kind === "group" &&
      !heads &&
      counted.some((figure) => figure.start >= name.start && figure.end <= name.end && !RELEASES.test(before))
    );
  });
  const heads = usable.filter((name) =>
    line.clauses.some(
      (clause) =>
        clause.start <= name.start && name.end <= clause.end && atHead(folded.slice(clause.start, name.start)),
    ),
  );
  const head = firstOf(heads.filter((name) => name.kind !== "region"));
  const pick = head ?? (memory.topicHere && memory.topicStrong ? undefined : firstOf(usable));
  if (!pick) return;
  if (pick.kind === "region" && memory.topicHere && memory.topic && memory.topic.kind !== "region") return;
  memory.topic = choose(pick, "carried");
  memory.topicHere = true;
  memory.topicStrong = head !== undefined;
}

function firstOf(names: readonly NameMention[]): NameMention | undefined {
  for (const kind of RANKED) {
    const found = names.find((name) => name.kind === kind);
    if (found) return found;
  }
  return undefined;
}

/** A numbered lead of a place: 2.甬江科创区。 */
const LEAD =
  /^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*([^，。；：、\d]{3,16}(?:区|园|城|港|谷|岛|基地|小镇|湾|片区|组团))[。：:]/;

/** The park a paragraph is told under: “东方芯港：…”, “（二）知识城。…”. */
export function leadOf(folded: string, line: Line): SubjectChoice | null {
  const numbered = LEAD.exec(folded.slice(line.start, Math.min(line.end, line.start + 40)));
  const first = line.names.find(
    (name) =>
      (name.kind === "park" || name.kind === "group") &&
      /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]*)?\s*[“]?$/.test(
        folded.slice(line.start, Math.min(name.start, line.start + 12)),
      ) &&
      name.start - line.start <= 12 &&
      !isKind(name),
  );
  if (!first && numbered) {
    const start = line.start + numbered[0].length - numbered[1]!.length - 1;
    return {
      kind: "park",
      name: folded.slice(start, start + numbered[1]!.length),
      span: { start, end: start + numbered[1]!.length },
      basis: "carried",
    };
  }
  if (!first) return null;
  const after = folded.slice(first.end, first.end + 12).replace(/^（[^）]*）?/, "");
  return /^[：:。—]/.test(after) ? choose(first, "carried") : null;
}
