import { type Answer, say } from "../context.ts";
import { hitsFor, metricOf, ofItsKind } from "../metric.ts";
import { leftNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { opensRange } from "./range-ends.ts";

/** What opens a clause that says whence a measure came: 成材率，|也从七成提到八成. */
const RESUMES = /^(?:也|则|更是?|却|又|还|同样|甚至|一路|一举|随之|相应)*(?:已经?|就)?[从由][^，。；]{0,12}$/;
/** What a measure ends in, where the lexicon does not know it. */
const MEASURE = /(?:[率量额值度比数耗速价费]|产能|能力|规模|成本|面积|水平|强度|密度|周期|时间|时长)$/;

/** A measure, a comma, and from what to what it went: 单位能耗，更是从0.5吨降到0.3吨. */
export const resumed = definePattern({
  id: "figure.resumed",
  layer: "fact",
  bind(place): Answer {
    const { figure, gap, clause, line, index } = place;
    const lead = line.clauses[line.clauses.indexOf(clause) - 1];
    if (!lead || !/[，,]/.test(lead.mark) || !RESUMES.test(say(place, gap)) || !opensRange(place)) return null;
    const start = Math.max(lead.start, line.figures[index - 1]?.end ?? 0);
    const phrase = leftNoun({ ...place, gap: { start, end: lead.end } });
    if (!phrase || phrase.end !== lead.end) return null;
    const text = phrase.text.slice(phrase.text.lastIndexOf("的") + 1);
    const noun = { start: phrase.end - text.length, end: phrase.end, text };
    const hit = hitsFor(place, noun).findLast((each) => each.end === noun.end && ofItsKind(each, figure));
    if (!hit && !MEASURE.test(noun.text)) return null;
    const choice = hit ? metricOf(place, hit, noun) : null;
    return {
      rule: "figure.resumed",
      metric: choice?.metric ?? `other:${noun.text}`,
      metricText: noun.text,
      metricSpan: { start: noun.start, end: noun.end },
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.92,
    };
  },
  finds: [
    [
      "海阳核电装备园锻件的成材率，也从71%提高到83%。",
      "海阳核电装备园 | other:成材率 | level | actual | 71% | –",
      "海阳核电装备园 | other:成材率 | level | actual | 83% | –",
    ],
    [
      "莱阳食品产业园的亩均税收，则由2021年的9万元提高到2023年的14万元。",
      "莱阳食品产业园 | tax_per_land | level | actual | 9万元 | 2021",
      "莱阳食品产业园 | tax_per_land | level | actual | 14万元 | 2023",
    ],
    [
      "招远轮胎产业园单位产品能耗，更是从0.42吨标准煤降至0.31吨标准煤。",
      "招远轮胎产业园 | other:单位产品能耗 | level | actual | 0.42吨标准煤 | –",
      "招远轮胎产业园 | other:单位产品能耗 | level | actual | 0.31吨标准煤 | –",
    ],
  ],
  ignores: [],
});
