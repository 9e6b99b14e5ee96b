import { cut, type Document, type NameMention } from "../../model/index.ts";
import { mainParkOf, type Role, roleOf } from "./discourse.ts";
import type { Collected } from "./found.ts";

const POINTING = /(?:该|本|此|这个|这座|这一|这片)(?:产业|工业|科技)?(?:园区|园|开发区|基地|新区|小镇|片区|区)/g;
/** How many blocks back a name may stand that a bare noun means. */
const REACH_BLOCKS = 3;

/**
 * Words that stand for a park or group named before: 该园区, a bare 园区, 产业园, 生物城. A park of the same paragraph comes
 * first, then what the paragraphs before it spoke of; where nothing was named they mean parks in general.
 */
export function findBackReferences(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  collected: Collected,
): NameMention[] {
  const held = new Set(taken.map((name) => name.end));
  const antecedents = taken
    .filter((name) => name.kind === "park" || name.kind === "group")
    .sort((a, b) => a.start - b.start);
  const roles = antecedents.map((name) => roleOf(document.text, name));
  const found: NameMention[] = [];
  const words = bareWords(document, folded, collected);
  const wholes = antecedents.filter((name) => name.kind === "group" && name.rule !== "group.counted" && isWhole(name));
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
  };
  let next = 0;
  for (const word of words) {
    if (held.has(word.end)) continue;
    while (next < antecedents.length && antecedents[next]!.start < word.start) next++;
    const pointing = /^[该本此这]/.test(word.text);
    const antecedent = choose(setting, next, word, pointing);
    if (!antecedent && pointing) continue;
    const text = cut(document.text, word);
    found.push({
      start: word.start,
      end: word.end,
      text,
      kind: antecedent?.kind ?? "group",
      name: antecedent?.name ?? text,
      rule: pointing ? "anaphora.pointing" : antecedent ? "anaphora.bare" : "group.bare",
    });
  }
  return found;
}

interface Bare {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly text: string;
}

/** Bare nouns and pointing words, in order. */
function bareWords(document: Document, folded: readonly string[], collected: Collected): Bare[] {
  const words = new Map<number, Bare>();
  for (const { candidate, verdict, block } of collected.judged) {
    if (verdict !== "bare" || candidate.ending.word.length < 2 || candidate.quoted) continue;
    const base = document.blocks[block]!.start;
    const text = folded[block]!.slice(candidate.start, candidate.end);
    words.set(base + candidate.end, { start: base + candidate.start, end: base + candidate.end, block, text });
  }
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    for (const match of text.matchAll(POINTING)) {
      const start = base + match.index;
      words.set(start + match[0].length, { start, end: start + match[0].length, block, text: match[0] });
    }
  });
  return [...words.values()].sort((a, b) => a.start - b.start);
}

/** Nouns that any park or set may be called by; every other ending is only said of what is named with it. */
const ANY = /^(?:产业|工业|科技)?(?:园区|园|基地)$|^产业园区$/;

const SHARED = /^(?:经济|高新)?(?:技术)?开发区$|^(?:工业园区|高新区|经开区|综合保税区)$/;

interface Setting {
  readonly document: Document;
  readonly antecedents: readonly NameMention[];
  readonly roles: readonly Role[];
  /** The set the document is about, by the noun a bare word repeats. */
  readonly mainGroup: (tail: string) => NameMention | null;
  readonly mainPark: NameMention | null;
}

/** @param next the first antecedent that stands behind the word */
function choose(setting: Setting, next: number, word: Bare, pointing: boolean): NameMention | null {
  const { document, antecedents, roles, mainGroup, mainPark } = setting;
  const tail = word.text.replace(/^(?:该|本|此|这个|这座|这一|这片)/, "");
  const block = document.blocks[word.block]!;
  const first = document.blocks[Math.max(0, word.block - REACH_BLOCKS)]!.start;
  const any = ANY.test(tail);
  const shared = SHARED.test(tail);
  let nearest: NameMention | null = null;
  for (let i = next - 1; i >= 0 && next - i < 60; i--) {
    const name = antecedents[i]!;
    if (roles[i] === "aside") continue;
    const fits = repeats(name, tail) && (name.kind === "park" || !any || isWhole(name));
    if (fits && shared && name.kind === "park" && name.start < block.start) {
      // 开发区 opening a new paragraph means them all where the document speaks of them all.
      const main = mainGroup(tail);
      if (main && !(mainPark && repeats(mainPark, tail))) return main;
    }
    // 高新区 alone is the one the document is about before it is a counted set of them.
    if (fits && shared && name.kind === "group" && mainPark && repeats(mainPark, tail)) return mainPark;
    if (fits && (tail.length >= 3 || name.start >= block.start)) return name;
    if (!any && !pointing) continue;
    if (name.start < first || (pointing && name.kind !== "park")) continue;
    if (name.kind === "group" && !isWhole(name)) continue;
    if (name.start < block.start && section(document, name.start, first, word.block) !== block.path.join("/")) continue;
    if (pointing) {
      nearest ??= name;
      continue;
    }
    // What heads a clause is gone on about, in its own paragraph or later; what is only an object, where nothing heads one.
    if (roles[i] === "head") {
      if (nearest && nearest.start >= block.start && name.start < block.start) break;
      nearest = name;
      break;
    }
    nearest ??= name;
  }
  return nearest ?? (pointing ? null : ((any ? mainPark : null) ?? mainGroup(tail)));
}

/** True where a bare word repeats a park's ending, as it is called here or by its full name. */
const repeats = (name: NameMention, tail: string) =>
  name.name.endsWith(tail) || name.text.endsWith(tail) || FULL[tail]?.test(name.name) === true;

/** What the short endings are short for. */
const FULL: Readonly<Record<string, RegExp>> = {
  高新区: /高新(?:技术)?(?:产业)?(?:园区|开发区)$/,
  经开区: /经济(?:技术)?开发区$/,
  综保区: /综合保税区$/,
};

/** A set that a bare noun can take up again: counted, or all of a place's; no mere kind (零碳园区). */
const isWhole = (name: NameMention) =>
  name.rule === "group.counted" || /^(?:全|本|我|各|上述|首批|第.批)|[省市区县]/.test(name.text.slice(0, 4));

/** The heading path under which a name before this block stands. */
function section(document: Document, at: number, first: number, block: number): string | null {
  for (let i = block - 1; i >= 0 && document.blocks[i]!.start >= first; i--) {
    const own = document.blocks[i]!;
    if (own.start <= at && at < own.end) return own.path.join("/");
  }
  return null;
}

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
