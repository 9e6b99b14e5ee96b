import type { FactView } from "../../api.ts";

/** A fact's sentence with its figure marked. A table's figure often stands outside the quoted row name; it is then put after it. */
export function Quote({ fact }: { fact: FactView }) {
  const from = fact.evidence.figure.start - fact.start;
  const to = fact.evidence.figure.end - fact.start;
  const inside = from >= 0 && to <= fact.quote.length && to > from;
  if (!inside) {
    const heads = [fact.table?.rowHead || fact.quote, fact.table?.columnHead].filter(Boolean).join(" · ");
    return (
      <q class="quote">
        {heads.replace(/[\t\n]+/g, " ")} <mark>{fact.text}</mark>
      </q>
    );
  }
  return (
    <q class="quote">
      {fact.quote.slice(0, from).replace(/[\t\n]+/g, " ")}
      <mark>{fact.quote.slice(from, to)}</mark>
      {fact.quote.slice(to).replace(/[\t\n]+/g, " ")}
    </q>
  );
}
