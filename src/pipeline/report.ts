import { countDue, dueSteps, listFailures, type StatusReport, type Step, type Store, totals } from "../store/index.ts";
import { stepVersions } from "./versions.ts";

const FAILURES_SHOWN = 100;

/** Documents with a step to run, and which; in order of id. @param after only ids above it */
export async function dueDocuments(
  store: Store,
  limit: number,
  after = 0,
): Promise<{ documentId: number; step: Step }[]> {
  return dueSteps(store, stepVersions(), limit, after);
}

/** What the store holds, what is due, and what failed last. */
export async function statusReport(store: Store): Promise<StatusReport> {
  const [numbers, due, failures] = await Promise.all([
    totals(store),
    countDue(store, stepVersions()),
    listFailures(store, FAILURES_SHOWN),
  ]);
  return { ...numbers, due, failures };
}
