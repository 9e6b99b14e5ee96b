import { ParkfactsError } from "../model/index.ts";
import {
  getSource,
  isDue,
  putFailure,
  putStamp,
  STEPS,
  type Step,
  type Store,
  stepState,
  stepTransaction,
} from "../store/index.ts";
import { RETRY_BASE_MS, type StepContext, TRIES_MAX } from "./context.ts";
import { stepVersions } from "./versions.ts";
import { articleOf, WORK } from "./work.ts";
import type { DueStep, Work } from "./worker.ts";

/** How a step went; `next` is the step that may now be due. */
export type StepResult =
  /** Ran, and its output is kept. `more` are steps of other documents that may be due by it. */
  | { readonly outcome: "done"; readonly next: Step | null; readonly more: readonly DueStep[] }
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
      readonly more: readonly DueStep[];
    };

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
    const { output, more = [] } = await work.write(session);
    await putStamp(session, documentId, step, { version, input, output }, again.failure !== null);
    if (unreadable === undefined) return { outcome: "done", next: nextStep(step), more };
    await putFailure(session, documentId, step, { ...unreadable, attempts: 1, retryInMs: null });
    return { outcome: "failed", ...unreadable, retryInMs: null, more };
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
  const source = step === "fetch" ? await getSource(store, documentId) : null;
  const more = source === null ? [] : articleOf(source);
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
    return { outcome: "failed", code, message, retryInMs, more };
  });
}
