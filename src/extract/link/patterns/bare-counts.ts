import { type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { kindOf } from "./inherited-level.ts";

/** An area of a place that says no more is how large the place is (8.08平方公里); with 盘活 and the like it is what was renewed. */
export function areaOf(place: Place, cued: string | null): Bound | null {
  const text = say(place, place.gap).trim();
  // 某某园二期48万平方米: a phase of a park is built.
  const built =
    /[一二三四五六首]期(?:约|的)?$/.test(text) && kindOf(place.figure) === "area:floor" ? "floor_space" : null;
  // 两栋厂房、|1.3万平方米; 15万平方米的|孵化楼
  const housed =
    kindOf(place.figure) === "area:floor" &&
    (/(?:厂房|楼|楼宇|仓库|车间|载体|公寓)[、（]?(?:共|计|合计|总计|约)*$/.test(text) ||
      /^的?[^，。；、\d的]{0,4}(?:孵化楼|研发楼|办公楼|楼宇|载体|厂房|仓库|车间|孵化器|加速器|公寓)/.test(
        say(place, place.rest),
      ))
      ? "floor_space"
      : null;
  // 8万亩茶叶种植基地: grown on, not laid out.
  const grown =
    /^的?[^，。；、\d]{0,8}?(?:种植|养殖|农田|茶园|果园|菜地|油茶|蔬菜|水稻|稻田|盐田|滩涂|水面|水库|山林|林地|牧场|渔场|大棚|原料)(?:基地|园|面积)?/.exec(
      say(place, place.rest),
    );
  if (grown && !cued) {
    const what = grown[0].replace(/^的/, "");
    return {
      rule: "figure.bare-area",
      metric: `other:${what}`,
      metricText: what,
      metricSpan: null,
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.8,
    };
  }
  const metric = cued ?? built ?? housed ?? (/公里|公顷|亩/.test(place.figure.unit) ? "planned_area" : null);
  if (!metric) return null;
  return {
    rule: "figure.bare-area",
    metric,
    metricText: text === "" ? "面积" : text,
    metricSpan: null,
    metricBasis: "carried",
    aspect: "level",
    confidence: 0.7,
  };
}

/** 研发用地占三成，约合6平方公里: the same in another measure, of what stood before the share. */
export function converted(place: Place): Bound | null {
  const { line, index, figure } = place;
  const before = line.figures[index - 1];
  if (before?.dimension !== "percent" || figure.dimension !== "area") return null;
  if (
    !/^[，,]?(?:折合|约?合|相当于|也就是|即)(?:约|近|超|大约|面积)*$/.test(
      say(place, { start: before.end, end: figure.number.start }),
    )
  )
    return null;
  const over = line.clauses.find((each) => each.start <= before.start && before.start < each.end);
  const hit = over && hitsFor(place, { start: over.start, end: before.start }).at(-1);
  if (!hit) return null;
  const choice = metricOf(place, hit, hit);
  return {
    rule: "figure.after-clause",
    metric: choice.metric,
    metricText: choice.text,
    metricSpan: hit,
    metricBasis: "carried",
    aspect: "level",
    confidence: 0.82,
  };
}

/** 甲化工园区、乙产业园等9家上榜: parks of a list are counted by what does not fit into it. */
export function listedParks(place: Place): Bound | null {
  const { line, gap, figure } = place;
  if (!/^[家个座]$/.test(figure.unit) || !/等$/.test(say(place, gap))) return null;
  const last = line.names.find((name) => name.kind === "park" && name.end === gap.end - 1);
  const listed = last && /[、和]$/.test(say(place, { start: Math.max(line.start, last.start - 1), end: last.start }));
  if (!listed || hitsFor(place, { start: place.rest.start, end: Math.min(place.rest.end, place.rest.start + 10) })[0])
    return null;
  return {
    rule: "figure.part",
    metric: "park_count",
    metricText: "园区",
    metricSpan: { start: last.start, end: last.end },
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.8,
  };
}
