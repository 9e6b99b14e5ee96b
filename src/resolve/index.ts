import type { Extraction, Fact } from "../model/index.ts";
import { claimKey, occurrenceKey, slotKey } from "./keys.ts";

export * from "./agreement.ts";
export * from "./keys.ts";

/** The version of resolve's output; part of the step's stamp. */
export const RESOLVE_VERSION = "1";

/** A fact with the three identities it is stored under. */
export interface ResolvedFact {
  readonly fact: Fact;
  readonly occurrence: string;
  readonly slot: string;
  readonly claim: string;
}

/** The facts of one document with their keys, in order. @param documentId the store's own id of the document */
export function resolveFacts(documentId: string, extraction: Extraction): ResolvedFact[] {
  return extraction.facts.map((fact) => ({
    fact,
    occurrence: occurrenceKey(documentId, fact),
    slot: slotKey(fact),
    claim: claimKey(fact),
  }));
}
