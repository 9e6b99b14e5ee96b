import { cut, type Document } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import { formLines } from "../form-lines.ts";
import type { RawRelation } from "./raw.ts";

/** What the lines of a form tell of their park: 运营单位：…公司, 级别：国家级, 前身：…产业园, 所在区：…区. */
export function formRelations(document: Document, folded: readonly string[], names: Names): RawRelation[] {
  const found: RawRelation[] = [];
  for (const { park, kind, valueStart, block, start } of formLines(document, folded, names)) {
    if (kind !== "operated_by" && kind !== "level" && kind !== "formerly" && kind !== "located_in") continue;
    const object = /^[^（(，,。；;\s]+/.exec(cut(document.text, { start: valueStart, end: block.end }))?.[0] ?? "";
    if (object.length < 2 || object.length > 30 || /^[—\-无暂]+$/.test(object)) continue;
    if (kind === "level" && !/级$/.test(object)) continue;
    found.push({ park, relation: kind, object, rule: "relation.form", start, end: valueStart + object.length });
  }
  return found;
}
