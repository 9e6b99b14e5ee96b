import type { NameMention } from "../../model/index.ts";
import { type Place, type SubjectChoice, say } from "./context.ts";

export function choose(name: NameMention, basis: SubjectChoice["basis"]): SubjectChoice {
  return { kind: name.kind, name: name.name, span: { start: name.start, end: name.end }, basis };
}

/** 前者去年营收341.2亿元，后者8.75亿元. */
export function formerLatter(place: Place): SubjectChoice | null {
  const match = /^[\s，；]*(?:其中)?(前者|后者)/.exec(
    say(place, { start: place.clause.start, end: place.figure.start }),
  );
  return (match && place.memory.pair[match[1] === "前者" ? 0 : 1]) ?? null;
}

/** 药谷工业园（1.84平方公里）: a figure in brackets is of the name right before them. */
export function beforeBracket(place: Place): SubjectChoice | null {
  const { scope, line, figure } = place;
  const open = /[（(][^（）()]{0,12}$/.exec(scope.folded.slice(Math.max(line.start, figure.start - 14), figure.start));
  if (!open || !/^[^（）()，。]{0,6}[）)]/.test(scope.folded.slice(figure.end, figure.end + 8))) return null;
  const end = figure.start - open[0].length;
  const name = line.names.find((each) => each.end === end && each.kind !== "programme");
  return name ? choose(name, "stated") : null;
}

/** 总投资130亿元的某某产业园, 占地600亩的某某基地: a name right behind 的 is whose sum or land it is. */
export function heldBy(place: Place): SubjectChoice | null {
  const { line, figure } = place;
  if (figure.dimension !== "money" && figure.dimension !== "area") return null;
  const open = /^的[“]?/.exec(say(place, { start: figure.end, end: Math.min(line.end, figure.end + 2) }));
  if (!open) return null;
  const at = figure.end + open[0].length;
  const name = line.names.find((each) => each.start === at && each.kind === "park");
  return name ? choose(name, "stated") : null;
}

/** 高于东部地区7150万元的均值, 低于全国603万元的平均水平: the figure is of what is compared with. */
export function comparedWith(place: Place): SubjectChoice | null {
  const { line, gap, figure, scope } = place;
  const text = say(place, gap);
  const match = /(?:高于|低于|超过|优于|高出|不及|好于)([^，。；]{2,16}?)(的?)$/.exec(text);
  if (!match || /年|月|同期|季度|预期|目标|计划/.test(match[1]!)) return null;
  const after = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 8) });
  if (match[2] === "" && !/^[^，。；]{0,2}的?(?:均值|平均)/.test(after)) return null;
  const end = gap.end - match[2]!.length;
  const start = end - match[1]!.length;
  return { kind: "group", name: scope.document.text.slice(start, end), span: { start, end }, basis: "stated" };
}
