import { useEffect, useRef } from "preact/hooks";
import type { FactView } from "../../api.ts";
import type { Cursor } from "../cursor.ts";
import { interval, number, periodText, shortSource } from "../format.ts";
import { typing } from "../keys.ts";
import { lang, t } from "../lang.ts";
import { href } from "../router.ts";
import { Flags, MetricName, ModalityBadge, StatusBadge } from "./badges.tsx";
import { Decide } from "./decide.tsx";
import { memo } from "./memo.ts";
import { Quote } from "./quote.tsx";

/** Facts a row each, dense enough to scan; on narrow screens the same rows stand as cards. */
export function FactTable({ facts, cursor, busy }: { facts: readonly FactView[]; cursor: Cursor; busy: boolean }) {
  const set = useRef(cursor.set);
  set.current = cursor.set;
  return (
    <div class="table-frame">
      <table class="facts" aria-busy={busy}>
        <thead>
          <tr>
            <th scope="col" class="col-status">
              {t("review")}
            </th>
            <th scope="col" class="col-subject">
              {t("subject")}
            </th>
            <th scope="col" class="col-metric">
              {t("metric")}
            </th>
            <th scope="col" class="col-value numeric">
              {t("value")}
            </th>
            <th scope="col" class="col-unit">
              {t("unit")}
            </th>
            <th scope="col" class="col-period">
              {t("period")}
            </th>
            <th scope="col" class="col-modality">
              {t("modality")}
            </th>
            <th scope="col" class="col-quote">
              {t("sentence")}
            </th>
            <th scope="col" class="col-source">
              {t("publisher")}
            </th>
            <th scope="col" class="col-date">
              {t("published")}
            </th>
            <th scope="col" class="col-decide">
              <span class="visually-hidden">
                {t("accept")} / {t("reject")}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact, index) => (
            <Row
              key={`${fact.documentId}/${fact.id}`}
              fact={fact}
              index={index}
              current={index === cursor.at}
              set={set}
              language={lang.value}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  fact: FactView;
  index: number;
  current: boolean;
  set: { current: (index: number) => void };
  /** Not read; a change of language must draw the row anew. */
  language: string;
}

const Row = memo(function Row({ fact, index, current, set }: RowProps) {
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!current || !element.current) return;
    const focused = document.activeElement;
    // The focus follows the keys, not the pointer: a click into a button or link of the row leaves it there. Nor is it taken
    // from somebody who writes by now: the place also moves when the answer to an earlier key comes.
    if (!element.current.contains(focused) && !typing(focused)) element.current.focus({ preventScroll: true });
    element.current.scrollIntoView({ block: "nearest" });
  }, [current]);
  const inDocument = href(`/documents/${fact.documentId}`, { fact: fact.id });
  const base = [fact.value.min, fact.value.max].filter((n) => n !== null).map(number);
  return (
    <tr
      ref={element}
      tabIndex={current || index === 0 ? 0 : -1}
      data-fact={fact.id}
      class={`fact ${fact.status}${current ? " current" : ""}`}
      aria-current={current ? "true" : undefined}
      onClick={() => set.current(index)}
    >
      <td class="col-status">
        <StatusBadge fact={fact} />
        <Flags fact={fact} />
      </td>
      <td class="col-subject">
        <span class="subject">{fact.subject.name}</span>
        {fact.subject.kind !== "park" && <span class="kind">{t(fact.subject.kind)}</span>}
      </td>
      <td class="col-metric">
        <MetricName fact={fact} />
      </td>
      <td class="col-value numeric" title={`${fact.text} = ${[...new Set(base)].join(" – ")} ${fact.value.unit}`}>
        {interval(fact)}
      </td>
      <td class="col-unit">{fact.unit}</td>
      <td class="col-period" title={fact.period?.text ?? undefined}>
        {periodText(fact.period)}
      </td>
      <td class="col-modality">
        <ModalityBadge fact={fact} />
      </td>
      <td class="col-quote">
        <a class="quote-link" href={inDocument} title={t("openInDocument")}>
          <Quote fact={fact} short={!current} />
        </a>
      </td>
      <td class="col-source">
        <span class="publisher" title={`${fact.documentTitle ?? ""}\n${fact.source}`}>
          {fact.publisher ?? shortSource(fact.source)}
        </span>
      </td>
      <td class="col-date">{fact.published}</td>
      <td class="col-decide">
        <Decide fact={fact} />
      </td>
    </tr>
  );
});
