import { useEffect, useRef } from "preact/hooks";
import type { Part } from "../../../model/fact.ts";
import type { DocumentAnswer, FactView } from "../../api.ts";
import { interval, number, periodText } from "../format.ts";
import { liveLink, pageUrl } from "../fragment.ts";
import { t } from "../lang.ts";
import { originAt, originText } from "../origin.ts";
import { reasonText } from "../reasons.ts";
import type { Key } from "../words/zh.ts";
import { Flags, MetricName, ModalityBadge, StatusBadge } from "./badges.tsx";
import { Decide } from "./decide.tsx";
import { Icon } from "./icon.tsx";
import { memo } from "./memo.ts";

interface Props {
  fact: FactView;
  document: DocumentAnswer;
  index: number;
  current: boolean;
  choose: { current: (index: number) => void };
  language: string;
}

/** One fact beside the text; the chosen one opens and tells what it was read from. */
export const FactCard = memo(function FactCard({ fact, document, index, current, choose }: Props) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li ref={element} class={`card ${fact.status}${current ? " current" : ""}`} data-fact={fact.id}>
      <button type="button" class="card-head" aria-expanded={current} onClick={() => choose.current(index)}>
        <span class="card-what">
          <span class="subject">{fact.subject.name}</span> <MetricName fact={fact} />
        </span>
        <span class="card-value">
          <b class="numbers">{interval(fact)}</b> {fact.unit}
        </span>
        <span class="card-when">
          <span>{periodText(fact.period)}</span>
          {fact.modality !== "actual" && <ModalityBadge fact={fact} />}
          <StatusBadge fact={fact} />
          <Flags fact={fact} />
        </span>
      </button>
      {current && <Details fact={fact} document={document} />}
    </li>
  );
}, sameCard);

/** Only the chosen card reads the document, whose text and blocks stay as they are when a fact of it is decided. */
function sameCard(before: Props, after: Props): boolean {
  return (
    before.fact === after.fact &&
    before.index === after.index &&
    before.current === after.current &&
    before.language === after.language
  );
}

function Details({ fact, document }: { fact: FactView; document: DocumentAnswer }) {
  const { evidence } = fact;
  const origin = originAt(document.blocks, evidence.figure);
  const url = pageUrl(document, origin);
  const words = (part: Part | null): string =>
    part && part.end > part.start && !fact.gone ? document.text.slice(part.start, part.end) : "";
  const base = [...new Set([fact.value.min, fact.value.max].filter((n) => n !== null).map(number))].join(" – ");
  return (
    <div class="card-details">
      <dl class="parts">
        <PartRow part="figure" words={fact.text} basis={evidence.figure.basis} />
        <PartRow part="metric" words={words(evidence.metric) || fact.metricText} basis={evidence.metric?.basis} />
        <PartRow part="subject" words={words(evidence.subject) || fact.subject.name} basis={evidence.subject?.basis} />
        {fact.period && (
          <PartRow
            part="period"
            words={words(evidence.period) || fact.period.text || periodText(fact.period)}
            basis={evidence.period?.basis}
          />
        )}
      </dl>
      <dl class="facts-about">
        <div>
          <dt>{t("baseValue")}</dt>
          <dd class="numbers">
            {base} {fact.value.unit}
          </dd>
        </div>
        {fact.table && (
          <div>
            <dt>{t("tableCell")}</dt>
            <dd title={t("originTable", { row: fact.table.row + 1, column: fact.table.column + 1 })}>
              {[fact.table.rowHead, fact.table.columnHead].filter(Boolean).join(" · ")}
            </dd>
          </div>
        )}
        {origin && (
          <div>
            <dt>{t("origin")}</dt>
            <dd class="code">{originText(origin)}</dd>
          </div>
        )}
        <div>
          <dt>{t("rule")}</dt>
          <dd class="code" title={evidence.rules.join(" → ")}>
            {fact.rule} <span class="numbers">· {Math.round(fact.confidence * 100)}%</span>
          </dd>
        </div>
        {fact.decision?.reason && (
          <div>
            <dt>{t(fact.status)}</dt>
            <dd>{reasonText(fact.decision.reason)}</dd>
          </div>
        )}
      </dl>
      <div class="card-actions">
        <Decide fact={fact} wide />
        {url && (
          <a
            class="outside"
            href={liveLink(url, document.text, fact)}
            target="_blank"
            rel="noreferrer noopener"
            title={t("livePageAtQuote")}
          >
            <Icon name="outside" /> {t("livePageAtQuote")}
          </a>
        )}
      </div>
    </div>
  );
}

const PARTS = {
  figure: "partFigure",
  metric: "metric",
  subject: "subject",
  period: "period",
} as const satisfies Record<string, Key>;
const BASES: Readonly<Record<string, Key>> = {
  stated: "basisStated",
  heading: "basisHeading",
  carried: "basisCarried",
  relative: "basisRelative",
  document: "basisDocument",
};

function PartRow({ part, words, basis }: { part: keyof typeof PARTS; words: string; basis?: string | undefined }) {
  const key = basis === undefined ? undefined : BASES[basis];
  return (
    <div>
      <dt>
        <span class={`swatch on-${part}`} aria-hidden="true" /> {t(PARTS[part])}
      </dt>
      <dd>
        {words} {key && basis !== "stated" && <span class="basis">{t(key)}</span>}
      </dd>
    </div>
  );
}
