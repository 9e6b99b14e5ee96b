/** What the program answers the shell with. Documented in `parkfacts --help` and docs/codes.md. */
export const EXIT = {
  /** All went well. */
  ok: 0,
  /** It ran to its end, but some inputs could not be read; each was named on standard error with its code. */
  someFailed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The set-up or the outside world is at fault: settings, database, disk, network. Nothing was lost; try again once it is mended. */
  setup: 3,
  /** Stopped by a signal. */
  stopped: 130,
} as const;

/** Ends the process with this status once what is printed has been written. */
export function finish(status: number): void {
  process.exitCode = status;
}
