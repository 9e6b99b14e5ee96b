import { createHash } from "node:crypto";
import type { Fact } from "../model/index.ts";

/** The version of the hashing scheme; a change of scheme needs a rekey of what is stored. */
export const KEY_SCHEME = "k1";

function key(parts: readonly (string | number | boolean | null)[]): string {
  return `${KEY_SCHEME}:${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}`;
}

/** A name as keys compare it: NFKC, no white space, no quotation marks. */
export function foldName(name: string): string {
  return name.normalize("NFKC").replace(/[\s“”"‘’'《》「」『』〈〉]/g, "");
}

/**
 * The question a fact answers: subject kind and folded name, metric, what is counted, aspect, modality, period.
 * Two live claims in one slot may agree or conflict.
 */
export function slotKey(fact: Fact): string {
  return key([
    "slot",
    fact.subject.kind,
    foldName(fact.subject.name),
    fact.metric,
    foldName(fact.metricText),
    fact.aspect,
    fact.modality,
    fact.period?.from ?? null,
    fact.period?.to ?? null,
  ]);
}

/** The question and its answer: slot and value in base units. */
export function claimKey(fact: Fact): string {
  return key(["claim", slotKey(fact), fact.value.min, fact.value.max, fact.value.unit, fact.approx]);
}

/**
 * Where a fact was read, whatever was made of it: the document and the fact's own id (sentence with its digits masked, which such
 * sentence, which figure in it). Outlives moved offsets and new rules; no metric, subject or rule is in it.
 */
export function occurrenceKey(documentId: string, fact: Fact): string {
  return key(["occurrence", documentId, fact.id]);
}
