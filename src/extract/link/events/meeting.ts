import type { DateMention, EventKind, Span } from "../../../model/index.ts";
import { phraseEnd } from "./phrase.ts";
import { clauseAt, type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { standsForParks } from "./valid.ts";
import type { Verb } from "./verbs.ts";
import { asPark, toldBefore } from "./who.ts";

/** What the name of a meeting, a ceremony or a contest ends in. */
const NOUN =
  "(?:大会|会议|推介会|推进会|发布会|座谈会|启动会|分析会|活动|论坛|峰会|仪式|博览会|洽谈会|交流会|对接会|沙龙|分享季|分享会|现场会|擂台赛|大赛|比赛|赛|专场|展览会|招聘会|会|节|周)";
export const MEETING = new RegExp(`(?:${NOUN}|第[一二三四五六七八九十0-9]+场)[”"]?$`);
const NAME = new RegExp(`^.*?${NOUN}[”"]?(?:第[一二三四五六七八九十0-9]+场)?(?!员|议|展|务|商|长)`);
const LONGEST_NAME = new RegExp(`^.*${NOUN}[”"]?`);

/** Ceremonies in whose name the event stands. */
const CEREMONIES: readonly (readonly [RegExp, EventKind])[] = [
  [/(?:开工|启动|奠基|动工|投产)(?:仪式|活动)/, "started"],
  [/签约(?:仪式|活动)/, "signed"],
  [/(?:揭牌|授牌|挂牌)仪式/, "unveiled"],
  [/(?:开园|启用)仪式/, "opened"],
];

const kindOf = (words: string) => CEREMONIES.find(([pattern]) => pattern.test(words))?.[1];

/** The meeting that is held: before the verb, after it (举行…推介活动, 召开的…座谈会). A ceremony is what it celebrates. */
export function meeting(scene: Scene, verb: Verb, date: DateMention | null): SubjectOfEvent[] {
  const { say } = scene;
  const clause = clauseAt(scene, verb.start);
  const start = verb.end + (/^的/.test(say({ start: verb.end, end: verb.end + 1 })) ? 1 : 0);
  const end = phraseEnd(scene, start);
  const after = say({ start, end });
  if (after.length > 2 && (MEETING.test(after) || NAME.test(after))) {
    const kind = kindOf(after);
    const host =
      toldBefore(scene, clause, verb.start)[0] ??
      scene.names.find(
        (name) =>
          name.kind === "park" &&
          name.start >= clause.start &&
          name.end === verb.start &&
          /在$/.test(say({ start: name.start - 1, end: name.start })),
      );
    if (kind && host) return [{ ...asPark(host, { start: host.start, end }), kind }];
    // 举办由商务局主办的…推介会: who holds it is no part of its name.
    const by = /^由[^，。；]{2,30}?(?:主办|承办|举办|指导|联合主办)的/.exec(after)?.[0].length ?? 0;
    const stop = start + (NAME.exec(after)?.[0].length ?? after.length);
    return [{ start: verb.start, end, subject: thing(scene, { start: start + by, end: stop }) }];
  }
  const opens =
    date && date.start - clause.start <= 2 && date.end <= verb.start ? Math.max(clause.start, date.end) : clause.start;
  return named(scene, { start: opens, end: verb.start }, verb.end);
}

/** The meeting a stretch names; of two joined by 暨 the second, where it is a ceremony, is one of its own. */
function named(scene: Scene, stretch: Span, end: number): SubjectOfEvent[] {
  const text = scene.say(stretch);
  // 18日下午，… has its comma; 6月18日下午全市…会: the hour is no part of the name.
  const lead = /^(?:上午|下午|晚上?|当天|[，,])*(?:由[^，。；]{2,30}?(?:主办|承办|举办|指导|联合主办)的)?/.exec(
    text,
  )![0].length;
  const start = stretch.start + lead;
  const words = text.slice(lead);
  const match = (words.includes("暨") ? LONGEST_NAME : NAME).exec(words);
  if (!match || match[0].length < 3) return [];
  const both = /^(.+?)暨(.+)$/.exec(match[0]);
  const first = both ? both[1]! : match[0];
  const result = [{ start, end, subject: thing(scene, { start, end: start + first.length }) }];
  const kind = both ? kindOf(both[2]!) : undefined;
  // 甲工业园三期|开园仪式举行: a ceremony by itself is what it celebrates.
  const alone = both ? undefined : kindOf(match[0]);
  const host = alone && scene.names.find((name) => name.start >= start - 1 && name.end <= start + match[0].length);
  if (alone && host && standsForParks(host)) return [{ ...asPark(host, { start, end }), kind: alone }];
  if (!both || !kind) return result;
  const second = {
    start: start + first.length + 1,
    end: start + match[0].replace(/(?:开工|启动|奠基|动工|投产|签约|揭牌)仪式$/, "").length,
  };
  return [...result, { start, end, subject: thing(scene, second), kind } as SubjectOfEvent];
}

/** A day and the meeting that was on it, where no verb says that it was held: 9月25日这场发布会上, 6月3日的推进会透露. */
const MET_ON = new RegExp(
  `^(?:上午|下午|晚上?)?(?:的|这[场次]|那[场次]|当天的)([^，,。；的]{0,24}?${NOUN}[”"]?)(?=[上中现，,。]|透露|传出|释放|明确|提出)`,
);

export function meetingOf(scene: Scene, day: DateMention): SubjectOfEvent | null {
  const match = MET_ON.exec(scene.say({ start: day.end, end: Math.min(scene.span.end, day.end + 48) }));
  if (!match || day.grain !== "day" || day.role !== "point") return null;
  const end = day.end + match[0].length;
  return { start: day.start, end, subject: thing(scene, { start: end - match[1]!.length, end }) };
}
