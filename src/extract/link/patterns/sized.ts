import type { Figure } from "../../../model/index.ts";
import { ofIds } from "../../of-ids.ts";
import { type Answer, type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { leftNoun, rightNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";

/** What is counted in pieces that have a size: plots, buildings, pipes. */
const PIECES = /^(?:宗|块|处|片|栋|幢|座|个|条|项|套|家)$/;
/** Between the number of pieces and their size: 28宗、1760亩; 6宗，合计540亩. */
const BETWEEN = /^[、，,]?(?:共计?|合计|总计|计|面积|总面积)*$/;
const SIZES = ofIds(/^(?:area|length|money)$/);
/** Things that have a size, where the lexicon does not know them. */
const THINGS = /(?:地|地块|土地|房|厂|楼|楼宇|公寓|[管路]网|线|道路|管道?|渠|堤|岸)$/;

/** 闲置土地28宗、1760亩: pieces and their size; what the one is said of, the other is too. */
export const sized = definePattern({
  id: "figure.sized",
  layer: "fact",
  bind(place): Answer {
    const { figure, index, line } = place;
    const before = line.figures[index - 1];
    if (before && isPair(place, before, figure)) return sizeOf(place, before);
    const next = line.figures[index + 1];
    if (next && next.dimension !== "money" && isPair(place, figure, next)) return piecesOf(place, next);
    return null;
  },
  finds: [
    [
      "汉寿高新区现有闲置土地31宗、1260亩。",
      "汉寿高新区 | other:闲置土地 | level | actual | 31宗 | –",
      "汉寿高新区 | renewed_land | level | actual | 1260亩 | –",
    ],
    [
      "邳州经开区建成标准厂房6栋、7.4万平方米。",
      "邳州经开区 | other:标准厂房 | level | actual | 6栋 | –",
      "邳州经开区 | floor_space | level | actual | 7.4万平方米 | –",
    ],
    [
      "辛集高新区一期16栋、13万平方米标准厂房已经交付。",
      "辛集高新区 | other:标准厂房 | level | actual | 16栋 | –",
      "辛集高新区 | floor_space | level | actual | 13万平方米 | –",
    ],
    [
      "南雄产业园收回土地19宗，合计820亩。",
      "南雄产业园 | other:收回土地 | level | actual | 19宗 | –",
      "南雄产业园 | other:收回土地 | level | actual | 820亩 | –",
    ],
    [
      "浦城工业园区新签约项目21个、86亿元。",
      "浦城工业园区 | project_count | level | actual | 21个 | –",
      "浦城工业园区 | investment | level | actual | 86亿元 | –",
    ],
  ],
  ignores: [],
});

function isPair(place: Place, pieces: Figure, size: Figure): boolean {
  if (pieces.dimension !== "count" || !SIZES.test(size.dimension) || !PIECES.test(pieces.unit)) return false;
  if (size.start - pieces.end > 6 || size.start <= pieces.end) return false;
  const between = say(place, { start: pieces.end, end: size.start });
  return size.dimension === "money" ? between === "、" && size.max !== null : BETWEEN.test(between);
}

/** The size of the pieces counted just before, measured by the noun that they were counted by. */
function sizeOf(place: Place, pieces: Figure): Bound | null {
  const { figure, index, line, clause } = place;
  const counted = place.bound[index - 1];
  if (!counted || "ignore" in counted) return null;
  const start = Math.max(
    line.figures[index - 2]?.end ?? line.start,
    Math.min(clause.start, clauseStart(place, pieces)),
  );
  const there: Place = { ...place, figure: pieces, index: index - 1, gap: { start, end: pieces.start } };
  const noun = leftNoun(there);
  if (!noun) return null;
  const span = { start: noun.start, end: noun.end };
  const subjects = counted.subjects && counted.rule !== "figure.group-count" ? { subjects: counted.subjects } : {};
  const base = {
    rule: "figure.sized",
    metricText: noun.text,
    metricSpan: span,
    metricBasis: "stated",
    aspect: "level",
    ...subjects,
  } as const;
  // 新开工项目28个、176亿元
  if (figure.dimension === "money")
    return /项目$/.test(noun.text) ? { ...base, metric: "investment", confidence: 0.85 } : null;
  const hit = hitsFor(there, noun, figure).at(-1);
  const own = hit && noun.end - hit.end <= 4 ? metricOf(there, hit, noun, figure) : null;
  if (!own && !THINGS.test(noun.text)) return null;
  const metric = own && own.metric !== "planned_area" ? own.metric : `other:${noun.text}`;
  return { ...base, metric, confidence: 0.88 };
}

/** 一期16栋、13万平方米标准厂房: pieces without a noun of their own are of what stands behind their size. */
function piecesOf(place: Place, size: Figure): Bound | null {
  const noun = leftNoun(place);
  if (noun && !/^(?:[一二三四五六首两]期|其中|项目|共|已)$/.test(noun.text)) return null;
  const after = place.line.figures[place.index + 2]?.start ?? place.line.end;
  const there: Place = { ...place, figure: size, index: place.index + 1, rest: { start: size.end, end: after } };
  const what = rightNoun(there);
  if (!what || what.start - size.end > 1) return null;
  return {
    rule: "figure.sized",
    metric: `other:${what.text}`,
    metricText: what.text,
    metricSpan: { start: what.start, end: what.end },
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.9,
  };
}

function clauseStart({ line }: Place, figure: Figure): number {
  return line.clauses.find((each) => each.start <= figure.start && figure.start < each.end)?.start ?? line.start;
}
