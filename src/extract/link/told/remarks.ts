import type { Block, Document } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { within } from "../line.ts";
import { catalogueRows } from "../relations/table.ts";
import { sentencesOf } from "../sentences.ts";
import type { ToldLine } from "./course.ts";

/** Cells of a table that tell in sentences (原名某某工业园区；运营主体为…), each as a line that is told of its row's park. */
export function remarkLines(document: Document, folded: readonly string[], names: Names, lexicon: Lexicon): ToldLine[] {
  return catalogueRows(document, names, lexicon).flatMap((row) => {
    const { start: base, path, origin, runs } = document.blocks[row.block]!;
    const told = () => ({ park: row.park, own: true, turned: false });
    return row.prose.map((cell): ToldLine => {
      const text = folded[row.block]!.slice(cell.start - base, cell.end - base);
      const block: Block = { type: "paragraph", start: cell.start, end: cell.end, path, origin, runs };
      const sentences = sentencesOf(text).map((span) => ({
        start: span.start + cell.start,
        end: span.end + cell.start,
      }));
      const parks = within(names.names, cell).filter((name) => name.kind === "park");
      return { block, at: row.block, text, parks, lead: null, sentences, told };
    });
  });
}
