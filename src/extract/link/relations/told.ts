import type { NameMention, Span } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import type { Names } from "../../names/index.ts";
import { Openings } from "../../openings.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { POINTED, type ToldLine } from "../told/course.ts";
import { type Marked, markSentence } from "../told/marks.ts";
import { listBefore, NOT_YET } from "./lists.ts";
import type { RawRelation } from "./raw.ts";
import { compositionShapes } from "./shapes/compositions.ts";
import { formerShapes } from "./shapes/former.ts";
import { insideShapes } from "./shapes/insides.ts";
import { operatorShapes } from "./shapes/operators.ts";
import { partShapes } from "./shapes/parts.ts";
import { placeShapes } from "./shapes/places.ts";
import type { Shape } from "./shapes/shape.ts";

interface Family {
  readonly needs: RegExp;
  readonly shapes: readonly Shape[];
}

const FAMILIES: readonly (Family & { readonly openings: Openings })[] = [
  {
    needs: /原|前身|名|（[现今后]|挂牌|牌子|称|老底子|最初|最早|起|脱胎|牌子|叫|由|从|在|合并|整合|重组|撤并|改自/,
    shapes: formerShapes,
  },
  { needs: /运营|开发|建设|投资|管|打造|运作|兴建|经营|操盘|打理|招商|物业|承建/, shapes: operatorShapes },
  { needs: /于|处|坐落|落户|选址|[建设布落]在|就在|藏在|扎根|跨|属|的|在/, shapes: placeShapes },
  ...[compositionShapes, insideShapes, partShapes].map((shapes) => ({ needs: /[区园城港谷镇]/, shapes })),
].map((family: Family) => ({ ...family, openings: new Openings(family.shapes.map(({ words }) => words)) }));
/** 规划建设|P, 打造|P: a park that is made in the clause, not told of by the sentence. */
const MADE = /(?:建设|打造|新建|规划|设立|筹建|兴建|共建|布局|[内里](?:建|设)?有)了?(?:[^，。；]{0,16}的)?[“"]?$/;
/** “一轴”，由P、P组成: the parts of a layout are told elsewhere. */
const LAYOUT = /^[\s“"]*[^，。：\uE000]{1,20}(?:带|轴|走廊|节点|组团|板块|[极核圈廊心])[”"]?[，：]/;
const ASIDE =
  /(?:与|和|跟|同|距离?|毗邻|紧邻|相邻|邻近|靠近|对标|并入|划入|归属于?|隶属于?|位于|纳入|前身[是为系]|由原?)[“"]?$/;

/** 某某基地是|甲高新区的核心区，由…运营: the whole is not who is told of. */
const WHOLE_OF = /[^，。；]{3}(?:是|为|系|作为|属于?)[“"]?$/;

const ZONE = /(?:开发区|高新区|经开区|新区)$/;

const CLAUSE_ENDS = unitSet("，。；");

/** Relations said in one of the shapes, of the park that the words are told of. */
export function toldRelations(lines: readonly ToldLine[], names: Names): RawRelation[] {
  const found: RawRelation[] = [];
  let next = 0;
  for (const line of lines) {
    const { block, text } = line;
    while (next > 0 && names.names[next - 1]!.start >= block.start) next--;
    while (next < names.names.length && names.names[next]!.start < block.start) next++;
    /** The wholes of the parks that this line has told to be parts. */
    const wholes = new Map<string, string>();
    const families = FAMILIES.filter(({ needs }) => needs.test(text));
    if (families.length === 0) continue;
    const inLine: NameMention[] = [];
    for (let i = next; i < names.names.length && names.names[i]!.start < block.end; i++) inLine.push(names.names[i]!);
    for (const sentence of line.sentences) {
      const here = inLine.filter(
        (name) => !POINTED.test(name.name) && name.start >= sentence.start && name.end <= sentence.end,
      );
      const words = text.slice(sentence.start - block.start, sentence.end - block.start);
      // An office or a town is no name of its own.
      if (here.length === 0 && !/管委会|管理委员会|管理局|管理办公室|服务中心|[于在][^，。；]{1,6}[镇乡]/.test(words))
        continue;
      const marked = markSentence(words, sentence, here);
      for (const { shapes, openings } of families) {
        const held = openings.in(marked.text);
        shapes.forEach((shape, i) => {
          if ((held & (1 << i)) === 0) return;
          for (const match of matchesOf(shape.words, marked.text)) read(line, marked, shape, match, found, wholes);
        });
      }
    }
  }
  return found;
}

function read(
  line: ToldLine,
  marked: Marked,
  shape: Shape,
  match: RegExpMatchArray,
  found: RawRelation[],
  wholes: Map<string, string>,
): void {
  const at = match.index!;
  const end = at + match[0].length;
  const before = marked.text.slice(0, at);
  const behind = marked.text.slice(end);
  if (shape.side === "parts" && LAYOUT.test(marked.text)) return;
  if (shape.notAfter?.test(before) || shape.notBefore?.test(behind)) return;
  const { object, whom: leader } = match.groups!;
  const leads = leader !== undefined && shape.leads === true;
  const from = marked.start + at + (leads ? match[0].lastIndexOf(object!) : match[0].indexOf(object!));
  const span = { start: from, end: from + object!.length };
  const whom = ownerOf(line, marked, shape, match, span);
  if (!whom || (!whom.attribute && shape.relation !== "part_of" && NOT_YET.test(before.slice(-16)))) return;
  const start = Math.min(whom.start, marked.start + at);
  const stop = Math.max(whom.end, span.end);
  const objects = objectsOf(marked, shape, span);
  const add = (park: string, object: string) => {
    if (park !== object) found.push({ park, relation: shape.relation, object, rule: shape.rule, start, end: stop });
  };
  if (shape.side === "parts") {
    // 所属甲园…；所属乙园…: both are the same one's.
    const whole = /^[，。；]?(?:所属|下属|所辖|旗下|下辖|其中)/.test(match[0])
      ? (wholes.get(whom.park) ?? whom.park)
      : whom.park;
    for (const one of objects) wholes.set(one, whole);
    for (const one of objects) if (!(shape.lesser && ZONE.test(one))) add(one, whole);
    return;
  }
  // 甲园区、乙园区分别位于丙县、丁区: each in its turn; 甲园区、乙园区均位于丙县: both.
  const each = /分别(?:由|主要)?$/.test(before) || /^(?:由)?分别|^分别/.test(match[0]);
  const listed = shape.side === "near" || each ? listedBefore(line, marked, at, each ? objects.length : 0) : [];
  if (each) for (const [nth, name] of listed.entries()) add(name.name, objects[nth]!);
  else if (listed.length > 1 && listed.some((name) => name.name === whom.park))
    for (const { name } of listed) for (const one of objects) add(name, one);
  else for (const one of objects) add(whom.park, one);
}

/**
 * The list of parks that a match is said of: the one that ends right before it (甲、乙|均位于), or where `many` are looked for the last
 * list of so many, which a count may stand for (两个片区|分别位于).
 */
function listedBefore(line: ToldLine, marked: Marked, at: number, many: number): readonly NameMention[] {
  const parks = line.parks.filter((name) => !/^anaphora/.test(name.rule) && name.end <= marked.start + at);
  const say = (span: Span) => line.text.slice(span.start - line.block.start, span.end - line.block.start);
  for (let i = parks.length - 1; i >= 0; i--) {
    const list = listBefore(say, parks[i]!, parks.slice(0, i + 1));
    const behind = say({ start: parks[i]!.end, end: marked.start + at });
    if (many > 1 && list.length === many) return list;
    if (many === 0)
      return list.length > 1 && /^[”"]?(?:等)?(?:[^，。；]{0,8}(?:均|都|皆|共同|同)[^，。；]{0,4})?$/.test(behind)
        ? list
        : [];
    i -= list.length - 1;
  }
  return [];
}

/** What closes a list of parts and goes on about the whole. */
const COUNTED_PARTS = /^[”"]?等?[0-9一二两三四五六七八九十]+[个大]?(?:专业|特色)?(?:园区|片区|分园|组团|园)[”"]?，/;

/** Whom a match is said of. */
function ownerOf(
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
    const name = marked.nameAt(shape.leads ? at : at + match[0].lastIndexOf(whom));
    if (name && !(name.start >= object.start && name.end <= object.end)) return named(name);
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
  const pair =
    /(前者|后者)(?:则|也|均)?$/.exec(marked.text.slice(0, at - marked.start)) ?? /^(前者|后者)/.exec(match[0]);
  if (pair) {
    const two = pairBefore(line, at);
    return two && named(two[pair[1] === "前者" ? 0 : 1]!);
  }
  const told = line.told(shape.side === "parts" ? at - 1 : at);
  if (shape.side === "near") {
    const parks = line.parks.filter((name) => !POINTED.test(name.name) && name.start >= marked.start && name.end <= at);
    // 现辖甲园、乙园四个园区，由P管委会统一管理: the whole is managed, not the last of its parts.
    const last = parks.at(-1);
    if (last && parks.length > 2 && COUNTED_PARTS.test(marked.text.slice(last.end - marked.start, at - marked.start)))
      return named(parks[0]!);
    const near = parks.findLast(
      (name) =>
        !ASIDE.test(marked.text.slice(0, name.start - marked.start)) &&
        !(
          WHOLE_OF.test(marked.text.slice(0, name.start - marked.start)) &&
          /^[”"]?(?:的|“)/.test(marked.text.slice(name.end - marked.start))
        ),
    );
    const made = near && MADE.test(marked.text.slice(0, near.start - marked.start));
    const adjacent = near && !/[，,]/.test(marked.text.slice(near.end - marked.start, at - marked.start));
    if (near && (made || adjacent || !told || near.name === told.park)) return named(near);
  }
  if (!told) return null;
  const span = line.parks.findLast((name) => name.name === told.park && name.end <= at);
  return { park: told.park, start: span?.start ?? at, end: span?.end ?? at };
}

/** The two parks last named side by side before an offset, which 前者 and 后者 mean. */
function pairBefore(line: ToldLine, at: number): readonly [NameMention, NameMention] | null {
  for (let i = line.parks.length - 1; i > 0; i--) {
    const [first, second] = [line.parks[i - 1]!, line.parks[i]!];
    if (second.end > at) continue;
    const between = line.text.slice(first.end - line.block.start, second.start - line.block.start);
    if (/^[”"]?(?:、|和|与|及|以及)[“"]?$/.test(between)) return [first, second];
  }
  return null;
}

/** The names on the right side of a match: parks, companies, or the narrowest division with its town. */
function objectsOf(marked: Marked, shape: Shape, span: Span): string[] {
  const names: NameMention[] = [];
  for (let at = span.start; at < span.end; at++) {
    const name = marked.nameAt(at);
    if (name && name !== names.at(-1)) names.push(name);
  }
  if (shape.relation === "located_in") return placesOf(marked, span);
  const right = names.filter(
    (name) =>
      (shape.relation === "operated_by" ? name.kind !== "region" : name.kind === "park") &&
      !(
        marked.text.slice(0, name.start - marked.start).endsWith("原属") &&
        marked.say({ start: name.end, end: name.end + 1 }) === "的"
      ),
  );
  if (shape.relation === "operated_by" && right.every((name) => name.end !== span.end)) return [marked.say(span)];
  return right.map((name) => name.name);
}

/** 某市甲县乙镇、丙县: 甲县乙镇, 丙县. */
function placesOf(marked: Marked, span: Span): string[] {
  const text = marked.text.slice(span.start - marked.start, span.end - marked.start);
  return [...text.matchAll(/(?:\uE000\uE001*)?(?:\uE004\uE005*)*[^、和与及\uE000\uE004\uE005]*/g)].flatMap((match) => {
    if (match[0] === "") return [];
    const last = match[0].lastIndexOf("\uE004");
    const from = span.start + match.index + Math.max(0, last);
    const place = marked
      .say({ start: from, end: span.start + match.index + match[0].length })
      .replace(/[两三]地$|境内$/, "");
    if (/^\uE000\uE001*$/.test(match[0])) return /新区$/.test(place) ? [place] : [];
    const known = last >= 0 && !/^(?:全|本|我)/.test(place);
    const counted = /^[两三四二][地县市区]/.test(marked.text.slice(span.end - marked.start));
    return known || counted || /^[\u3400-\u9fff]{2,4}(?:新区|[县区市旗])$/.test(place) || /[镇乡]$|街道$/.test(place)
      ? [place]
      : [];
  });
}
