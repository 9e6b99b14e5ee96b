import { useEffect } from "preact/hooks";
import type { StatusAnswer } from "../../api.ts";
import { whole } from "../format.ts";
import { explainCode, t } from "../lang.ts";
import { Failed } from "../parts/states.tsx";
import { useLoaded } from "../request.ts";
import type { Key } from "../words/zh.ts";

const REFRESH_MS = 4000;
const STEPS: readonly (readonly [keyof StatusAnswer["due"], Key])[] = [
  ["fetch", "stepFetch"],
  ["parse", "stepParse"],
  ["extract", "stepExtract"],
  ["resolve", "stepResolve"],
];

/** What the store holds and what the pipeline has still to do; asks again while the page is looked at. */
export function StatusPage() {
  const loaded = useLoaded<StatusAnswer>("/api/status");
  useEffect(() => {
    document.title = `${t("statusTitle")} · ${t("appName")}`;
  });
  // One timer for as long as the page is open
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) loaded.reload();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  if (loaded.error) return <Failed error={loaded.error} retry={loaded.reload} />;
  const status = loaded.data;
  if (!status) return <div class="page" aria-busy="true" />;
  const due = STEPS.filter(([step]) => status.due[step] > 0);
  return (
    <div class="page status-page">
      <div class="page-head">
        <h1>{t("statusTitle")}</h1>
        <p class="total">parkfacts {status.version}</p>
      </div>
      <section aria-labelledby="status-data">
        <h2 id="status-data">{t("statusData")}</h2>
        <dl class="figures">
          <Figure words={t("documentsTitle")} value={status.documents} href="/documents" />
          <Figure words={t("factsTitle")} value={status.facts.total} href="/facts" />
          <Figure words={t("parksTitle")} value={status.parks} href="/parks" />
          <Figure words={t("pending")} value={status.facts.pending} href="/facts?status=pending" />
          <Figure words={t("accepted")} value={status.facts.accepted} href="/facts?status=accepted" />
          <Figure words={t("rejected")} value={status.facts.rejected} href="/facts?status=rejected" />
        </dl>
      </section>
      <section aria-labelledby="status-due">
        <h2 id="status-due">{t("statusDue")}</h2>
        {due.length === 0 ? (
          <p class="calm">{t("statusNothingDue")}</p>
        ) : (
          <>
            <dl class="figures">
              {due.map(([step, words]) => (
                <Figure key={step} words={t(words)} value={status.due[step]} />
              ))}
            </dl>
            <p class="hint">{t("statusDueHint")}</p>
          </>
        )}
      </section>
      <section aria-labelledby="status-problems">
        <h2 id="status-problems">
          {t("statusProblems")} {status.failed > 0 && <span class="count">{status.failed}</span>}
        </h2>
        {status.failures.length === 0 ? (
          <p class="calm">{t("statusNoProblems")}</p>
        ) : (
          <ul class="problems">
            {status.failures.map((failure) => (
              <li key={`${failure.source} ${failure.step}`}>
                <span class="where">{failure.source}</span>
                <span title={failure.message}>{explainCode(failure.code, failure.message)}</span>{" "}
                <code>{failure.code}</code>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Figure({ words, value, href }: { words: string; value: number; href?: string }) {
  const shown = whole(value);
  return (
    <div>
      <dt>{words}</dt>
      <dd class="numbers">{href ? <a href={href}>{shown}</a> : shown}</dd>
    </div>
  );
}
