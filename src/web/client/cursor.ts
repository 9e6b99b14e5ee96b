import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FactView } from "../api.ts";
import { useKeys } from "./keys.ts";
import { t } from "./lang.ts";
import { showingKeys } from "./parts/keys-dialog.tsx";
import { accept, canUndo, rejecting, tell, undo } from "./review.ts";
import { copyText, factsAsTsv } from "./tsv.ts";

export interface Cursor {
  /** The index of the fact the keys speak of; -1 before the first key or click. */
  readonly at: number;
  readonly set: (index: number) => void;
}

/**
 * The reviewer's place in a list of facts and the keys that move it: j, k, a, r, u, o, c, ?, /. After a decision it goes on to the next,
 * past the end of a page too, so that a list can be gone through with one finger.
 */
export function useCursor(
  facts: readonly FactView[],
  options: {
    start?: number;
    /** Another page has come where this changes; the place is then before its first fact. */
    page?: number;
    open?: (fact: FactView) => void;
    moved?: (index: number) => void;
    /** Asked to go on past the last fact; false where there is no more. */
    onward?: () => boolean;
  },
): Cursor {
  const [at, setAt] = useState(options.start ?? -1);
  // Keys may come faster than the page is drawn; the place is therefore kept here as well.
  const now = useRef(at);
  /** Decisions on their way to the server, by the fact's id. */
  const flying = useRef(new Map<string, Promise<boolean>>());
  const goingOn = useRef(false);
  // What is done after an answer of the server must speak of the list as it is then.
  const latest = useRef({ facts, options });
  latest.current = { facts, options };
  const set = (index: number): void => {
    const { facts, options } = latest.current;
    const kept = Math.max(0, Math.min(facts.length - 1, index));
    if (facts.length === 0 || kept === now.current) return;
    now.current = kept;
    setAt(kept);
    options.moved?.(kept);
  };
  const next = (): void => {
    const { facts, options } = latest.current;
    if (now.current < facts.length - 1) set(now.current + 1);
    else goingOn.current = facts.length > 0 && (options.onward?.() ?? false);
  };
  /** Goes on from a fact that was decided, once the list shows all decisions, unless the reader has moved meanwhile. */
  const goOnFrom = async (index: number): Promise<void> => {
    await Promise.allSettled(flying.current.values());
    setTimeout(() => now.current === index && next());
  };
  // With the page, not after it: a key pressed between the two would be undone.
  useLayoutEffect(() => {
    if (options.page === undefined) return;
    now.current = goingOn.current && facts.length > 0 ? 0 : -1;
    goingOn.current = false;
    setAt(now.current);
  }, [options.page]);
  const here = (): FactView | undefined => facts[now.current];
  useKeys({
    j: next,
    k: () => set(now.current - 1),
    a: async () => {
      const fact = here();
      if (!fact || flying.current.has(fact.id)) return;
      const from = now.current;
      const last = from === latest.current.facts.length - 1;
      // The next fact is there at once; only a page's end waits for what is still under way.
      if (!last) next();
      if (fact.status !== "accepted") {
        const sent = accept(fact).finally(() => flying.current.delete(fact.id));
        flying.current.set(fact.id, sent);
        if (!(await sent)) return;
      }
      if (last) await goOnFrom(from);
    },
    r: () => {
      const fact = here();
      const from = now.current;
      if (fact) rejecting.value = { fact, after: () => void goOnFrom(from) };
    },
    u: async () => {
      const fact = here();
      const id = await (!canUndo() && fact && fact.status !== "pending" ? undo(fact.id) : undo());
      const index = facts.findIndex((one) => one.id === id);
      if (index !== -1) set(index);
    },
    o: () => {
      const fact = here();
      if (fact) options.open?.(fact);
    },
    c: async () => {
      const fact = here();
      if (fact) tell((await copyText(factsAsTsv([fact], false))) ? t("copied", { count: 1 }) : t("copyFailed"));
    },
    "?": () => {
      showingKeys.value = true;
    },
    "/": () => document.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
  });
  return { at, set };
}
