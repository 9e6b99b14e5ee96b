import { cut, type Document, type NameMention } from "../../model/index.ts";
import { isFormerName } from "../discourse/former.ts";
import { mainParkOf } from "../discourse/main-park.ts";
import type { Role } from "../discourse/roles.ts";
import { guarded } from "../guarded.ts";
import { REACH_BLOCKS, repeats, section } from "./antecedents.ts";
import type { Collected } from "./found.ts";
import { isPointed } from "./pointing.ts";

/**
 * Nouns that alone stand for a park or group named before: 园区, 产业园, 生物城. A park of the same paragraph comes
 * first, then what the paragraphs before it spoke of; where nothing was named they mean parks in general.
 */
export function findBackReferences(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  collected: Collected,
  roleOf: (name: NameMention) => Role,
): NameMention[] {
  const held = new Set(taken.map((name) => name.end));
  const antecedents = taken
    .filter((name) => name.kind === "park" || name.kind === "group")
    .sort((a, b) => a.start - b.start);
  const roles = antecedents.map(roleOf);
  const found: NameMention[] = [];
  const words = bareWords(document, folded, collected);
  const narrow = isNarrow(document.text);
  const wholes = antecedents.filter(
    (name) =>
      name.kind === "group" &&
      name.rule !== "group.counted" &&
      isWhole(name) &&
      !(narrow && /^(?:[全我本]省|全国)/.test(name.text)),
  );
  const mainGroups = new Map<string, NameMention | null>();
  const mainOf = (tail: string) => {
    let group = mainGroups.get(tail);
    if (group === undefined) {
      group = mainGroup(wholes, tail);
      mainGroups.set(tail, group);
    }
    return group;
  };
  const setting = {
    document,
    antecedents,
    roles,
    mainGroup: mainOf,
    mainPark: mainParkOf(document, antecedents, roles),
    declared: new Map(antecedents.filter(({ rule }) => rule === "park.declared").map((name) => [name.text, name])),
  };
  let next = 0;
  for (const word of words) {
    if (held.has(word.end)) continue;
    while (next < antecedents.length && antecedents[next]!.start < word.start) next++;
    const antecedent = choose(setting, next, word);
    if (!antecedent && isPointed(document.text, word.start)) continue;
    const text = cut(document.text, word);
    found.push({
      start: word.start,
      end: word.end,
      text,
      kind: antecedent?.kind ?? "group",
      name: antecedent?.name ?? text,
      rule: antecedent ? "anaphora.bare" : "group.bare",
    });
  }
  return found;
}

/** True where a text speaks of 全市 more than of 全省, which then only surrounds what it is about. */
function isNarrow(text: string): boolean {
  const said = (words: RegExp) => text.match(words)?.length ?? 0;
  return said(/[全我][市州县盟]/g) > said(/[全我]省|全国/g);
}

interface Bare {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly text: string;
}

/** Bare nouns, in order. */
function bareWords(document: Document, folded: readonly string[], collected: Collected): Bare[] {
  const words = new Map<number, Bare>();
  for (const { candidate, verdict, block } of collected.judged) {
    if (verdict !== "bare" || candidate.ending.word.length < 2 || candidate.quoted) continue;
    const base = document.blocks[block]!.start;
    const text = folded[block]!.slice(candidate.start, candidate.end);
    words.set(base + candidate.end, { start: base + candidate.start, end: base + candidate.end, block, text });
  }
  return [...words.values()].sort((a, b) => a.start - b.start);
}

/** Nouns that any park or set may be called by; every other ending is only said of what is named with it. */
const ANY = /^(?:产业|工业|科技)?(?:园区|园|基地)$|^产业园区$/;

/** Of these, the nouns that say more than that it is a park. */
const SPECIFIC = /^(?:产业|工业|科技)园(?:区)?$/;

const SHARED = /^(?:经济|高新)?(?:技术)?开发区$|^(?:工业园区|高新区|经开区|综合保税区)$/;

interface Setting {
  readonly document: Document;
  readonly antecedents: readonly NameMention[];
  readonly roles: readonly Role[];
  /** The set the document is about, by the noun a bare word repeats. */
  readonly mainGroup: (tail: string) => NameMention | null;
  readonly mainPark: NameMention | null;
  /** Parks by the short names that the text gives them (以下简称“新城”). */
  readonly declared: ReadonlyMap<string, NameMention>;
}

