import type { Document } from "../../model/index.ts";
import type { FoundName, Judged } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Longest name at the head of a line: 松江G60数字经济创新产业示范区 has 16. */
const LONGEST_LEAD = 20;

/** Offset of the mark that ends a lead name (东方芯港：围绕…), or -1. */
export function leadEnd(text: string): number {
  const mark = text.slice(0, LONGEST_LEAD + 1).search(/[:：]/);
  return mark >= 2 && !/[，,。；;、？！]/.test(text.slice(0, mark)) ? mark : -1;
}

/**
 * Names at the heads of lines. Where lines that stand together each begin with a name and a colon, and some of these are parks
 * by their endings, the others are parks too (信息飞鱼 between 大飞机园 and 海洋创新园).
 */
export function leadName(
  document: Document,
  folded: readonly string[],
  perBlock: readonly (readonly Judged[])[],
  accepted: ReadonlySet<string>,
  vocabulary: Vocabulary,
): FoundName[] {
  const found: FoundName[] = [];
  for (let first = 0; first < folded.length; ) {
    let last = first;
    while (last < folded.length && leadEnd(folded[last]!) > 0) last++;
    if (last === first) {
      first++;
      continue;
    }
    const run = Array.from({ length: last - first }, (_, i) => first + i);
    const parks = run.filter((block) => accepted.has(headOf(folded[block]!)));
    if (parks.length >= 2 && parks.length * 3 >= run.length) {
      for (const block of run) {
        const head = headOf(folded[block]!);
        if (!accepted.has(head) && isOddName(head, perBlock[block]!, vocabulary)) {
          const start = document.blocks[block]!.start + folded[block]!.indexOf(head[0]!);
          found.push({ block, start, end: start + head.length, surface: head, rule: "park.lead" });
        }
      }
    }
    first = last;
  }
  return found;
}

const headOf = (text: string) => surfaceOf(text.slice(0, leadEnd(text)));

/** A head that can be a name: no list of numerals (一轴, 两园), no kind of park, no dotted or bracketed text. */
function isOddName(head: string, judged: readonly Judged[], vocabulary: Vocabulary): boolean {
  if (!/^[\u3400-\u9fffA-Za-z0-9·]{3,12}$/.test(head)) return false;
  if (/^[一二两三四五六七八九十多\d]/.test(head)) return false;
  const own = judged.find(({ candidate }) => candidate.start === 0);
  if (own) return own.verdict === "bare" ? own.candidate.ending.family === "special" : own.verdict !== "group";
  return !vocabulary.edges.has(head) && !vocabulary.generic.has(head) && !vocabulary.industries.get(head);
}
