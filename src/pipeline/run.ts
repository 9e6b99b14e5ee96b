import { type Document, ParkfactsError } from "../model/index.ts";
import {
  currentExtraction,
  currentHash,
  currentVersion,
  getSource,
  isDue,
  keepAttachments,
  keepBody,
  keepMembers,
  keepVersion,
  latestBody,
  parseInput,
  putFailure,
  putStamp,
  replaceExtraction,
  type Session,
  STEPS,
  type Step,
  type Store,
  stepState,
  stepTransaction,
} from "../store/index.ts";
import { RETRY_BASE_MS, type StepContext, TRIES_MAX } from "./context.ts";
import { extractFrom } from "./extract.ts";
import { fetchBody } from "./fetch.ts";
import { contentHash } from "./hash.ts";
import { parseBody } from "./parse.ts";
import { resolveRows, writeRows } from "./resolve.ts";
import { stepVersions } from "./versions.ts";

/** How a step went; `next` is the step that may now be due. */
export type StepResult =
  /** Ran, and its output is kept. `members` are documents that came out of an archive. */
  | { readonly outcome: "done"; readonly next: Step | null; readonly members: readonly number[] }
  /** Nothing to do: it had run on this input, here or in another process. */
  | { readonly outcome: "current"; readonly next: Step | null }
  /** What comes before it has given it nothing. */
  | { readonly outcome: "nothing" }
  /** The host's turn is not ours yet. */
  | { readonly outcome: "wait"; readonly waitMs: number }
  | {
      readonly outcome: "failed";
      readonly code: string;
      readonly message: string;
      /** Null where another try would not help. */
      readonly retryInMs: number | null;
    };

/** What a step read and computed; `write` puts it in place of the step's last output and answers the new output's hash. */
interface Work {
  readonly input: string;
  readonly write: (session: Session) => Promise<{ output: string; members?: readonly number[] }>;
  /** What was wrong with the content, where nothing could be read; the step is done all the same. */
  readonly unreadable?: { readonly code: string; readonly message: string };
}

/** How often a step starts over because its input moved while it computed. */
const MOVES_MAX = 5;

/**
 * Runs one step of one document if it is due: reads and computes outside any transaction, then locks the document, asks again, and in
 * one transaction replaces the step's output and stamps it. Two that race give one result; one that is killed leaves nothing half done.
 *
 * @throws ParkfactsError STORE_* only: what the source did wrong is a "failed"
 */
export async function runStep(
  store: Store,
  documentId: number,
  step: Step,
  context: StepContext = {},
): Promise<StepResult> {
  const version = stepVersions()[step];
  for (let move = 0; move < MOVES_MAX; move += 1) {
    const state = await stepState(store.db, documentId, step);
    if (state === null || state.input === null) return { outcome: "nothing" };
    if (!isDue(step, state, version)) return { outcome: "current", next: nextStep(step) };
    let work: Work | { waitMs: number } | null;
    try {
      work = await WORK[step](store, documentId, context, state.input);
    } catch (error) {
      return fail(store, documentId, step, { version, input: state.input }, error, context);
    }
    if (work === null) return { outcome: "nothing" };
    if ("waitMs" in work) return { outcome: "wait", waitMs: work.waitMs };
    const at = { version, input: work.input };
    let written: StepResult | null;
    try {
      written = await write(store, documentId, step, at.version, work);
    } catch (error) {
      return fail(store, documentId, step, at, error, context);
    }
    if (written !== null) return written;
  }
  throw new ParkfactsError("STEP_MOVING", `the input of ${step} keeps changing`, { retry: "later" });
}

