import { type Answer, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { kindOf } from "./inherited-level.ts";

/** What is said behind an area that somebody may still take. */
const OFFERED =
  /^的?[^，。；、\d]{0,8}?(?:可供(?:出租|租赁|招商|入驻|选择|使用|企业)|可(?:对外)?(?:出租|租赁|招租|招商|入驻)|待租|待售|待招商|虚位以待|对外招租)/;
/** And behind land. */
const OFFERED_LAND =
  /^的?[^，。；、\d]{0,8}?(?:可供(?:出让|开发|招商|使用|项目|企业|落地)|可(?:出让|开发|摘牌)|待出让|虚位以待)/;

/** 还有6.2万平方米可供出租, 800亩可供出让: an area that is offered, said behind it. */
export const available = definePattern({
  id: "figure.offered",
  layer: "fact",
  bind(place): Answer {
    const { figure, rest } = place;
    if (figure.dimension !== "area") return null;
    const words = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 18) });
    const floor = kindOf(figure) === "area:floor";
    const said = (floor ? OFFERED : OFFERED_LAND).exec(words)?.[0];
    if (!said) return null;
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
    ["武冈经开区还有800亩工业用地可供出让。", "武冈经开区 | available_land | level | planned | 800亩 | –"],
    ["阜康产业园3.2万平方米厂房虚位以待。", "阜康产业园 | available_floor_space | level | planned | 3.2万平方米 | –"],
  ],
  ignores: [],
});
