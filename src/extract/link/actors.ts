import { atHead } from "../discourse/heads.ts";
import { guarded } from "../guarded.ts";
import { matchesOf } from "../matches.ts";
import { ofIds } from "../of-ids.ts";
import { carried, chosen } from "./choices.ts";
import { type Actor, type Bound, type Memory, type Place, type Scope, type SubjectChoice, say } from "./context.ts";
import type { Line } from "./line.ts";
import { ownerOfWorks } from "./owned-works.ts";
import { choose } from "./pointed-subject.ts";
import { projectBefore } from "./project-subject.ts";
import { unnamedCompanies } from "./unnamed-companies.ts";

const WORKS = "项目|工厂|(?:生产|制造|产业化|研发|总部)?基地|数据中心|智算中心|产业化项目|生产线|总装线|总部";
/** What a company builds, told right behind its name: 海川集团|年产60万吨纯碱项目. */
const OWN_WORKS = new RegExp(`^[^，。；：、“”《》的在将把由与和]{0,24}?(?:${WORKS})`);
/** A project one is at, or that stands at the head of its clause, under a name of its own. */
const SITE =
  /(?:在|走进|来到|位于[^，。；的]{2,16}的|走访|探访|步入|^|[，。；”]|的)([\p{Script=Han}A-Za-z0-9（）()·—“”]{4,28}?(?:项目|生产基地|制造基地|中试基地|研发基地|产业化基地|工厂|数据中心|智算中心|总部基地))(?=(?:的)?(?:建设|施工|生产|项目)?(?:现场|工地|车间|厂区|厂房|内|里|，|为|是|于|总投资|计划|由|一期|二期|占地|投资|已|正|将|达产|建成|投产|全部))/gu;
/** What every such project ends in. */
const SITE_ENDS = /项目|基地|工厂|数据中心|智算中心/;
const SITE_END = guarded(/(?:项目|基地|工厂|数据中心|智算中心)$/);
/** Projects of no name: counted ones, kinds of them. */
const NAMELESS =
  /^(?:后者|前者|将|主要|承接|重点|重大|新|该|此|这个|各|全|多个|一批|配套|招商|签约|产业|工业|在建|续建|储备|亿元|好|大|其他|整个|一个)|[\d一二三四五六七八九十两]+[余多几]?[个家项批](?!月)|亿元以上|重点项目|重大项目|产业项目|工业项目|招商项目|签约|引进|推进|落地|入驻|开工项目|类项目|等项目|我们|记者|投资\d|\d亿元/;

/** A clause that takes the last company or project up again: 该公司…, 项目占地…, 全部达产后…. */
const POINTS =
  /^[\s”“，]*(?:(?:目前|如今|现在|据介绍|据了解|据悉|其中|同时|此外|截至目前|据测算|预计|届时|今年|去年|\d{4}年)[，,]?)*(该|本|这个|这家|这一|此|整个|这家[^，。；]{1,12}的)?(项目|公司|企业|集团|工厂|基地|生产基地|数据中心|智算中心|总部|厂区|车间|生产线)(?![数总均库们群化](?!投资)|总[数量]|类|数量|签约|入驻|落地|落户|集聚|集中|建设(?:现场|工地)|家|个|上云|用工|服务|满意|减负|入园)/;
/** 建成后, 全部投产达产后: what comes of the project just told of. */
export const DONE = guarded(
  /^[\s”“]*(?:据测算|据了解|据介绍|预计|其)?[，,]?(?:项目|工程)?(?:全部|全面|整体|正式|完全|[一二三]期)?(?:建成|投产|达产|投运|满产|投用|竣工|达效)(?:投产|达产|运营|投用|投运|使用|达效)*(?:之)?后/,
);
/** Words of the noun that stand for several or for all, so that no one company is meant. */
const PLURAL = /^(?:总数|数|数量|家数|群|们|累计达|已达|达\d|超过?\d|突破\d|共\d|(?!\d{4}年)\d)/;

/** Metrics that a company's own sentence goes on with; what is counted of a park's firms and land is none of them. */
const OWN_METRICS = ofIds(
  /^(?:revenue|industrial_output|tax|profit|staff_count|patent_count|investment|floor_space|other:(?!.*(?:容积率|土地|用地|政策|进出口总额|地区生产总值|公共预算)).+)$/,
);

