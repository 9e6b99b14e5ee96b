import { cut, type Document, type NameMention } from "../../model/index.ts";
import type { Role } from "../discourse/roles.ts";
import { matchesOf } from "../matches.ts";
import { holdsUnit, unitSet } from "../unit-set.ts";
import { holdsAny } from "../word-finder.ts";
import { REACH_BLOCKS, repeats, section } from "./antecedents.ts";

/** Words that point: 该, 本, 这座, 那家. */
const POINTER = "(?:该|本|此|整个|[这那](?:一?[个座片家处块方]|一)?)";
/** What may stand between them and the noun: 这家|老牌|开发区, 这座|省级|产业园. */
const KIND =
  "(?:(?:国家|自治区|省|市|县|区)级|老牌|新兴|年轻的?|特色|专业化?|现代化?|产业|工业|科技|化工|物流|经济(?:技术)?|高新技术(?:产业)?|合作|[“])*?";
const NOUN =
  "(?:园中园|区中园|园区|产业园(?!区)|工业园(?!区)|科技园(?!区)|创业园|物流园(?!区)|化工园(?!区)|软件园|开发区|高新区|经开区|保税区|集聚区|集中区|合作区|示范区|试验区|基地|新区|新城|小镇|片区|专区|港区|园|区)";
/** Behind a noun, characters that make another word of it: 这片区|域, 该园|林. */
const ENDS = "(?!域|块(?!链)|间|位(?![于列居处])|别|分|林|丁|长|艺|内外|划|级)";
const POINTING = new RegExp(`${POINTER}(${KIND})(${NOUN})${ENDS}`, "gu");

/** 这个2020年由甲、乙整合设立的省级开发区: a noun pointed to from over what is told of it. */
const OVER = new RegExp(
  `([这那]一?[个座片家处])([^，。；：！？“”这那]{2,48}?的)(${KIND})(${NOUN}|项目|工程)(?=[，。；：、（(]|已|现|目前|如今|去年|今年|规划|总|占|位于|是|有|将|正|$)`,
  "gu",
);

/** 园内, 区内, 全园 at the head of a clause or behind what a clause opens with: in the park that is spoken of. */
const INSIDE =
  /(?<=^|[，。；：！？、“”\s\u3000（年月日底初末前来后今在使让令从为]|目前|如今|现在|当前|现已)(?:全园(?!区)|园[内里](?!外)|区[内里](?!外)|园区[内里](?!外))(?=[^，。；]|$)/gu;

/** Each way that INSIDE knows holds one of these: most texts hold none, and it looks back at every character. */
const INSIDES = ["全园", "园内", "园里", "区内", "区里"];

const BEFORE = new RegExp(`${POINTER}$`, "u");

/** True where a pointing word stands right before `at`. */
export const isPointed = (text: string, at: number) => BEFORE.test(text.slice(Math.max(0, at - 3), at));

/** What is told of a park that is a project too: 某某产业园二期|破土动工. */
const BEGUN =
  /^(?:[一二三四五六]期)?[^，。；“”]{0,8}(?:破土|动工|开工|奠基|启动|封顶|竣工|签约|开建|落成|投产|投用|交付)/;
const PROJECT = /^(?:项目|工程)$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly noun: string;
  /** The length of the pointing word where it stands by itself, before what is told: 这个|…的开发区. */
  readonly over: number | null;
  /** True for 园内 and 区内, which go on about whoever the paragraph is about. */
  readonly inside: boolean;
}

/** Words that point to a park named before: 该园区, 这座园区, 这个由…整合设立的开发区. */
export function findPointing(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  roleOf: (name: NameMention) => Role,
): NameMention[] {
  const parks = taken.filter((name) => name.kind === "park").sort((a, b) => a.start - b.start);
  const found: NameMention[] = [];
  if (parks.length === 0) return found;
  const roles = parks.map(roleOf);
  let next = 0;
  for (const word of folded.flatMap((text, block) => wordsOf(text, document.blocks[block]!.start, block))) {
    while (next < parks.length && parks[next]!.start < word.start) next++;
    const park = PROJECT.test(word.noun)
      ? projectBefore(document, folded, parks[next - 1], word)
      : pointedTo(document, parks, roles, next, word);
    if (!park) continue;
    const add = (start: number, end: number) => {
      const text = cut(document.text, { start, end });
      found.push({ start, end, text, kind: "park", name: park.name, rule: "anaphora.pointing" });
    };
    if (word.over === null) add(word.start, word.end);
    else {
      add(word.start, word.start + word.over);
      if (!PROJECT.test(word.noun)) add(word.end - word.noun.length, word.end);
    }
  }
  return found;
}

