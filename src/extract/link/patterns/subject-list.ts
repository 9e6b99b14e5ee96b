import type { NameMention } from "../../../model/index.ts";
import { holdsUnit, unitSet } from "../../unit-set.ts";
import { carried } from "../choices.ts";
import { type Memory, namesIn, type Place, type Scope, type SubjectChoice, say } from "../context.ts";
import { isHead, type Line } from "../line.ts";
import { hitsFor } from "../metric.ts";
import { choose } from "../pointed-subject.ts";
import { JOIN } from "./figure-run.ts";

/** As many subjects as figures: the members of the list that stands before the metric or before 分别; A、B、C、D四个片区 too. */
export function subjectList(first: Place, size: number): SubjectChoice[] | null {
  const { line, scope } = first;
  const until = listEnd(first);
  const from = Math.max(line.start, until - 90);
  const text = say(first, { start: from, end: until }).replace(TOGETHER, "");
  const sectors = sectorList(first, size, from, text) ?? sectorsBefore(first, size);
  if (sectors) return sectors;
  const match = new RegExp(
    `((?:[^、，。；：和与]{1,20}(?:、|和|及|与)){${size - 1}}[^、，。；：和与]{1,20}?)(?:[一二两三四五六七八九十\\d]+[个家大]([^，。；]{0,8}))?[，,]?$`,
  ).exec(text);
  if (!match) return namedList(first, size);
  const names = outermost(namesIn(line.names, { start: from, end: until }));
  const owner = outermost(namesIn(line.names, { start: line.start, end: from + match.index })).findLast(
    (name) => name.kind === "park" || name.kind === "group",
  );
  const tail = (match[2] ?? "").trim();
  const out: SubjectChoice[] = [];
  let at = from + match.index;
  for (const word of match[1]!.split(/、|和|及|与/)) {
    const end = at + word.length;
    const own = word.replace(/^.*(?:分为|包括|包含|其中|设有|称为|下设|下辖|现辖|辖有|涵盖)/, "").trim();
    at = end - own.length;
    const name =
      names.find((each) => each.start >= at && each.end === end && each.end - each.start >= (end - at) / 2) ??
      names.find((each) => each.start >= at && each.end <= end && (each.end - each.start) * 2 > end - at);
    if (own === "") return namedList(first, size);
    if (name)
      out.push({
        kind: name.kind,
        name: name.end === end ? name.name : scope.document.text.slice(name.start, end),
        span: { start: name.start, end },
        basis: "stated",
      });
    else if (own.length <= 2 && tail !== "")
      out.push({
        kind: owner?.kind ?? "group",
        name: `${owner?.name ?? ""}${own}${tail}`,
        span: null,
        basis: "carried",
      });
    else if (PLACE.test(own))
      out.push({
        kind: "group",
        name: scope.document.text.slice(end - own.length, end),
        span: { start: end - own.length, end },
        basis: "stated",
      });
    else return namedList(first, size);
    at = end + 1;
  }
  return out.length === size ? out : null;
}

const SECTORS = "(?:产业集群|产业链|产业|集群|赛道|板块|行业|链条|领域)";

/** 新材料、装备制造、食品加工三大产业产值分别达到…: the sectors of a list by their own words. */
function sectorList(first: Place, size: number, from: number, text: string): SubjectChoice[] | null {
  const list = new RegExp(
    `(?:^|[，。；：]|(?:培育|打造|形成|其中|聚焦|围绕|主攻|主打|构建|做强|拥有)了?)((?:[^、，。；：和与\\d]{2,14}(?:、|和|与)){${size - 1}}[^、，。；：和与\\d]{2,14}?)(?:这|等)?(?:(?:${COUNTED}[个大条][^，。；、]{0,6}?)?${SECTORS}|${COUNTED}[个大条])$`,
  ).exec(text);
  if (!list) return null;
  const at = from + list.index + list[0].indexOf(list[1]!);
  const names = namesIn(first.line.names, { start: at, end: at + list[1]!.length });
  return names.some((name) => name.kind !== "programme") ? null : sectorsOf(list[1]!, at, first.scope);
}

