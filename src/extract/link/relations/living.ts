import type { ToldLine } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

/**
 * 甲新区由乙开发区、丙开发区整合设立: where the text goes on to tell of what several were merged into one, they live on as its parts and
 * are no older names of it.
 */
export function livingParts(raw: readonly RawRelation[], lines: readonly ToldLine[]): RawRelation[] {
  const merged = new Map<string, number>();
  for (const one of raw) {
    if (one.rule !== "relation.became") continue;
    const key = `${one.park}\n${one.start}`;
    merged.set(key, (merged.get(key) ?? 0) + 1);
  }
  const isMerged = (one: RawRelation) =>
    one.rule === "relation.became" && (merged.get(`${one.park}\n${one.start}`) ?? 0) > 1;
  const objects = new Map<string, number>();
  for (const one of raw) if (isMerged(one)) objects.set(one.object, Math.max(objects.get(one.object) ?? 0, one.end));
  if (objects.size === 0) return [...raw];
  const living = new Set<string>();
  for (const line of lines) {
    for (const name of line.parks) {
      const from = objects.get(name.name);
      if (from === undefined || name.start <= from || /^anaphora|former/.test(name.rule)) continue;
      const told = line.told(name.start);
      if (told?.turned && told.park === name.name) living.add(name.name);
    }
  }
  return raw.map((one) =>
    one.relation === "formerly" && objects.has(one.object) && living.has(one.object)
      ? { ...one, park: one.object, relation: "part_of", object: one.park, rule: "relation.composition" }
      : one,
  );
}
