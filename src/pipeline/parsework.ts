import { type Issue, ParkfactsError } from "../model/index.ts";
import {
  currentHash,
  currentParts,
  getSource,
  keepFound,
  keepMembers,
  keepVersion,
  keptPagesOf,
  latestBody,
  parseInput,
  unknownOf,
} from "../store/index.ts";
import { leadsOf } from "./leads.ts";
import { stepVersions } from "./versions.ts";
import { readWhole, type Whole } from "./whole.ts";
import type { DueStep, Work, Worker } from "./worker.ts";

/** Bytes to text; what the text leads to is put on the list under it. */
export const parseWork: Worker = async (store, documentId, context) => {
  const [source, body] = await Promise.all([getSource(store, documentId), latestBody(store, documentId)]);
  if (source === null || body === null) return null;
  const pages = await keptPagesOf(store, documentId);
  const whole = await readWhole(source, body, pages, context);
  const { parsed } = whole;
  const outputs = pages.map(({ id, body }) => ({ id, output: body?.output ?? "" }));
  const input = parseInput(body.output, source.published, outputs);
  const lost = parsed.kind === "unreadable" ? parsed.issue : lostPage(whole, await currentParts(store, documentId));
  if (lost !== null) return keepAsItIs(documentId, input, lost);
  if (parsed.kind === "unreadable") return null;
  if (parsed.kind === "archive") {
    return {
      input,
      write: async (session) => {
        const members = await keepMembers(session, source, parsed.members, stepVersions().fetch);
        return { output: "", more: members.map((id): DueStep => ({ documentId: id, step: "parse" })) };
      },
    };
  }
  const { document, hash, issues } = parsed;
  const found = leadsOf(source, document, whole.wanted, context);
  const parts = whole.used.map((page) => ({ sourceId: page.id, fetchId: page.body?.fetchId as number }));
  return {
    input,
    write: async (session) => {
      const pages = await keepFound(session, source, found.pages);
      // The text is written once its pages are here: this step is due again when they are.
      if (pages.length > 0) return { output: await currentHash(session, documentId), more: pages.map(fetchOf) };
      const items = await unknownOf(session, found.items, found.maxItems);
      const said = items.more ? [...issues, moreItems(found.maxItems)] : issues;
      await keepVersion(session, documentId, { hash, fetchId: body.fetchId, parts, document, issues: said });
      const under = await keepFound(session, source, [...found.sitemaps, ...found.annexes, ...items.fresh]);
      return { output: hash, more: under.map(fetchOf) };
    },
  };
};

const fetchOf = (documentId: number): DueStep => ({ documentId, step: "fetch" });

const moreItems = (max: number): Issue => ({
  code: "TOO_MANY_ITEMS",
  severity: "warning",
  message: `Only the first ${max} of its new items were put on the list (maxFeedItems).`,
});

/** What was read before stays in use: a page that now answers with nonsense takes nothing away. */
function keepAsItIs(documentId: number, input: string, issue: Issue): Work {
  const { code, message } = issue;
  // How long a reading takes depends on what else the machine does: another try may end in time.
  if (code === "TIME_LIMIT") throw new ParkfactsError(code, message, { retry: "later" });
  return { input, unreadable: issue, write: async (session) => ({ output: await currentHash(session, documentId) }) };
}

/** Why a further page whose text is in use can no longer be read, where one cannot. */
function lostPage({ unread }: Whole, inUse: readonly { sourceId: number }[]): Issue | null {
  return unread.find(({ page }) => inUse.some(({ sourceId }) => sourceId === page.id))?.issue ?? null;
}
