import type { Context, ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ParkfactsError } from "../../model/index.ts";
import type { ErrorAnswer } from "../api.ts";

/** Codes that are the asker's doing; every other code is the server's trouble. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  FACT_UNKNOWN: 404,
  DOCUMENT_UNKNOWN: 404,
  DECISION_NONE: 409,
  DECISION_EMPTY: 400,
  DECISION_INVALID: 400,
  NOT_A_URL: 400,
};

/** The one shape of an error: a stable code and a sentence. */
export function refuse(c: Context, status: ContentfulStatusCode, code: string, message: string): Response {
  return c.json({ code, message } satisfies ErrorAnswer, status);
}

/** Thrown errors as JSON. What is not ours to explain stays in the log: its message may hold paths or passwords. */
export function answerError(report: (error: unknown) => void): ErrorHandler {
  return (error, c) => {
    if (error instanceof ParkfactsError) {
      const status = STATUS[error.code] ?? (error.retry === "later" ? 503 : 500);
      if (status >= 500) report(error);
      return refuse(c, status, error.code, status >= 500 && !STATUS[error.code] ? plain(error) : error.message);
    }
    if (error instanceof HTTPException) {
      const code = error.status === 400 ? "INVALID_REQUEST" : `HTTP_${error.status}`;
      return refuse(
        c,
        error.status as ContentfulStatusCode,
        code,
        error.message || "the request could not be answered",
      );
    }
    report(error);
    return refuse(c, 500, "INTERNAL", "the server failed; its log says why");
  };
}

export function notFound(c: Context): Response {
  return refuse(c, 404, "NOT_FOUND", `there is nothing at ${c.req.path}`);
}

interface Checked {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
}

/** A request that does not fit its schema: names the first field that is wrong. */
export function answerInvalid(result: Checked, c: Context): Response | undefined {
  if (result.success) return undefined;
  const issue = result.error?.issues[0];
  const field = issue?.path.map(String).join(".") ?? "";
  return refuse(
    c,
    400,
    "INVALID_REQUEST",
    field === "" ? (issue?.message ?? "invalid") : `${field}: ${issue?.message}`,
  );
}

function plain(error: ParkfactsError): string {
  return error.code.startsWith("STORE_") ? "the database cannot be reached" : error.message;
}
