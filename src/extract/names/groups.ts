import { cut, type Document, type NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { renamed } from "../named.ts";
import type { Collected, Judged } from "./found.ts";
import { SEVERAL } from "./judge.ts";
import { buildTrie } from "./trie.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const COUNT = guarded(/(?:[0-9]+|[〇零一二三四五六七八九十百两数]+)(?:多|余|几)?[个家座大处片块]?$/);
const BATCHES = guarded(/(?:首批|第[一二三四五六七八九十0-9]+批|前[一二两三四五]批|[0-9一二三四五]批|两批)$/);
const REACH = 40;

/** Described and counted sets of parks: 全市首批26个特色产业园区, 省级开发区, 浦东特色产业园区, 三家集聚区, 12个园区. */
export function findGroups(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  collected: Collected,
  lexicon: Lexicon,
): NameMention[] {
  const vocabulary = vocabularyOf(lexicon);
  const held = new Set(taken.map((name) => name.end));
  const groups: NameMention[] = [];
  for (const judged of collected.judged) {
    const { candidate, verdict, block } = judged;
    if (verdict !== "group" && verdict !== "bare" && verdict !== "maybe" && verdict !== "none") continue;
    const text = folded[block]!;
    const base = document.blocks[block]!.start;
    // 9个科技企业孵化器, 新产业平台 are counted by their own noun.
    if (held.has(base + candidate.end) || candidate.ending.family === "platform") continue;
    const { start, counted, set } = groupStart(text, judged, vocabulary);
    const placed = verdict === "maybe" && candidate.body.some((word) => word.class === "place");
    if (verdict !== "group" && !placed && !counted && !set) continue;
    if (verdict === "none" && !counted) continue;
    const span = { start: base + start, end: base + candidate.end };
    const words = cut(document.text, span);
    if (words.length < 3) continue;
    // 产值超千亿元园区增至10个 counts some of a set; it is no set to speak of.
    if (/^[〇一二三四五六七八九十百千万]*亿/.test(words) && /[超过破达逾]/.test(text[start - 1] ?? "")) continue;
    const listed = text[start - 1] === "等";
    groups.push({
      start: span.start,
      end: span.end,
      text: words,
      kind: "group",
      name: words,
      rule: listed ? "group.listed" : counted ? "group.counted" : "group.described",
    });
  }
  const covered = new Uint8Array(document.text.length);
  for (const group of groups) covered.fill(1, group.start, group.end);
  for (const name of [...declaredSets(document, folded, collected, held), ...countedAlone(document, folded)]) {
    if (covered.subarray(name.start, name.end).includes(1)) continue;
    covered.fill(1, name.start, name.end);
    groups.push(name);
  }
  return nameGroups(groups);
}

/** Takes counts, batches, places and words of rank to the left of a group's noun. */
function groupStart(text: string, { candidate }: Judged, vocabulary: Vocabulary) {
  let at = candidate.start;
  let counted = false;
  let set = false;
  for (let step = 0; step < 8 && candidate.start - at < REACH; step++) {
    const before = text.slice(Math.max(0, at - 12), at);
    const yi = text[at] === "级" ? /(?:[一二三四五六七八九十]?[千百]亿元?)$/.exec(before) : null;
    if (yi) {
      at -= yi[0].length;
      continue;
    }
    const batch = BATCHES.exec(before);
    if (batch) {
      at -= batch[0].length;
      counted = true;
      continue;
    }
    const count = COUNT.exec(before);
    if (count && /[个家座大处片块]$/.test(count[0]) && !/[第.\d]$/.test(before.slice(0, count.index))) {
      at -= count[0].length;
      counted = true;
      continue;
    }
    // 姑苏区、相城区各5个: a share for each, and no set of that many.
    if (counted && text[at - 1] === "各") break;
    const word = /自治区级$/.test(before) ? null : vocabulary.sets.longestBefore(text, at);
    if (word) {
      at -= word.length;
      set = true;
      continue;
    }
    const place = vocabulary.places.longestBefore(text, at);
    if (place && place.length >= 2 && place.value.level !== "locality") {
      at -= place.length;
      set = true;
      continue;
    }
    const rank =
      /(?:国家|自治区|省|市|区|县)级$|[省市州县境]内$|(?:国家|省|市)级以上$|新设的?$|新扩的$|试点$|千亿级$|百亿级$|[一二三四五六七八九十]百亿级$/.exec(
        before,
      );
    if (rank && candidate.start - at + rank[0].length < REACH) {
      at -= rank[0].length;
      continue;
    }
    break;
  }
  return {
    start: SEVERAL.test(text.slice(at, candidate.endingStart)) ? listStart(text, at, vocabulary) : at,
    counted,
    set,
  };
}

/** 甲县、|乙市两地开发区: where the list of places starts that the count closes. */
function listStart(text: string, at: number, vocabulary: Vocabulary): number {
  let start = at;
  while (/[、和与及]/.test(text[start - 1] ?? "")) {
    const place = vocabulary.places.longestBefore(text, start - 1);
    if (!place) break;
    start -= place.length + 1;
  }
  return start;
}

/** Nouns of sets that are no parks' endings: what a document calls its programme's sites. */
const SITES = /(?:平台|园区|产业园|园|开发区|区|基地|载体|片区|项目)$/;

/** Sets that the document gives a short name: “万亩千亿”新产业平台（以下简称“新平台”）, and where that name stands again. */
function declaredSets(
  document: Document,
  folded: readonly string[],
  collected: Collected,
  held: ReadonlySet<number>,
): NameMention[] {
  const parks = new Set(collected.found.map((name) => name.surface));
  const short = new Set<string>();
  folded.forEach((text, block) => {
    for (const declared of collected.declared[block]!) {
      const given = text.slice(declared.start, declared.end);
      if (declared.kind === "short" && SITES.test(given) && !parks.has(given) && given.length >= 3) short.add(given);
    }
  });
  if (short.size === 0) return [];
  const trie = buildTrie([...short].map((word) => [word, word] as const));
  const found: NameMention[] = [];
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    for (let match = trie.next(text, 0); match; match = trie.next(text, match.at + match.length)) {
      const { at } = match;
      const end = at + match.length;
      const count =
        /(?:(?:首批|前[一二两三四五]批|第[一二三四五]批|[0-9一二三四五]批)?(?:[0-9]+|[一二三四五六七八九十]+)[个家座]|每个)$/.exec(
          text.slice(Math.max(0, at - 10), at),
        );
      const span = { start: base + at - (count?.[0].length ?? 0), end: base + end };
      if (!held.has(span.end)) {
        found.push({
          start: span.start,
          end: span.end,
          text: cut(document.text, span),
          kind: "group",
          name: match.value,
          rule: count ? "group.counted" : "group.declared",
        });
      }
    }
  });
  return found;
}

