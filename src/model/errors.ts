/**
 * The one error class: the outside world failed (network, disk, database) or the set-up is wrong. Content never throws it.
 * `retry` tells a driver whether another try may help.
 */
export class ParkfactsError extends Error {
  readonly code: string;
  readonly retry: "later" | "never";
  /** Seconds to wait before another try, where the other side said so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: string,
    message: string,
    options: { retry?: "later" | "never"; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ParkfactsError";
    this.code = code;
    this.retry = options.retry ?? "never";
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
