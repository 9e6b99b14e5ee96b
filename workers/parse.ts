import { processor, type Workplace } from "./step.ts";

/** Bytes to text: computing, so as many at once as the machine is given. */
export function workParse(workplace: Workplace, concurrency: number, onError: (error: Error) => void): void {
  workplace.queues.work("parse", concurrency, processor("parse", workplace), onError);
}
