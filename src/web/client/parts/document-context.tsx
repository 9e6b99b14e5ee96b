import type { ComponentChildren } from "preact";
import type { DocumentAnswer } from "../../api.ts";
import { t } from "../lang.ts";
import { showSpan } from "../show-span.ts";

/** Events, relations and focus industries, each with its sentence; a click shows the sentence in the text. */
export function DocumentContext({ document }: { document: DocumentAnswer }) {
  const { events, relations, focus } = document;
  if (events.length + relations.length + focus.length === 0) return <p class="calm">{t("noContextHere")}</p>;
  return (
    <>
      {events.length > 0 && (
        <Group title={t("events")}>
          {events.map((event) => (
            <Entry key={`${event.start} ${event.event} ${event.date}`} at={event.start} quote={event.quote}>
              <b>{event.subject.name}</b> {t(`${event.event}Event`)} <time class="numbers">{event.date}</time>
            </Entry>
          ))}
        </Group>
      )}
      {relations.length > 0 && (
        <Group title={t("relations")}>
          {relations.map((relation) => (
            <Entry
              key={`${relation.start} ${relation.relation} ${relation.object}`}
              at={relation.start}
              quote={relation.quote}
            >
              <b>{relation.park}</b> {t(`${relation.relation}Relation`)} {relation.object}
            </Entry>
          ))}
        </Group>
      )}
      {focus.length > 0 && (
        <Group title={t("focus")}>
          {focus.map((entry) => (
            <Entry key={`${entry.start} ${entry.park}`} at={entry.start} quote={entry.quote}>
              <b>{entry.park}</b> {entry.industries.join("、")}
            </Entry>
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h3>{title}</h3>
      <ul class="entries">{children}</ul>
    </section>
  );
}

function Entry({ at, quote, children }: { at: number; quote: string; children: ComponentChildren }) {
  return (
    <li>
      <button type="button" class="entry" title={quote} onClick={() => showSpan(at)}>
        <span>{children}</span>
        <q class="quote">{quote.replace(/[\t\n]+/g, " ")}</q>
      </button>
    </li>
  );
}
