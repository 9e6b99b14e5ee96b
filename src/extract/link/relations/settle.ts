import { POINTED } from "../told/course.ts";
import { rankOf } from "./ranks.ts";
import type { RawRelation } from "./raw.ts";

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
  const moved = raw.map((one) => underNow(one, current, older));
  const highest = highestRanks(moved);
  const byPark = relationsByPark(moved);
  const saidOf = (park: string) => byPark.get(park) ?? [];
  return moved.filter((one) => {
    if (one.park === one.object || POINTED.test(one.park)) return false;
    if (one.relation === "level" && highest.has(one.park)) {
      const { rank, titles } = highest.get(one.park)!;
      // Of two older names of one park neither has the title still.
      if (titles && older.has(one.park)) return false;
      // 国家高新区 beside a rank of its own is another way to say the same.
      return rankOf(one.object) === rank && (titles || one.rule !== "relation.title");
    }
    // Said in words that it is a part of the other: the other is none of its own for standing in its paragraph.
    if (
      one.rule === "relation.paragraph" &&
      saidOf(one.object).some(
        (other) => other.relation === "part_of" && other.rule !== one.rule && other.object === one.park,
      )
    )
      return false;
    if (
      one.relation === "part_of" &&
      (older.get(one.park)?.includes(one.object) || older.get(one.object)?.includes(one.park))
    )
      return false;
    if (one.relation === "located_in")
      return !saidOf(one.park).some(
        (other) =>
          other !== one &&
          // 甲园位于乙区东部, told elsewhere to be a part of 乙区.
          ((other.relation === "part_of" && other.object === one.object) ||
            (other.relation === "located_in" && other.object !== one.object && other.object.includes(one.object))),
      );
    return true;
  });
}

/** The last of a course of names: what was the name of an older name is an older name too. */
function topOf(park: string, older: ReadonlyMap<string, readonly string[]>): string {
  const seen = new Set<string>();
  for (let at = park; !seen.has(at); ) {
    seen.add(at);
    const now = older.get(at);
    if (!now) return at;
    if (now.length > 1) return park;
    at = now[0]!;
  }
  return park;
}

/** A relation of parks by the names that they go by now. */
function underNow(
  one: RawRelation,
  current: (park: string) => string,
  older: ReadonlyMap<string, readonly string[]>,
): RawRelation {
  if (one.relation === "formerly") {
    if (one.rule === "relation.renamed") return one;
    const now = topOf(one.park, older);
    return now === one.park || now === one.object ? one : { ...one, park: now };
  }
  const park = current(one.park);
  const object = one.relation === "part_of" ? current(one.object) : one.object;
  return park === one.park && object === one.object ? one : { ...one, park, object };
}

/** What is said of each park, for a document may tell of hundreds. */
function relationsByPark(relations: readonly RawRelation[]): ReadonlyMap<string, readonly RawRelation[]> {
  const byPark = new Map<string, RawRelation[]>();
  for (const one of relations) {
    const own = byPark.get(one.park);
    if (own) own.push(one);
    else byPark.set(one.park, [one]);
  }
  return byPark;
}

/** The highest rank said of each park; by its titles alone (`titles`) only where nothing else gives it one. */
function highestRanks(relations: readonly RawRelation[]): ReadonlyMap<string, { rank: number; titles: boolean }> {
  const highest = new Map<string, { rank: number; titles: boolean }>();
  for (const one of relations) {
    const rank = one.relation === "level" ? rankOf(one.object) : 0;
    if (rank === 0) continue;
    const titles = one.rule === "relation.title";
    const known = highest.get(one.park);
    if (!known || (known.titles && !titles) || (known.titles === titles && rank > known.rank))
      highest.set(one.park, { rank, titles });
  }
  return highest;
}
