import type { DocumentAnswer } from "../../api.ts";
import { explainCode, t } from "../lang.ts";
import { showSpan } from "../show-span.ts";

const AROUND = 14;

/** Issues of the reading. One with a place in the text shows its words and leads there. */
export function DocumentIssues({ document }: { document: DocumentAnswer }) {
  if (document.issues.length === 0) return <p class="calm">{t("noIssuesHere")}</p>;
  return (
    <ul class="entries">
      {document.issues.map((issue) => {
        const { start, end } = issue;
        const placed = start !== undefined && end !== undefined;
        return (
          <li key={`${issue.code} ${start ?? ""} ${issue.message}`}>
            <button
              type="button"
              class="entry"
              disabled={!placed}
              onClick={() => placed && showSpan(start)}
              title={issue.message}
            >
              <span>
                {explainCode(issue.code, issue.message)} <code>{issue.code}</code>
              </span>
              {placed && (
                <q class="quote">
                  {document.text.slice(Math.max(0, start - AROUND), start).replace(/[\t\n]+/g, " ")}
                  <mark>{document.text.slice(start, end)}</mark>
                  {document.text.slice(end, end + AROUND).replace(/[\t\n]+/g, " ")}
                </q>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
