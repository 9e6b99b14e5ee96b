import type { IgnoredWords } from "../lexicon/facts.ts";

/** A noun of a list, with the list's place among the lists. */
interface Entry {
  readonly noun: string;
  readonly list: string;
  readonly at: number;
}

interface Index {
  /** By the noun's first character: a figure is followed by few of them. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
  readonly byNoun: ReadonlyMap<string, Entry>;
}

const indexes = new WeakMap<IgnoredWords, Index>();

/**
 * The first list of nouns that are not counted which has the unit, or a noun that `after` starts with; null where none has.
 * @param unit null where only the words behind the figure are asked for
 * @param takes says whether a noun that stands behind the figure is one of its list here
 */
export function ignoredNoun(
  words: IgnoredWords,
  unit: string | null,
  after: string,
  takes: (noun: string, list: string) => boolean,
): string | null {
  const { byHead, byNoun } = indexOf(words);
  let first = unit === null ? undefined : byNoun.get(unit);
  for (const entry of byHead.get(after[0] ?? "") ?? []) {
    if (first && entry.at >= first.at) continue;
    if (after.startsWith(entry.noun) && takes(entry.noun, entry.list)) first = entry;
  }
  return first?.list ?? null;
}

function indexOf(words: IgnoredWords): Index {
  const known = indexes.get(words);
  if (known) return known;
  const byHead = new Map<string, Entry[]>();
  const byNoun = new Map<string, Entry>();
  Object.entries(words.nouns).forEach(([list, nouns], at) => {
    for (const noun of nouns) {
      const entry = { noun, list, at };
      if (!byNoun.has(noun)) byNoun.set(noun, entry);
      const own = byHead.get(noun[0]!);
      if (own) own.push(entry);
      else byHead.set(noun[0]!, [entry]);
    }
  });
  const index = { byHead, byNoun };
  indexes.set(words, index);
  return index;
}

/** 跑过几十个园区, 先后走访了30多家企业: how many somebody has seen. */
export const VISITED =
  /(?:跑过|走过|走访|去过|见过|看过|参观|考察|调研|采访)(?:了|过)*(?:上|近|约|[\u3400-\u9fff]{2,10}的)?$/;
