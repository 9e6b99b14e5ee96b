import { processor, type Workplace } from "./step.ts";

/** Facts to rows: the database. */
export function workResolve(workplace: Workplace, concurrency: number, onError: (error: Error) => void): void {
  workplace.queues.work("resolve", concurrency, processor("resolve", workplace), onError);
}
