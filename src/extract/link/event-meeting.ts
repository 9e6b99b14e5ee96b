import {
  cut,
  type DateMention,
  type Document,
  type EventKind,
  type NameMention,
  type Span,
  type Subject,
} from "../../model/index.ts";

/** A subject with the stretch that the event's quote must hold. */
export interface SubjectOfEvent extends Span {
  readonly subject: Subject;
  /** What the event is where the ceremony says more than the verb (举行开工仪式 → started). */
  readonly kind?: EventKind;
}

/** The verb whose subject is looked for. */
export interface EventVerb extends Span {
  readonly kind: EventKind;
  readonly side: "left" | "right";
}

/** Nouns that end the name of a meeting, a ceremony, a plan, a fund: what is held or released beside parks. */
const MEETING =
  /(?:大会|会议|推介会|推进会|发布会|座谈会|启动会|活动|论坛|峰会|仪式|博览会|洽谈会|交流会|对接会|分享季|擂台赛|现场会|专场|第[一二三四五六七八九十0-9]+场|会)$/;

/** What is made public: plans, lists, reports. */
export const RELEASED =
  /(?:规划|方案|行动方案|行动计划|计划|意见|办法|通知|名单|目录|案例|政策|清单|蓝图|指南|榜单|白皮书|措施|指数|报告)/;

/** A park as the subject of an event. */
export const park = (name: NameMention, span: Span): SubjectOfEvent => ({
  start: span.start,
  end: Math.max(span.end, name.end),
  subject: { kind: name.kind, name: name.name, start: name.start, end: name.end },
});

const CEREMONIES: readonly (readonly [RegExp, EventKind])[] = [
  [/(?:开工|启动|奠基|动工|投产)仪式/, "started"],
  [/签约(?:仪式|活动|会)|签约$/, "signed"],
  [/(?:揭牌|授牌|挂牌)仪式/, "unveiled"],
  [/(?:开园|启用)仪式/, "opened"],
];

const NAME_OF_MEETING =
  /^.*?(?:大会|会议|推介会|推进会|发布会|座谈会|活动|论坛|峰会|仪式|博览会|洽谈会|交流会|擂台赛|会|专场|分享季|节)(?:第[一二三四五六七八九十0-9]+场)?/;

/** The meeting that is held: the phrase before the verb, or after it (举行…推介活动). A ceremony is what it celebrates. */
export function meeting(
  document: Document,
  say: (part: Span) => string,
  sentence: Span,
  verb: EventVerb,
  names: readonly NameMention[],
): SubjectOfEvent[] | null {
  const end = phraseEnd(say, sentence, verb.end);
  const after = say({ start: verb.end, end });
  if (after.length > 2 && (MEETING.test(after) || /仪式|大会|活动|会议|论坛|发布会|擂台赛|签约$/.test(after))) {
    const kind = CEREMONIES.find(([pattern]) => pattern.test(after))?.[1];
    const host = names.findLast((name) => name.end <= verb.start && name.kind === "park");
    const stop = verb.end + (NAME_OF_MEETING.exec(after)?.[0].length ?? after.length);
    if (kind && host) return [{ ...park(host, { start: host.start, end }), kind }];
    return [{ start: verb.start, end, subject: named(document, { start: verb.end, end: stop }) }];
  }
  const before = say({ start: sentence.start, end: verb.start });
  const at = Math.max(before.lastIndexOf("，"), before.lastIndexOf(",")) + 1;
  const clause = before.slice(at);
  const match = (clause.includes("暨") ? /^.*(?:大会|会议|活动|论坛|峰会|仪式|博览会|会)/ : NAME_OF_MEETING).exec(
    clause,
  );
  if (!match) return null;
  const start = sentence.start + at;
  const both = /^(.+?)暨(.+)$/.exec(match[0]);
  const first = both ? both[1]! : match[0];
  const result: SubjectOfEvent[] = [
    { start, end: verb.end, subject: named(document, { start, end: start + first.length }) },
  ];
  const kind = both ? CEREMONIES.find(([pattern]) => pattern.test(both[2]!))?.[1] : undefined;
  if (both && kind) {
    const second = {
      start: start + first.length + 1,
      end: start + match[0].replace(/(?:开工|启动|奠基|动工|投产|签约|揭牌)仪式$/, "").length,
    };
    result.push({ start, end: verb.end, subject: named(document, second), kind });
  }
  return result;
}

/** A plan, list or fund right of the verb (发布了…规划, 公布的案例). */
export function thing(
  document: Document,
  say: (part: Span) => string,
  sentence: Span,
  verb: Span,
): SubjectOfEvent[] | null {
  const end = phraseEnd(say, sentence, verb.end);
  const words = say({ start: verb.end, end });
  const match = RELEASED.exec(words);
  if (!match && words.length > 24) return null;
  const stop = match ? verb.end + match.index + match[0].length : end;
  if (stop - verb.end < 2) return null;
  return [{ start: verb.start, end: stop, subject: named(document, { start: verb.end, end: stop }) }];
}

/** The noun phrase that ends right before the verb: 生物城政務服務中心|揭牌, 11個項目|在園內集中開工. */
export function nounBefore(
  document: Document,
  say: (part: Span) => string,
  sentence: Span,
  verb: Span,
  date: DateMention | null,
): SubjectOfEvent | null {
  const floor = Math.max(sentence.start, date && date.end <= verb.start ? date.end : sentence.start, verb.start - 50);
  const before = say({ start: floor, end: verb.start });
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf(",")) + 1);
  const trimmed = clause.replace(
    /(?:在|于)[^，]{1,16}$|(?:正式|集中|共同|一起|同时|率先|又|还|已|均|也|才|顺利|成功|先后)+$/g,
    "",
  );
  const at = floor + before.length - clause.length;
  if (/^(?:从|由|才|就|也|都|真正|”|去年|今年|[^“]*”$)|从[^，]*到$|审批|当日|开工$/.test(trimmed)) return null;
  if (trimmed.length < 2 || trimmed.length > 36) {
    if (floor < verb.start && date && date.end <= verb.start) return null;
    return null;
  }
  return { start: at, end: verb.start, subject: named(document, { start: at, end: at + trimmed.length }) };
}

/** End of the phrase that starts at `from`: the next comma or sentence mark outside quotes and titles. */
export function phraseEnd(say: (part: Span) => string, sentence: Span, from: number): number {
  const rest = say({ start: from, end: sentence.end });
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (/[“《（(]/.test(rest[i]!)) depth++;
    else if (/[”》）)]/.test(rest[i]!)) depth--;
    else if (depth <= 0 && /[，,。；]/.test(rest[i]!)) return from + i;
  }
  return sentence.end;
}

/** What only its own words name: a meeting, a plan. */
export function named(document: Document, span: Span): Subject {
  const text = cut(document.text, span);
  const lead = /^[\s了的，,“]*(?:由[^，。；]{2,30}?(?:主办|承办|举办|指导|联合主办)的)?/.exec(text)![0].length;
  return { kind: "programme", name: text.slice(lead).replace(/[”"]$/, ""), start: span.start + lead, end: span.end };
}
