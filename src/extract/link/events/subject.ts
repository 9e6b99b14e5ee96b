import type { DateMention, NameMention, Span } from "../../../model/index.ts";
import { meeting } from "./meeting.ts";
import { partyOf } from "./parties.ts";
import { ISSUED, issuedAfter, issuedBefore, nounBefore, phraseEnd } from "./phrase.ts";
import { asSubject } from "./running.ts";
import { clauseAt, type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { KEEPS, takerOf } from "./taken.ts";
import { namesThing, standsForParks } from "./valid.ts";
import type { Verb } from "./verbs.ts";
import { asPark, leads, listFrom, real, toldBefore, toldEarlier } from "./who.ts";

/** Whom an event is told of: parks or groups of the verb's clause, all of a list; the meeting, plan or project named there; else whom the lines before speak of. */
export function subjectsOf(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
  if (verb.kind === "held") return meeting(scene, verb, date);
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
    const words = scene.say({ start: verb.end, end: phraseEnd(scene, verb.end) });
    // 组建产业基金: what is founded is no park.
    if (verb.kind === "established" && NO_PARK.test(words)) return [];
    // 启动安全生产检查: what is begun is nothing that lasts.
    if (verb.kind === "started" && words.length > 1) {
      if (!LASTS.test(words)) return [];
      const told = before(scene, verb, date);
      return told.length > 0 ? told : begun(scene, verb, words);
    }
  }
  return before(scene, verb, date);
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
    /^(?:全[国省市])?(?:首批|第.批)?(?:国家|自治区|省|市)级?/.test(won.text) &&
    !standsForParks(won) &&
    !ZONE.test(won.text)
  );
}

const ZONE =
  /(?:开发区|高新区|经开区|新区|保税区|综保区|度假区|农高区|自贸区|工业园区?|产业园区?|试验区|集聚区|集中区)$/;

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
  if (object.length > 0 && verb.kind !== "released") return before(scene, verb, date);
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
  return before(scene, verb, date, true);
}

function released(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
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
    // 才发布规划: a plan without a name is its park's.
    if (issued.subject.name.length > 3) return [issued];
    const host = before(scene, verb, date).filter(({ subject }) => subject.kind !== "programme");
    return host.length > 0 ? host.map((one) => ({ ...one, end: Math.max(one.end, issued.end) })) : [issued];
  }
  const title = issuedBefore(scene, verb);
  if (title) return [title];
  const told = before(scene, verb, date);
  // 2023年8月获市政府批复: what is approved of a park is that it may be.
  return /批复$|^获批准$/.test(scene.say(verb))
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

const afterDate = (clause: Span, date: DateMention | null): Span => ({
  start:
    date && date.start <= clause.start + 1 && date.end < clause.end ? Math.max(clause.start, date.end) : clause.start,
  end: clause.end,
});

/** The verb's end, or that of the rank right behind it: 升级为|国家级经开区. */
function rankAfter(scene: Scene, verb: Verb): number {
  const rank = scene.names.find((name) => name.start >= verb.end && name.start - verb.end <= 2);
  return rank && !/[，,]/.test(scene.say({ start: verb.end, end: rank.start })) ? rank.end : verb.end;
}

/** Facilities of a park that are more than a part of it: 松滋临港工业园|污水处理厂, 咸宁高新区|管委会. */
const FACILITY =
  /^(?![和与及同、])[^的、，在于由与年月日“0-9]{1,12}(?:厂|中心|馆|展厅|大楼|执委会|管理局|委员会|生产线|装置|机组|车间|医院|学校|学院|实验室|研究院|电站|码头|管委会|法庭|分局|基金|大厦|公寓|机场|铁路|班列|航线)$/;

/** 2014年升为国家级经开区并|更名, 2019年扩区时|更名: what else was done then, told of nobody new. */
function raisedBefore(scene: Scene, clause: Span, verb: Verb, date: DateMention | null): boolean {
  const words = scene.say({ start: Math.max(clause.start, date?.end ?? 0), end: verb.start });
  return /^[，,]?(?:[经获由被][^，]{0,14})?(?:才|又|再)?(?:转为|升为|升格|升级|晋升|获批|批准|同意|整合|优化|提升|改制|扩区|扩容)[^，]{0,18}(?:并|时|后)?$/.test(
    words,
  );
}

