import { useCallback, useEffect, useState } from "preact/hooks";
import type { ErrorAnswer } from "../api.ts";

/** The server refused or failed; `code` is stable, `message` is a sentence. */
export class RequestFailed extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "RequestFailed";
    this.code = code;
  }
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await reach(path, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) }));
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  return answer<T>(await reach(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestFailed("UNREACHABLE", String(cause));
  }
}

async function answer<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const said = body as Partial<ErrorAnswer> | null;
  throw new RequestFailed(said?.code ?? `HTTP_${response.status}`, said?.message ?? response.statusText);
}

export interface Loaded<T> {
  /** The last answer; kept while the next one is on its way, so that the page does not blink. */
  readonly data: T | null;
  readonly error: RequestFailed | null;
  readonly loading: boolean;
  /** How many answers have come; a change of the present one is none. */
  readonly answers: number;
  /** Puts something in place of the answer, such as a row that was just decided. */
  readonly change: (make: (data: T) => T) => void;
  readonly reload: () => void;
}

/** Reads a path of the API, again whenever the path changes; an answer that comes too late is thrown away. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [state, setState] = useState<Pick<Loaded<T>, "data" | "error" | "loading" | "answers">>({
    data: null,
    error: null,
    loading: true,
    answers: 0,
  });
  const [turn, setTurn] = useState(0);
  // `turn` stands among the dependencies to ask again for the same path.
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, loading: true, error: null }));
    getJson<T>(path, abort.signal).then(
      (data) => setState(({ answers }) => ({ data, error: null, loading: false, answers: answers + 1 })),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const failed = error instanceof RequestFailed ? error : new RequestFailed("UNKNOWN", String(error));
        setState((before) => ({ ...before, data: null, error: failed, loading: false }));
      },
    );
    return () => abort.abort();
  }, [path, turn]);
  const change = useCallback(
    (make: (data: T) => T) =>
      setState((before) => (before.data === null ? before : { ...before, data: make(before.data) })),
    [],
  );
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  return { ...state, change, reload };
}