/** The company or project that a figure's clause, or one before it, takes up again; null where a name or nothing does. */
export function actorFor(place: Place, bound: Bound): SubjectChoice | null {
  const { memory, line, clause, scope } = place;
  if (bound.metric.endsWith("park_count")) return null;
  const owner = ownMetric(bound) ? ownerOfWorks(place) : null;
  if (owner) return owner;
  const first = line.start === (scope.document.blocks[line.block]?.start ?? -1);
  const unnamed = unnamedCompanies(line, scope).findLast((each) => each.span!.end <= place.figure.start) ?? null;
  if (unnamed && opens(unnamed, place) && ownMetric(bound)) return unnamed;
  // 龙头企业安福光能告诉记者，去年产值…: a company called by what it is, told of by the clauses behind it.
  const mention = line.names.findLast((name) => name.rule === "organization.called" && name.end <= clause.start);
  const called = unnamed ?? (mention ? choose(mention, "carried") : null);
  const told = memory.actor;
  const near = told && told.block === line.block - 1 && (first || !(memory.topicHere && memory.topic?.kind === "park"));
  const before = told && (told.block === line.block || near) ? told : null;
  const actor =
    called?.span && called.span.end <= clause.start
      ? { subject: called, block: line.block, running: unnamed !== null && goesOnFrom(unnamed, place) }
      : (before ?? mainCompany(place));
  const here = line.clauses.indexOf(clause);
  for (let at = here; at >= 0; at--) {
    const each = line.clauses[at]!;
    const words = actor ? say(place, { start: each.start, end: Math.min(each.end, each.start + 40) }) : "";
    if (actor && pointsTo(words, actor)) return carried(actor.subject);
    const site = at < here ? siteAtEnd(line, each, scope) : null;
    if (site && (OWN_METRICS.test(bound.metric) || bound.metric === "planned_area")) return site;
    if (at === 0 && actor && !memory.lead && DONE.test(words)) return carried(actor.subject);
    if (at < here && unnamed && actor?.subject === unnamed && ownMetric(bound)) {
      const { start, end } = unnamed.span!;
      // 某某开发区引进一家电池企业，租用厂房…: what comes last is gone on about.
      if (start >= each.start && each.end - end <= 2 && actor.running) return unnamed;
    }
    if (named(line, each, place)) return null;
  }
  const goesOn =
    actor?.running &&
    actor.block === line.block &&
    ownMetric(bound) &&
    !projectBefore(place, bound) &&
    !line.names.some(
      (name) =>
        name.start < place.figure.start && name.start >= (unnamed?.span?.end ?? line.start) && name.kind !== "region",
    ) &&
    !/园区|开发区|新区|全[省市区县]|我们|我[市区县]/.test(say(place, { start: line.start, end: place.figure.start }));
  return goesOn ? carried(actor.subject) : null;
}

/** A company's own figure, its plot of land among them. */
const ownMetric = (bound: Bound) =>
  OWN_METRICS.test(bound.metric) ||
  (bound.metric === "planned_area" && /(?:用地|占地|拿地|购地)(?:面积)?$/.test(bound.metricText));

/** 两家企业租用厂房…: an unnamed company that opens the figure's clause. */
function opens(company: SubjectChoice, { clause, scope }: Place): boolean {
  if (company.span!.start < clause.start) return false;
  const before = scope.folded.slice(clause.start, company.span!.start);
  return atHead(before) || /^[^，。；\d]{2,14}[内里](?:的|有)?$/.test(before);
}

/** …被两家企业摘得，分别投资…: the clause after the one that brings it in, and those after it. */
function goesOnFrom(company: SubjectChoice, { line, clause, bound, index }: Place): boolean {
  const at = line.clauses.findIndex((each) => each.start <= company.span!.start && company.span!.start < each.end);
  if (line.clauses.indexOf(clause) === at + 1) return true;
  const before = bound[index - 1];
  return before != null && !("ignore" in before) && before.subjects?.at(-1)?.name === company.name;
}

/** The company the whole article is about, where no park is told of instead. */
function mainCompany({ memory }: Place): Actor | null {
  if (!memory.company || (memory.topicHere && memory.topic?.kind === "park") || memory.over) return null;
  return { subject: memory.company, block: -1, running: false };
}

function pointsTo(words: string, actor: Actor): boolean {
  const match = POINTS.exec(words);
  if (!match) return false;
  const [, pointing, noun] = match;
  const rest = words.slice(match[0].length);
  if (PLURAL.test(rest) || RUNS_PARK.test(rest)) return false;
  const project = WORKS_END.test(actor.subject.name);
  if (pointing) return /项目|基地|工厂|中心|总部|线$/.test(noun!) ? true : !project || COMPANY.test(actor.subject.name);
  if (noun === "企业" || noun === "集团") return !project || COMPANY.test(actor.subject.name);
  if (noun === "公司") return true;
  return noun === "项目" ? true : project && actor.subject.name.endsWith(noun!);
}

