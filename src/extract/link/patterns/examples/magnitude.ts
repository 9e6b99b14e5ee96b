import type { LinkExample } from "../../pattern.ts";

export const magnitudeFinds: readonly LinkExample[] = [
  ["沈阳高新区着力打造千亿级装备制造产业集群。", "沈阳高新区 | industry_scale | level | target | 千亿级 | –"],
  ["珠海富山工业园加快培育百亿级新型储能产业。", "珠海富山工业园 | industry_scale | level | target | 百亿级 | –"],
  ["邯郸经开区力争建成百亿级氢能产业园。", "邯郸经开区 | industry_scale | level | target | 百亿级 | –"],
  ["马鞍山郑蒲港新区正在培育千亿级光伏产业集群。", "马鞍山郑蒲港新区 | industry_scale | level | target | 千亿级 | –"],
];
