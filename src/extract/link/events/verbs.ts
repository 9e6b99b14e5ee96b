import type { EventKind, Span } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { buildTrie, type Trie } from "../../names/trie.ts";

/** A verb of what happens to parks, where it stands, and on which side its subject does. */
export interface Verb extends Span {
  readonly kind: EventKind;
  readonly side: "left" | "right";
}

/** The kinds and sides a verb's words may have; `tail` closes a verb with words between (通过…验收). */
interface Sense {
  readonly kind: EventKind;
  readonly side: "left" | "right";
  readonly tail: string;
}
export type VerbEntry = readonly Sense[];

/** How many characters may stand between the two parts of a verb. */
const SPLIT_REACH = 22;
const TITLE = "《".charCodeAt(0);

const tries = new WeakMap<Lexicon, Trie<VerbEntry>>();

export function verbTrie(lexicon: Lexicon): Trie<VerbEntry> {
  const known = tries.get(lexicon);
  if (known) return known;
  const words = new Map<string, Sense[]>();
  for (const [kind, sides] of Object.entries(lexicon.eventWords.events)) {
    for (const side of ["left", "right"] as const) {
      for (const said of sides?.[side] ?? []) {
        const [word = "", tail = ""] = said.split("…");
        words.set(word, [...(words.get(word) ?? []), { kind: kind as EventKind, side, tail }]);
      }
    }
  }
  const trie = buildTrie<VerbEntry>(words);
  tries.set(lexicon, trie);
  return trie;
}

/** Verbs of a sentence outside titles and quotes of titles. One that may stand on both sides is told by what follows it. */
export function verbsIn(text: string, sentence: Span, base: number, verbs: Trie<VerbEntry>): Verb[] {
  const found: Verb[] = [];
  let title = -1;
  for (let at = sentence.start; at < sentence.end; ) {
    if (at > title) title = titleFrom(text, at, sentence.end);
    const match = verbs.next(text, at, title);
    if (!match) {
      // Looked for in the sentence alone: to the text's end it would cost the square of a row of open marks.
      const close = text.slice(title, sentence.end).indexOf("》");
      at = title + (close > 0 ? close + 1 : 1);
      continue;
    }
    at = match.at;
    const read = readVerb(text, at + match.length, match.value);
    if (!read) {
      at++;
      continue;
    }
    const { end, senses } = read;
    // 存量产; 新开工80个, 拿地即开工, 从开园时: a count, a slogan, a stretch of time; 建区三十周年, 设立以来: no day of their own.
    const before = text[at - 1] ?? "";
    const unsaid =
      (text.startsWith("量产", at) && before === "存") ||
      // 建于甲镇: where, not when.
      (text.startsWith("建于", at) && !/^(?:19|20)[0-9]{2}年/.test(text.slice(end, end + 5))) ||
      text.startsWith("规划建设的", at) ||
      // 挂牌出让工业用地, 挂牌价, 新三板挂牌企业: land and shares are put up.
      (/挂牌$/.test(text.slice(at, end)) &&
        (/^(?:出让|转让|交易|成交|拍卖|销售|竞价|上市|督办|整治|起始|价|企业|公司|的?[^，。；]{0,8}[宗亩])/.test(
          text.slice(end, end + 12),
        ) ||
          /(?:三板|[Nn]三板|板|交易所)$/.test(text.slice(Math.max(0, at - 3), at)))) ||
      // 首批认定公告名单, 认定的企业名单: of the list's making.
      (/^(?:认定|命名)/.test(text.slice(at, end)) && /^[^，。；]{0,8}名单/.test(text.slice(end, end + 12))) ||
      /^开放(?:日|度|式|型|性|合作|平台|创新|发展|水平|格局|口岸|程度|高地|门户)/.test(text.slice(at, at + 4)) ||
      (/^(?:新|即|到)$/.test(before) && /^(?:开工|开建|投产|量产)/.test(text.slice(at, end))) ||
      (before === "从" && /^(?:之?时|那?天|以来|到)/.test(text.slice(end, end + 2))) ||
      (/^以来/.test(text.slice(end, end + 2)) && !/[年月日][^，。；的]{0,24}$/.test(text.slice(sentence.start, at))) ||
      /^(?:第)?[0-9〇一二两三四五六七八九十百]{1,4}(?:多|余)?(?:个)?(?:周年|年来)/.test(text.slice(end, end + 8));
    if (unsaid) {
      at = end;
      continue;
    }
    const after = text.slice(end, end + 1);
    const both = senses.length > 1;
    const entry =
      both &&
      !/^[，。；,;、：:]?$|^[的。]/.test(after) &&
      !/^(?:之[后初时]|以后|后|以来|时|当天|初期|伊始)/.test(text.slice(end, end + 2))
        ? senses.find((sense) => sense.side === "right")
        : senses[0];
    // 面积由8平方公里增加到30平方公里 widens a park; 产值增至30亿元 does not.
    const widens =
      entry?.kind !== "extended" ||
      entry.side === "right" ||
      !/[到至为进]$/.test(text.slice(at, end)) ||
      isArea(text, sentence.start, at, end);
    const ceremony = /^(?:仪式|活动|大会|会)/.test(text.slice(end, end + 3));
    const amount = entry?.kind === "started" && /^[0-9.]+万?(?:平方米|亩|公里)/.test(text.slice(end, end + 12));
    if (
      !amount &&
      widens &&
      entry &&
      !ceremony &&
      !/^(?:率|额|量|面积|数(?!字|据|智)|名单|机制|中心|条件|要求|管理|区|器|项目|体系|模式)/.test(
        text.slice(end, end + 2),
      )
    ) {
      found.push({ start: base + at, end: base + end, kind: entry.kind, side: entry.side });
    }
    at = end;
  }
  return found;
}

/** Where the next title opens in a sentence; its end where none does. */
function titleFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== TITLE) at++;
  return at;
}

/** Where a verb ends that begins with these words, and what it says; null where its second part is missing. */
function readVerb(text: string, end: number, entry: VerbEntry): { end: number; senses: VerbEntry } | null {
  const plain = entry.filter(({ tail }) => tail === "");
  if (plain.length > 0) return { end, senses: plain };
  const rest = /^[^，。；：]*/.exec(text.slice(end, end + SPLIT_REACH))![0];
  for (const sense of entry) {
    const at = rest.indexOf(sense.tail);
    // 通过省级化工园区扩区认定: of the widening.
    if (at >= 0 && !/扩区|扩园|更名|升级/.test(rest.slice(0, at)))
      return { end: end + at + sense.tail.length, senses: [sense] };
  }
  return null;
}

/** True where what grows to a figure is ground: an area named in the clause, and a unit of area behind the verb. */
function isArea(text: string, floor: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(floor, at - 40), at);
  return (
    /(?:面积|范围|规划|园区|版图|管辖|空间|开发区|高新区|经开区|区划)[^。；]{0,30}$/.test(before) &&
    /^(?:了|现在的|如今的|目前的)?(?:约|近|超|超过)?[0-9.]+(?:万)?(?:平方公里|平方千米|公顷|亩|km²)/.test(
      text.slice(end, end + 16),
    )
  );
}
