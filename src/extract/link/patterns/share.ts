import { type Answer, type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { leftNoun, rightNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { shareFinds } from "./examples/share.ts";
import { inheritedLevel } from "./growth.ts";

const RATIO =
  /(?:率|强度|集聚度|集中度|密度|指数|贡献度|自给度)(?:为|达到?|超过?|保持在|平均|已|约|不低于|稳定在|[^，。；]{0,4})*$/;

/** A part of a whole: 占全市规上工业总产值的88%, 特色产业营收占比近60%, 集聚了87%的规上工业企业. */
export const share = definePattern({
  id: "figure.share",
  layer: "fact",
  bind(place): Answer {
    const { figure, gap, clause, rest } = place;
    if (figure.dimension !== "percent") return null;
    const before = say(place, { start: clause.start, end: figure.start });
    const near = say(place, gap);
    const after = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 16) });
    const noun = leftNoun(place);
    const base = { rule: "figure.share", metricBasis: "stated", aspect: "share" } as const;
    const done = ofPlan(place, near);
    if (done) return done;
    const holder = /([^，。；：]*?)占比(?!重)/.exec(near);
    if (holder) {
      const hit = hitsFor(
        place,
        { start: gap.start, end: gap.start + near.indexOf("占比") },
        { ...figure, dimension: "money" },
      ).at(-1);
      if (hit) {
        const choice = metricOf(place, hit, hit, { ...figure, dimension: "money" });
        return {
          ...base,
          metric: choice.metric.startsWith("other:") ? "share" : choice.metric,
          metricText: `${noun?.text ?? choice.text}`,
          metricSpan: hit,
          confidence: 0.93,
        };
      }
      const span = noun ?? gap;
      return { ...base, metric: "share", metricText: say(place, span), metricSpan: span, confidence: 0.9 };
    }
    const part = near.lastIndexOf("占");
    if (part >= 0 && !/占地|占领|占据/.test(near.slice(part, part + 2))) {
      const whole = hitsFor(place, { start: gap.start + part, end: gap.end }, { ...figure, dimension: "money" }).at(-1);
      const wholeWord = whole ? say(place, whole) : "";
      if (whole && /^总投资/.test(wholeWord)) {
        const choice = metricOf(place, whole, whole, { ...figure, dimension: "money" });
        return { ...base, metric: choice.metric, metricText: near.trim(), metricSpan: gap, confidence: 0.9 };
      }
      const bare = near.slice(part + 1).trim();
      // 占65%: what is shared is what the sentence has just counted.
      const level = bare === "" || bare === "比" ? inheritedLevel(place) : null;
      const span = { start: noun && noun.start < gap.start + part ? noun.start : gap.start + part, end: gap.end };
      return {
        ...base,
        metric: "share",
        metricText: level ? level.metricText : say(place, span).trim(),
        metricSpan: level?.metricSpan ?? span,
        confidence: 0.92,
      };
    }
    const ofWhole = /(?:约为|为|是|相当于)(全[国省市区县]|[^，。；\d]{1,8})的(?:约)?$/.exec(near);
    if (ofWhole) {
      const level = inheritedLevel(place);
      return {
        ...base,
        metric: "share",
        metricText: level?.metricText ?? near.trim(),
        metricSpan: level?.metricSpan ?? gap,
        confidence: 0.85,
      };
    }
    if (/占[^，。；]*(?:比重|比例)/.test(before) || /比重|份额/.test(near)) {
      const concentration = hitsFor(place, gap, figure).at(-1);
      const span = noun ?? gap;
      if (concentration && !/占/.test(before)) {
        const choice = metricOf(place, concentration, span);
        if (choice.metric !== "share")
          return {
            ...base,
            aspect: "level",
            metric: choice.metric,
            metricText: choice.text,
            metricSpan: span,
            confidence: 0.9,
          };
      }
      return {
        ...base,
        metric: "share",
        metricText: say(place, { start: clause.start, end: gap.end }).trim(),
        metricSpan: span,
        confidence: 0.9,
      };
    }
    if (/^\s*(?:以上|左右)?的/.test(after) && !RATIO.test(near)) {
      const what = rightNoun(place);
      if (what) return { ...base, metric: "share", metricText: what.text, metricSpan: what, confidence: 0.8 };
    }
    const hit = hitsFor(place, gap, figure).at(-1);
    if (hit) {
      const choice = metricOf(place, hit, {
        start: noun && noun.start <= hit.start ? noun.start : hit.start,
        end: hit.end,
      });
      const aspect = choice.metric === "share" ? "share" : "level";
      return { ...base, aspect, metric: choice.metric, metricText: choice.text, metricSpan: choice, confidence: 0.93 };
    }
    if (noun && RATIO.test(near)) {
      return {
        ...base,
        aspect: "level",
        metric: `other:${noun.text}`,
        metricText: noun.text,
        metricSpan: noun,
        confidence: 0.85,
      };
    }
    return null;
  },
  finds: shareFinds,
  ignores: [],
});

/** 完成年度计划的104%, 450亿元目标，只完成八成五: the part of a goal that was reached, of what the goal or the sentence before it measures. */
function ofPlan(place: Place, near: string): Bound | null {
  const { line, figure } = place;
  const plan =
    /完成(?:了)?(?:全年|年度|年初|当年|既定|预定)?[^，。；\d]{0,6}(?:目标|计划|任务|预算)[^，。；\d]{0,6}的$/.test(
      near,
    );
  const part =
    /(?:只|仅|才|实际|已)?完成(?:了)?$/.test(near) &&
    /目标|计划|任务/.test(say(place, { start: line.start, end: figure.start }));
  const level = plan || part ? inheritedLevel(place) : null;
  return level && { ...level, rule: "figure.share", aspect: "share", modality: "actual", confidence: 0.85 };
}
