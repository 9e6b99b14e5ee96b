import { afterAll } from "vitest";

const ends: (() => unknown)[] = [];

// Registered while the file is read: vitest passes over an afterAll that is called while a test runs.
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Does this when the file's tests are done, the last asked for first; may be called anywhere. */
export function atEnd(end: () => unknown): void {
  ends.push(end);
}
