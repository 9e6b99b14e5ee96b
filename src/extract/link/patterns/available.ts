import { type Answer, type Bound, type Place, say } from "../context.ts";
import { hitsFor } from "../metric.ts";
import { senseFor } from "../metric-hits.ts";
import { definePattern } from "../pattern.ts";
import { kindOf } from "./inherited-level.ts";

/** What is said behind an area that somebody may still take. */
const OFFERED =
  /^的?[^，。；、\d]{0,8}?(?:可供(?:出租|租赁|招商|入驻|选择|使用|企业)|可(?:对外)?(?:出租|租赁|招租|招商|入驻)|待租|待售|待招商|虚位以待|对外招租|(?:面向|正|正在|下月|即将|开始|启动|继续|全部)[^，。；、\d]{0,12}招租)/;
/** And behind land. */
const OFFERED_LAND =
  /^的?[^，。；、\d]{0,8}?(?:可供(?:出让|开发|招商|使用|项目|企业|落地)|可(?:出让|开发|摘牌)|待出让|虚位以待)/;

/** The same said before the area: 可租赁标准厂房, 可供企业“拎包入住”的还有. 可供热面积 is another thing. */
const TO_OFFER =
  /(?:可供(?![热电暖水气汽冷])|可(?:对外)?(?:出租|租赁|招租|招商|租售|租|售)|待租|待售|对外招租|待招商|[能可](?:租|租出去?|出租|卖)的|空[着置]的)[^，。；\d]{0,18}$/;
const LAND_TO_OFFER =
  /(?:可供(?![热电暖水气汽冷])|可出让|待出让|可摘牌|能(?:供|供应|出让|摘牌|卖|拿)(?:出去?|得出去?|出来)?的)[^，。；\d]{0,18}$/;

/** 还有6.2万平方米可供出租, 800亩可供出让: an area that is offered, said behind it. */
export const available = definePattern({
  id: "figure.offered",
  layer: "fact",
  dimensions: new Set(["area"]),
  bind(place): Answer {
    const { figure, rest } = place;
    const words = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 18) });
    const floor = kindOf(figure) === "area:floor";
    const said = (floor ? OFFERED : OFFERED_LAND).exec(words)?.[0];
    if (!said) return before(place, floor);
    return {
      rule: "figure.offered",
      metric: floor ? "available_floor_space" : "available_land",
      metricText: said.replace(/^的/, ""),
      metricSpan: { start: rest.start, end: rest.start + said.length },
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.9,
    };
  },
  finds: [
    [
      "安丘高新区已建成标准厂房31万平方米，还有6.2万平方米可供出租。",
      "安丘高新区 | floor_space | level | actual | 31万平方米 | –",
      "安丘高新区 | available_floor_space | level | planned | 6.2万平方米 | –",
    ],
    [
      "抚顺高新区现有可租赁标准厂房4.1万平方米。",
      "抚顺高新区 | available_floor_space | level | planned | 4.1万平方米 | –",
    ],
    [
      "韶山高新区眼下可供企业拎包入驻的还有2.6万平方米。",
      "韶山高新区 | available_floor_space | level | planned | 2.6万平方米 | –",
    ],
    ["武冈经开区还有800亩工业用地可供出让。", "武冈经开区 | available_land | level | planned | 800亩 | –"],
    ["庐江高新区还能供出去的不到90亩。", "庐江高新区 | available_land | level | planned | 不到90亩 | –"],
    ["阜康产业园3.2万平方米厂房虚位以待。", "阜康产业园 | available_floor_space | level | planned | 3.2万平方米 | –"],
  ],
  ignores: [],
});

/** What stands before the area says that it is to be had. */
function before(place: Place, floor: boolean): Bound | null {
  const { gap, figure, clause } = place;
  const near = say(place, gap);
  // 待租的还有两栋楼、约9000平方米: the same told twice.
  const words = /^[^，。；]{1,2}、$/.test(near) ? say(place, { start: clause.start, end: figure.start }) : near;
  if (!/[可待能空]|对外/.test(words)) return null;
  const known = hitsFor(place, gap).at(-1);
  if (known && /^available_/.test(senseFor(known, figure.dimension)?.metric ?? "")) return null;
  const land = !floor || /用地|土地|净地|地块/.test(words);
  const said = (land ? LAND_TO_OFFER : TO_OFFER).exec(words)?.[0];
  if (!said) return null;
  return {
    rule: "figure.offered",
    metric: land ? "available_land" : "available_floor_space",
    metricText: said.replace(/(?:还有|尚有|共有|达|约|有)+$/, ""),
    metricSpan: { start: figure.start - said.length, end: figure.start },
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.9,
  };
}
