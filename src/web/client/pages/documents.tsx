import { useEffect } from "preact/hooks";
import type { DocumentSummary, DocumentsAnswer } from "../../api.ts";
import { shortSource, whole } from "../format.ts";
import { explainCode, t } from "../lang.ts";
import { offsetOf, Pager } from "../parts/pager.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Empty, Failed } from "../parts/states.tsx";
import { useLoaded } from "../request.ts";
import { place } from "../router.ts";
import type { Key } from "../words/zh.ts";

const LIMIT = 50;
export const KINDS: Readonly<Record<string, Key>> = {
  news: "kindNews",
  plan: "kindPlan",
  catalogue: "kindCatalogue",
  other: "kindOther",
};

export function DocumentsPage() {
  const { query } = place.value;
  const search = query.get("search") ?? "";
  const loaded = useLoaded<DocumentsAnswer>(
    `/api/documents?limit=${LIMIT}&offset=${offsetOf(query)}&search=${encodeURIComponent(search)}`,
  );
  useEffect(() => {
    document.title = `${t("documentsTitle")} · ${t("appName")}`;
  });
  const rows = loaded.data?.documents ?? [];
  return (
    <div class="page">
      <div class="page-head">
        <h1>{t("documentsTitle")}</h1>
        <p class="total">{loaded.data ? t("totalDocuments", { count: whole(loaded.data.total) }) : " "}</p>
        <SearchBox name="search" label={t("search")} placeholder={t("searchDocuments")} icon />
      </div>
      {loaded.error ? (
        <Failed error={loaded.error} retry={loaded.reload} />
      ) : loaded.data && rows.length === 0 ? (
        <Empty title={t("noDocuments")}>{t("noDocumentsHint")}</Empty>
      ) : (
        <div class="table-frame">
          <table class="documents" aria-busy={loaded.loading}>
            <thead>
              <tr>
                <th scope="col">{t("title")}</th>
                <th scope="col">{t("publisher")}</th>
                <th scope="col">{t("published")}</th>
                <th scope="col">{t("kind")}</th>
                <th scope="col" class="numeric">
                  {t("factsCount")}
                </th>
                <th scope="col">{t("progress")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {loaded.data && <Pager page={loaded.data} rows={rows.length} />}
    </div>
  );
}

function Row({ row }: { row: DocumentSummary }) {
  const done = row.accepted + row.rejected;
  return (
    <tr class={row.error ? "failed" : undefined}>
      <td class="col-title">
        <a href={`/documents/${row.id}`}>{row.title ?? shortSource(row.source)}</a>
        {row.error ? (
          <span class="problem" title={row.error.message}>
            {explainCode(row.error.code, row.error.message)} <code>{row.error.code}</code>
          </span>
        ) : (
          <span class="where">{row.source}</span>
        )}
        {row.readingIssues.map((code) => (
          <span key={code} class="where" title={code}>
            {explainCode(code)}
          </span>
        ))}
      </td>
      <td class="col-publisher">{row.publisher}</td>
      <td class="col-date">{row.published}</td>
      <td class="col-kind">{row.kind ? t(KINDS[row.kind] ?? "kindOther") : ""}</td>
      <td class="col-count numeric">{row.facts > 0 ? row.facts : ""}</td>
      <td class="col-progress">
        {row.facts > 0 && (
          <>
            <progress max={row.facts} value={done} aria-label={t("reviewedOf", { done, total: row.facts })} />
            <span class="numbers">
              {done}/{row.facts}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
