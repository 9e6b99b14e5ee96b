import type { NameMention, Relation } from "../../model/index.ts";

/**
 * The mentions as facts see them once the text has said which names are older ones: an older name is an aside in the words that say so
 * (甲园初名|乙小区|), and what points at it from there on (园内, 该区) means the park of today.
 */
export function namesToday(names: readonly NameMention[], relations: readonly Relation[]): readonly NameMention[] {
  const older = relations.filter((one) => one.relation === "formerly");
  if (older.length === 0) return names;
  return names.map((name) => {
    if (name.kind !== "park") return name;
    const called = older.filter((one) => one.object === name.name);
    // A sentence that opens with the older name may well be about it.
    if (called.some((one) => one.start < name.start && name.end <= one.end)) return { ...name, rule: "park.former" };
    const since = name.rule.startsWith("anaphora") && called.find((one) => one.end <= name.start);
    return since ? { ...name, name: since.park } : name;
  });
}
