import { useMemo } from "preact/hooks";
import type { Block, Cell } from "../../../model/document.ts";
import type { Issue } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { FactView } from "../../api.ts";
import { lang, t } from "../lang.ts";
import { type Mark, marksBySpan, marksOf, segments } from "../segments.ts";
import { MarkedText } from "./marked-text.tsx";
import { memo } from "./memo.ts";

interface Props {
  title: string | null;
  text: string;
  blocks: readonly Block[];
  facts: readonly FactView[];
  issues: readonly Issue[];
  selected: FactView | null;
  choose: (ids: readonly string[]) => void;
}

const NONE: readonly Mark[] = [];

/** The canonical text with every fact at its exact span. A block is drawn anew only when its own marks change. */
export function DocumentText({ title, text, blocks, facts, issues, selected, choose }: Props) {
  const quiet = useMemo(() => quietMarks(facts, issues), [facts, issues]);
  const byBlock = useMemo(() => marksBySpan(blocks, quiet), [blocks, quiet]);
  const loud = useMemo(() => (selected ? marksOf(selected) : []), [selected]);
  const statuses = useMemo(() => new Map(facts.map((fact) => [fact.id, fact.status])), [facts]);
  const onClick = (event: MouseEvent): void => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-quote],[data-figure]") : null;
    if (!mark || getSelection()?.type === "Range") return;
    choose([...(mark.dataset["figure"] ?? "").split(" "), ...(mark.dataset["quote"] ?? "").split(" ")].filter(Boolean));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of facts beside the text does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks on marks are a shortcut into that list
    <div class="document-text" lang="zh-CN" onClick={onClick}>
      {blocks.map((block, index) => {
        const on = loud.filter((mark) => mark.start < block.end && mark.end > block.start);
        return (
          <BlockText
            key={block.start}
            text={text}
            block={block}
            marks={byBlock[index] ?? NONE}
            loud={on.length > 0 ? on : NONE}
            statuses={statuses}
            language={lang.value}
            repeats={
              index === 0 && (byBlock[0] ?? NONE).length === 0 && sameWords(text.slice(block.start, block.end), title)
            }
          />
        );
      })}
    </div>
  );
}

/** Facts' quotes and figures, and the issues that have a place. A fact that is gone points into another version's text. */
function quietMarks(facts: readonly FactView[], issues: readonly Issue[]): Mark[] {
  const marks: Mark[] = [];
  for (const fact of facts) {
    if (fact.gone) continue;
    for (const mark of marksOf(fact)) if (mark.part === "quote" || mark.part === "figure") marks.push(mark);
  }
  for (const { start, end } of issues) {
    if (start !== undefined && end !== undefined) marks.push({ start, end, part: "issue", fact: "" });
  }
  return marks;
}

interface BlockProps {
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

const BlockText = memo(function BlockText(props: BlockProps) {
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
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  const head = rows.slice(0, table.headerRows);
  const body = rows.slice(table.headerRows);
  const line = (cells: Cell[], row: number, inHead: boolean) => (
    <tr key={row}>
      {cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => {
          const inner = <Pieces {...props} span={cell} />;
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

function sameWords(words: string, title: string | null): boolean {
  return title !== null && words.replace(/\s/g, "") === title.replace(/\s/g, "");
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
