import { isCount } from "../context.ts";
import { definePattern } from "../pattern.ts";

/** Between a count and how large each of those counted is: 2台|单机|60万千瓦机组. */
const EACH = /^(?:日处理|日供水|日产|年产|年处理|总?装机(?:容量)?|单机|单台|容量|各)?$/;
/** What a thing is called by the size of: nothing that can be had or spent. */
const SIZES: ReadonlySet<string> = new Set(["length", "volume", "mass", "power"]);
const VOLTS = /^(?:千伏|[kK][vV]|伏)/;
const NOUN = /^(?:级|及?以上|的|规模)*([\p{Script=Han}]{2,10}?)(?=[，。；、：（和与及]|$)/u;

/** 3座|35千伏变电站, 1座|日处理2万吨的污水厂: what is counted stands behind the size of each. */
export const eachSized = definePattern({
  id: "figure.each-sized",
  layer: "fact",
  bind({ figure, line, index, scope }) {
    const size = line.figures[index + 1];
    if (!isCount(figure.dimension) || !size || !(SIZES.has(size.dimension) || VOLTS.test(size.unit))) return null;
    if (!EACH.test(scope.folded.slice(figure.end, size.start))) return null;
    const noun = NOUN.exec(scope.folded.slice(size.end, Math.min(line.end, size.end + 16)));
    if (!noun) return null;
    const text = noun[1]!;
    const end = size.end + noun[0].length;
    return {
      rule: "figure.each-sized",
      metric: `other:${text}`,
      metricText: text,
      metricSpan: { start: end - text.length, end },
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.75,
    };
  },
  finds: [
    ["平果工业园建成3座35千伏变电站。", "平果工业园 | other:变电站 | level | actual | 3座 | –"],
    [
      "东兴边合区现有9万平方米标准厂房和2座66千伏变电站。",
      "东兴边合区 | floor_space | level | actual | 9万平方米 | –",
      "东兴边合区 | other:变电站 | level | actual | 2座 | –",
    ],
    [
      "田东石化园配有1座日处理5000吨的污水厂。",
      "田东石化园 | other:污水厂 | level | actual | 1座 | –",
      "田东石化园 | other:日处理污水厂 | level | actual | 5000吨 | –",
    ],
    [
      "合山产业园拥有2台60万千瓦机组。",
      "合山产业园 | other:机组 | level | actual | 2台 | –",
      "合山产业园 | other:机组 | level | actual | 60万千瓦 | –",
    ],
  ],
  ignores: [],
});
