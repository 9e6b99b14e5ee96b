import { guarded } from "../guarded.ts";
import { unitSet } from "../unit-set.ts";
import { type Place, say } from "./context.ts";

const PERSONS = unitSet("名人位票");
const COPIES = unitSet("份");
const CLASSES = unitSet("项条款");
/** 应到董事9名, 实际出席会议的股东7人: who came to a meeting. */
const ATTENDS =
  /(?:应到|实到|应出席|实际?出席|亲自出席|委托出席|出席会议|出席了?会议|出席本次|列席|到会|与会|参会|应参加|实际参加|参加表决|参与表决|参加投票|回避表决)[^，。；\d]{0,12}$/;
/** 表决结果：同意9票, 反对0票. */
const VOTES = guarded(/(?:同意|赞成|反对|弃权|表决|回避)(?:票)?(?:数|为|：)*$/);
/** 一式三份, 正本一份、副本四份. */
const COPIED = guarded(/(?:一式|[正副]本|复印件|原件)(?:各|共|为|：)?$/);
/** 按丙类2项设防: a class of a standard. */
const CLASSED = /[甲乙丙丁戊]类(?:第)?$/;

/** The rule that leaves out what is counted of a meeting or of papers: those present, votes, copies, classes of a standard; else null. */
export function paperwork(place: Place): string | null {
  const { figure, line } = place;
  const unit = figure.unit.charCodeAt(0);
  if (!(PERSONS.has(unit) || COPIES.has(unit) || CLASSES.has(unit))) return null;
  const left = say(place, { start: Math.max(line.start, figure.start - 20), end: figure.start });
  if (PERSONS.has(unit) && (ATTENDS.test(left) || VOTES.test(left))) return "attendance";
  if (COPIES.has(unit) && COPIED.test(left)) return "copies";
  if (CLASSES.has(unit) && CLASSED.test(left)) return "class-of-standard";
  return null;
}
