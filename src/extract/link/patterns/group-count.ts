import { type Answer, COUNTED, type Place, type SubjectChoice, say } from "../context.ts";
import { thresholdMetric } from "../metric.ts";
import { reaches } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { choose } from "../pointed-subject.ts";
import { groupCountFinds } from "./examples/group-count.ts";

/** Verbs that make or gather parks: what they make is counted for who makes it, not for itself. */
const MAKES =
  /(?:创建|建设|建成|打造|新增|形成|培育|打响|引进|累计|认定|新建|推出|布局|力争|设立|新设)(?:了)?(?:全国|全省|全市|一批|首批|第[一二三四五六]批)?$/;

/** The count in a group's name: 首批26个特色产业园区, 全省19家高新区. Once each; 12个园区产值超千亿元 counts parks over a threshold. */
export const groupCount = definePattern({
  id: "figure.group-count",
  layer: "fact",
  dimensions: COUNTED,
  bind(place): Answer {
    const { figure, line, memory, scope } = place;
    const group = line.names.find(
      (name) => name.kind === "group" && name.start <= figure.start && figure.end <= name.end,
    );
    if (!group) return null;
    // 六家平均亩均税收…: a count alone that takes up the set counted before.
    if (group.end === figure.end) return group.name === group.text ? null : { ignore: "group-named-again" };
    const noun = say(place, { start: figure.end, end: group.end });
    const after = say(place, { start: group.end, end: Math.min(line.end, group.end + 24) });
    if (reaches(line, group)) return null;
    const threshold = /^[^，。；]{0,14}(?:超|突破|达|过|在)/.test(after)
      ? (thresholdMetric(after.replace(/[，。；].*$/s, "")) ??
        (/^[^，。；\d]{0,10}(?:产值|营收|收入|税收|规模|投资)[^，。；\d]{0,8}\d/.test(after) && noun === "园区"
          ? "park_count"
          : null))
      : null;
    // 化工园区8家。这8家园区|去年…: those counted are pointed to.
    if (!threshold && scope.folded[group.start - 1] === "这") return { ignore: "group-named-again" };
    if (!threshold && repeated(place, group.start, noun, after)) return { ignore: "group-named-again" };
    const before = say(place, { start: Math.max(line.start, group.start - 10), end: group.start });
    if (/又增$/.test(before)) memory.counted.clear();
    const making = MAKES.test(before);
    const held = memberOf(place, group.start);
    return {
      rule: "figure.group-count",
      metric: threshold ?? "park_count",
      metricText: threshold ? `${noun}${after.replace(/[，。；].*$/s, "")}` : noun,
      metricSpan: { start: figure.end, end: group.end },
      metricBasis: "stated",
      aspect: /又增$/.test(before) ? "change" : "level",
      ...(held && !threshold
        ? { subjects: [held] }
        : threshold || (making && noun === "园区")
          ? {}
          : { subjects: [{ kind: group.kind, name: group.name, span: group, basis: "stated" as const }] }),
      confidence: 0.92,
    };
  },
  finds: groupCountFinds,
  ignores: [],
});

/** 某某市现有1个国家级高新区、9个省级开发区: the place that has them is who the count is of. */
function memberOf(place: Place, start: number): SubjectChoice | null {
  const { clause, line } = place;
  const left = say(place, { start: clause.start, end: start });
  const match = /(?:现|共|已|拥|设|建|目前)*有(?:[\d一二三四五六七八九十两]+[个家][^，。；]{2,14}(?:、|和|及))*$/.exec(
    left,
  );
  if (!match) return null;
  const at = clause.start + match.index;
  const region = line.names.find(
    (name) =>
      name.kind === "region" &&
      !/^[全本我]/.test(name.text) &&
      name.start >= clause.start &&
      name.end <= at &&
      at - name.end <= 3,
  );
  return region ? choose(region, "stated") : null;
}

/** True where this very group was counted before: the same number and noun, not told apart by what it does. */
function repeated(place: Place, start: number, noun: string, after: string): boolean {
  const { figure, memory, line } = place;
  const lead = say(place, { start, end: figure.start }).replace(/^(?:全国|全省|全市|全区|本市|上海|这|该|上述)/, "");
  const does = /^(?:聚焦|位于|主攻|分布)[^，。；]{0,8}/.exec(after)?.[0] ?? "";
  const key = `${figure.min}|${figure.max}|${noun.slice(-2)}|${does}`;
  const plain = `${figure.min}|${figure.max}|${noun.slice(-2)}|`;
  void lead;
  void line;
  if (memory.counted.has(key) || (does === "" && memory.counted.has(plain))) return true;
  memory.counted.add(key);
  memory.counted.add(plain);
  return false;
}
