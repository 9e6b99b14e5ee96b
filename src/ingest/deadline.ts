/** Thrown where a reading takes longer than it may; `readDocument` makes the issue TIME_LIMIT of it. */
export class OutOfTime extends Error {}

/** A look at the clock: throws OutOfTime once more than `maxTimeMs` have passed since it was made. Loops over outside input call it now and then. */
export function startClock(maxTimeMs: number): () => void {
  const end = performance.now() + maxTimeMs;
  return () => {
    if (performance.now() > end) throw new OutOfTime(`The file was not read within ${maxTimeMs} ms.`);
  };
}
