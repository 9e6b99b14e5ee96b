import type { Block, Document, Span } from "../../model/index.ts";
import type { Names } from "../names/index.ts";
import { kindOfLabel, type LabelKind } from "./labels.ts";
import { parkOfHeading } from "./park-lines.ts";

/** 批复时间：2012年12月 under a park's name: the label's kind, and the value with the document's offsets. */
export interface FormLine extends Span {
  readonly park: string;
  /** Null where the label says nothing of these (基本情况：…). */
  readonly kind: Exclude<LabelKind, "name"> | null;
  readonly label: string;
  readonly value: string;
  readonly valueStart: number;
  readonly block: Block;
}

const LABEL = /^[\s　·•▪■◆*-]*([\u3400-\u9fff]{2,8})(?:[：:][\s　]*|([\s　]+))(?=[^\s　：:])/;

const seen = new WeakMap<Names, readonly FormLine[]>();

/** The lines of forms in a document: a label, a colon and a value, under a heading or a line that is a park's name. */
export function formLines(document: Document, folded: readonly string[], names: Names): readonly FormLine[] {
  const known = seen.get(names);
  if (known) return known;
  const found: FormLine[] = [];
  let park: string | null = null;
  let next = 0;
  document.blocks.forEach((block, at) => {
    while (next < names.names.length && names.names[next]!.start < block.start) next++;
    if (block.table) return;
    const text = folded[at]!;
    const labelled = LABEL.exec(text);
    // 首位产业 锂电材料: by a space alone only a label that tells something.
    const label = labelled?.[2] && !kindOfLabel(labelled[1]!) ? null : labelled;
    // 【湾沚 · 航空产业园】: a place and a dot may stand before the name.
    const title = text.length <= 40 ? text.replace(/^\s*【(?:[^】]{2,6}】(?=.))?|】\s*$/g, "") : "";
    const whole =
      parkOfHeading(title, names) ?? parkOfHeading(title.replace(/^[^·|｜]{2,8}\s*[·|｜]/, "").trim(), names);
    if (whole) {
      park = whole;
      return;
    }
    if (!label) {
      // Another heading or title line ends the form; a sentence of the form's own does not.
      if (block.type === "heading" || /^\s*【/.test(text)) park = null;
      return;
    }
    const valueStart = block.start + label[0].length;
    const kind = label[1] === "名称" ? "name" : kindOfLabel(label[1]!);
    if (kind === "name") {
      const named = names.names[next];
      park = named?.kind === "park" && named.start >= valueStart && named.end <= block.end ? named.name : park;
      return;
    }
    const about = park ?? (block.path.at(-1) ? parkOfHeading(block.path.at(-1)!, names) : null);
    if (!about) return;
    const value = text.slice(label[0].length);
    found.push({ park: about, kind, label: label[1]!, value, valueStart, block, start: block.start, end: block.end });
  });
  seen.set(names, found);
  return found;
}