/** 2024年三者规模依次为…: the sectors listed right before, in the sentence or the one ahead of it. */
function sectorsBefore(first: Place, size: number): SubjectChoice[] | null {
  const { line, figure, scope } = first;
  const said = /(?:([两二三四五六])者|([两二三四五六])[大个条](?:[^，。；、]{0,6}?)(?:产业|集群|链|赛道|板块))/.exec(
    say(first, { start: Math.max(line.start, figure.start - 30), end: figure.start }),
  );
  const word = said?.[1] ?? said?.[2];
  if (!word || COUNTS.indexOf(word === "两" ? "二" : word) !== size) return null;
  const from = Math.max(0, line.start - 120);
  const before = scope.folded.slice(from, line.start).replace(/^[\s\S]*\n/, "");
  const list = new RegExp(
    `(?:^|[，。；：]|(?:培育|打造|形成|聚焦|围绕|发展|主攻|主打|构建|做强|拥有)了?)((?:[^、，。；：和与\\d]{2,14}(?:、|和|与)){1,5}[^、，。；：和与\\d]{2,14}?)(?:这|等)?${COUNTED}[个大条][^，。；、]{0,8}?${SECTORS}`,
  ).exec(before);
  if (!list) return null;
  const at = line.start - before.length + list.index + list[0].indexOf(list[1]!);
  const members = sectorsOf(list[1]!, at, scope);
  return members.length === size ? members : null;
}

const COUNTED = "[两二三四五六七八九\\d]";

const MAKING = /^.*(?:培育|打造|形成|其中|聚焦|围绕|主攻|主打|构建|做强|拥有)了?/;

/** The members of a list of sectors. 盐卤及氟化工 is one. */
function sectorsOf(words: string, at: number, scope: Scope): SubjectChoice[] {
  const out: SubjectChoice[] = [];
  let start = at;
  for (const word of words.split(/、|和|与/)) {
    const end = start + word.length;
    // 甲经开区主攻|工程机械: whoever makes it is no part of the sector's name.
    const span = { start: start + (MAKING.exec(word)?.[0].length ?? 0), end };
    out.push({ kind: "programme", name: scope.document.text.slice(span.start, end), span, basis: "stated" });
    start = end + 1;
  }
  return out;
}

/** 下设甲园、乙园和丙园，三园规划面积依次为…: all of them, right behind the list. */
const TOGETHER =
  /(?<=[园区城港谷岛地片镇])，(?:这)?[两二三四五六七八九十][个家大座]?(?:园区|[园区地片镇]|片区|板块|基地|组团|平台)(?:的)?$/;

/** Exactly as many names joined in a list earlier in the sentence: A、B两家园区产值双双迈过大关，分别达到…. */
export function namedList(first: Place, size: number): SubjectChoice[] | null {
  const { line, figure } = first;
  const names = outermost(namesIn(line.names, { start: line.start, end: figure.start })).filter(
    (name) => name.kind !== "programme" && !(name.kind === "region" && first.scope.folded[name.end] === "的"),
  );
  const run = runsOf(names, first.scope).findLast((each) => each.length === size);
  return run?.map((name) => choose(name, "stated")) ?? listBefore(first, size, names);
}

/** Names joined in lists by 、 and 和 alone. */
function runsOf(names: readonly NameMention[], scope: Scope): NameMention[][] {
  const runs: NameMention[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isJoined(scope.folded.slice(before.end, name.start))) run.push(name);
    else runs.push([name]);
  }
  return runs;
}

/** 甲县的甲园|、乙县的|乙园 */
const isJoined = (words: string) => {
  const between = withoutBrackets(words);
  return JOIN.test(between.endsWith("的") ? between.replace(/(?<=[、和与及])[^，。；、和与及]{2,8}的$/, "") : between);
};

const SHUTS = unitSet("）)");

/** 甲开发区（以下简称“甲区”）、乙开发区 is a list still. */
function withoutBrackets(words: string): string {
  return words.length > 40 || !holdsUnit(words, SHUTS) ? words : words.replace(/^\s*[（(][^（）()]*[）)]/, "");
}

