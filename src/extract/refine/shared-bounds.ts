import type { Figure } from "../../model/index.ts";
import { guarded } from "../guarded.ts";

/** 分别 stands at most this far left of the first figure it deals out to. */
const REACH = 8;
const JOINT = guarded(/^[、和与及，,]$|^以及$/);
const LONGEST_JOINT = 2;

/**
 * 分别超过3000亿元和4000亿元: the bound before the first figure holds for those listed after it. Only where 分别 says so, the unit
 * is the same, and the later figure has no bound of its own. `folded` is the block, `offset` its start in the document.
 */
export function shareBounds(figures: readonly Figure[], folded: string, offset: number): Figure[] {
  let giver: Figure | null = null;
  return figures.map((figure, i) => {
    const before = figures[i - 1];
    const listed =
      before &&
      figure.start - before.end <= LONGEST_JOINT &&
      JOINT.test(folded.slice(before.end - offset, figure.start - offset));
    if (!listed) giver = isDealt(figure, folded, offset) ? figure : null;
    else if (giver && figure.unit === giver.unit && isPlain(figure)) return bounded(figure, giver);
    return figure;
  });
}

function isDealt(figure: Figure, folded: string, offset: number): boolean {
  const start = figure.start - offset;
  const hasBound = figure.start < figure.number.start && figure.min !== figure.max;
  return hasBound && folded.slice(Math.max(0, start - REACH), start).includes("分别");
}

function isPlain(figure: Figure): boolean {
  return figure.min !== null && figure.min === figure.max && !figure.approx;
}

function bounded(figure: Figure, giver: Figure): Figure {
  const side = giver.min === null ? "min" : "max";
  return {
    ...figure,
    [side]: null,
    approx: giver.approx,
    value: { ...figure.value, [side]: null },
    rule: "figure.shared-bound",
  };
}
