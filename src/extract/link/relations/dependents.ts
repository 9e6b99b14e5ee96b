import type { NameMention, Span } from "../../../model/index.ts";
import type { Vocabulary } from "../../names/vocabulary.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import type { ToldLine } from "../told/course.ts";
import { ANNOUNCED, countOf } from "./announced.ts";
import type { RawRelation } from "./raw.ts";

const CLAUSE_ENDS = unitSet("，。；：");
const LIST_ENDS = unitSet("，。；;");

/** 开发区里还藏着一个“区中园”: one part that the next words tell of. */
const HIDDEN =
  /(?:藏着|孵化出?|住着|嵌着|套着|长出|生长着|还有|建有|内有|辟出|[里内中]有(?:一[个座片])?)了?[^，。；]{0,8}(?:区中园|园中园|园中之园|小园子|小园区|子园|[“"][^”"]{1,6}园[”"])/;
/** Whose parks are counted: a place's, no park's. */
const PLACES = /全[国省市区县州]|[我本][省市区县州]|各[地县区市]|[省市县州](?:共?有|现有|的)/;
/** Behind a name: another of one list. */
const LISTED = /^(?:、|和|与|及|以及)/;
/** 分成四个组团：, “一核三园”布局：: what is itemized behind a colon is whose the sentence is, whatever that is called. */
const ITEMIZED = /^[”"]?的?[^，。；：]{0,6}：/;
/** A park that may hold others. */
const WHOLE = /(?:开发区|高新区|经开区|园区|工业园|产业园|科技园|新区|新城|集聚区|集中区|示范区|科技城|试验区)$/;
/** 规划建设|P, 加快|P建设, 新建|P: what a park is made to have. */
const MAKES =
  /(?:建设|打造|新建|兴建|筹建|扩建|规划|启动|推进|加快|推动|提速|做大|用于|布局|培育)(?:[^，。；]{0,20}的)?[“"]?$/;

/** Behind a name: it is what the one told of began as. */
const EARLIER = /^[”"]?[就便正]?是(?:它|其|园区|开发区)的?(?:前身|雏形|起点|老底子)/;

/** 与某某示范区共建的|X: it is as much the other's. */
const SHARED = /[与和同][^，。；]{2,14}(?:共建|合建|共同建设|联合建设|合作建设)的[“"]?$/;

/** Kinds of park that are no trade. */
const KIND = /^(?:工业|产业|经济|科技|高新|高新技术|现代|综合|循环经济|创新|生态|国际|高科技|技术)$/;

/** Parts told of one after another where the text has said how many there are, or that there is one. */
export function announcedParts(lines: readonly ToldLine[], known: readonly RawRelation[]): RawRelation[] {
  const found: RawRelation[] = [];
  let open: { owner: string; left: number; idle: number } | null = null;
  const seen = new Set<string>();
  const partsAt = bySentence(lines, known);
  for (const line of lines) {
    const { block, text } = line;
    if (open && block.type === "heading" && !line.parks.length && !ANNOUNCED.test(text)) open = null;
    let at = 0;
    if (open && line.told(block.start - 1)?.park !== open.owner) open = null;
    for (const sentence of line.sentences) {
      const words = text.slice(sentence.start - block.start, sentence.end - block.start);
      // 包括甲园、乙园和丙园: parts told of already.
      if (open) {
        for (const one of partsAt.get(sentence.start) ?? [])
          if (one.end <= sentence.end && one.object === open?.owner) countOne(one.park);
      }
      const many = ANNOUNCED.exec(words);
      const hidden = many ? null : HIDDEN.exec(words);
      const said = many ?? hidden;
      const from = said ? sentence.start + said.index + said[0].length : sentence.start;
      const told = said ? line.told(sentence.start + said.index) : null;
      at = said ? from : sentence.start;
      if (open && ++open.idle > (seen.size === 0 ? 2 : 3)) open = null;
      if (open && !said) take(line, { start: at, end: sentence.end });
      if (!said) continue;
      // 设东岗、西岭两个片区: the parts have been named.
      const clause = behindLast(words.slice(0, said.index), CLAUSE_ENDS);
      // 东城产业园里还有一个“园中园”
      const house =
        hidden &&
        /^(.*?)[里内中](?:面|部)?(?:还|又|也)?$/s.exec(
          words.slice(0, hidden.index + (/^[里内中]/.test(hidden[0]) ? 1 : 0)),
        );
      const inside = house && line.parks.find((name) => name.end === sentence.start + house[1]!.length);
      if (inside) {
        open = { owner: inside.name, left: 1, idle: 0 };
        seen.clear();
        take(line, { start: from, end: sentence.end }, sentence.start);
        continue;
      }
      // “一区三园” is said of whom the text tells of, however long ago it was named.
      if (
        !told ||
        !(told.own || /^[“"]?一[区园]/.test(said[0])) ||
        /、|和/.test(clause) ||
        PLACES.test(words.slice(0, said.index)) ||
        !(WHOLE.test(told.park) || ITEMIZED.test(words.slice(said.index + said[0].length)))
      )
        continue;
      open = { owner: told.park, left: many ? countOf(many) : 1, idle: 0 };
      seen.clear();
      for (const one of partsAt.get(sentence.start) ?? [])
        if (many && one.object === open?.owner && one.end <= sentence.end) countOne(one.park);
      take(line, { start: from, end: sentence.end }, sentence.start);
    }
  }
  return found;

  /** One of the parts that is known from elsewhere. */
  function countOne(park: string): void {
    if (!open || seen.has(park)) return;
    seen.add(park);
    if (--open.left <= 0) open = null;
  }

  function take(line: ToldLine, span: Span, from = span.start): void {
    let last: NameMention | null = null;
    for (const name of line.parks) {
      if (!open || name.start < span.start || name.end > span.end) continue;
      if (name.name === open.owner || /^anaphora|former/.test(name.rule) || seen.has(name.name)) continue;
      const told = line.told(name.start);
      // 甲片区和乙片区，面积分别为…: none of a list is told of alone, and all of it is.
      const between = line.text.slice((last?.end ?? name.start) - line.block.start, name.start - line.block.start);
      const opens =
        (from === span.start ? /[。；]$/ : /[。；，：]$/).test(line.text.slice(0, name.start - line.block.start)) &&
        LISTED.test(line.text.slice(name.end - line.block.start));
      const listed: boolean = opens || (last !== null && /^(?:、|和|与|及|以及)$/.test(between));
      last = listed ? name : null;
      // 还有一个“园中园”——乙产业园
      const named = from !== span.start && /(?:——|：)[“"]?$/.test(line.text.slice(0, name.start - line.block.start));
      if (!listed && !named && (told?.park !== name.name || !told.own)) continue;
      seen.add(name.name);
      open.idle = 0;
      found.push({
        park: name.name,
        relation: "part_of",
        object: open.owner,
        rule: "relation.announced",
        start: name.start,
        end: name.end,
      });
      if (--open.left === 0) open = null;
    }
  }
}

/** Relations by where the sentence starts that tells of them. */
function bySentence(lines: readonly ToldLine[], known: readonly RawRelation[]): ReadonlyMap<number, RawRelation[]> {
  const starts = lines.flatMap((line) => line.sentences.map((sentence) => sentence.start)).sort((a, b) => a - b);
  const found = new Map<number, RawRelation[]>();
  let at = 0;
  for (const one of [...known].sort((a, b) => a.start - b.start)) {
    while (at + 1 < starts.length && starts[at + 1]! <= one.start) at++;
    const own = found.get(starts[at] ?? 0);
    if (own) own.push(one);
    else found.set(starts[at] ?? 0, [one]);
  }
  return found;
}

/** A park that heads a clause of a catalogue's remarks (区内信息产业基地由…, 在建的东坡片区…) is a part of its row's. */
export function remarkedParts(lines: readonly ToldLine[]): RawRelation[] {
  return lines.flatMap(({ block, text, parks, told }) =>
    parks.flatMap((name): RawRelation[] => {
      const before = behindLast(text.slice(0, name.start - block.start), LIST_ENDS);
      const row = told(name.start)?.park;
      const heads =
        /^[“"]?$|^(?:区内|园内|其中|下辖|所辖|内?含|包含|包括|[内另下]设|区内另设)的?$|^(?!由|与|和|原)[^，。；]{1,12}的$/.test(
          before,
        );
      if (!row || row === name.name || !heads || /^anaphora|former/.test(name.rule)) return [];
      const relation = "part_of";
      return [{ park: name.name, relation, object: row, rule: "relation.remark", start: name.start, end: name.end }];
    }),
  );
}

/**
 * A park whose name says its trade and no place (锂电产业园), told of or built where another park is told of, is a part of that one.
 * @param known the wholes of the parks whose whole is known
 */
export function tradeParts(
  lines: readonly ToldLine[],
  known: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): RawRelation[] {
  const found: RawRelation[] = [];
  const placed = new Map<string, boolean>();
  const isTrade = (name: string, from = 0) => {
    const key = `${from}${name}`;
    let is = placed.get(key);
    if (is === undefined) {
      is = namesTrade(name, from, vocabulary);
      placed.set(key, is);
    }
    return is;
  };
  for (const line of lines) {
    for (const name of line.parks) {
      if (known.has(name.name) || /^anaphora|former/.test(name.rule)) continue;
      const before = line.told(name.start - 1);
      if (!before || !isTrade(name.name, described(line, name) ? shared(name.name, before.park, vocabulary) : 0))
        continue;
      if (!before.own || before.park === name.name || !WHOLE.test(before.park) || isTrade(before.park)) continue;
      // 1996年的某某化工园区是它的雏形
      if (SHARED.test(line.text.slice(Math.max(0, name.start - line.block.start - 24), name.start - line.block.start)))
        continue;
      if (EARLIER.test(line.text.slice(name.end - line.block.start)) || !isTold(line, name)) continue;
      // 区内的甲产业园…；乙产业园…: both are parts of the same whole.
      const over = known.get(before.park);
      const sibling = over !== undefined && /产业园$/.test(before.park) && over !== name.name;
      found.push({
        park: name.name,
        relation: "part_of",
        object: sibling ? over : before.park,
        rule: "relation.trade",
        start: name.start,
        end: name.end,
      });
    }
  }
  return found;
}

function isTold(line: ToldLine, name: NameMention): boolean {
  if (line.told(name.start)?.park === name.name) return true;
  const { block, text } = line;
  return MAKES.test(text.slice(Math.max(0, name.start - block.start - 30), name.start - block.start));
}

/** How many characters two names have in common at their heads (江州|半导体产业园, 江州|经开区): two at least, or none. */
function shared(name: string, whole: string, { places }: Vocabulary): number {
  let at = 0;
  while (at < name.length && name[at] === whole[at]) at++;
  return at >= 2 && places.get(name.slice(0, at))?.level !== "province" ? at : 0;
}

/** 规划4平方公里的|X: what describes a name leads to it from the words before. */
const described = ({ block, text }: ToldLine, name: Span) => /的[“"]?$/.test(text.slice(0, name.start - block.start));

function namesTrade(name: string, from: number, { places, industries }: Vocabulary): boolean {
  if (!/(?:园区?|基地|集聚区|科技城|小镇|谷)$/.test(name) || (from === 0 && places.longestFrom(name, 0))) return false;
  for (let at = from; at <= from + 2; at++) {
    const { length } = industries.longestFrom(name, at) ?? { length: 0 };
    if (length >= 2 && !KIND.test(name.slice(at, at + length))) return true;
  }
  return false;
}
