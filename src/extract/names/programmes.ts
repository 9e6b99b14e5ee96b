import { cut, type Document, type NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { Cursor } from "./cursor.ts";
import type { Collected } from "./found.ts";
import { vocabularyOf } from "./vocabulary.ts";

const COUNT = /(?:[0-9]+|[一二两三四五六七八九十]+)(?:大|个|条)$/;
const SECTOR_HEAD = guarded(/^(?:新赛道|赛道|签约项目|产业集群|领域(?=[0-9一二三四五六七八九十两]))/);

/** Sectors and campaigns a plan speaks of: 三大先导产业, 六个重点领域, 元宇宙新赛道, 集成电路签约项目. */
export function findProgrammes(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  _collected: Collected,
  lexicon: Lexicon,
): NameMention[] {
  const { programmes: heads, industries } = vocabularyOf(lexicon);
  const held = new Uint8Array(document.text.length);
  for (const name of taken) held.fill(1, name.start, name.end);
  const found: NameMention[] = [];
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    const add = (start: number, end: number, nameEnd: number, rule: string) => {
      const name = cut(document.text, { start: base + start, end: base + nameEnd });
      const span = { start: base + start, end: base + end };
      found.push({ start: span.start, end: span.end, text: cut(document.text, span), kind: "programme", name, rule });
    };
    const headed = new Cursor(heads, text);
    const named = new Cursor(industries, text);
    for (let at = 0; ; ) {
      const nextHead = headed.next(at);
      const nextIndustry = named.next(at);
      if (!nextHead && !nextIndustry) break;
      at = Math.min(nextHead?.at ?? text.length, nextIndustry?.at ?? text.length);
      const head = nextHead?.at === at ? nextHead : null;
      const count = head ? COUNT.exec(text.slice(Math.max(0, at - 6), at)) : null;
      if (head && count && held[base + at] !== 1) {
        add(at - count[0].length, at + head.length, at + head.length, "programme.counted");
        at += head.length;
        continue;
      }
      const industry = nextIndustry?.at === at ? nextIndustry : null;
      if (industry && industry.length >= 2 && held[base + at] !== 1) {
        const end = at + industry.length;
        const sector = SECTOR_HEAD.exec(text.slice(end, end + 6));
        if (sector) {
          const whole = /赛道|集群/.test(sector[0]);
          add(at, end + sector[0].length, whole ? end + sector[0].length : end, "programme.sector");
        }
        at = end;
        continue;
      }
      at++;
    }
  });
  return found;
}