/** 1992年设立、2011年升级为国家级，|X是…: dates and what happened then, and whom it befell behind the comma. */
function leadsTo({ say, span, names }: Scene, verb: Verb): NameMention | undefined {
  const head = say({ start: span.start, end: verb.start });
  if (!/^(?:[12][0-9]{3}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[^，。；0-9]{0,14})+$/.test(head)) return undefined;
  const next = names.find(
    (name) => name.start > verb.end && /，(?:[^，。；]{1,10}的)?[“"]?$/.test(say({ start: verb.end, end: name.start })),
  );
  const between = next && say({ start: verb.end, end: next.start });
  return next?.kind === "park" && /^[^，。；]{0,24}，(?:[^，。；]{1,10}的)?[“"]?$/.test(between!) ? next : undefined;
}

/** Behind a company's name: words of time, or one of its works. */
const OWN =
  /^(?:[^，。；的]{0,20}?(?:项目|工程|基地|生产线|工厂|[一二三四]期))?[^，。；\u3400-\u9fff]*(?:[0-9年月日底初末于在已正式就]|今|去|前)*$/;
/** 公司, 该项目: the one that the sentences before go on about. */
const TAKES_UP = /^(?:该|这家|这个|此|本|这一)?(?:公司|企业|集团|工厂|项目)$/;

function before(scene: Scene, verb: Verb, date: DateMention | null, befalls = false): SubjectOfEvent[] {
  const clause = clauseAt(scene, verb.start);
  const told = toldBefore(scene, clause, verb.start, befalls || verb.kind === "unveiled");
  const party =
    verb.kind === "signed" && told.length === 0 ? partyOf(scene, { ...clause, end: verb.start }, date) : null;
  if (party) return [party];
  const last = told.at(-1);
  if (last) {
    const rest = scene.say({ start: last.end, end: verb.start });
    // 甲小镇迎来新成员——乙电池项目开工
    const shown = rest.lastIndexOf("——") + 2;
    if (shown > 1) {
      const noun = { start: last.end + shown, end: verb.start };
      if (namesThing(scene.say(noun))) return [{ ...noun, end: verb.end, subject: thing(scene, noun) }];
    }
    const dated = scene.dates.find((one) => one.start > last.end && one.end <= verb.start)?.start ?? verb.start;
    const facility = /^(.*?)(?:正式|集中|同时|已|也|即|在.{1,12})*于?$/.exec(
      scene.say({ start: last.end, end: dated }),
    )![1]!;
    if (FACILITY.test(facility) && told.length === 1)
      return [
        {
          start: last.start,
          end: verb.end,
          subject: thing(scene, { start: last.start, end: last.end + facility.length }),
        },
      ];
    // A、B两大项目一起开工 is one thing that happened.
    const one = /^[0-9一二两三四五六七八九十]+[大个家座](?!园)/.test(rest);
    return (one ? told.slice(0, 1) : told).map((name) =>
      asPark(name, { start: told[0]!.start, end: rankAfter(scene, verb) }),
    );
  }
  const firm = scene.firms.findLast((name) => name.start >= clause.start && name.end <= verb.start);
  if (firm && OWN.test(scene.say({ start: firm.end, end: verb.start })) && leads(scene, firm))
    return [{ start: firm.start, end: verb.end, subject: asSubject(firm) }];
  const opener = leadsTo(scene, verb);
  if (opener) return [asPark(opener, opener)];
  // What is widened is a park: the one told of, where the sentence names none.
  const noun = verb.kind === "extended" ? "bare" : nounBefore(scene, verb, date);
  if (noun === null && !(verb.kind === "renamed" && raisedBefore(scene, clause, verb, date))) return [];
  const earlier = toldEarlier(scene, verb.start);
  if (noun !== null && typeof noun === "object") {
    if (TAKES_UP.test(noun.subject.name)) {
      const taken =
        earlier[0]?.kind === "organization" || earlier[0]?.kind === "programme" ? earlier[0] : scene.running;
      return [taken ? { ...noun, subject: taken } : noun];
    }
    const counted = /^(?:首批|第[一二三四五六七八九十]批)?[0-9]+[个家项]|^(?:首批|一批)/.test(noun.subject.name);
    const host = counted ? earlier[0] : undefined;
    return [host?.kind === "park" ? { ...noun, subject: host } : noun];
  }
  if (verb.kind === "released" && noun === "part") return [];
  // 我区与某研究院签约, where nothing says which: by the document's own words.
  const speaker = /^(?:我|本)[区市县州园省]/.exec(scene.say(afterDate(clause, date)));
  if (earlier.length === 0 && speaker && verb.kind === "signed") {
    const { start } = afterDate(clause, date);
    return [{ start, end: verb.end, subject: thing(scene, { start, end: start + speaker[0].length }) }];
  }
  const near: Span = { start: Math.min(date?.start ?? verb.start, verb.start), end: rankAfter(scene, verb) };
  return earlier.map((subject) => ({ ...near, subject }));
}
