export type { StatusReport, Step } from "../store/index.ts";
export { STEPS } from "../store/index.ts";
export type { StepContext } from "./context.ts";
export {
  addSources,
  type IngestOptions,
  type IngestProgress,
  type IngestResult,
  ingest,
} from "./ingest.ts";
export { dueDocuments, statusReport } from "./report.ts";
export { runStep, type StepResult } from "./run.ts";
export { readSnapshot, type VerifyFault, type VerifyReport, verifyStore } from "./verify.ts";
export { type Followed, followPages } from "./whole.ts";