/** @param next the first antecedent that stands behind the word */
function choose(setting: Setting, next: number, word: Bare): NameMention | null {
  const { document, antecedents, roles, mainGroup, mainPark } = setting;
  const tail = word.text;
  const short = ANY.test(tail) ? undefined : setting.declared.get(tail);
  if (short) return short;
  const block = document.blocks[word.block]!;
  const first = document.blocks[Math.max(0, word.block - REACH_BLOCKS)]!.start;
  const any = ANY.test(tail);
  const shared = SHARED.test(tail);
  let nearest: NameMention | null = null;
  const opens = /[。；！？\n]\s*$/.test(document.text.slice(Math.max(0, word.start - 3), word.start));
  // 产业园 may yet be an 某某产业园 further back than the 某某基地 that heads the clause before.
  let settled = false;
  for (let i = next - 1; i >= 0 && next - i < 60; i--) {
    const name = antecedents[i]!;
    if (settled && name.start < first) break;
    if (roles[i] === "aside") {
      // 起步时叫某某产业园。2020年，产业园…: what bore the older name is the park that is told of.
      if (tail.length >= 3 && name.start >= block.start && repeats(name, tail) && isFormerName(document.text, name))
        return mainPark ?? headBefore(setting, i);
      continue;
    }
    const fits = repeats(name, tail) && (name.kind === "park" || !any || isWhole(name));
    if (fits && shared && name.kind === "park" && name.start < block.start) {
      // 开发区 opening a new paragraph means them all where the document speaks of them all.
      const main = mainGroup(tail);
      if (main && !(mainPark && repeats(mainPark, tail))) return main;
    }
    // 高新区 alone is the one the document is about before it is a counted set of them.
    if (fits && shared && name.kind === "group" && mainPark && repeats(mainPark, tail)) return mainPark;
    const near = tail === "基地" && name.kind === "park" && name.start >= first;
    if (fits && (tail.length >= 3 || name.start >= block.start || near)) return name;
    if (!any || name.start < first) continue;
    if (name.kind === "group" && !isWhole(name)) continue;
    if (name.start < block.start && section(document, name.start, first, word.block) !== block.path.join("/")) continue;
    // 某某开发区…，其中锂电专区2平方公里。|园区由…: the whole goes on to be told of, not the piece.
    if (opens && isPiece(document.text, name)) continue;
    // What heads a clause is gone on about, in its own paragraph or later; what is only an object, where nothing heads one.
    if (roles[i] === "head") {
      if (!settled && !(nearest && nearest.start >= block.start && name.start < block.start)) nearest = name;
      if (!SPECIFIC.test(tail)) break;
      settled = true;
    }
    nearest ??= name;
  }
  // 甲航天基地…。乙产业园…。|基地: of two parks the one that is called so.
  if (tail === "基地" && nearest && !repeats(nearest, tail)) return onlyBase(setting, next) ?? nearest;
  return nearest ?? (any ? mainPark : null) ?? mainGroup(tail);
}

/** The one park before the next-th antecedent that is called a 基地. */
function onlyBase({ antecedents, roles }: Setting, next: number): NameMention | null {
  const named = antecedents.filter(
    (name, i) => i < next && name.kind === "park" && roles[i] !== "aside" && repeats(name, "基地"),
  );
  const [first] = named;
  return first && named.every(({ name }) => name === first.name) ? first : null;
}

/** 其中|锂电专区, 其|花山片区: a quarter told of beside its whole. */
const PIECE = guarded(/(?:片区|专区|组团|板块|核心区|启动区|起步区|拓展区|分区)$/);
const WHOSE_PIECE = guarded(/(?:其中[，,]?|[，；,]其|[区园]内的?|所辖的?|下辖的?)[“"]?$/);

const isPiece = (text: string, name: NameMention) =>
  PIECE.test(name.name) && WHOSE_PIECE.test(text.slice(Math.max(0, name.start - 6), name.start));

/** The last park before the i-th antecedent that is told of. */
function headBefore({ antecedents, roles }: Setting, i: number): NameMention | null {
  for (let at = i - 1; at >= 0 && i - at < 60; at--)
    if (roles[at] === "head" && antecedents[at]!.kind === "park") return antecedents[at]!;
  return null;
}

/** A set that a bare noun can take up again: counted, or all of a place's; no mere kind (零碳园区, 特色产业园区). */
const isWhole = (name: NameMention) =>
  name.rule === "group.counted" ||
  (/^(?:全|本|我|各|上述|首批|第.批)|[省市区县]/.test(name.text.slice(0, 4)) && !KIND.test(name.text));

const KIND = guarded(
  /^(?:县域|镇域|乡镇|村级|特色|专业|绿色|零碳|低碳|智慧|示范|标杆|老旧|新兴|小微|高端|现代|新型)+(?:产业|工业|科技)?(?:园区|开发区)$/,
);

/** The set the document is about: the whole named most often whose noun the bare word repeats. */
function mainGroup(wholes: readonly NameMention[], tail: string): NameMention | null {
  const counts = new Map<string, number>();
  let best: NameMention | null = null;
  for (const name of wholes) {
    if (!name.name.endsWith(tail) && !(tail === "园区" && /园$|开发区$/.test(name.name))) continue;
    const count = (counts.get(name.name) ?? 0) + 1;
    counts.set(name.name, count);
    if (!best || count > (counts.get(best.name) ?? 0)) best = name;
  }
  return best;
}
