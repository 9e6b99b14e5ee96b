import type { DateMention } from "../../../model/index.ts";
import { meeting } from "./meeting.ts";
import { ISSUED, issuedAfter, issuedBefore, phraseEnd } from "./phrase.ts";
import { type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { KEEPS, takerOf } from "./taken.ts";
import { toldOf } from "./told-of.ts";
import { namesThing, standsForParks } from "./valid.ts";
import type { Verb } from "./verbs.ts";
import { asPark, listFrom, real } from "./who.ts";

/** Whom an event is told of: parks or groups of the verb's clause, all of a list; the meeting, plan or project named there; else whom the lines before speak of. */
export function subjectsOf(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
  if (verb.kind === "held") return meeting(scene, verb, date);
  const given = /^授予/.test(scene.say(verb)) ? parkWithin(scene, verb) : undefined;
  if (given) return [asPark(given, given)];
  if (verb.kind === "established" && APPROVED.test(scene.say(verb))) {
    const plan = issuedBefore(scene, verb);
    if (plan) return [{ ...plan, kind: "released" }];
  }
  if (verb.kind === "established" && wonTitle(scene, verb)) return [];
  if (verb.kind === "extended" && (verb.side === "right" || KEEPS.test(scene.say(verb)))) {
    const taker = takerOf(scene, verb);
    if (taker || !/^扩/.test(scene.say(verb))) return taker ? [taker] : [];
  }
  if (
    MAKES.test(scene.say(verb)) &&
    MADE.test(scene.say({ start: verb.end, end: Math.min(scene.span.end, verb.end + 4) }))
  )
    return objects(scene, verb);
  const from = describes(scene, verb, date);
  if (from !== null) return described(scene, verb, from, date);
  if (verb.kind === "renamed") return renamed(scene, verb, date);
  if (verb.kind === "released") return released(scene, verb, date);
  const first = scene.names.find((name) => name.start >= verb.end);
  // 1991年获批|全国首批国家高新区: a rank that was won.
  const rank = verb.kind === "established" && verb.side === "left" && first?.kind === "group";
  const settles =
    verb.kind === "signed" &&
    first &&
    /^(?:并)?(?:落户|入驻|落地|进驻)$/.test(scene.say({ start: verb.end, end: first.start }));
  if (!rank && (verb.side === "right" || first?.start === verb.end || settles)) {
    const object = objects(scene, verb);
    if (object.length > 0) return object;
    const said = scene.say({ start: verb.end, end: phraseEnd(scene, verb.end) });
    // 成立了一个|产业联盟
    const counted = /^了?(?:[一首](?:个|家|座|支)|全[国省市]首[个家座])?/.exec(said)![0].length;
    const words = said.slice(counted);
    // 组建产业基金: what is founded is no park.
    if (verb.kind === "established" && NO_PARK.test(words)) return [];
    // 设立院士工作站: what is founded has a name of its own.
    if (
      verb.kind === "established" &&
      verb.side === "right" &&
      /^(?![于在为）)]|[0-9])./.test(words) &&
      words.length > 1
    ) {
      const object = { start: verb.end + counted, end: verb.end + said.length };
      return namesThing(words) ? [{ end: object.end, start: verb.start, subject: thing(scene, object) }] : [];
    }
    // 启动安全生产检查: what is begun is nothing that lasts.
    if (verb.kind === "started" && words.length > 1) {
      if (!LASTS.test(words)) return [];
      const told = toldOf(scene, verb, date);
      return told.length > 0 ? told : begun(scene, verb, words);
    }
  }
  return toldOf(scene, verb, date);
}

/** What is founded beside parks, at the end of a phrase. */
const NO_PARK = /(?:基金|公司|专班|办公室|领导小组|机制|窗口|专项资金|联合会|协会|队伍|团队)[”"]?$/;

/** 建立了…机制, 创建…品牌: with an object behind they tell of what is made, a park or nothing. */
const MAKES = /^(?:建立|创建|创办|兴建|投建|投资兴建|创立)$/;
const MADE = /^(?![于在的并且和及至]|[，。；、：）)”]|以来|之?[初后时]|至今|[0-9]{4})./;

/** What befalls plans as well as parks: 《…规划》获批. */
const APPROVED = /^(?:获批|批复|批准|获批建设)$/;

