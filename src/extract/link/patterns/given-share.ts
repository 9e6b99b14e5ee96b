import { type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";

const GIVES =
  "(?:贡献|创造|撑起|扛起|托起|挑起|承担|包揽|提供|生产|产出|完成|吸纳|拿走|拿下|聚集|集聚|汇聚|集中|容纳|缴纳|上缴|实现|消耗|用掉|消化|解决|产生|带来|供应)(?:了|出|着|起)?";
/** The whole that somebody has a part in: 全市, 整个县, 当地, 所在区. */
const WHOLE =
  "(?:约|近|超)?(?:全|整个|当地|本地|本[市县区省州]|我[国省市县区]|所在[市县区]|(?:(?![占比园])[\\u3400-\\u9fff]){2,5}(?<![发术])[省市区县州])";
const OF_WHOLE = new RegExp(`${GIVES}(${WHOLE}[^，。；\\d]{0,16}?)的?(?:约|近|将近|超过?)?$`);
const BARE = new RegExp(`${GIVES}(?:约|近|将近|超过?)?$`);

/** 贡献了全市工业产值的23%: the part of a whole that somebody gives; 五家企业贡献过半: of the level told before. */
export function givenShare(place: Place, near: string): Bound | null {
  const { figure, gap } = place;
  const match = OF_WHOLE.exec(near);
  const base = { rule: "figure.share", metricBasis: "stated", aspect: "share" } as const;
  if (match) {
    const span = { start: gap.start + match.index, end: gap.end };
    const hit = hitsFor(place, span, { ...figure, dimension: "money" }).at(-1);
    const choice = hit && metricOf(place, hit, hit, { ...figure, dimension: "money" });
    const of = say(place, { start: figure.end, end: Math.min(place.line.end, figure.end + 2) });
    // 贡献了全市四成|的税收: what is shared stands behind.
    if (!choice && of.startsWith("的")) return null;
    if (!choice && !/的(?:约|近|将近|超过?)?$/.test(near)) return null;
    const metric = choice && !choice.metric.startsWith("other:") ? choice.metric : "share";
    return { ...base, metric, metricText: choice?.text ?? match[1]!, metricSpan: choice ?? span, confidence: 0.88 };
  }
  if (!/过半|半|[分成]/.test(figure.text) || !BARE.test(near)) return null;
  if (!/^(?:以上|左右)?(?:[，。；、）\s]|$)/.test(say(place, place.rest))) return null;
  const level =
    place.bound.findLast(
      (each): each is Bound => each !== null && !("ignore" in each) && !/_count$/.test(each.metric),
    ) ?? place.memory.last.get("money");
  return level?.aspect === "level" || level?.aspect === "growth"
    ? { ...level, rule: "figure.share", aspect: "share", metricBasis: "carried", inherited: true, confidence: 0.8 }
    : null;
}