/** The parks that an earlier sentence told of side by side: 两个园区产值分别为…, 三区分别新增…, where nobody else is named. */
function listBefore(first: Place, size: number, names: readonly NameMention[]): SubjectChoice[] | null {
  const { memory, line, figure } = first;
  if (memory.pair.length !== size) return null;
  const before = say(first, { start: line.start, end: figure.start });
  // 航空、汽车产值分别为…: what is listed right before 分别 is what is shared out among.
  if (!/分别|依次|各自/.test(before) || (THINGS.test(before) && !/[两二三四五六][个家大]?[园区地县]/.test(before)))
    return null;
  const others = names.filter(
    (name) => !(name.kind === "group" && saysCount(name.text, size)) && name.kind !== "region",
  );
  return others.length === 0 ? memory.pair.map(carried) : null;
}

const THINGS = /[^，。；：](?:、|和|与|及)[^，。；：]{2,16}(?:分别|依次|各自)[^，。；：]{0,12}$/;

const COUNTS = "零一二三四五六七八九";

function saysCount(words: string, size: number): boolean {
  const said = /^(?:这|该|上述|以上|全[省市区县])?(\d+|[一二两三四五六七八九])/.exec(words);
  return said !== null && (Number(said[1]) || COUNTS.indexOf(said[1] === "两" ? "二" : said[1]!)) === size;
}

/** After a sentence: the parks it named side by side, for 前者 and 后者 and for what the next shares out among them. */
export function carryPair(memory: Memory, line: Line, scope: Scope): void {
  const parks = line.names.filter((name) => name.kind === "park" && isOutermost(line.names, name));
  const run =
    parks.length > 1
      ? (runsOf(parks, scope).findLast((each) => each.length > 1) ?? sideBySide(parks, line, scope))
      : null;
  if (run) {
    memory.pair = run.map((name) => choose(name, "carried"));
    memory.pairBlock = line.block;
  } else if (memory.pairBlock < line.block - 1) memory.pair = [];
}

/** 甲园签约80个；乙园签下的只有60个: those that open the parts of a sentence. */
function sideBySide(parks: readonly NameMention[], line: Line, scope: Scope): readonly NameMention[] | null {
  if (parks.length > 20) return null;
  const heads = parks.filter(
    (name) =>
      isHead(scope.folded, line, name) && !/^(?:全|该|本|我|园|区)|^(?:园区|开发区|高新区|经开区)$/.test(name.text),
  );
  const named = new Set(heads.map((name) => name.name));
  const apart = heads.every((name, i) => i === 0 || /[；;]/.test(scope.folded.slice(heads[i - 1]!.end, name.start)));
  return heads.length > 1 && heads.length < 7 && named.size === heads.length && apart ? heads : null;
}

const PLACE = /(?:区|园|城|港|谷|岛|基地|小镇|湾|片区|组团|新区|市|县|镇|平台|集团|公司|产业|领域)$/;

/** Where the list of subjects ends: before the metric's phrase, or before 分别 or 各 where the metric comes after them. */
function listEnd(first: Place): number {
  const { line, gap, figure } = first;
  const text = say(first, { start: line.start, end: figure.start });
  const each = Math.max(
    text.lastIndexOf("分别"),
    text.lastIndexOf("依次"),
    text.lastIndexOf("各自"),
    text.search(/分(?:列|居|获)[^，。；]{0,8}$/),
    /各[^，。；]{0,4}$/.exec(text)?.index ?? -1,
  );
  const hit = hitsFor(first, { start: gap.start, end: each < 0 ? gap.end : line.start + each }).at(-1);
  const noun = hit ? hit.start : line.start + Math.max(0, each);
  const before = say(first, { start: line.start, end: noun });
  return (
    line.start +
    before.replace(
      /(?:规上|规模以上|工业|同期|当年|则|也|两地|两市|两县|两区|总|年|实现|完成|的|去年|今年|，|,|\s|面积|产)+$/,
      "",
    ).length
  );
}

/** Names that are not part of a longer one. */
function outermost(names: readonly NameMention[]): NameMention[] {
  return names.filter((name) => isOutermost(names, name));
}

const isOutermost = (names: readonly NameMention[], name: NameMention) =>
  !names.some((other) => other !== name && other.start <= name.start && name.end <= other.end);
