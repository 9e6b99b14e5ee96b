import { type Answer, say } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { definePattern } from "../pattern.ts";
import { fundFinds } from "./examples/fund.ts";

const RIGHT = /^(?:左右|以上)?(?:的|设立|组建|成立|用于设立|发起设立)*([^，。；、：\d]{0,24}?(?:基金|专项资金))/;
const LEFT =
  /([^，。；：、]{0,30}?基金)(?:群|管理公司)?(?:[，,]?(?:已)?(?:揭牌|成立|设立|落地|签约|启动|发布)?[，,]?)(?:总|首期|目标|募集|管理)*(?:规模|资金规模)?(?:为|达到?|约|共|合计|超)*$/;

const NAMELESS = /^(?:产业|引导|投资|发展|专项|扶持|母|股权|科技|创新|创业|人才)*基金$/;
/** Who gives money for a fund is told of, not the fund: 园区拿出|3亿元组建产业基金. */
const GIVES = /(?:拿出|出资|掏出|投入)(?:了|约|近|超过?)*$/;

/** The size of a fund: 设立总规模200亿元的产业园区高质量发展基金; 产业投资基金揭牌，总规模10亿元. The fund is the subject. */
export const fund = definePattern({
  id: "figure.fund",
  layer: "fact",
  dimensions: new Set(["money"]),
  bind(place): Answer {
    const { figure, line, rest } = place;
    if (!holdsCue(place, "fund")) return null;
    const after = RIGHT.exec(say(place, { start: rest.start, end: Math.min(line.end, rest.start + 34) }));
    const left = say(place, { start: Math.max(line.start, figure.start - 48), end: figure.start });
    const before = /规模|基金(?:为|达|约|共)?$|首期|总额/.test(left.slice(-8)) ? LEFT.exec(left) : null;
    const match = after ?? before;
    if (!match) return null;
    const words = match[1]!
      .replace(/^.*(?:设立|组建|成立|发起|建立|打造|统筹|用好|规模的?|发布|签约)(?:了)?/, "")
      .replace(/^的/, "");
    if (words.length < 2) return null;
    const at = after
      ? rest.start + after[0].length - words.length
      : figure.start - before![0].length + match[1]!.length - words.length;
    const span = { start: at, end: at + words.length };
    return {
      rule: "figure.fund",
      metric: /资金$/.test(words) ? "other:专项资金" : "other:基金规模",
      metricText: words,
      metricSpan: span,
      metricBasis: "stated",
      aspect: "level",
      // 拿出3亿元组建产业基金: a fund without a name of its own is somebody's.
      ...(NAMELESS.test(words) &&
      GIVES.test(say(place, { start: Math.max(line.start, figure.start - 6), end: figure.start }))
        ? {}
        : { subjects: [{ kind: "programme" as const, name: words, span, basis: "stated" as const }] }),
      confidence: 0.88,
    };
  },
  finds: fundFinds,
  ignores: [],
});
