import { type Document, ParkfactsError } from "../model/index.ts";
import {
  bodyOf,
  currentVersion,
  getSource,
  isDue,
  type KeptPage,
  listDocuments,
  listFacts,
  type Store,
  stepState,
  textOf,
} from "../store/index.ts";
import type { StepContext } from "./context.ts";
import { stepVersions } from "./versions.ts";
import { readWhole } from "./whole.ts";

export interface VerifyFault {
  readonly source: string;
  readonly factId: string | null;
  readonly code: string;
  readonly message: string;
}

export interface VerifyReport {
  readonly documents: number;
  readonly facts: number;
  /** Documents whose text was not compared, since parse is due for them: newer code may well read them otherwise. */
  readonly due: number;
  /** One a mismatch: which document, which fact, what was found. */
  readonly faults: readonly VerifyFault[];
}

const PAGE = 200;
const FACTS_MAX = 10_000;

/**
 * Checks every fact's words against the kept text, and each text that claims to be current against the kept bytes, read again.
 */
export async function verifyStore(store: Store, context: StepContext = {}): Promise<VerifyReport> {
  const faults: VerifyFault[] = [];
  let [documents, facts, due] = [0, 0, 0];
  for (let offset = 0; ; offset += PAGE) {
    const page = await listDocuments(store, { limit: PAGE, offset });
    for (const { id, source } of page) {
      documents += 1;
      const parse = await stepState(store.db, id, "parse");
      const later = parse !== null && isDue("parse", parse, stepVersions().parse);
      if (later) due += 1;
      const fault = later ? null : await textFault(store, id, context);
      if (fault !== null) faults.push({ source, factId: null, ...fault });
      facts += await checkFacts(store, id, source, faults);
    }
    if (page.length < PAGE) return { documents, facts, due, faults };
  }
}

async function textFault(
  store: Store,
  id: number,
  context: StepContext,
): Promise<{ code: string; message: string } | null> {
  const [source, version] = await Promise.all([getSource(store, id), currentVersion(store, id)]);
  if (source === null || version === null) return null;
  const body = await bodyOf(store, version.fetchId, id);
  const missing = { code: "BYTES_MISSING", message: "the bytes its text was read from are not in the store" };
  if (body === null) return missing;
  const pages: KeptPage[] = [];
  for (const { sourceId, fetchId } of version.parts) {
    const [page, bytes] = await Promise.all([getSource(store, sourceId), bodyOf(store, fetchId, sourceId)]);
    if (page === null || bytes === null) return missing;
    pages.push({ id: sourceId, url: page.location, body: bytes });
  }
  const { parsed } = await readWhole(source, body, pages, context);
  if (parsed.kind === "unreadable")
    return { code: parsed.issue.code, message: `its kept bytes: ${parsed.issue.message}` };
  if (parsed.kind === "document" && parsed.document.text === version.document.text) return null;
  return {
    code: "TEXT_DIFFERS",
    message: "its kept text is not what its kept bytes read as; `parkfacts ingest` it again",
  };
}

async function checkFacts(store: Store, id: number, source: string, faults: VerifyFault[]): Promise<number> {
  let count = 0;
  const current = await currentVersion(store, id);
  for (let offset = 0; ; offset += FACTS_MAX) {
    const page = await listFacts(store, { document: id, limit: FACTS_MAX, offset });
    for (const fact of page) {
      count += 1;
      // A fact that is gone from the newest version has its words in the version it was accepted from.
      const number = fact.gone ? fact.versionNumber : null;
      const text = number === null ? current?.document.text : await textOf(store, id, number);
      const there = text?.slice(fact.start, fact.end);
      if (there !== fact.quote) {
        const message = `its words should be "${fact.quote}", the text has "${there ?? ""}"`;
        faults.push({ source, factId: fact.id, code: "QUOTE_DIFFERS", message });
      }
    }
    if (page.length < FACTS_MAX) return count;
  }
}

/** The document a fact was read from, as the store keeps it. @throws ParkfactsError DOCUMENT_UNKNOWN */
export async function readSnapshot(store: Store, documentId: number): Promise<Document> {
  const version = await currentVersion(store, documentId);
  if (version === null) throw new ParkfactsError("DOCUMENT_UNKNOWN", `no text is kept of document ${documentId}`);
  return version.document;
}
