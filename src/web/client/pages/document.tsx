import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import type { DocumentAnswer, FactView } from "../../api.ts";
import { useCursor } from "../cursor.ts";
import { dateTime, shortSource } from "../format.ts";
import { explainCode, t } from "../lang.ts";
import { DocumentPanel } from "../parts/document-panel.tsx";
import { DocumentText } from "../parts/document-text.tsx";
import { Icon } from "../parts/icon.tsx";
import { Failed } from "../parts/states.tsx";
import { useLoaded } from "../request.ts";
import { onDecided } from "../review.ts";
import { go, hrefWith, place } from "../router.ts";
import { showFact } from "../show-span.ts";
import { KINDS } from "./documents.tsx";

/** One document: its text with the facts marked, and the facts beside it. */
export function DocumentPage({ id }: { id: string }) {
  const loaded = useLoaded<DocumentAnswer>(`/api/documents/${encodeURIComponent(id)}`);
  const { change } = loaded;
  useEffect(() => onDecided((fact) => change((answer) => withFact(answer, fact))), [change]);
  useEffect(() => {
    document.title = `${loaded.data?.title ?? t("documentsTitle")} · ${t("appName")}`;
  });
  const answer = useMemo(() => loaded.data && inTextOrder(loaded.data), [loaded.data]);
  if (loaded.error) return <Failed error={loaded.error} retry={loaded.reload} />;
  if (!answer) return <div class="page" aria-busy="true" />;
  return <Reader answer={answer} />;
}

function Reader({ answer }: { answer: DocumentAnswer }) {
  const facts = answer.factList;
  const wanted = place.value.query.get("fact");
  const start = useMemo(() => facts.findIndex((fact) => fact.id === wanted), []);
  const quietly = useRef(false);
  const cursor = useCursor(facts, {
    start,
    moved: (index) => go(hrefWith({ fact: facts[index]?.id ?? null }), true),
  });
  const selected = facts[cursor.at] ?? null;
  const selectedId = selected?.id;
  useEffect(() => {
    // A click on the text itself needs no scrolling: the reader is looking at it.
    if (selectedId !== undefined && !quietly.current) showFact(selectedId);
    quietly.current = false;
  }, [selectedId]);
  const at = useRef(cursor);
  at.current = cursor;
  const choose = useCallback(
    (ids: readonly string[]) => {
      const now = facts[at.current.at]?.id;
      const turn = now === undefined ? -1 : ids.indexOf(now);
      // Facts may share words; a second click on them goes on to the next.
      const next = ids[(turn + 1) % ids.length];
      quietly.current = next !== now;
      at.current.set(facts.findIndex((fact) => fact.id === next));
    },
    [facts],
  );
  return (
    <div class="page document-page">
      <article class="document">
        <DocumentHead answer={answer} />
        {answer.error && (
          <p class="problem" role="alert">
            {t("sourceNotRead")}: {explainCode(answer.error.code, answer.error.message)}{" "}
            <code>{answer.error.code}</code>
          </p>
        )}
        <DocumentText
          title={answer.title}
          text={answer.text}
          blocks={answer.blocks}
          facts={facts}
          issues={answer.issues}
          selected={selected}
          choose={choose}
        />
      </article>
      <DocumentPanel document={answer} cursor={cursor} />
    </div>
  );
}

function DocumentHead({ answer }: { answer: DocumentAnswer }) {
  return (
    <header class="document-head">
      <h1 lang="zh-CN">{answer.title ?? shortSource(answer.source)}</h1>
      <p class="byline">
        <span>{answer.publisher ?? t("unknownPublisher")}</span>
        <time>{answer.published ?? t("unknownDate")}</time>
        {answer.kind && <span>{t(KINDS[answer.kind] ?? "kindOther")}</span>}
        {answer.url ? (
          <a class="outside" href={answer.url} target="_blank" rel="noreferrer noopener" title={answer.url}>
            <Icon name="outside" /> {t("livePage")}
          </a>
        ) : (
          <span class="where">{shortSource(answer.source)}</span>
        )}
        {answer.fetchedAt && <span class="fetched">{dateTime(answer.fetchedAt)}</span>}
      </p>
    </header>
  );
}

/** Facts in the order their figures are met when reading; several quotes may begin at the same word. */
function inTextOrder(answer: DocumentAnswer): DocumentAnswer {
  const at = (fact: FactView): number => (fact.gone ? Number.MAX_SAFE_INTEGER : fact.evidence.figure.start);
  return { ...answer, factList: [...answer.factList].sort((a, b) => at(a) - at(b)) };
}

function withFact(answer: DocumentAnswer, fact: FactView): DocumentAnswer {
  return { ...answer, factList: answer.factList.map((row) => (row.id === fact.id ? fact : row)) };
}
