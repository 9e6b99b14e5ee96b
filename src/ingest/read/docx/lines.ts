import type { Piece } from "../../builder.ts";
import type { LineItem } from "../compose.ts";
import { extremes } from "../extremes.ts";
import type { Place } from "./marks.ts";
import type { Numbering } from "./numbering.ts";
import type { Style } from "./styles.ts";

/** A paragraph's line with what its print says, for finding the title. */
export interface PrintedLine extends LineItem {
  readonly size: number;
  readonly centred: boolean;
  readonly titled: boolean;
}

export interface PrintedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number | null;
  readonly path: string;
}

/**
 * The lines of a paragraph, its automatic number counted on and written before the first.
 *
 * @param lines its runs, cut at soft returns
 */
export function printedLines(
  numbers: Numbering,
  lines: PrintedRun[][],
  place: Place,
  style: Style,
  centred: boolean,
  boxed: boolean,
): PrintedLine[] {
  const { own, path } = place;
  const origin = { kind: "docx" as const, path };
  const outline = own.outline ?? style.outline;
  const numbering = own.unnumbered ? null : (own.numbering ?? style.numbering);
  const whole = lines.flat();
  const words = whole.map((run) => run.text).join("");
  if (words.trim() === "") return [];
  const number = numbering ? numbers.next(numbering.id, numbering.level) : null;
  const size = extremes(whole.filter((run) => run.text.trim() !== "").map((run) => run.size ?? 0)).most;
  const bold = whole.every((run) => run.bold || run.text.trim() === "");
  // Lines of a title or heading belong together; a soft return after a full stop parts paragraphs.
  const joined = lines.length === 1 || outline !== null || centred || style.title;
  const groups: PrintedRun[][] = [[]];
  for (const line of lines) {
    const before = groups
      .at(-1)!
      .map((run) => run.text)
      .join("");
    if (!joined && /[。；;！？：:]["”’）)]?\s*$/.test(before)) groups.push([...line]);
    else for (const run of line) groups.at(-1)!.push(run);
  }
  const result: PrintedLine[] = [];
  for (const group of groups) {
    const pieces: Piece[] = [];
    if (number && result.length === 0) {
      const gap =
        /[\w.．]$/.test(number) && /^[A-Za-z0-9\u3400-\u9fff]/.test(group[0]?.text ?? "") && !/[.．]$/.test(number)
          ? " "
          : "";
      pieces.push({ text: number + gap, origin: { ...origin, path: `${path}/numPr` } });
    }
    for (const run of group)
      if (run.text !== "") pieces.push({ text: run.text, origin: { ...origin, path: run.path } });
    const text = pieces
      .map((piece) => piece.text)
      .join("")
      .trim();
    if (text === "") continue;
    result.push({
      kind: "line",
      pieces,
      words: text,
      origin,
      prominent: (bold || centred) && outline === null,
      listed: number === "",
      size,
      centred,
      titled: style.title,
      ...(outline === null ? {} : { outline }),
      ...(boxed ? { boxed } : {}),
    });
  }
  return result;
}