const TOGETHER = /[家个](?:合计|共计|总计|平均|均)/;

/** 6家合计规划面积…: a count alone that takes up the parks just listed. */
function countedAlone(document: Document, folded: readonly string[]): NameMention[] {
  const found: NameMention[] = [];
  folded.forEach((text, block) => {
    if (!TOGETHER.test(text)) return;
    const base = document.blocks[block]!.start;
    for (const match of text.matchAll(
      /(?<=^|[，。；、,])(?:这)?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[家个](?=合计|共计|总计|平均|均)/g,
    )) {
      const span = { start: base + match.index, end: base + match.index + match[0].length };
      const words = cut(document.text, span);
      found.push({ start: span.start, end: span.end, text: words, kind: "group", name: words, rule: "group.counted" });
    }
  });
  return found;
}

/** A short way to speak of a set takes the name of the fuller one with the same count (26个园区 → 首批26个特色产业园区). */
function nameGroups(groups: readonly NameMention[]): NameMention[] {
  const byCount = new Map<string, string>();
  for (const { text } of groups) {
    const count = countIn(text);
    if (count && text.length > (byCount.get(count)?.length ?? 0)) byCount.set(count, text);
  }
  return groups.map((group) => {
    const count = countIn(group.text);
    const fuller =
      count && /^[0-9一二三四五六七八九十两]+[个家座](?:园区)?$/.test(group.text) ? byCount.get(count) : undefined;
    return fuller ? renamed(group, fuller) : group;
  });
}

const countIn = (text: string) => /([0-9]{1,5}|[一二三四五六七八九十两]+)[个家座大]/.exec(text)?.[1] ?? null;
