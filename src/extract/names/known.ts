import type { Document } from "../../model/index.ts";
import { loadGazetteer } from "../gazetteer/index.ts";
import type { FoundName } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Names of the gazetteer in the text that no rule found (张江在线, 信息飞鱼). One that a longer found name holds is left alone. */
export function knownParks(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): FoundName[] {
  const { byName } = loadGazetteer();
  const held = new Uint8Array(document.text.length);
  const endOf = new Map<number, number>();
  for (const name of found) {
    held.fill(1, name.start, name.end);
    endOf.set(name.start, Math.max(name.end, endOf.get(name.start) ?? 0));
  }
  const known: FoundName[] = [];
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    for (let match = byName.next(text, 0); match; match = byName.next(text, match.at + match.length)) {
      const { at } = match;
      const end = at + match.length;
      const free = held[base + end - 1] === 0 && (held[base + at] === 0 || (endOf.get(base + at) ?? 0) < base + end);
      if (free && !vocabulary.tails.longestFrom(text, end) && !/^[区县市]/.test(text.slice(end, end + 1))) {
        known.push({
          block,
          start: base + at,
          end: base + end,
          surface: surfaceOf(text.slice(at, end)),
          rule: "park.known",
        });
      }
    }
  });
  return known;
}
