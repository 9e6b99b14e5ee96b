import { useRef, useState } from "preact/hooks";
import type { DocumentAnswer } from "../../api.ts";
import type { Cursor } from "../cursor.ts";
import { t } from "../lang.ts";
import { CardList } from "./card-list.tsx";
import { DocumentContext } from "./document-context.tsx";
import { DocumentIssues } from "./document-issues.tsx";
import { Icon } from "./icon.tsx";

type Tab = "facts" | "context" | "issues";

/** What was read from the document: facts to review, events and relations, and what the reading has to say for itself. */
export function DocumentPanel({ document, cursor }: { document: DocumentAnswer; cursor: Cursor }) {
  const [tab, setTab] = useState<Tab>("facts");
  const choose = useRef(cursor.set);
  choose.current = cursor.set;
  const facts = document.factList;
  const context = document.events.length + document.relations.length + document.focus.length;
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ["facts", t("factsTab"), facts.length],
    ["context", t("contextTab"), context],
    ["issues", t("issuesTab"), document.issues.length],
  ];
  return (
    <aside class="panel" aria-label={t("factsOfDocument")}>
      <div class="panel-head">
        <div class="tabs" role="tablist">
          {tabs.map(([name, words, count]) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab === name}
              aria-controls="panel-body"
              onClick={() => setTab(name)}
            >
              {words} <span class="count">{count}</span>
            </button>
          ))}
        </div>
        {tab === "facts" && facts.length > 0 && (
          <div class="steps">
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t("previousFact")}
              title={`${t("previousFact")} (k)`}
              onClick={() => cursor.set(Math.max(0, cursor.at - 1))}
            >
              <Icon name="left" />
            </button>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t("nextFact")}
              title={`${t("nextFact")} (j)`}
              onClick={() => cursor.set(cursor.at + 1)}
            >
              <Icon name="right" />
            </button>
          </div>
        )}
      </div>
      <div class="panel-body" id="panel-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "facts" &&
          (facts.length === 0 ? (
            <p class="calm">{t("noFactsHere")}</p>
          ) : (
            <CardList document={document} at={cursor.at} choose={choose} />
          ))}
        {tab === "context" && <DocumentContext document={document} />}
        {tab === "issues" && <DocumentIssues document={document} />}
      </div>
    </aside>
  );
}
