import { guarded } from "../../guarded.ts";
import { type Answer, type Bound, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { spanningPeriod } from "../period.ts";
import { formerLatter } from "../pointed-subject.ts";
import { baseDate, withPeriod } from "./growth.ts";
import { opensWithName } from "./inherited-level.ts";
import { contestOf } from "./rank.ts";

const UNIT = guarded(/(?:位|名|个?位次|个?名次)$/);
const PLACES = guarded(/^(?:位次|名次)/);
const UP = guarded(/(?:上升|提升|前移|前进|跃升|提高|升|进|跃)(?:了|近|约)*$/);
const DOWN = guarded(/(?:下滑|下降|滑落|后退|后移|倒退|退|降|跌)(?:了|近|约)*$/);

/** 位列第84位，比上年提升11位: how far a place moved is a change of the rank just told; with no rank before it, it is no fact. */
export const movedPlaces = definePattern({
  id: "figure.places-moved",
  layer: "fact",
  bind(place): Answer {
    const { figure, line, bound } = place;
    const after = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 2) });
    if (!UNIT.test(figure.text) && !PLACES.test(after)) return null;
    const before = say(place, { start: Math.max(line.start, figure.start - 6), end: figure.start });
    const fell = DOWN.test(before);
    if (!fell && !UP.test(before)) return null;
    const rank = bound.findLast(
      (each): each is Bound => each !== null && !("ignore" in each) && each.aspect === "rank",
    );
    const contest = rank ? null : contestOf(place, -1);
    // 在全省开发区综合考核中前移7个位次: the contest is named in so many words.
    const told =
      rank ?? (contest && contest.metricText.length >= 4 && contest.metricSpan!.start >= line.start ? contest : null);
    if (!told || (rank && opensWithName(place))) return { ignore: "places-moved" };
    const base = baseDate(place);
    const sign = fell ? -1 : 1;
    const flip = (value: number | null) => (value === null ? null : sign * value);
    return {
      rule: "figure.places-moved",
      metric: told.metric,
      metricText: told.metricText,
      metricSpan: told.metricSpan,
      metricBasis: "carried",
      aspect: "change",
      ...(told.subjects && !formerLatter(place) ? { subjects: told.subjects } : {}),
      ...(fell ? { min: flip(figure.max), max: flip(figure.min) } : {}),
      ...(base ? withPeriod(spanningPeriod(place, base)) : {}),
      inherited: true,
      confidence: 0.8,
    };
  },
  finds: [
    [
      "2023年，娄底经开区在国家级经开区综合考评中列第84位，比上年提升11位。",
      "娄底经开区 | other:综合考评 | rank | actual | 第84位 | 2023",
      "娄底经开区 | other:综合考评 | change | actual | 11位 | 2023",
    ],
    [
      "东营高新区在全省开发区考核中排名第9位，下滑4个位次。",
      "东营高新区 | other:考核 | rank | actual | 第9位 | –",
      "东营高新区 | other:考核 | change | actual | 4个位次 | –",
    ],
    [
      "石嘴山经开区营业收入居全区第三位，前移两名。",
      "石嘴山经开区 | revenue | rank | actual | 第三位 | –",
      "石嘴山经开区 | revenue | change | actual | 两名 | –",
    ],
    ["旌德经开区在全省开发区综合考核中前进12个位次。", "旌德经开区 | other:综合考核 | change | actual | 12个位次 | –"],
  ],
  ignores: ["鄂尔多斯高新区在评比中提升了4位。", "今年园区的名次前移3位。", "大庆经开区上升两个位次。"],
});
