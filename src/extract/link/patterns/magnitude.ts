import { type Answer, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { magnitudeFinds } from "./examples/magnitude.ts";

const KIND =
  /^(?:的)?([^，。；、：\d]{0,12}?(?:产业集群|产业集聚区|先导产业|支柱产业|主导产业|特色产业|产业链|产业园区|产业|集群|集聚区|开发区|园区|高新区|经开区|产业园|赛道|平台|基地))/;

/** An order of magnitude that says how large an industry or a park is to be: 打造千亿级产业集群, 成长为千亿级园区. */
export const magnitude = definePattern({
  id: "figure.magnitude-of",
  layer: "fact",
  dimensions: new Set(["money"]),
  bind(place): Answer {
    const { figure, rest, line } = place;
    if (!figure.vague || !/级$/.test(figure.text)) return null;
    const match = KIND.exec(say(place, { start: rest.start, end: Math.min(line.end, rest.start + 28) }));
    if (!match || /基金|企业|项目/.test(match[1]!)) return null;
    const end = rest.start + match[0].length;
    return {
      rule: "figure.magnitude-of",
      metric: "industry_scale",
      metricText: match[1]!,
      metricSpan: { start: end - match[1]!.length, end },
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.85,
    };
  },
  finds: magnitudeFinds,
  ignores: [],
});