/** 获批国家储能示范基地 is a title that a park wins, nothing that happened to it; 获批国家级高新区 is a rank. */
function wonTitle(scene: Scene, verb: Verb): boolean {
  const won = scene.names.find((name) => name.start >= verb.end && name.start - verb.end <= 4);
  return (
    won?.kind === "group" &&
    !scene.say({ start: verb.end, end: won.start }).startsWith("的") &&
    /^(?:全[国省市])?(?:首批|第.批)?(?:国家|自治区|省|市)级?/.test(won.text) &&
    !standsForParks(won) &&
    !ZONE.test(won.text)
  );
}

const ZONE =
  /(?:开发区|高新区|经开区|新区|保税区|综保区|度假区|农高区|自贸区|合作区|工业园区?|产业园区?|试验区|集聚区|集中区)$/;

/** Where the noun starts that the verb describes: 设立的|X, 成立于2003年的|X, 2013年开工、2015年投产的|X; null where it describes none. */
function describes(scene: Scene, verb: Verb, date: DateMention | null): number | null {
  const { say, verbs, span } = scene;
  const end = date && date.start >= verb.end && date.start - verb.end <= 1 ? date.end : verb.end;
  // X是2011年8月开工的，…: said of X.
  if (/^的(?:[，。；]|$)/.test(say({ start: end, end: Math.min(span.end, end + 2) }))) return null;
  if (say({ start: end, end: end + 1 }) === "的") return end + 1;
  if (!/^[、和及并]/.test(say({ start: end, end: Math.min(span.end, end + 1) }))) return null;
  const next = verbs.find((other) => other.start > end);
  if (!next || next.start - end > 24 || /[，,]/.test(say({ start: end, end: next.start }))) return null;
  return say({ start: next.end, end: next.end + 1 }) === "的" ? next.end + 1 : null;
}