/** What POINTING starts with, and what OVER does. */
const POINTERS = unitSet("该本此整这那");
const OVERS = unitSet("这那");

/** The pointing words of a block, in order. */
function wordsOf(text: string, base: number, block: number): Word[] {
  const words: Word[] = [];
  const points = holdsUnit(text, POINTERS);
  for (const { 0: whole, 2: noun, index } of points ? matchesOf(POINTING, text) : [])
    words.push({
      start: base + index,
      end: base + index + whole.length,
      block,
      noun: noun!,
      over: null,
      inside: false,
    });
  for (const { 0: whole, 1: pointer, 4: noun, index } of points && holdsUnit(text, OVERS) ? matchesOf(OVER, text) : [])
    words.push({
      start: base + index,
      end: base + index + whole.length,
      block,
      noun: noun!,
      over: pointer!.length,
      inside: false,
    });
  for (const { 0: whole, index } of holdsAny(INSIDES, text) ? matchesOf(INSIDE, text) : [])
    words.push({
      start: base + index,
      end: base + index + whole.length,
      block,
      noun: whole.replace(/[内里全]/g, ""),
      over: null,
      inside: true,
    });
  return words.sort((a, b) => a.start - b.start);
}

/**
 * Whom a word points to. 该产业园 is the last park that ends so, else the nearest told of, a few blocks back and under the same heading;
 * 园内 and 区内 go on with whoever heads a clause of the paragraph, else of the one before.
 */
function pointedTo(
  document: Document,
  parks: readonly NameMention[],
  roles: readonly Role[],
  next: number,
  { block: at, noun, inside }: Word,
): NameMention | null {
  const block = document.blocks[at]!;
  const first = document.blocks[Math.max(0, at - (inside ? 1 : REACH_BLOCKS))]!.start;
  const kind = inside
    ? noun === "区"
      ? /区$/
      : /[园区城]$/
    : /中园$/.test(noun)
      ? /园$|基地$|片区$|谷$|城$|港$/
      : null;
  let nearest: NameMention | null = null;
  let member: NameMention | null = null;
  let whole: NameMention | null = null;
  for (let i = next - 1; i >= 0 && next - i < 60; i--) {
    const name = parks[i]!;
    if (roles[i] === "aside" && noun.length >= 3 && /区$/.test(noun) && name.start >= first && repeats(name, noun))
      whole ??= name;
    if (roles[i] === "aside" || kind?.test(name.name) === false) continue;
    // 下辖甲、乙和丙。该区…: one of a list is not pointed to alone where another is told of.
    if (!inside && isListed(document.text, name) && !(noun.length >= 3 && repeats(name, noun))) {
      if (name.start >= block.start) member ??= name;
      continue;
    }
    if (!inside && repeats(name, noun) && (noun.length >= 3 || name.start >= block.start)) return name;
    if (name.start < first) continue;
    if (name.start < block.start && section(document, name.start, first, at) !== block.path.join("/")) continue;
    if (inside && roles[i] === "head")
      return nearest && nearest.start >= block.start && name.start < block.start ? nearest : name;
    nearest ??= name;
  }
  // 甲产业园是乙开发区的“园中园”。…放眼整个开发区: the only one that is called so, though it was named beside.
  return whole && nearest && !/区$/.test(nearest.name) ? whole : (nearest ?? member);
}

/** True for a name that stands in a list of names. */
const isListed = (text: string, name: NameMention) =>
  /[、和与及]$/.test(text.slice(name.start - 1, name.start)) ||
  /^(?:、|和|与|及)/.test(text.slice(name.end, name.end + 1));

/** 甲产业园二期破土动工。这个总投资23亿元的项目…: the park that the words before have seen begun. */
function projectBefore(
  document: Document,
  folded: readonly string[],
  last: NameMention | undefined,
  word: Word,
): NameMention | null {
  const base = document.blocks[word.block]!.start;
  if (!last || last.start < base) return null;
  const between = folded[word.block]!.slice(last.end - base, word.start - base);
  return BEGUN.test(between) && !/项目|[。！？].*[。！？]/u.test(between) ? last : null;
}
