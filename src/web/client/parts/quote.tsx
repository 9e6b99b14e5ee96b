import type { FactView } from "../../api.ts";

/** How much of a sentence stands before the figure where there is room for two lines only. */
const LEAD_UNITS = 32;

/**
 * A fact's sentence with its figure marked. A table's figure often stands outside the quoted row name; it is then put after it.
 * `short` drops a long beginning, so that the figure is never what falls off the end.
 */
export function Quote({ fact, short = false }: { fact: FactView; short?: boolean }) {
  const from = fact.evidence.figure.start - fact.start;
  const to = fact.evidence.figure.end - fact.start;
  const inside = from >= 0 && to <= fact.quote.length && to > from;
  if (!inside) {
    const heads = [fact.table?.rowHead || fact.quote, fact.table?.columnHead].filter(Boolean).join(" · ");
    return (
      <q class="quote">
        {oneLine(heads)} <mark>{fact.text}</mark>
      </q>
    );
  }
  const before = oneLine(fact.quote.slice(0, from));
  return (
    <q class="quote">
      {short ? ending(before) : before}
      <mark>{fact.quote.slice(from, to)}</mark>
      {oneLine(fact.quote.slice(to))}
    </q>
  );
}

function oneLine(text: string): string {
  return text.replace(/[\t\n]+/g, " ");
}

/** The end of a long text, from the start of a clause where one begins soon enough. */
function ending(text: string): string {
  if (text.length <= LEAD_UNITS + 4) return text;
  const end = text.slice(-LEAD_UNITS);
  const clause = end.search(/[，。；、,;：:][^，。；、,;：:]/);
  return `…${clause !== -1 && clause < LEAD_UNITS / 2 ? end.slice(clause + 1) : end}`;
}
