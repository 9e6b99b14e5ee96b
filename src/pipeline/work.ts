import {
  currentExtraction,
  currentVersion,
  getSource,
  keepBody,
  replaceExtraction,
  type SourceRow,
  type Step,
} from "../store/index.ts";
import { extractFrom } from "./extract.ts";
import { fetchBody } from "./fetch.ts";
import { contentHash } from "./hash.ts";
import { parseWork } from "./parsework.ts";
import { resolveRows, writeRows } from "./resolve.ts";
import type { DueStep, Worker } from "./worker.ts";

/** The article that a further page belongs to: it is read when the page has come or failed. */
export const articleOf = ({ kind, parentId }: SourceRow): DueStep[] =>
  kind === "page" && parentId !== null ? [{ documentId: parentId, step: "parse" }] : [];

/** The work of each step: null where there is nothing to work on, or how long to wait for the host's turn. */
export const WORK: { readonly [S in Step]: Worker } = {
  async fetch(store, documentId, context, input) {
    const source = await getSource(store, documentId);
    if (source === null) return null;
    const answer = await fetchBody(store, source, context);
    if ("waitMs" in answer) return answer;
    const { body, output } = answer;
    return {
      input,
      write: async (session) => ({
        output: body === null ? (output ?? "") : await keepBody(session, documentId, body),
        more: articleOf(source),
      }),
    };
  },

  parse: parseWork,

  async extract(store, documentId) {
    const version = await currentVersion(store, documentId);
    if (version === null) return null;
    const data = extractFrom(version.document);
    // The version's number is a part: the rows of resolve point at it.
    const hash = contentHash([version.number, data]);
    return {
      input: version.hash,
      write: async (session) => {
        await replaceExtraction(session, documentId, { versionNumber: version.number, hash, data });
        return { output: hash };
      },
    };
  },

  async resolve(store, documentId) {
    const [source, found] = await Promise.all([getSource(store, documentId), currentExtraction(store, documentId)]);
    if (source === null || found === null) return null;
    const resolved = resolveRows(source.name, found.text, found.versionNumber, found.data);
    return {
      input: found.hash,
      write: async (session) => {
        await writeRows(session, documentId, resolved);
        return { output: contentHash(resolved.facts.map((fact) => [fact.id, fact.slot, fact.claim, fact.parkKey])) };
      },
    };
  },
};
