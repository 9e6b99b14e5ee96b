import type { NameMention, Relation } from "../../model/index.ts";
import { OFFICER } from "../names/organizations.ts";

/**
 * The mentions as facts see them once the text has said how its names stand to one another. An older name is an aside in the words that
 * say so (甲园初名|乙小区|), and what points at it from there on (园内, 该区) means the park of today; who speaks for the company that
 * runs a park (运营方丙公司|总经理介绍) speaks of the park.
 */
export function namesToday(
  names: readonly NameMention[],
  relations: readonly Relation[],
  folded: string,
): readonly NameMention[] {
  const older = relations.filter((one) => one.relation === "formerly");
  const operators = new Set(relations.flatMap((one) => (one.relation === "operated_by" ? [one.object] : [])));
  const speakers = names.filter((name) => speaks(name, operators, folded));
  const told = speakers.length === 0 ? names : names.filter((name) => !speakers.some((one) => holds(one, name)));
  return older.length === 0 ? told : told.map((name) => today(name, older));
}

const holds = (one: NameMention, name: NameMention) =>
  name.kind === "organization" && one.start <= name.start && name.end <= one.end;

const speaks = ({ kind, name, start, end }: NameMention, operators: ReadonlySet<string>, folded: string): boolean =>
  kind === "organization" &&
  OFFICER.test(folded.slice(end, end + 5)) &&
  (operators.has(name) || RUNS.test(folded.slice(Math.max(0, start - 8), start)));

/** 负责运营的|丙公司, 园区管理方|丙公司 */
const RUNS =
  /(?:负责|承担)[^，。；]{0,4}(?:运营|管理|开发|建设|招商)[^，。；]{0,2}的$|(?:运营|管理|开发)(?:方|商|单位|主体)$/;

function today(name: NameMention, older: readonly Relation[]): NameMention {
  if (name.kind !== "park") return name;
  const called = older.filter((one) => one.object === name.name);
  // A sentence that opens with the older name may well be about it.
  if (called.some((one) => one.start < name.start && name.end <= one.end)) return { ...name, rule: "park.former" };
  const since = name.rule.startsWith("anaphora") && called.find((one) => one.end <= name.start);
  return since ? { ...name, name: since.park } : name;
}
