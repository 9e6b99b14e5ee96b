import { useMemo } from "preact/hooks";
import type { Block } from "../../../model/document.ts";
import type { Issue } from "../../../model/reading.ts";
import type { FactView } from "../../api.ts";
import { lang } from "../lang.ts";
import { type Mark, marksBySpan, marksOf } from "../segments.ts";
import { BlockText } from "./block-text.tsx";
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
/** Blocks are passed over by the group: a step from fact to fact looks at the groups, and at the blocks of two of them. */
const GROUP_BLOCKS = 40;

interface Group {
  readonly blocks: readonly Block[];
  readonly marks: readonly (readonly Mark[])[];
  readonly start: number;
  readonly end: number;
}

/** The canonical text with every fact at its exact span. */
export function DocumentText({ title, text, blocks, facts, issues, selected, choose }: Props) {
  // A decision makes a new list of facts but moves no mark, so the marks go by the blocks.
  const groups = useMemo(() => groupsOf(blocks, quietMarks(facts, issues)), [blocks]);
  // A fact that was decided has the same marks as before.
  const loud = useMemo(() => (selected && !selected.gone ? marksOf(selected) : NONE), [selected?.id]);
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
      {groups.map((group) => (
        <BlockGroup
          key={group.start}
          title={group.start === 0 ? title : null}
          text={text}
          group={group}
          loud={touching(loud, group)}
          statuses={statuses}
          language={lang.value}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  title: string | null;
  text: string;
  group: Group;
  loud: readonly Mark[];
  statuses: ReadonlyMap<string, string>;
  language: string;
}

const BlockGroup = memo(function BlockGroup({ title, text, group, loud, statuses, language }: GroupProps) {
  return (
    <>
      {group.blocks.map((block, index) => {
        const marks = group.marks[index] ?? NONE;
        return (
          <BlockText
            key={block.start}
            text={text}
            block={block}
            marks={marks}
            loud={touching(loud, block)}
            statuses={statuses}
            language={language}
            repeats={index === 0 && marks.length === 0 && sameWords(text.slice(block.start, block.end), title)}
          />
        );
      })}
    </>
  );
}, sameGroup);

function sameGroup(before: GroupProps, after: GroupProps): boolean {
  if (before.group !== after.group || before.language !== after.language || before.loud !== after.loud) return false;
  if (before.statuses === after.statuses) return true;
  return after.group.marks.every((marks) =>
    marks.every((mark) => before.statuses.get(mark.fact) === after.statuses.get(mark.fact)),
  );
}

/** The marks that stand in a span, as one and the same empty list where there are none. */
function touching(marks: readonly Mark[], span: { start: number; end: number }): readonly Mark[] {
  if (marks.length === 0) return NONE;
  const found = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  return found.length === 0 ? NONE : found;
}

function groupsOf(blocks: readonly Block[], marks: readonly Mark[]): Group[] {
  const byBlock = marksBySpan(blocks, marks);
  const groups: Group[] = [];
  for (let i = 0; i < blocks.length; i += GROUP_BLOCKS) {
    const some = blocks.slice(i, i + GROUP_BLOCKS);
    const { start } = some[0]!;
    groups.push({ blocks: some, marks: byBlock.slice(i, i + GROUP_BLOCKS), start, end: some[some.length - 1]!.end });
  }
  return groups;
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

function sameWords(words: string, title: string | null): boolean {
  return title !== null && words.replace(/\s/g, "") === title.replace(/\s/g, "");
}
