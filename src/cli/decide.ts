import { userInfo } from "node:os";
import { formatFact, ParkfactsError } from "../model/index.ts";
import { decide, type FactView, findFacts, type Store } from "../store/index.ts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Accepts or rejects facts, named by their ids or the first characters of them. All are looked up before the first is decided. */
export async function decideCommand(
  action: "accept" | "reject",
  ids: readonly string[],
  options: { reason?: string; actor?: string },
  file?: string,
): Promise<void> {
  await withStore(file, async (store) => {
    const facts: FactView[] = [];
    for (const id of ids) facts.push(await theFact(store, id));
    const actor = options.actor ?? userInfo().username;
    for (const fact of facts) {
      await decide(store, { factId: fact.id, action, actor, reason: options.reason ?? null });
      await print(
        `${action === "accept" ? "认可 accepted" : "否决 rejected"}  ${fact.id.slice(0, 8)}  ${formatFact(fact)}`,
      );
    }
  });
}

/** The one fact whose id starts so. @throws ParkfactsError FACT_UNKNOWN, FACT_AMBIGUOUS */
export async function theFact(store: Store, start: string): Promise<FactView> {
  const [fact, other] = await findFacts(store, start, 2);
  if (fact === undefined) throw new ParkfactsError("FACT_UNKNOWN", `no fact's id starts with ${start}`);
  if (other !== undefined)
    throw new ParkfactsError("FACT_AMBIGUOUS", `more than one fact's id starts with ${start}; write more of it`);
  return fact;
}
