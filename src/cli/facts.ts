import { formatFact } from "../model/index.ts";
import { type FactStatus, type FactView, listFacts } from "../store/index.ts";
import { csvLine } from "./export.ts";
import { print, tell } from "./say.ts";
import { withStore } from "./with-store.ts";

const STATUS = { pending: "待审", accepted: "认可", rejected: "否决" } as const;

/** Lists facts of the published view, a line each. */
export async function factsCommand(
  options: { park?: string; metric?: string; status?: FactStatus; limit: number; format: string },
  file?: string,
): Promise<void> {
  await withStore(file, async (store) => {
    const { park, metric, status, limit } = options;
    const filter = { limit, ...(park ? { park } : {}), ...(metric ? { metric } : {}), ...(status ? { status } : {}) };
    const facts = await listFacts(store, filter);
    if (options.format === "csv") await print(csvLine(Object.keys(rowOf(facts[0]))));
    for (const fact of facts) {
      if (options.format === "ndjson") await print(JSON.stringify(fact));
      else if (options.format === "csv") await print(csvLine(Object.values(rowOf(fact))));
      else await print(`${fact.id.slice(0, 8)}  ${STATUS[fact.status]}  ${formatFact(fact)}`);
    }
    if (facts.length === limit)
      tell(`只列了前 ${limit} 条，用 --limit 看更多 only the first ${limit}; see more with --limit`);
  });
}

function rowOf(fact: FactView | undefined): Record<string, string | number | null> {
  return {
    id: fact?.id ?? null,
    subject: fact?.subject.name ?? null,
    metric: fact?.metric ?? null,
    metricText: fact?.metricText ?? null,
    aspect: fact?.aspect ?? null,
    modality: fact?.modality ?? null,
    min: fact?.min ?? null,
    max: fact?.max ?? null,
    unit: fact?.unit ?? null,
    from: fact?.period?.from ?? null,
    to: fact?.period?.to ?? null,
    status: fact?.status ?? null,
    quote: fact?.quote ?? null,
    source: fact?.source ?? null,
  };
}