/** 该公司|运营的某某产业新城，…: the park is told of. */
const RUNS_PARK =
  /^(?:负责|参与|投资|整体|独家)*(?:运营|建设|打造|投建|开发|管理|经营|兴建|托管|代建)(?:管理|运营|的)*的[^，。；]{2,20}(?:[园区城港谷]|基地|小镇)/;

const WORKS_END = new RegExp(`(?:${WORKS})$`);
const COMPANY = /公司|集团|股份|实业|药业|科技|半导体/;

/** True where a park, a group or a place stands at the head of a clause, so that what follows is about it. */
function named(line: Line, clause: { readonly start: number; readonly end: number }, { scope }: Place): boolean {
  return line.names.some(
    (name) =>
      name.start >= clause.start &&
      name.end <= clause.end &&
      (name.kind === "park" || name.kind === "group" || name.kind === "organization") &&
      atHead(scope.folded.slice(clause.start, name.start)),
  );
}

/** After a sentence: the company or project it has named last, or still speaks of. */
export function carryActor(memory: Memory, line: Line, scope: Scope, last: SubjectChoice | null): void {
  const own = last?.kind === "organization";
  const stated = own && last.span !== null && last.span.start >= line.start;
  const found = stated ? carried(last) : actorIn(line, scope);
  if (found) {
    memory.actor = { subject: found, block: line.block, running: own };
    return;
  }
  const actor = memory.actor;
  if (!actor) return;
  if (own) memory.actor = { subject: actor.subject, block: line.block, running: true };
  else if (actor.block < line.block - 1) memory.actor = null;
  else if (actor.running) memory.actor = { subject: actor.subject, block: actor.block, running: false };
}

function actorIn(line: Line, scope: Scope): SubjectChoice | null {
  const { folded, document } = scope;
  const companies = line.names.filter((name) => name.kind === "organization" && !/银行|证券$/.test(name.text));
  const listed = companies.filter((name) =>
    /^(?:[（(][^（）()]{1,16}[）)])?(?:、|和|及|与|等)/.test(folded.slice(name.end, name.end + 20)),
  );
  const one = companies.filter(
    (name) => !listed.includes(name) && !/、$/.test(folded.slice(name.start - 1, name.start)),
  );
  const last = one.at(-1);
  if (last) {
    const behind = OWN_WORKS.exec(folded.slice(last.end, Math.min(line.end, last.end + 40)));
    const end =
      behind && !/\d+[个项]|[一二三四五六七八九十]个/.test(behind[0]) ? last.end + behind[0].length : last.end;
    return chosen("organization", document.text.slice(last.start, end), { start: last.start, end }, "carried");
  }
  if (companies.length > 0) return null;
  const unnamed = unnamedCompanies(line, scope).at(-1);
  if (unnamed) return unnamed;
  return sitesIn(line, scope, Math.min(line.end, line.start + 160)).at(-1) ?? null;
}

/** Projects and works under a name of their own, in order. */
function sitesIn(line: Line, scope: Scope, end: number): SubjectChoice[] {
  const words = scope.folded.slice(line.start, end);
  if (!SITE_ENDS.test(words)) return [];
  const out: SubjectChoice[] = [];
  for (const match of matchesOf(SITE, words)) {
    const name = match[1]!.replace(
      /^(?:在|[^，。；的]{0,6}处的|[^，。；的]{0,10}(?:投产|建成|开工|落户|引进|新建)的|总投资|计划|其中|如|位于[^的]*的|正在|加快|推动|建设|[一二三四]期(?:上马|实施|启动|建设|引进)?|上马|实施|启动|新上|\d[\d.,]*[万亿]*元的)+/,
      "",
    );
    if (name.length < 6 || NAMELESS.test(name)) continue;
    const start = line.start + match.index + match[0].length - name.length;
    // 某某产业园项目: a park under its own name is no company's.
    if (line.names.some((each) => each.kind === "park" && each.start <= start && each.end >= start + name.length - 2))
      continue;
    const span = { start, end: start + name.length };
    out.push(chosen("organization", scope.document.text.slice(span.start, span.end), span, "carried"));
  }
  return out;
}

/** 去年投产的维盛电路智能工厂，总投资12亿元: works that a clause before the figure ends with. */
function siteAtEnd(
  line: Line,
  clause: { readonly start: number; readonly end: number },
  scope: Scope,
): SubjectChoice | null {
  if (!SITE_END.test(scope.folded.slice(Math.max(line.start, clause.end - 4), clause.end))) return null;
  const last = sitesIn(line, scope, Math.min(line.end, clause.end + 1)).at(-1);
  return last?.span && last.span.end === clause.end ? last : null;
}
