import { useEffect, useRef, useState } from "preact/hooks";
import type { FactView } from "../api.ts";
import { useKeys } from "./keys.ts";
import { t } from "./lang.ts";
import { showingKeys } from "./parts/keys-dialog.tsx";
import { accept, rejecting, tell, undo } from "./review.ts";
import { copyText, factsAsTsv } from "./tsv.ts";

export interface Cursor {
  /** The index of the fact the keys speak of; -1 before the first key or click. */
  readonly at: number;
  readonly set: (index: number) => void;
}

/**
 * The reviewer's place in a list of facts and the keys that move it: j, k, a, r, u, o, c, ?, /. After accepting it goes on to the next,
 * so that a page can be gone through with one finger.
 */
export function useCursor(
  facts: readonly FactView[],
  options: { start?: number; open?: (fact: FactView) => void; moved?: (index: number) => void },
): Cursor {
  const [at, setAt] = useState(options.start ?? -1);
  // Keys may come faster than the page is drawn; the place is therefore kept here as well.
  const now = useRef(at);
  const busy = useRef(false);
  const set = (index: number): void => {
    const kept = Math.max(0, Math.min(facts.length - 1, index));
    if (facts.length === 0 || kept === now.current) return;
    now.current = kept;
    setAt(kept);
    options.moved?.(kept);
  };
  useEffect(() => {
    if (now.current < facts.length) return;
    now.current = facts.length - 1;
    setAt(now.current);
  }, [facts.length]);
  const here = (): FactView | undefined => facts[now.current];
  useKeys({
    j: () => set(now.current + 1),
    k: () => set(now.current - 1),
    a: async () => {
      const fact = here();
      if (!fact || busy.current) return;
      const from = now.current;
      busy.current = true;
      const done = fact.status === "accepted" || (await accept(fact));
      busy.current = false;
      if (done && now.current === from) set(from + 1);
    },
    r: () => {
      const fact = here();
      if (fact) rejecting.value = fact;
    },
    u: () => void undo(),
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
