import type { NameMention } from "../../model/index.ts";
import { atHead } from "../discourse/heads.ts";
import { isMeasure } from "../discourse/roles.ts";
import { guarded } from "../guarded.ts";
import { carried, chosen } from "./choices.ts";
import { type Place, type SubjectChoice, say } from "./context.ts";
import { holdsCue } from "./cues.ts";
import type { Line } from "./line.ts";

export function choose(name: NameMention, basis: SubjectChoice["basis"]): SubjectChoice {
  return chosen(name.kind, name.name, { start: name.start, end: name.end }, basis);
}

/** Words that only take up again whom the sentence is about. */
const AGAIN = /^(?:全|该|本|我|其)[园区]区?$|^(?:园区|开发区|区内|园内)$/;

const OTHERS = guarded(/^[\s“]*(?:可|而|但)?(?:人家(?!庭)|他们|对方)/);

/** 跟甲开发区比，人家去年就有1600多家: whom the clause measures somebody by. */
export function theOther({ line, clause, figure, scope, memory }: Place): SubjectChoice | null {
  if (!OTHERS.test(scope.folded.slice(clause.start, figure.start))) return null;
  const other = line.outer.findLast((name) => name.end <= clause.start && isMeasure(scope.folded, name));
  if (other) return choose(other, "carried");
  // 研发强度我们是2.6%，他们已到3.9%: the one that the speaker has told of beside the own.
  const { topic, topicHere, speaking } = memory;
  return speaking && topicHere && topic?.kind === "park" && topic.name !== speaking.name ? carried(topic) : null;
}

/** 前者去年营收341.2亿元，后者8.75亿元. */
export function formerLatter(place: Place): SubjectChoice | null {
  if (!holdsCue(place, "pair")) return null;
  const { line, clause, figure, memory, scope } = place;
  const before = say(place, { start: line.start, end: figure.start });
  const at = Math.max(before.lastIndexOf("前者"), before.lastIndexOf("后者"));
  if (at < 0 || !/(?:^|[，；。：\s])(?:其中|而|则)?$/.test(before.slice(0, at))) return null;
  const since = line.start + at;
  // Another name that heads a clause since then takes over.
  const other = line.names.some(
    (name) =>
      name.start > since &&
      name.end <= figure.start &&
      name.kind !== "region" &&
      !AGAIN.test(name.text) &&
      line.clauses.some(
        (each) =>
          each.start > since &&
          each.start <= clause.start &&
          atHead(scope.folded.slice(each.start, name.start)) &&
          each.start <= name.start,
      ),
  );
  if (other) return null;
  const former = before.startsWith("前者", at);
  const pair =
    pairIn(line, since, scope.folded) ??
    measuredPair(place, since) ??
    twoIn(line, since) ??
    (memory.pair.length === 2 ? memory.pair : []);
  const chosen = pair[former ? 0 : 1];
  if (chosen || former) return chosen ?? null;
  // 它的弹性来自某某产业园：后者…: the only one named before it.
  const last = line.outer.findLast((name) => name.kind === "park" && name.end <= since);
  return last ? choose(last, "carried") : null;
}

/** 甲和乙是两大板块，前者…: the two that the same sentence has named side by side. */
function pairIn(line: Line, until: number, folded: string): readonly SubjectChoice[] | null {
  const names = line.outer.filter((name) => name.end <= until && (name.kind === "park" || name.kind === "group"));
  for (let at = names.length - 1; at > 0; at--) {
    const [first, second] = [names[at - 1]!, names[at]!];
    if (/^[”"]?(?:、|和|与|及|以及)[“"]?$/.test(folded.slice(first.end, second.start)))
      return [choose(first, "carried"), choose(second, "carried")];
  }
  return null;
}

/** 把甲科学城并入乙高新区管理，前者…: the only two of the sentence. */
function twoIn(line: Line, until: number): readonly SubjectChoice[] | null {
  const parks = line.outer.filter((name) => name.end <= until && name.kind === "park");
  const [first, second] = parks;
  return first && second && parks.length === 2 && first.name !== second.name
    ? [choose(first, "carried"), choose(second, "carried")]
    : null;
}

/** 与甲开发区相比，短板明显：后者…: who is compared, told of before, and whom with. */
function measuredPair({ line, scope, memory }: Place, until: number): readonly SubjectChoice[] | null {
  const other = line.outer.findLast((name) => name.end <= until && isMeasure(scope.folded, name));
  if (!other) return null;
  const own = line.outer.find((name) => name !== other && name.end <= until && name.kind === "park");
  const first = own ? choose(own, "carried") : memory.topic && carried(memory.topic);
  return first ? [first, choose(other, "carried")] : null;
}

/** 药谷工业园（1.84平方公里）: a figure in brackets is of the name right before them. */
export function beforeBracket(place: Place): SubjectChoice | null {
  const { scope, line, figure } = place;
  if (line.pairs.length === 0) return null;
  const open = /[（(][^（）()。]{0,40}$/.exec(
    scope.folded.slice(Math.max(line.start, figure.start - 42), figure.start),
  );
  if (!open || !/^[^（）()。]{0,40}[）)]/.test(scope.folded.slice(figure.end, figure.end + 42))) return null;
  const end = figure.start - open[0].length;
  const name = line.names.find((each) => each.end === end && each.kind !== "programme");
  // 甲园（其中乙片区12平方公里）: who is named in the brackets has it.
  const other = line.names.some(
    (each) => each.start > end && each.end <= figure.start && (each.kind === "park" || each.kind === "organization"),
  );
  return name && !other ? choose(name, "stated") : null;
}

const OF = guarded(/^的[“]?/);
const OF_LAND =
  /^(?:的[“]?|(?:的?(?:土地|用地|地块|山地|荒地|地)，?)?(?:规划|用于|用来|集中)?(?:建设|打造|新建|布局|设立|成立|兴建|兴办|创办|筹建|开辟|[建办]起?)(?!的)[“]?)/;

/** 总投资130亿元的某某产业园, 占地600亩的某某基地: a name right behind 的 is whose sum or land it is. */
export function heldBy(place: Place): SubjectChoice | null {
  const { line, figure } = place;
  if (figure.dimension !== "money" && figure.dimension !== "area") return null;
  // 划出12平方公里建设某某加工园: what is made of the land.
  const set = figure.dimension === "area" ? OF_LAND : OF;
  const open = set.exec(say(place, { start: figure.end, end: Math.min(line.end, figure.end + 14) }));
  if (!open) return null;
  const at = figure.end + open[0].length;
  const name = line.names.find((each) => each.start === at && each.kind === "park");
  return name ? choose(name, "stated") : null;
}

const AVERAGE = /^[^，。；]{0,2}的?(?:均值|平均)/;

/** 高于东部地区7150万元的均值, 低于全国603万元的平均水平: the figure is of what is compared with. */
export function comparedWith(place: Place): SubjectChoice | null {
  const { line, gap, figure, scope } = place;
  const after = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 8) });
  if (scope.folded[gap.end - 1] !== "的" && !AVERAGE.test(after)) return null;
  const text = say(place, gap);
  const match = /(?:高于|低于|超过|优于|高出|不及|好于)([^，。；]{2,16}?)(的?)$/.exec(text);
  if (!match || /年|月|同期|季度|预期|目标|计划/.test(match[1]!)) return null;
  if (match[2] === "" && !AVERAGE.test(after)) return null;
  const end = gap.end - match[2]!.length;
  const start = end - match[1]!.length;
  return chosen("group", scope.document.text.slice(start, end), { start, end }, "stated");
}
