import type { Session, Step, Store } from "../store/index.ts";
import type { StepContext } from "./context.ts";

/** A step of a document that may be due. */
export interface DueStep {
  readonly documentId: number;
  readonly step: Step;
}

/** What a step read and computed; `write` puts it in place of the step's last output and answers the new output's hash. */
export interface Work {
  readonly input: string;
  readonly write: (session: Session) => Promise<{ output: string; more?: readonly DueStep[] }>;
  /** What was wrong with the content, where nothing could be read; the step is done all the same. */
  readonly unreadable?: { readonly code: string; readonly message: string };
}

/** Does one step for a document: null where there is nothing to work on, or how long to wait for the turn of its host. */
export type Worker = (
  store: Store,
  documentId: number,
  context: StepContext,
  input: string,
) => Promise<Work | { waitMs: number } | null>;
