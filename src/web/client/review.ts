import { signal } from "@preact/signals";
import type { DecisionRequest, FactView } from "../api.ts";
import { t } from "./lang.ts";
import { postJson } from "./request.ts";

/** One line that appears for a moment and is read out: what was just done, or why it was not. */
export const notice = signal<{ readonly text: string; readonly bad: boolean; readonly undo: boolean } | null>(null);
/** The fact whose rejection is being explained, and what follows once it is rejected; null while no dialog is open. */
export const rejecting = signal<{ readonly fact: FactView; readonly after?: () => void } | null>(null);

/** Facts decided in this sitting, latest last: what `u` takes back. */
const done: string[] = [];
const UNDO_DEPTH = 500;
const NOTICE_MS = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;
let listener: (fact: FactView) => void = () => {};

/** The page that shows facts says how a decided fact is put into its list; the page shown last is the one told. */
export function onDecided(tell: (fact: FactView) => void): () => void {
  listener = tell;
  return () => {
    if (listener === tell) listener = () => {};
  };
}

export function tell(text: string, options: { bad?: boolean; undo?: boolean } = {}): void {
  clearTimeout(timer);
  notice.value = { text, bad: options.bad ?? false, undo: options.undo ?? false };
  timer = setTimeout(() => {
    notice.value = null;
  }, NOTICE_MS);
}

export async function accept(fact: FactView): Promise<boolean> {
  return send(fact.id, { action: "accept" }, t("doneAccepted"));
}

/** `reason` is a code of REASONS, with a note after a colon where one was written. */
export async function reject(fact: FactView, reason: string): Promise<boolean> {
  return send(fact.id, { action: "reject", ...(reason === "" ? {} : { reason }) }, t("doneRejected"));
}

/** Takes back the decision on a fact; without one, the last of this sitting. Answers the fact's id, or null where nothing was done. */
export async function undo(factId?: string): Promise<string | null> {
  const id = factId ?? done[done.length - 1];
  if (id === undefined) {
    tell(t("nothingToUndo"));
    return null;
  }
  const at = done.lastIndexOf(id);
  if (at !== -1) done.splice(at, 1);
  return (await send(id, { action: "undo" }, t("doneUndone"))) ? id : null;
}

/** True where `undo()` has something to take back. */
export function canUndo(): boolean {
  return done.length > 0;
}

/** The last request about a fact that is on its way: the next waits for it, so that what was pressed last is what holds. */
const flying = new Map<string, Promise<boolean>>();

function send(id: string, request: DecisionRequest, words: string): Promise<boolean> {
  // At once, not with the answer: `u` pressed meanwhile means this fact, not the one before.
  if (request.action !== "undo") {
    done.push(id);
    if (done.length > UNDO_DEPTH) done.shift();
  }
  const sent = (flying.get(id) ?? Promise.resolve(true)).then(() => post(id, request, words));
  flying.set(id, sent);
  void sent.then(() => flying.get(id) === sent && flying.delete(id));
  return sent;
}

async function post(id: string, request: DecisionRequest, words: string): Promise<boolean> {
  try {
    const fact = await postJson<FactView>(`/api/facts/${encodeURIComponent(id)}/decisions`, request);
    listener(fact);
    tell(words, { undo: request.action !== "undo" });
    return true;
  } catch (error) {
    const at = request.action === "undo" ? -1 : done.lastIndexOf(id);
    if (at !== -1) done.splice(at, 1);
    tell(t("decisionFailed", { message: error instanceof Error ? error.message : String(error) }), { bad: true });
    return false;
  }
}