/** The step's one transaction; null where the input moved while it computed. */
function write(store: Store, documentId: number, step: Step, version: string, work: Work): Promise<StepResult | null> {
  const { input, unreadable } = work;
  return stepTransaction(store, documentId, async (session): Promise<StepResult | null> => {
    const again = await stepState(session, documentId, step);
    if (again === null) return { outcome: "nothing" };
    if (!isDue(step, again, version)) return { outcome: "current", next: nextStep(step) };
    // A fetch answers every request made before it began; any other step must have read what it would read now.
    if (step !== "fetch" && again.input !== input) return null;
    const { output, members = [] } = await work.write(session);
    await putStamp(session, documentId, step, { version, input, output }, again.failure !== null);
    if (unreadable === undefined) return { outcome: "done", next: nextStep(step), members };
    await putFailure(session, documentId, step, { ...unreadable, attempts: 1, retryInMs: null });
    return { outcome: "failed", ...unreadable, retryInMs: null };
  });
}

const nextStep = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;

/** Notes a failure. One that another try cannot help is stamped with the output there was, so what is known stays known. */
async function fail(
  store: Store,
  documentId: number,
  step: Step,
  at: { version: string; input: string },
  error: unknown,
  context: StepContext,
): Promise<StepResult> {
  const known = error instanceof ParkfactsError;
  if (known && error.code.startsWith("STORE_")) throw error;
  const code = known ? error.code : "STEP_FAILED";
  const message = error instanceof Error ? error.message : String(error);
  return stepTransaction(store, documentId, async (session): Promise<StepResult> => {
    const state = await stepState(session, documentId, step);
    const attempts = (state?.failure?.attempts ?? 0) + 1;
    const again = known && error.retry === "later" && attempts < TRIES_MAX;
    const backoffMs = (context.retryBaseMs ?? RETRY_BASE_MS) * 4 ** (attempts - 1);
    const retryInMs = again ? Math.max(backoffMs, (error.retryAfterSeconds ?? 0) * 1000) : null;
    if (retryInMs === null) {
      await putStamp(session, documentId, step, { ...at, output: state?.stamp?.output ?? "" }, false);
    }
    await putFailure(session, documentId, step, { code, message, attempts, retryInMs });
    return { outcome: "failed", code, message, retryInMs };
  });
}

/** Most annexes that one page puts on the list. */
const ANNEXES_MAX = 50;

/** The addresses of a fetched page's annexes, in order; a page is no annex of itself. */
function annexesOf({ links }: Document, location: string): string[] {
  const urls = (links.attachments ?? [])
    .map(({ url }) => url)
    .filter((url) => /^https?:/i.test(url) && url !== location);
  return [...new Set(urls)].sort().slice(0, ANNEXES_MAX);
}

type Worker = (
  store: Store,
  documentId: number,
  context: StepContext,
  input: string,
) => Promise<Work | { waitMs: number } | null>;

const WORK: { readonly [S in Step]: Worker } = {
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
      }),
    };
  },

  async parse(store, documentId, context) {
    const [source, body] = await Promise.all([getSource(store, documentId), latestBody(store, documentId)]);
    if (source === null || body === null) return null;
    const parsed = await parseBody(source, body, context);
    const input = parseInput(body.output, source.published);
    if (parsed.kind === "unreadable") {
      // How long a reading takes depends on what else the machine does: another try may end in time.
      const { code, message } = parsed.issue;
      if (code === "TIME_LIMIT") throw new ParkfactsError(code, message, { retry: "later" });
      // What was read before stays in use: a page that now answers with nonsense takes nothing away.
      return {
        input,
        unreadable: parsed.issue,
        write: async (session) => ({ output: await currentHash(session, documentId) }),
      };
    }
    if (parsed.kind === "archive") {
      const write = async (session: Session) => ({
        output: "",
        members: await keepMembers(session, source, parsed.members, stepVersions().fetch),
      });
      return { input, write };
    }
    const { document, hash, issues } = parsed;
    const annexes = source.kind === "url" ? annexesOf(document, source.location) : [];
    return {
      input,
      write: async (session) => {
        await keepVersion(session, documentId, { hash, fetchId: body.fetchId, document, issues });
        await keepAttachments(session, source, annexes);
        return { output: hash };
      },
    };
  },

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
