import type { LinkExample } from "../../pattern.ts";

export const fundFinds: readonly LinkExample[] = [
  ["西安高新区设立总规模100亿元的产业投资基金。", "产业投资基金 | other:基金规模 | level | actual | 100亿元 | –"],
  ["南京江北新区组建规模30亿元的生物医药产业基金。", "生物医药产业基金 | other:基金规模 | level | actual | 30亿元 | –"],
  [
    "湖州莫干山高新区设立首期10亿元的地理信息产业基金。",
    "地理信息产业基金 | other:基金规模 | level | actual | 10亿元 | –",
  ],
  [
    "宜兴环保科技产业园发起设立总规模不低于20亿元的绿色低碳基金。",
    "绿色低碳基金 | other:基金规模 | level | target | 不低于20亿元 | –",
  ],
  [
    "赣江新区中医药科创城产业引导基金总规模50亿元。",
    "赣江新区中医药科创城产业引导基金 | other:基金规模 | level | actual | 50亿元 | –",
  ],
];