/** What a beginning is of: building, running, what is built. */
const LASTS =
  /(?:建设|运营|运行|运作|施工|项目|工程|平台|基地|中心|计划|行动|试点|二期|三期|一期|[区园城港])(?:（[^）]*）)?[”"]?$/;

function described(scene: Scene, verb: Verb, from: number, date: DateMention | null): SubjectOfEvent[] {
  const end = phraseEnd(scene, from);
  const object = scene.names.filter((name) => name.start >= from && name.end <= end);
  for (const name of object) {
    const told = real(scene, name);
    if (told && verb.kind !== "released") return [asPark(told, told)];
  }
  // X是2015年设立的国家级新区: a kind of park is whoever the clause says is one.
  if (object.length > 0 && verb.kind !== "released") return toldOf(scene, verb, date);
  // 去年3月奠基的某某材料项目总投资56亿元
  if (/^(?:started|opened|unveiled)$/.test(verb.kind) && date && object.length === 0) {
    const noun = BUILT.exec(scene.say({ start: from, end }))?.[0];
    if (noun && namesThing(noun)) {
      const named = { start: from, end: from + noun.length };
      return [{ start: verb.start, end: named.end, subject: thing(scene, named) }];
    }
  }
  // 公布的数据, 发布的消息 tell of no event.
  if (verb.kind !== "released") return [];
  const issued = issuedAfter(scene, from, verb.start);
  return issued ? [issued] : [];
}

/** What was begun or opened, where its noun ends the phrase or an account of it follows. */
const BUILT =
  /^[^，。；、的0-9]{3,24}?(?:项目|工程|基地|中心|研究院|实验室|工厂)(?=$|[，。；（]|总|占|投资|规划|建筑|目前|已|由|是|[一二首]期|预计|正|现)/;

/** The thing that is begun, by its own words: 启动|“万亩千亿”新产业平台|（以下简称“新平台”）建设. */
function begun(scene: Scene, verb: Verb, words: string): SubjectOfEvent[] {
  const noun = /^了?([^（(]*?)(?:（[^）]*）)?(?:规划|开发)?(?:建设|运营|运行|运作|施工|培育)?$/.exec(words)?.[1] ?? "";
  if (/^[0-9]/.test(noun) || !namesThing(noun)) return [];
  const start = verb.end + words.indexOf(noun);
  return [{ start: verb.start, end: start + noun.length, subject: thing(scene, { start, end: start + noun.length }) }];
}

/** The new name, where one is given; else whoever is raised or renamed: a rank (国家级开发区) is nobody. */
function renamed(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
  const within = parkWithin(scene, verb);
  if (within) return [asPark(within, within)];
  // X，2006年更名为乙园，2015年才用现名: X's own.
  if (/[现今]名$/.test(scene.say(verb))) {
    const head = scene.names.find((name) => name.kind === "park");
    if (head && head.start === scene.span.start && head.end <= verb.start)
      return [asPark(head, { start: head.start, end: verb.end })];
  }
  // 由省级开发区升格为国家级经开区的|X
  const rank = scene.names.find(
    (name) => name.start >= verb.end && name.start - verb.end <= 2 && !standsForParks(name),
  );
  const raised = rank && scene.names.find((name) => name.start === rank.end + 1 && name.kind === "park");
  if (raised && scene.say({ start: rank.end, end: raised.start }) === "的") return [asPark(raised, raised)];
  const now = scene.names.find((name) => name.kind === "park" && name.start >= verb.end && name.start - verb.end <= 2);
  if (
    now &&
    !/^(?:的|核心区|起步区|产业集聚区)/.test(scene.say({ start: now.end, end: Math.min(scene.span.end, now.end + 5) }))
  )
    return [asPark(now, now)];
  // 某公司2016年改为现名: what befell no park.
  return toldOf(scene, verb, date, true).filter(({ subject }) => subject.kind !== "organization");
}

/** The park within a verb of two parts: 批准|甲高新区|为国家…, 授予|乙产业园|…称号. */
const parkWithin = ({ names }: Scene, verb: Verb) =>
  names.find((name) => name.kind === "park" && name.start > verb.start && name.end < verb.end);

const FIRMS_LIST = /批[^，。；]{0,12}(?:企业|产品|人才|品牌|工厂|车间)[^，。；园区]{0,4}名单(?:正式|日前|近日)?$/;

function released(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
  // 2022年第三批科技型企业名单公布: no list of parks.
  if (verb.side === "left" && FIRMS_LIST.test(scene.say({ start: scene.span.start, end: verb.start }))) return [];
  if (verb.side === "right") {
    const issued = issuedAfter(scene, verb.end, verb.start);
    const first = scene.names.find((name) => name.start >= verb.end && name.start - verb.end <= 3);
    const behind = first ? scene.say({ start: first.end, end: phraseEnd(scene, first.end) }) : "";
    // 推出第三批13个园区 brings out the parks; 公布第四批化工园区名单 the list.
    if (first && !new RegExp(`^[^、和，]{0,12}${ISSUED.source}`).test(behind)) {
      const told = real(scene, first);
      if (told) return listFrom(scene, told).map((name) => asPark(name, { start: verb.start, end: name.end }));
    }
    if (!issued) return [];
    // 发布通知，公布…名单: the paper is what it makes known.
    if (
      /^(?:通知|公告|通报)$/.test(issued.subject.name) &&
      scene.verbs.some((other) => other.start > verb.end && other.kind === "released")
    )
      return [];
    // 才发布规划: a plan without a name is its park's.
    if (issued.subject.name.length > 3) return [issued];
    const host = toldOf(scene, verb, date).filter(({ subject }) => subject.kind !== "programme");
    return host.length > 0 ? host.map((one) => ({ ...one, end: Math.max(one.end, issued.end) })) : [issued];
  }
  const title = issuedBefore(scene, verb);
  if (title) return [title];
  const told = toldOf(scene, verb, date);
  // 2023年8月获市政府批复: what is approved of a park is that it may be.
  return /(?:批复|批准)$/.test(scene.say(verb))
    ? told.map((one) => (one.subject.kind === "park" ? { ...one, kind: "established" as const } : one))
    : told;
}

/** The parks right of the verb, not beyond a comma: 设立A、B和C, 签约落户X. */
function objects(scene: Scene, verb: Verb): SubjectOfEvent[] {
  const end = phraseEnd(scene, verb.end);
  const first = scene.names.find((name) => name.start >= verb.end && name.end <= end);
  if (!first) return [];
  const between = scene.say({ start: verb.end, end: first.start });
  if (/[与同跟和在于]$/.test(between) || (verb.kind === "signed" && between.length > 6)) return [];
  const told = real(scene, first);
  return told
    ? listFrom(scene, told).map((name) => asPark(name, { start: verb.start, end: listFrom(scene, told).at(-1)!.end }))
    : [];
}
