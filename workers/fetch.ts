import { processor, type Workplace } from "./step.ts";

const FETCHES_AT_ONCE = 8;

/** Network: many wait at once, and each host is asked one thing at a time whatever the number. */
export function workFetch(workplace: Workplace, _concurrency: number, onError: (error: Error) => void): void {
  workplace.queues.work("fetch", FETCHES_AT_ONCE, processor("fetch", workplace), onError);
}
