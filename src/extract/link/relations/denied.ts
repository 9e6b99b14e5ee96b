import type { Span } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import type { ParkLine } from "../park-lines.ts";
import type { RawRelation } from "./raw.ts";

/** What is said to be untrue: 网传“…”不实, 系谣言, 并无此事. */
const UNTRUE =
  /(?<!不是|并非|绝非)(?:不实|不属实|谣言|谣传|误传|讹传|失实|子虚乌有|纯属虚构|并无此事|没有此事|查无实据|与事实不符)/g;

/** True where a relation is told in a sentence that goes on to call it untrue. */
export function denials(lines: readonly ParkLine[]): (relation: RawRelation) => boolean {
  const untrue: Span[] = [];
  for (const { block, text, sentences } of lines)
    for (const { index } of matchesOf(UNTRUE, text)) {
      const at = block.start + index;
      const sentence = sentences.find(({ start, end }) => start <= at && at < end);
      if (sentence) untrue.push({ start: sentence.start, end: at });
    }
  return ({ start, end }) => untrue.some((span) => start >= span.start && end <= span.end);
}
