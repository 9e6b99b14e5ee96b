import type { DateMention, Span } from "../../../model/index.ts";
import { asSubject } from "./running.ts";
import { type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { standsForParks } from "./valid.ts";
import { asPark } from "./who.ts";

/** 甲公司与乙高新区|就丙项目, the two that sign. */
const PARTIES =
  /^(?:[，,、]|上午|下午|当天|现场|在[^，]{2,16}?[，,])*([^，。；]{2,30}?)(?:[（(][^（）()]{1,16}[）)])?[与和同跟]([^，。；]{2,40})$/;
/** Before a name: what is agreed on, where, or for whom, none of the two. */
const NO_PARTY = /(?:就|围绕|关于|针对|在|为|对|共建|建设)[“]?$/;

const OFFICE = /^(?:管委会|管理委员会|党工委|工委)/;

/** Who signs with whom: the park among the two, else the first of them. Null where the words name no two. */
export function partyOf(scene: Scene, stretch: Span, date: DateMention | null): SubjectOfEvent | null {
  const start = date && date.start >= stretch.start && date.end < stretch.end ? date.end : stretch.start;
  const match = PARTIES.exec(scene.say({ start, end: stretch.end }));
  if (!match) return null;
  const park = scene.names.find(
    (name) =>
      standsForParks(name) &&
      // 与某某高新区|管委会: the office signs, for its zone.
      !OFFICE.test(scene.say({ start: name.end, end: Math.min(stretch.end, name.end + 5) })) &&
      name.start >= start &&
      name.end <= stretch.end &&
      !NO_PARTY.test(scene.say({ start: Math.max(start, name.start - 3), end: name.start })),
  );
  if (park) return asPark(park, { start, end: stretch.end });
  const at = start + match[0].indexOf(match[1]!);
  const first = { start: at, end: at + match[1]!.length };
  const firm = scene.firms.find((name) => name.start === first.start && name.end <= first.end);
  return { start: at, end: stretch.end, subject: firm ? asSubject(firm) : thing(scene, first) };
}
