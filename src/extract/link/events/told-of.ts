import type { DateMention, NameMention, Span } from "../../../model/index.ts";
import { partyOf } from "./parties.ts";
import { nounBefore } from "./phrase.ts";
import { asSubject } from "./running.ts";
import { clauseAt, type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { namesThing } from "./valid.ts";
import type { Verb } from "./verbs.ts";
import { asPark, leads, toldBefore, toldEarlier } from "./who.ts";

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
  /^(?![和与及同、])[^的、，在于由与年月日“0-9]{0,12}(?:厂|中心|馆|展厅|大楼|执委会|管理局|委员会|生产线|装置|机组|车间|医院|学校|学院|实验室|研究院|电站|码头|管委会|法庭|分局|基金|大厦|公寓|机场|铁路|班列|航线)$/;

/** 2014年升为国家级经开区并|更名, 2019年扩区时|更名: what else was done then, told of nobody new. */
function raisedBefore(scene: Scene, clause: Span, verb: Verb, date: DateMention | null): boolean {
  const words = scene.say({ start: Math.max(clause.start, date?.end ?? 0), end: verb.start });
  return /^[，,]?(?:[经获由被][^，]{0,14})?(?:才|又|再)?(?:转为|升为|升格|升级|晋升|获批|批准|同意|整合|优化|提升|改制|扩区|扩容)[^，]{0,18}(?:并|时|后)?$/.test(
    words,
  );
}

const MADE_KNOWN = /公布|发布|公示|出炉|出台|印发|推出/;

/** 1992年设立、2011年升级为国家级，|X是…: dates and what happened then, and whom it befell behind the comma. */
function leadsTo({ say, span, names }: Scene, verb: Verb): NameMention | undefined {
  // 2022年第三批名单公布，甲高新区有…: the list is what was made known.
  if (verb.kind === "released" && MADE_KNOWN.test(say(verb))) return undefined;
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

const GRANTED = /(?:用地|土地|资金|债券?|贷款|配额|资质|指标|基金)$/;

/** Whom the words before a verb are told of: the names of its clause, a company, a thing of its own, else whom the text goes on about. */
export function toldOf(scene: Scene, verb: Verb, date: DateMention | null, befalls = false): SubjectOfEvent[] {
  const clause = clauseAt(scene, verb.start);
  const told = toldBefore(scene, clause, verb.start, befalls || verb.kind === "unveiled");
  const party =
    verb.kind === "signed" && told.length === 0 ? partyOf(scene, { start: clause.start, end: verb.start }, date) : null;
  if (party) return [party];
  const last = told.at(-1);
  if (last) {
    const rest = scene.say({ start: last.end, end: verb.start });
    // 甲园三期用地|获批: land and money that are granted.
    if (verb.kind === "established" && GRANTED.test(rest)) return [];
    // 甲小镇迎来新成员——乙电池项目开工
    const shown = rest.lastIndexOf("——") + 2;
    if (shown > 1) {
      const noun = { start: last.end + shown, end: verb.start };
      if (namesThing(scene.say(noun))) return [{ start: noun.start, end: verb.end, subject: thing(scene, noun) }];
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
  return earlier.map((subject) => ({ start: near.start, end: near.end, subject }));
}
