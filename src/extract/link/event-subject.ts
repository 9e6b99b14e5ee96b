import { type DateMention, type Document, fold, type NameMention, type Span } from "../../model/index.ts";
import {
  type EventVerb,
  meeting,
  named,
  nounBefore,
  park,
  phraseEnd,
  RELEASED,
  type SubjectOfEvent,
  thing,
} from "./event-meeting.ts";

/** What an event is told of: parks or groups beside the verb, all of a list; else the meeting, plan or thing named there. */
export function eventSubjects(
  document: Document,
  say: (part: Span) => string,
  sentence: Span,
  verb: EventVerb,
  date: DateMention | null,
  names: readonly NameMention[],
): SubjectOfEvent[] {
  const usable = names.filter((name) => name.kind === "park" || name.kind === "group");
  if (verb.kind === "held") return meeting(document, say, sentence, verb, usable) ?? [];
  if (verb.kind === "renamed") {
    const now = usable.find((name) => name.kind === "park" && name.start >= verb.end && name.start - verb.end <= 2);
    if (now) return [park(now, now)];
  }
  // 获批国家储能示范基地 is a title that a park wins, nothing that happened to it.
  const won = usable.find((name) => name.start >= verb.end && name.start - verb.end <= 4 && isRank(name));
  if (
    verb.kind === "established" &&
    won &&
    !/(?:开发区|高新区|经开区|新区|保税区|综保区|度假区|农高区|自贸区|工业园区?|产业园区?|试验区)$/.test(won.text)
  )
    return [];
  const left = usable.filter((name) => name.end <= verb.start && !isFormer(say, sentence, name));
  // 升级为国家级高新区, 获批省级开发区: the rank is what became of a park, not who.
  const right = usable.filter(
    (name) => name.start >= verb.end && !(isRank(name) && /^(?:renamed|established|released)$/.test(verb.kind)),
  );
  if (verb.kind === "released") {
    const titled = title(document, say, sentence, verb);
    if (titled) return [titled];
  }
  if (say({ start: verb.end, end: verb.end + 1 }) === "的") {
    const object = right[0];
    const between = object ? say({ start: verb.end, end: object.start }) : "，";
    if (object && !/[，,。]/.test(between)) return [park(object, object)];
    // 某某新区是2015年12月批复设立的国家级新区: who stands before 是.
    const ranked =
      /^的(?:全[国省市])?(?:首批|首[个家]|第[一二三四五六七八九十0-9]+[个家批])?的?(?:国家|自治区|省|市)级/.test(
        say({ start: verb.end, end: sentence.end }),
      );
    const whose = left.at(-1);
    if (ranked && whose) return [park(whose, { start: whose.start, end: verb.end })];
    const noun = thing(document, say, sentence, { start: verb.end + 1, end: verb.end + 1 });
    // 公布的数据, 发布的消息 tell of no event.
    return noun && verb.kind === "released" && RELEASED.test(fold(noun[0]!.subject.name)) ? noun : [];
  }
  if (verb.side === "right" || right[0]?.start === verb.end) {
    const first = right.find((name) => !/[，,]/.test(say({ start: verb.end, end: name.start })));
    if (first)
      return listFrom(say, first, right).map((name) =>
        park(name, { start: verb.start, end: listEnd(say, first, right) }),
      );
    const named = thing(document, say, sentence, verb);
    const topic = left.at(-1);
    if (verb.kind === "released" && named) return named;
    if (topic) return [park(topic, { start: topic.start, end: phraseEnd(say, sentence, verb.end) })];
    return named ?? [];
  }
  const last = left.findLast(
    (name) =>
      !/(?:与|位于|坐落于|由|在|落户|从|的)$/.test(
        say({ start: Math.max(sentence.start, name.start - 3), end: name.start }),
      ) || left.length === 1,
  );
  if (last && !/[，,][^，,]*[，,][^，,]*[，,]/.test(say({ start: last.end, end: verb.start }))) {
    const own = verb.kind === "extended" ? null : nounBefore(document, say, sentence, verb, date);
    if (own && own.start > last.end + 1 && verb.kind !== "established" && verb.kind !== "renamed") return [own];
    // A、B两大项目一起开工 is one thing that happened.
    const one = /^[0-9一二两三四五六七八九十]+[大个家座]/.test(say({ start: last.end, end: verb.start }));
    const list = listTo(say, last, left);
    return (one ? list.slice(0, 1) : list).map((name) => park(name, { start: list[0]!.start, end: verb.end }));
  }
  // What is widened is a park: the one told of, where the sentence names none.
  const own = verb.kind === "extended" ? null : nounBefore(document, say, sentence, verb, date);
  return own ? [own] : [];
}

const isRank = (name: NameMention) =>
  name.kind === "group" &&
  /^(?:全[国省市])?(?:首批|第.批)?(?:国家|自治区|省|市)级?/.test(name.text) &&
  !/[0-9一二两三四五六七八九十][个家]/.test(name.text);

/** 其前身是1992年设立的某某开发区，2018年升级为…: what a park was before is not whom the sentence goes on to tell of. */
const isFormer = (say: (part: Span) => string, sentence: Span, name: NameMention) =>
  name.rule === "park.former" ||
  /前身(?:为|是|系)[^，。；]{0,16}$/.test(say({ start: Math.max(sentence.start, name.start - 20), end: name.start }));

/** What is released is the whole title (《某市园区规划》印发, 发布某市开发区名单), not the parks its words name. */
function title(
  document: Document,
  say: (part: Span) => string,
  sentence: Span,
  verb: EventVerb,
): SubjectOfEvent | null {
  const before = say({ start: sentence.start, end: verb.start });
  const quoted = /《[^《》]{4,50}》(?:（[^）]{1,12}）)?(?:[^，。；《》]{0,8})$/.exec(before);
  if (verb.side === "left" && quoted) {
    const start = sentence.start + quoted.index;
    const end = start + quoted[0].indexOf("》") + 1;
    return { start, end: verb.end, subject: named(document, { start, end }) };
  }
  const after = say({ start: verb.end, end: Math.min(sentence.end, verb.end + 60) });
  const listed =
    /^了?(《[^《》]{4,50}》|[^，。；《》]{4,40}?(?:名单|目录|名录|清单|榜单|白皮书|蓝皮书|规划|方案|行动计划|实施意见|指南|报告|指数))(?=[，。；]|$)/.exec(
      after,
    );
  if (verb.side !== "right" || !listed) return null;
  const end = verb.end + listed[0].length;
  return { start: verb.start, end, subject: named(document, { start: end - listed[1]!.length, end }) };
}

const JOINT = /^[”"]?(?:、|和|及|与|以及)[“"]?$/;

/** The names of a list that ends in `last`. */
function listTo(say: (part: Span) => string, last: NameMention, names: readonly NameMention[]): NameMention[] {
  const list = [last];
  for (let i = names.indexOf(last) - 1; i >= 0; i--) {
    if (!JOINT.test(say({ start: names[i]!.end, end: list[0]!.start }))) break;
    list.unshift(names[i]!);
  }
  return list;
}

/** The names of a list that starts with `first`. */
function listFrom(say: (part: Span) => string, first: NameMention, names: readonly NameMention[]): NameMention[] {
  const list = [first];
  for (let i = names.indexOf(first) + 1; i < names.length; i++) {
    if (!JOINT.test(say({ start: list.at(-1)!.end, end: names[i]!.start }))) break;
    list.push(names[i]!);
  }
  return list;
}

const listEnd = (say: (part: Span) => string, first: NameMention, names: readonly NameMention[]) =>
  listFrom(say, first, names).at(-1)!.end;
