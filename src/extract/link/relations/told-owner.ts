import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { POINTED, type ToldLine } from "../told/course.ts";
import { lastPlaceOf, type Marked, placeOf } from "../told/marks.ts";
import { listBefore } from "./lists.ts";
import type { Shape } from "./shapes/shape.ts";

/** 规划建设|P, 打造|P: a park that is made in the clause, not told of by the sentence. */
const MADE =
  /(?:建设|打造|新建|规划|设立|筹建|兴建|共建|布局|[内里](?:建|设)?有)了?(?:[^，。；]{0,16}的)?[“"]?$|[内里中境](?:还|又|另)?(?:有|藏着|坐落着|建有|建起了?)(?:一?[个座处家片])?[“"]?$/;
const ASIDE =
  /(?:与|和|跟|同|距离?|毗邻|紧邻|相邻|邻近|靠近|对标|并入|划入|归属于?|隶属于?|位于|纳入|前身[是为系]|由原?)[“"]?$/;

/** 某某基地是|甲高新区的核心区，由…运营: the whole is not who is told of. */
const WHOLE_OF = /[^，。；]{3}(?:是|为|系|作为|属于?)[“"]?$/;

/** 甲园，|乙区|的一块“飞地”，位于…: nor is one that the words only set beside who is told of. */
const AS_WHOLE = /\uE001[”"]?，$/;
const PIECE_OF_IT =
  /^[”"]?的[^，。；\uE000]{0,10}(?:飞地|园中园|区中园|之一|一[块员片角]|组成部分|核心[区园]|片区|板块)[”"]?，/;

const CLAUSE_ENDS = unitSet("，。；");

/** Between a list and what is said of all of it: 均, 同, or a clause before 改由, 均由. */
const OF_ALL =
  /^[”"]?(?:（[^）]{1,12}）)?(?:等)?(?:[^，。；\uE000]{0,8}(?:均|都|皆|共同|同|统一|一并|一起|全部|双双|先后|整体)[^，。；\uE000]{0,4}|[^，。；\uE000]{0,10}，(?:改|仍|现|均|都|一并|统一|全部)+)?$/;

/**
 * The list of parks that a match is said of: the one that ends right before it (甲、乙|均位于), or where `many` are looked for the last
 * list of so many, which a count may stand for (两个片区|分别位于).
 */
export function listedBefore(line: ToldLine, marked: Marked, at: number, many: number): readonly NameMention[] {
  const parks = line.parks.filter((name) => !/^anaphora/.test(name.rule) && name.end <= marked.start + at);
  const say = (span: Span) => line.text.slice(span.start - line.block.start, span.end - line.block.start);
  for (let i = parks.length - 1; i >= 0; i--) {
    const list = listBefore(say, parks[i]!, parks.slice(0, i + 1));
    const behind = say({ start: parks[i]!.end, end: marked.start + at });
    if (many > 1 && list.length === many) return list;
    if (many === 0) return list.length > 1 && OF_ALL.test(behind) ? list : [];
    i -= list.length - 1;
  }
  return [];
}

/** Before what is said of parks that a count stands for: 两园如今同|归…, 前两园由…. */
const COUNTED =
  /([前后]?)([两二三四五六])(?:个|座|大|家)?(?:(?:产业|工业)?(?:园区?|片区|基地|区|地|者)|(?<=[前后].[个家]))(?:如今|现在?|目前|已|[均都同皆也]|一并|统一|共同|全部|双双|先后|整体|分别)*$/;
const MANY = "二三四五六";

/** The parks side by side that a match is said of, where it is said of more than one: 甲、乙均|位于, and 两园均|位于 of two named before. */
export function sharedBy(line: ToldLine, marked: Marked, at: number): readonly NameMention[] {
  const listed = listedBefore(line, marked, at, 0);
  if (listed.length > 1) return listed;
  const [, side, count] = COUNTED.exec(marked.text.slice(0, at)) ?? [];
  if (!count) return [];
  const many = MANY.indexOf(count.replace("两", "二")) + 2;
  if (!side) return listedBefore(line, marked, at, many);
  for (let all = many + 1; all < many + 4; all++) {
    const list = listedBefore(line, marked, at, all);
    if (list.length > 0) return side === "前" ? list.slice(0, many) : list.slice(-many);
  }
  return [];
}

/** What closes a list of parts and goes on about the whole. */
const COUNTED_PARTS = /^[”"]?等?[0-9一二两三四五六七八九十]+[个大]?(?:专业|特色)?(?:园区|片区|分园|组团|园)[”"]?，/;

/** 全区|由…: all of whom the sentence tells of. */
const ALL_OF_IT = /(?:^|[，；])(?:全区|全园|整园|整个(?:园区|开发区|新区))(?:如今|现|已|均|都|也|统一)*$/;

/** Whom a match is said of. */
export function ownerOf(
  line: ToldLine,
  marked: Marked,
  shape: Shape,
  match: RegExpMatchArray,
  object: Span,
): (Span & { readonly park: string; readonly attribute?: boolean }) | null {
  const at = marked.start + match.index!;
  const end = at + match[0].length;
  const named = (name: NameMention) => ({ park: name.name, start: name.start, end: name.end });
  const { whom } = match.groups!;
  if (whom) {
    // Two names of one length look alike: the one that is not the object.
    for (const place of shape.leads ? [0] : [lastPlaceOf(match[0], whom), placeOf(match[0], whom)]) {
      const name = marked.nameAt(at + place);
      if (name && !(name.start >= object.start && name.end <= object.end)) return named(name);
    }
  }
  if (shape.side !== "parts") {
    // 位于R的P, 由P更名而来的P
    const rest = marked.text.slice(end - marked.start);
    const of =
      /^[^，。；\uE000]{0,20}的[“"]?(?=\uE000)/.exec(rest) ?? (/的[“"]?$/.test(match[0]) ? /^/.exec(rest) : null);
    const clause = behindLast(marked.text.slice(0, at - marked.start), CLAUSE_ENDS);
    const name = of && !/\uE000/.test(clause) ? marked.nameAt(end + of[0].length) : undefined;
    if (name?.kind === "park") return { ...named(name), attribute: true };
  }
  if (shape.side === "previous") {
    const told = line.told(marked.start - 1);
    return told && { park: told.park, start: at, end: at };
  }
  // 甲开发区内的P: it is the one inside which.
  const within = shape.side === "parts" && /^(?:在|于)?\uE000?\uE001+(?=内|里|中|[东南西北])/.exec(match[0]);
  if (within) {
    const name = marked.nameAt(at + within[0].length - 1);
    if (name?.kind === "park") return named(name);
  }
  if (shape.lesser && !line.parks.some((name) => name.start >= marked.start && name.end <= at)) return null;
  if (shape.last) {
    const last = line.parks.findLast(
      (name) => name.start >= marked.start && name.end <= at && name.rule !== "park.former",
    );
    if (last) return named(last);
  }
  const pair = pairWord(marked.text.slice(0, at - marked.start), match[0]);
  if (pair) {
    const two = pairBefore(line, at);
    if (two) return named(two[pair.nth]!);
    const last = line.parks.findLast((name) => name.end <= at);
    const joined = last && /(?:、|和|与|及)[“"]?$/.test(line.text.slice(0, last.start - line.block.start));
    if (joined && pair.nth === 1) return named(last);
    // 甲园为省级，乙园为市级，后者…: the two that the sentence has named.
    const both = new Map(
      line.parks
        .filter((name) => name.start >= marked.start && name.end <= at && !POINTED.test(name.name))
        .map((name) => [name.name, name]),
    );
    if (both.size === 2) return named([...both.values()][pair.nth]!);
    if (pair.surely) return null;
  }
  // 由C承担|园区|开发运营: the park that what is done is done to.
  const done =
    shape.relation === "operated_by" &&
    line.parks.find(
      (name) =>
        name.start >= object.end && name.start <= end && DONE_TO.test(marked.text.slice(name.end - marked.start)),
    );
  if (done) return named(done);
  const meant = pointedBefore(line, marked, at);
  if (meant) return named(meant);
  // 甲、乙合到一处后才有了它: none of the list.
  const told = line.told(shape.side === "parts" ? at - 1 : at, /[它其]/.test(match[0]));
  if (shape.side === "near") {
    const parks = line.parks.filter((name) => !POINTED.test(name.name) && name.start >= marked.start && name.end <= at);
    // 现辖甲园、乙园四个园区，由P管委会统一管理: the whole is managed, not the last of its parts.
    const last = parks.at(-1);
    if (last && parks.length > 2 && COUNTED_PARTS.test(marked.text.slice(last.end - marked.start, at - marked.start)))
      return named(parks[0]!);
    // 甲园、乙园一并纳入其版图，全区|由P管委会管理: the whole, too.
    if (parks[0] && ALL_OF_IT.test(marked.text.slice(0, at - marked.start))) return named(parks[0]);
    const near = parks.findLast(
      (name) =>
        !ASIDE.test(marked.text.slice(0, name.start - marked.start)) &&
        !(
          AS_WHOLE.test(marked.text.slice(0, name.start - marked.start)) &&
          PIECE_OF_IT.test(marked.text.slice(name.end - marked.start))
        ) &&
        !(
          WHOLE_OF.test(marked.text.slice(0, name.start - marked.start)) &&
          /^[”"]?(?:的|“)/.test(marked.text.slice(name.end - marked.start))
        ),
    );
    const made = near && MADE.test(marked.text.slice(0, near.start - marked.start));
    const adjacent = near && !/[，,]/.test(marked.text.slice(near.end - marked.start, at - marked.start));
    if (near && (made || adjacent || !told || near.name === told.park)) return named(near);
  }
  if (!told || (told.turned && shape.side === "parts" && isSummed(marked, match, object.start, told.park))) return null;
  const span = line.parks.findLast((name) => name.name === told.park && name.end <= at);
  return { park: told.park, start: span?.start ?? at, end: span?.end ?? at };
}

/** 两个园区合计产值…，|其中甲园: one of those summed up, no part of the one that the line told of before, unless that is their zone. */
function isSummed(marked: Marked, match: RegExpMatchArray, object: number, told: string): boolean {
  if (!/^[，。；：]?其中/.test(match[0]) || !SUMMED.test(marked.text.slice(0, match.index))) return false;
  const name = marked.nameAt(object);
  return !WIDE.test(told) || (name !== undefined && WIDE.test(name.name));
}
const SUMMED =
  /(?<![\uE000\uE001辖])(?:(?:[二两三四五六七八九十]|[0-9]+)[个家座]?(?:产业|工业)?(?:园区?|[片小]?区|基地|园子|开发区|功能区)|全[省市县区州旗][^，。；]{0,6}|各园区?)(?:合计|共|总|累计|加起来|一[共起]|去年|今年|全年|预计|力争|产值|营收|税收|实现|完成|的)[^。；\uE000]*$/;
const WIDE = /(?:开发区|高新区|经开区|新区|保税区|综保区)$/;

/** Behind a park: what somebody does to it. */
const DONE_TO = guarded(/^的?(?:整体|统一|日常)?(?:开发|建设|运营|管理|招商|经营|规划)/);

/** 该|基地, 这座|小镇: what is pointed out by more than that it is a park. */
const POINTS =
  /(?:^|[，。；：])(?:该|此|这[个座片处]?|上述)((?:产业)?基地|小镇|(?:经济|高新)?(?:技术)?开发区|高新区|经开区|新区|新城|示范区|集聚区|集中区|工业区|工业园|科技园|科技城|物流园|孵化器|合作区|[综保]税?区|保税区)(?:[^，。；\uE000]{0,8})$/;

/** The park last named whose name ends as what the clause of a match points at: 该基地|位于…, where another kind of park is told of. */
function pointedBefore(line: ToldLine, marked: Marked, at: number): NameMention | null {
  const noun = POINTS.exec(marked.text.slice(0, at - marked.start))?.[1];
  if (!noun) return null;
  return line.parks.findLast((name) => name.end <= at && !POINTED.test(name.name) && name.name.endsWith(noun)) ?? null;
}

/** Whether a match is said of the first or the second of two: 前者, 后者, 一个…，一个…. */
function pairWord(before: string, match: string): { readonly nth: 0 | 1; readonly surely: boolean } | null {
  const word = (/(前者|后者)(?:则|也|均)?$/.exec(before) ?? /^(前者|后者)/.exec(match))?.[1];
  if (word) return { nth: word === "前者" ? 0 : 1, surely: true };
  const one = /(?:^|[，；])(另?一[个家座处块])(?:现|则|仍|主要)?$/.exec(before)?.[1];
  if (!one) return null;
  const second = one.startsWith("另") || /(?:^|[，；])一[个家座处块]/.test(before.slice(0, -one.length - 1));
  return { nth: second ? 1 : 0, surely: false };
}

/** The two parks last named side by side before an offset, which 前者 and 后者 mean. */
function pairBefore(line: ToldLine, at: number): readonly [NameMention, NameMention] | null {
  for (let i = line.parks.length - 1; i > 0; i--) {
    const [first, second] = [line.parks[i - 1]!, line.parks[i]!];
    if (second.end > at) continue;
    const between = line.text.slice(first.end - line.block.start, second.start - line.block.start);
    if (/^[”"]?(?:（[^）]{1,12}）)?(?:、|和|与|及|以及)[“"]?$/.test(between)) return [first, second];
  }
  return null;
}
