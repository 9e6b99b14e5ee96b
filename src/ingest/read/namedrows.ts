import { isHeadWord } from "../tableheads.ts";
import { CELL_NONE, CELL_WORDS } from "./flattened.ts";
import type { Run } from "./strided.ts";

const NAME_HEAD =
  /^[\u3400-\u9fff]{0,6}(?:(?:园区?|开发区|小镇|基地|集聚区|功能区|载体|平台)(?:名称?)?|^名称)(?:[（(].{1,8}[）)])?$/;
const NAME = /(?:园区?|[发高经范验新聚中能护税作]区|基地|小镇|集群|中心|[城谷港湾岛])(?:[（(][^（）()]{1,12}[）)])?$/;

/** The column of parks' names among the first so many lines, where they are the heads of a table; -1 where they are none. */
export function columnOfNames(run: Run, width: number): number {
  const heads = Array.from({ length: width }, (_, at) => run.words(at));
  if (heads.some((head) => head.length > 16) || heads.filter(isHeadWord).length * 2 < width) return -1;
  return heads.findIndex((head) => NAME_HEAD.test(head));
}

/** A row of words alone: a cell a head, and a park's name under the head of names. */
export function namedRow(run: Run, at: number, names: number, width: number): boolean {
  if (names < 0 || !NAME.test(run.words(at + names))) return false;
  for (let column = 0; column < width; column++) {
    const kind = run.kind(at + column);
    if (kind !== CELL_WORDS && kind !== CELL_NONE) return false;
  }
  return true;
}
