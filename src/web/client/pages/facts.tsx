import { useEffect } from "preact/hooks";
import type { FactsAnswer, FactView } from "../../api.ts";
import { useCursor } from "../cursor.ts";
import { whole } from "../format.ts";
import { t } from "../lang.ts";
import { FactFilters } from "../parts/fact-filters.tsx";
import { FactTable } from "../parts/fact-table.tsx";
import { Icon } from "../parts/icon.tsx";
import { offsetOf, Pager } from "../parts/pager.tsx";
import { Empty, Failed } from "../parts/states.tsx";
import { useLoaded } from "../request.ts";
import { onDecided, tell } from "../review.ts";
import { go, href, hrefWith, place } from "../router.ts";
import { copyText, factsAsTsv } from "../tsv.ts";

const LIMIT = 50;
const FILTERS = ["park", "metric", "modality", "status", "search", "sort"] as const;

/** Facts of the whole data set, filtered by the address. */
export function FactsPage() {
  const { query } = place.value;
  const asked = new URLSearchParams();
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  if (!asked.has("sort")) asked.set("sort", "newest");
  const paged = new URLSearchParams(asked);
  paged.set("limit", String(LIMIT));
  paged.set("offset", String(offsetOf(query)));
  const loaded = useLoaded<FactsAnswer>(`/api/facts?${paged}`);
  const facts = loaded.data?.facts ?? [];
  const status = query.get("status");
  const fitting = status ? facts.filter((fact) => fact.status === status).length : facts.length;
  const onward = (): boolean => {
    const { offset, total } = loaded.data ?? { offset: 0, total: 0 };
    if (offset + facts.length >= total) return false;
    if (fitting === 0) loaded.reload();
    else go(hrefWith({ from: offset + fitting }));
    return true;
  };
  const cursor = useCursor(facts, { page: loaded.answers, open: openFact, onward });
  useEffect(() => onDecided((fact) => loaded.change((answer) => withFact(answer, fact))), [loaded.change]);
  useEffect(() => {
    document.title = `${t("factsTitle")} · ${t("appName")}`;
  });
  asked.delete("sort");
  const filtered = [...asked.keys()].length > 0;
  const copy = async (): Promise<void> => {
    const done = await copyText(factsAsTsv(facts, true));
    tell(done ? t("copied", { count: facts.length }) : t("copyFailed"), { bad: !done });
  };
  return (
    <div class="page facts-page">
      <h1 class="visually-hidden">{t("factsTitle")}</h1>
      <FactFilters counts={loaded.data?.counts ?? null} filtered={filtered} />
      <div class="list-head">
        <p class="total" aria-live="polite">
          {loaded.data ? t("totalFacts", { count: whole(loaded.data.total) }) : " "}
        </p>
        <div class="list-tools">
          <button
            type="button"
            class="button quiet"
            title={t("copyTsvHint")}
            onClick={copy}
            disabled={facts.length === 0}
          >
            <Icon name="copy" /> {t("copyTsv")}
          </button>
          <a class="button quiet" download href={href("/api/export.csv", asked)}>
            <Icon name="download" /> {t("downloadCsv")}
          </a>
        </div>
      </div>
      {loaded.error ? (
        <Failed error={loaded.error} retry={loaded.reload} />
      ) : loaded.data && facts.length === 0 ? (
        <Empty title={t(filtered ? "noFacts" : "emptyStore")}>{t(filtered ? "noFactsHint" : "emptyStoreHint")}</Empty>
      ) : (
        <FactTable facts={facts} cursor={cursor} busy={loaded.loading} />
      )}
      {loaded.data && <Pager page={loaded.data} rows={facts.length} fitting={fitting} reload={loaded.reload} />}
    </div>
  );
}

function openFact(fact: FactView): void {
  go(href(`/documents/${fact.documentId}`, { fact: fact.id }));
}

/** The answer with a decided fact in its row. The row stays though it may no longer match the filter: it can still be undone. */
function withFact(answer: FactsAnswer, fact: FactView): FactsAnswer {
  const before = answer.facts.find((row) => row.id === fact.id && row.documentId === fact.documentId);
  if (!before) return answer;
  const counts = { ...answer.counts };
  counts[before.status] -= 1;
  counts[fact.status] += 1;
  return { ...answer, counts, facts: answer.facts.map((row) => (row === before ? fact : row)) };
}
