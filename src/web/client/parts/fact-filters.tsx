import type { MetricsAnswer, ParksAnswer, StatusCounts } from "../../api.ts";
import { whole } from "../format.ts";
import { inWords, t } from "../lang.ts";
import { useLoaded } from "../request.ts";
import { go, hrefWith, place } from "../router.ts";
import type { Key } from "../words/zh.ts";
import { SearchBox } from "./search-box.tsx";

const SORTS: readonly (readonly [string, Key])[] = [
  ["newest", "sortNewest"],
  ["confidence", "sortConfidence"],
  ["subject", "sortSubject"],
  ["metric", "sortMetric"],
  ["value", "sortValue"],
];
const STATUSES = ["pending", "accepted", "rejected"] as const;
const MODALITIES = ["actual", "planned", "target"] as const;

export function FactFilters({ counts, filtered }: { counts: StatusCounts | null; filtered: boolean }) {
  const { query } = place.value;
  const park = query.get("park") ?? "";
  const metrics = useLoaded<MetricsAnswer>("/api/metrics");
  const parks = useLoaded<ParksAnswer>(`/api/parks?limit=50&search=${encodeURIComponent(park)}`);
  const status = query.get("status") ?? "";
  const choose = (name: string, value: string): void => go(hrefWith({ [name]: value, from: null }));
  const all = counts ? counts.pending + counts.accepted + counts.rejected : null;
  return (
    <search class="filters">
      <SearchBox name="search" label={t("search")} placeholder={t("searchFacts")} icon />
      <SearchBox name="park" label={t("filterPark")} placeholder={t("filterParkHint")} list="parks" />
      <datalist id="parks">
        {parks.data?.parks.map((row) => (
          <option key={row.id} value={row.name} />
        ))}
      </datalist>
      <select
        aria-label={t("filterMetric")}
        value={query.get("metric") ?? ""}
        onChange={(event) => choose("metric", event.currentTarget.value)}
      >
        <option value="">{t("anyMetric")}</option>
        {metrics.data?.metrics.map((row) => (
          <option key={row.metric} value={row.metric}>
            {inWords(row.label)} ({row.facts})
          </option>
        ))}
      </select>
      <select
        aria-label={t("filterModality")}
        value={query.get("modality") ?? ""}
        onChange={(event) => choose("modality", event.currentTarget.value)}
      >
        <option value="">{t("anyModality")}</option>
        {MODALITIES.map((modality) => (
          <option key={modality} value={modality}>
            {t(modality)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("sortBy")}
        value={query.get("sort") ?? "newest"}
        onChange={(event) => choose("sort", event.currentTarget.value)}
      >
        {SORTS.map(([sort, words]) => (
          <option key={sort} value={sort}>
            {t(words)}
          </option>
        ))}
      </select>
      <nav class="segmented" aria-label={t("filterStatus")}>
        <a href={hrefWith({ status: null, from: null })} aria-current={status === "" ? "true" : undefined}>
          {t("all")} {all !== null && <span class="count">{whole(all)}</span>}
        </a>
        {STATUSES.map((name) => (
          <a
            key={name}
            href={hrefWith({ status: name, from: null })}
            aria-current={status === name ? "true" : undefined}
          >
            {t(name)} {counts && <span class="count">{whole(counts[name])}</span>}
          </a>
        ))}
      </nav>
      {filtered && (
        <a class="clear" href="/facts">
          {t("clearFilters")}
        </a>
      )}
    </search>
  );
}
