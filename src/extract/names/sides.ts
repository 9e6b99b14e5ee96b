import type { Document } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { canonOf } from "./canon.ts";
import { type FoundName, surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A park's name with a side behind it (某某工业园|北区); offsets are the block's and hold the whole's name alone. */
export interface Sided {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const SIDE = guarded(/^(?:[东西南北中]|[A-Z])区(?![域块位分县政人])/);

/** True where a name that ends at `end` is followed by a side: 某某工业园|北区, 某某产业园|A区. */
export const hasSide = (text: string, end: number) => SIDE.test(text.slice(end, end + 3));

/** Names with their sides: a park of its own, but where the document names the whole too it is told of the whole. */
export function sidesOf(
  sided: readonly Sided[],
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): FoundName[] {
  if (sided.length === 0) return [];
  const shape = (surface: string) => {
    const { stem, kind } = canonOf(surface, vocabulary);
    return `${stem}|${kind}`;
  };
  const wholes = new Set(found.map((name) => shape(name.surface)));
  return sided.map(({ block, start, end }) => {
    const text = folded[block]!;
    const base = document.blocks[block]!.start;
    const known = wholes.has(shape(surfaceOf(text.slice(start, end))));
    const to = known ? end : end + 2;
    const surface = surfaceOf(text.slice(start, to));
    return { block, start: base + start, end: base + to, surface, rule: known ? "park.ending" : "park.side" };
  });
}
