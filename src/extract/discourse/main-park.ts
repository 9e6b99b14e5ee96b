import type { Document, NameMention } from "../../model/index.ts";
import type { Role } from "./roles.ts";

/**
 * The one park a document is about: named in its title, or told of in clauses of its own at least three times and more than twice as
 * often as any other. Null where there is none.
 */
export function mainParkOf(
  document: Document,
  names: readonly NameMention[],
  roles: readonly Role[],
): NameMention | null {
  const counts = new Map<string, { first: NameMention; titled: boolean; count: number }>();
  names.forEach((name, i) => {
    if (name.kind !== "park" || roles[i] === "aside") return;
    const entry = counts.get(name.name) ?? { first: name, titled: false, count: 0 };
    entry.count += roles[i] === "head" ? 2 : 1;
    if (document.title?.includes(name.text)) entry.titled = true;
    counts.set(name.name, entry);
  });
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const titled = ranked.filter((entry) => entry.titled);
  if (titled.length > 0) return titled.length === 1 ? titled[0]!.first : null;
  const [best, second] = ranked;
  return best && best.count >= 3 && best.count > 2 * (second?.count ?? 0) ? best.first : null;
}
