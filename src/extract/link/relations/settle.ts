import { POINTED } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

const RANK = ["市级", "省级", "自治区级", "国家级"];

type Said = Pick<RawRelation, "park" | "relation" | "object">;

/** Older names with the parks that they became. */
function olderNames(relations: readonly Said[]): ReadonlyMap<string, readonly string[]> {
  const older = new Map<string, string[]>();
  for (const { park, relation, object } of relations)
    if (relation === "formerly" && park !== object)
      older.set(object, [...new Set([...(older.get(object) ?? []), park])]);
  return older;
}

/** The name that a park goes by now; a park that was merged with others keeps its own. */
export function currentName(older: ReadonlyMap<string, readonly string[]>): (park: string) => string {
  const merged = new Map<string, number>();
  for (const now of older.values()) for (const park of now) merged.set(park, (merged.get(park) ?? 0) + 1);
  return (park) => {
    const now = older.get(park);
    return now?.length === 1 && merged.get(now[0]!) === 1 && !older.has(now[0]!) ? now[0]! : park;
  };
}

/** The name that each park of a document goes by now. */
export const currentNames = (relations: readonly Said[]) => currentName(olderNames(relations));

/**
 * What all readers found, made one: what is said of a park under an older name is said of the park, a later rank takes the earlier one's
 * place, an older name is no part of what became of it, and of two wordings of one place the fuller stays.
 */
export function settle(raw: readonly RawRelation[]): RawRelation[] {
  const older = olderNames(raw);
  const current = currentName(older);
  const moved = raw.map((one) =>
    one.relation === "formerly"
      ? one
      : {
          ...one,
          park: current(one.park),
          object: one.relation === "part_of" ? current(one.object) : one.object,
        },
  );
  const highest = new Map<string, number>();
  for (const one of moved)
    if (one.relation === "level" && RANK.includes(one.object))
      highest.set(one.park, Math.max(highest.get(one.park) ?? 0, RANK.indexOf(one.object)));
  return moved.filter((one) => {
    if (one.park === one.object || POINTED.test(one.park)) return false;
    if (one.relation === "level" && RANK.includes(one.object))
      return RANK.indexOf(one.object) >= (highest.get(one.park) ?? 0);
    // 省级化工园区 beside a rank of its own is a title, 国家高新区 another way to say the same.
    if (one.relation === "level" && highest.has(one.park) && /级化工园区$|^国家(?!级)/.test(one.object)) return false;
    // Said in words that it is a part of the other: the other is none of its own for standing in its paragraph.
    if (
      one.rule === "relation.paragraph" &&
      moved.some(
        (other) =>
          other.relation === "part_of" &&
          other.rule !== one.rule &&
          other.park === one.object &&
          other.object === one.park,
      )
    )
      return false;
    if (
      one.relation === "part_of" &&
      (older.get(one.park)?.includes(one.object) || older.get(one.object)?.includes(one.park))
    )
      return false;
    if (one.relation === "located_in")
      return !moved.some(
        (other) =>
          other !== one &&
          other.park === one.park &&
          // 甲园位于乙区东部, told elsewhere to be a part of 乙区.
          ((other.relation === "part_of" && other.object === one.object) ||
            (other.relation === "located_in" && other.object !== one.object && other.object.includes(one.object))),
      );
    return true;
  });
}
