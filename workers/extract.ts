import { processor, type Workplace } from "./step.ts";

/** Text to mentions and facts: computing. */
export function workExtract(workplace: Workplace, concurrency: number, onError: (error: Error) => void): void {
  workplace.queues.work("extract", concurrency, processor("extract", workplace), onError);
}
