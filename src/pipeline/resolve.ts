import type { Extraction } from "../model/index.ts";
import { foldName, resolveFacts } from "../resolve/index.ts";
import {
  bindingDecisions,
  type FactRow,
  type NamedPark,
  replaceFacts,
  replaceParks,
  replaceStatements,
  rowOf,
  type Session,
  standingMarks,
} from "../store/index.ts";

export interface Resolved {
  readonly parks: readonly NamedPark[];
  readonly facts: readonly (Omit<FactRow, "sourceId" | "parkId"> & { readonly parkKey: string | null })[];
  readonly extraction: Extraction;
  readonly text: string;
}

/** Opens an extraction out into rows, each fact with its keys and its park. Pure. */
export function resolveRows(source: string, text: string, versionNumber: number, extraction: Extraction): Resolved {
  const parks = new Map<string, NamedPark>();
  for (const { name, aliases, mentions } of extraction.parks) {
    const key = foldName(name);
    const known = parks.get(key);
    const others = [
      ...(known?.aliases ?? []),
      ...aliases,
      ...(known === undefined || known.name === name ? [] : [name]),
    ];
    parks.set(key, {
      key,
      name: known?.name ?? name,
      aliases: [...new Set(others)].filter((alias) => alias !== (known?.name ?? name)),
      mentions: [...(known?.mentions ?? []), ...mentions],
    });
  }
  // A full name outranks another park's alias of the same wording.
  const keyOf = new Map(
    [...parks.values()].flatMap((p) => p.aliases.map((alias) => [foldName(alias), p.key] as const)),
  );
  for (const key of parks.keys()) keyOf.set(key, key);
  const facts = resolveFacts(source, extraction).map(({ fact, slot, claim }, place) => ({
    ...rowOf(fact),
    place,
    versionNumber,
    slot,
    claim,
    parkKey: fact.subject.kind === "park" ? (keyOf.get(foldName(fact.subject.name)) ?? null) : null,
  }));
  return { parks: [...parks.values()], facts, extraction, text };
}

/** Puts a document's rows in place of those it had, each fact beside the decision it stands under. Call with the document locked. */
export async function writeRows(session: Session, documentId: number, resolved: Resolved): Promise<void> {
  const ids = await replaceParks(session, documentId, resolved.parks);
  const decisions = await bindingDecisions(session, documentId);
  const byId = new Map(resolved.extraction.facts.map((fact) => [fact.id, fact]));
  const rows = resolved.facts.map(({ parkKey, ...row }): FactRow => {
    const taken = decisions.get(row.id);
    const fact = byId.get(row.id);
    return {
      ...row,
      sourceId: documentId,
      parkId: parkKey === null ? null : (ids.get(parkKey) ?? null),
      ...(fact === undefined ? {} : standingMarks(taken, fact, resolved.text)),
    };
  });
  await replaceFacts(session, documentId, rows);
  await replaceStatements(session, documentId, resolved.extraction);
}
