import type { Mark } from "../segments.ts";

interface Props {
  words: string;
  marks: readonly Mark[];
  /** The marks of the selected fact; they are among `marks`. */
  loud: readonly Mark[];
  statuses: ReadonlyMap<string, string>;
}

const LOUD_PARTS = ["figure", "metric", "subject", "period"] as const;

/** A run of text with its marks as classes, and the facts it belongs to as data, quotes and figures apart. */
export function MarkedText({ words, marks, loud, statuses }: Props) {
  if (marks.length === 0) return <>{words}</>;
  const quotes = idsOf(marks, "quote");
  const figures = idsOf(marks, "figure");
  const classes = ["hl"];
  if (figures.length > 0) {
    classes.push("figure");
    if (figures.every((id) => statuses.get(id) === "accepted")) classes.push("accepted");
    if (figures.every((id) => statuses.get(id) === "rejected")) classes.push("rejected");
  } else if (quotes.length > 0) classes.push("quoted");
  if (marks.some((mark) => mark.part === "issue") && figures.length === 0) classes.push("issue");
  const lit = marks.filter((mark) => loud.includes(mark));
  if (lit.some((mark) => mark.part === "quote")) classes.push("on");
  for (const part of LOUD_PARTS) if (lit.some((mark) => mark.part === part)) classes.push(`on-${part}`);
  return (
    <span
      class={classes.join(" ")}
      data-quote={quotes.join(" ") || undefined}
      data-figure={figures.join(" ") || undefined}
    >
      {words}
    </span>
  );
}

function idsOf(marks: readonly Mark[], part: Mark["part"]): string[] {
  return [...new Set(marks.filter((mark) => mark.part === part).map((mark) => mark.fact))];
}
