import { useEffect } from "preact/hooks";
import type { ParksAnswer } from "../../api.ts";
import { whole } from "../format.ts";
import { t } from "../lang.ts";
import { offsetOf, Pager } from "../parts/pager.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Empty, Failed } from "../parts/states.tsx";
import { useLoaded } from "../request.ts";
import { href, place } from "../router.ts";

const LIMIT = 100;

export function ParksPage() {
  const { query } = place.value;
  const search = query.get("search") ?? "";
  const loaded = useLoaded<ParksAnswer>(
    `/api/parks?limit=${LIMIT}&offset=${offsetOf(query)}&search=${encodeURIComponent(search)}`,
  );
  useEffect(() => {
    document.title = `${t("parksTitle")} · ${t("appName")}`;
  });
  const rows = loaded.data?.parks ?? [];
  return (
    <div class="page parks-page">
      <div class="page-head">
        <h1>{t("parksTitle")}</h1>
        <p class="total">{loaded.data ? t("totalParks", { count: whole(loaded.data.total) }) : " "}</p>
        <SearchBox name="search" label={t("search")} placeholder={t("searchParks")} icon />
      </div>
      {loaded.error ? (
        <Failed error={loaded.error} retry={loaded.reload} />
      ) : loaded.data && rows.length === 0 ? (
        <Empty title={t("noParks")}>{search === "" ? t("noParksHint") : null}</Empty>
      ) : (
        <div class="table-frame">
          <table class="parks" aria-busy={loaded.loading}>
            <thead>
              <tr>
                <th scope="col">{t("parkName")}</th>
                <th scope="col">{t("aliases")}</th>
                <th scope="col" class="numeric">
                  {t("factsCount")}
                </th>
                <th scope="col" class="numeric">
                  {t("documents")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td class="col-title">
                    {row.facts > 0 ? <a href={href("/facts", { park: row.name })}>{row.name}</a> : row.name}
                  </td>
                  <td class="col-aliases">{row.aliases.join("、")}</td>
                  <td class="numeric" data-label={t("factsCount")}>
                    {row.facts > 0 ? row.facts : ""}
                  </td>
                  <td class="numeric" data-label={t("documents")}>
                    {row.documents}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {loaded.data && <Pager page={loaded.data} rows={rows.length} />}
    </div>
  );
}
