import { DelayedError, type Job, UnrecoverableError } from "bullmq";
import { ParkfactsError } from "../src/model/index.ts";
import { runStep, STEPS, type Step, type StepContext, type StepResult } from "../src/pipeline/index.ts";
import type { Store } from "../src/store/index.ts";
import type { Process, Queues, StepJob } from "./queues.ts";

export interface Workplace {
  readonly store: Store;
  readonly queues: Queues;
  readonly context: StepContext;
  readonly onResult: (step: Step, documentId: number, result: StepResult) => void;
}

const SPREAD_MAX = 20;

/** What working a step's queue means: run the step, then say that the next one may be due. */
export function processor(step: Step, { store, queues, context, onResult }: Workplace): Process {
  return async (job, token) => {
    const { document } = job.data;
    let result: StepResult;
    try {
      result = await runStep(store, document, step, context);
    } catch (error) {
      // Only the store throws. What passes is tried again by the queue, with its backoff.
      if (error instanceof ParkfactsError && error.retry === "never") throw new UnrecoverableError(error.message);
      throw error;
    }
    onResult(step, document, result);
    if (result.outcome === "wait") {
      // Many pages of one site would all come back at the same moment for its one place: the longer one has waited, the wider apart.
      const spread = Math.random() * Math.min(job.attemptsStarted, SPREAD_MAX);
      await putOff(job, token, Math.ceil(result.waitMs * (1 + spread)));
    }
    if (result.outcome === "done" || result.outcome === "failed") {
      for (const next of STEPS) {
        await queues.add(
          next,
          result.more.filter((due) => due.step === next).map((due) => due.documentId),
        );
      }
    }
    if (result.outcome === "failed" && result.retryInMs !== null) await putOff(job, token, result.retryInMs);
    if ((result.outcome === "done" || result.outcome === "current") && result.next !== null) {
      await queues.add(result.next, [document]);
    }
  };
}

/** Puts a job off. The moment is also in the store, so a lost job costs a wait for the sweep. */
async function putOff(job: Job<StepJob>, token: string | undefined, waitMs: number): Promise<never> {
  await job.moveToDelayed(Date.now() + waitMs, token);
  throw new DelayedError();
}
