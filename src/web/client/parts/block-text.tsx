import type { Block, Cell } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import { t } from "../lang.ts";
import { type Mark, marksBySpan, segments } from "../segments.ts";
import { MarkedText } from "./marked-text.tsx";
import { memo } from "./memo.ts";

export interface BlockProps {
  text: string;
  block: Block;
  marks: readonly Mark[];
  /** The selected fact's marks in this block. */
  loud: readonly Mark[];
  statuses: ReadonlyMap<string, string>;
  language: string;
  /** The block says the title again, which stands above it already. */
  repeats: boolean;
}

/** A block with its marks; drawn anew only when they, or what was decided of their facts, change. */
export const BlockText = memo(function BlockText(props: BlockProps) {
  const { block } = props;
  if (block.table) return <TableText {...props} />;
  const inner = <Pieces {...props} span={block} />;
  if (props.repeats) return <p class="visually-hidden">{inner}</p>;
  if (block.type === "heading") {
    const Level = `h${Math.min(6, (block.level ?? 1) + 1)}` as "h2";
    return (
      <Level class="block heading" data-start={block.start}>
        {inner}
      </Level>
    );
  }
  return (
    <p class={`block ${block.type}`} data-start={block.start}>
      {inner}
    </p>
  );
}, sameBlock);

function Pieces({ text, marks, loud, statuses, span }: BlockProps & { span: Span }) {
  const pieces = segments(span, [...marks, ...loud]);
  return (
    <>
      {pieces.map((piece) => (
        <MarkedText
          key={piece.start}
          words={text.slice(piece.start, piece.end)}
          marks={piece.marks}
          loud={loud}
          statuses={statuses}
        />
      ))}
    </>
  );
}

/** A table's caption and unit are words of the text round it and are not said twice; the caption names the region. */
function TableText(props: BlockProps) {
  const table = props.block.table!;
  // Each cell is given its own marks: a table of thousands of cells must not look through all marks for each.
  const cells = [...table.cells].sort((a, b) => a.start - b.start || a.end - b.end);
  const byCell = new Map(marksBySpan(cells, props.marks).map((marks, i) => [cells[i]!, marks]));
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  const head = rows.slice(0, table.headerRows);
  const body = rows.slice(table.headerRows);
  const line = (cells: Cell[], row: number, inHead: boolean) => (
    <tr key={row}>
      {cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => {
          const inner = <Pieces {...props} marks={byCell.get(cell) ?? []} span={cell} />;
          const spans = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan };
          if (inHead)
            return (
              <th key={cell.column} scope="col" {...spans}>
                {inner}
              </th>
            );
          if (cell.column < table.headColumns)
            return (
              <th key={cell.column} scope="row" {...spans}>
                {inner}
              </th>
            );
          const numeric = /^[约超近≥≤\d\s.,，．%+\-−~—–]+$/.test(props.text.slice(cell.start, cell.end));
          return (
            <td key={cell.column} class={numeric ? "numeric" : undefined} {...spans}>
              {inner}
            </td>
          );
        })}
    </tr>
  );
  return (
    <section
      class="block table-scroll"
      data-start={props.block.start}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={table.caption ?? t("tableScroll")}
    >
      <table>
        {head.length > 0 && <thead>{head.map((cells, row) => line(cells, row, true))}</thead>}
        <tbody>{body.map((cells, row) => line(cells, row, false))}</tbody>
      </table>
      {table.flattened && <p class="hint">{t("tableFlattened")}</p>}
    </section>
  );
}

function sameBlock(before: BlockProps, after: BlockProps): boolean {
  if (before.block !== after.block || before.language !== after.language || before.loud !== after.loud) return false;
  if (before.marks === after.marks && before.statuses === after.statuses) return true;
  if (before.marks.length !== after.marks.length) return false;
  return after.marks.every((mark, i) => {
    const old = before.marks[i]!;
    return (
      old.start === mark.start &&
      old.end === mark.end &&
      old.part === mark.part &&
      old.fact === mark.fact &&
      before.statuses.get(mark.fact) === after.statuses.get(mark.fact)
    );
  });
}
