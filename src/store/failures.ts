import { ParkfactsError } from "../model/index.ts";

/** What Postgres and the network say, in our codes; the first pattern that fits wins. */
const KNOWN: readonly (readonly [RegExp, code: string, say: string, retry: "later" | "never"])[] = [
  [/^53100$/, "STORE_DISK_FULL", "the database's disk is full", "later"],
  [/^53\d{3}$/, "STORE_OVERLOADED", "the database is out of connections or memory", "later"],
  [/^(28P01|28000)$/, "STORE_LOGIN_REFUSED", "the database refused the user or password", "never"],
  [/^3D000$/, "STORE_NO_DATABASE", "the database does not exist", "never"],
  [/^42501$/, "STORE_FORBIDDEN", "the database user may not do this", "never"],
  [/^25006$/, "STORE_READ_ONLY", "the database takes no writes", "later"],
  [/^(57P0\d|08\w{3}|ECONNRESET|EPIPE)$/, "STORE_CONNECTION_LOST", "the connection to the database was lost", "later"],
  [/^(40001|40P01|55P03|57014)$/, "STORE_BUSY", "the database is busy with other work on the same rows", "later"],
  [
    /^(ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/,
    "STORE_UNREACHABLE",
    "the database cannot be reached",
    "later",
  ],
];

/** An error of the driver as a ParkfactsError STORE_*; any other error as it is. */
export function storeError(error: unknown): unknown {
  if (error instanceof ParkfactsError) return error;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = String((at as { code?: unknown }).code ?? "");
    const known = KNOWN.find(([pattern]) => pattern.test(code));
    if (known) return new ParkfactsError(known[1], `${known[2]} (${at.message})`, { retry: known[3], cause: error });
    if (
      /Connection terminated|after calling end|Client has encountered a connection error|not queryable/i.test(
        at.message,
      )
    ) {
      return new ParkfactsError("STORE_CONNECTION_LOST", `the connection to the database was lost (${at.message})`, {
        retry: "later",
        cause: error,
      });
    }
    if (/timeout (exceeded )?when trying to connect/i.test(at.message)) {
      return new ParkfactsError("STORE_UNREACHABLE", "the database does not answer", { retry: "later", cause: error });
    }
    const several = (at as { errors?: unknown[] }).errors;
    if (Array.isArray(several) && several[0] instanceof Error && at.cause === undefined) return storeError(several[0]);
  }
  return error;
}
