import type { NameMention, Span } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import type { Names } from "../../names/index.ts";
import { led } from "../../pattern-edges.ts";
import { Shortlist } from "../../shortlist.ts";
import { POINTED, type ToldLine } from "../told/course.ts";
import { lastPlaceOf, type Marked, markSentence, placeOf } from "../told/marks.ts";
import { listBefore, NOT_YET } from "./lists.ts";
import type { RawRelation } from "./raw.ts";
import { becameShapes } from "./shapes/became.ts";
import { compositionShapes } from "./shapes/compositions.ts";
import { contentShapes } from "./shapes/contents.ts";
import { facilityShapes } from "./shapes/facilities.ts";
import { formerShapes } from "./shapes/former.ts";
import { saidFormerShapes } from "./shapes/former-said.ts";
import { governorShapes } from "./shapes/governors.ts";
import { insideShapes } from "./shapes/insides.ts";
import { memberShapes } from "./shapes/members.ts";
import { operatorShapes } from "./shapes/operators.ts";
import { saidOperatorShapes } from "./shapes/operators-said.ts";
import { partShapes } from "./shapes/parts.ts";
import { placeShapes } from "./shapes/places.ts";
import { placesBefore } from "./shapes/places-before.ts";
import { saidPlaceShapes } from "./shapes/places-said.ts";
import type { Shape } from "./shapes/shape.ts";
import { objectsOf } from "./told-objects.ts";
import { listedBefore, ownerOf, sharedBy } from "./told-owner.ts";

interface Family {
  /** What a line must hold; null where a park's name is enough. */
  readonly needs: RegExp | null;
  readonly shapes: readonly Shape[];
}

const FAMILIES: readonly Family[] = [
  {
    needs:
      /原|前身|名|先|以前|从前|过去|昔日|（[现今后]|挂牌|牌子|招牌|牌匾|称|老底子|最初|最早|起|脱胎|叫|由|从|在|合并|整合|重组|撤并|改自/,
    shapes: formerShapes,
  },
  {
    needs:
      /名|叫|称|[挂写印刻标喊报]的|改|变|换|成|今|现在|如今|眼下|后来|没有|底|娘家|前世|出身|起点|源头|根|雏形|身|[合并过]来|[合并捏归凑揉拢]到?一|当[年初]|昔日|从前|以前|过去|早|[最起]初|原|曾经/,
    shapes: saidFormerShapes,
  },
  { needs: /由|从|在|以|合|重组|撤并|[换挂有]|[把将]|改/, shapes: becameShapes },
  {
    needs:
      /运[营维作转]|维护|开发|建设|投资|管|打[造理]|兴建|经营|[操接]盘|招商|物业|承建|业主|代建|接手|负责|承担|收租|牵头|包[揽办给]|[手全]包|掌舵|操[刀持]|当家/,
    shapes: operatorShapes,
  },
  { needs: /管|打理|划归|收归|划转|移交|划给|负责|承担|委托|托付|归口|[交包派]给/, shapes: governorShapes },
  {
    needs:
      /操盘|管家|东家|当家|掌舵|主体|单位|机构|平台|[方商]|业主|对|行使|履行|代行|交|转[交手让]|包给|受|接[手盘管棒]|入主|托|权|[个座家处]/,
    shapes: saidOperatorShapes,
  },
  {
    needs:
      /于|处|落|选|在|藏|扎|安|布|迁|涉|址|跨|属|的|依托|驻|境内|管辖|[镇乡道木][，有建崛办诞矗坐立]|（|[搬迁移][到至入往]/,
    shapes: [...placeShapes, ...placesBefore],
  },
  {
    needs: /功能|内|里|配[建套]|有|进|一应|[街镇乡木]|[个大块](?:片区|组团|分园|区块|分区|园区)/,
    shapes: contentShapes,
  },
  {
    needs: /[站楼馆厅室窖仓库线场房寓]|中心|基地/,
    shapes: facilityShapes,
  },
  { needs: /是|在|有|，|坐标|位置|区位|一带|这[块片座处]|那[块片座处]/, shapes: saidPlaceShapes },
  ...[compositionShapes, insideShapes, memberShapes, partShapes].map((shapes) => ({ needs: null, shapes })),
];

/** Every shape, family by family, with the place of its family. */
const SHAPES = FAMILIES.flatMap(({ shapes }, family) =>
  shapes.map((shape) => ({ shape: { ...shape, words: led(shape.words) }, family })),
);
const SHORTLIST = new Shortlist(FAMILIES.flatMap(({ shapes }) => shapes.map(({ words }) => words)));

/** “一轴”，由P、P组成: the parts of a layout are told elsewhere. */
const LAYOUT = /^[\s“"]*[^，。：\uE000]{1,20}(?:带|轴|走廊|节点|组团|板块|[极核圈廊心])[”"]?[，：]/;
const ZONE = /(?:开发区|高新区|经开区|新区)$/;

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
    /** Whether the line holds what a family needs: asked where one of its shapes may stand. */
    const asked: (boolean | undefined)[] = FAMILIES.map(({ needs }) => (needs === null ? true : undefined));
    const inLine: NameMention[] = [];
    for (let i = next; i < names.names.length && names.names[i]!.start < block.end; i++) inLine.push(names.names[i]!);
    for (const sentence of line.sentences) {
      const here = inLine.filter(
        (name) => name.start >= sentence.start && name.end <= sentence.end && !POINTED.test(name.name),
      );
      const words = text.slice(sentence.start - block.start, sentence.end - block.start);
      // An office or a town is no name of its own.
      if (
        here.length === 0 &&
        !/管委会|管理委员会|管理局|管理办公室|服务中心|是[它其]的|[于在][^，。；]{1,6}[镇乡]|功能[区分板片组]|[园区]内|里[面头]|代管|托管/.test(
          words,
        )
      )
        continue;
      const marked = markSentence(words, sentence, here);
      const held = SHORTLIST.in(marked.text);
      for (let word = 0; word < held.length; word++) {
        for (let bits = held[word]!; bits !== 0; bits &= bits - 1) {
          const { shape, family } = SHAPES[word * 32 + 31 - Math.clz32(bits & -bits)]!;
          asked[family] ??= FAMILIES[family]!.needs!.test(text);
          if (!asked[family]) continue;
          for (const match of matchesOf(shape.words, marked.text)) read(line, marked, shape, match, found, wholes);
        }
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
  if (shape.relation === "operated_by" && EARLY.test(before) && HANDED.test(behind)) return;
  // 并非由甲园更名而来
  if (shape.relation === "formerly" && /(?:并非|不是|绝非|而非|没有|未曾?)$/.test(before)) return;
  if (shape.relation === "formerly" && PROPOSED.test(match[0])) return;
  const { object, whom: leader } = match.groups!;
  const leads = leader !== undefined && shape.leads === true;
  // Names of one length look alike.
  const last = leads || (leader === undefined ? match[0].endsWith(object!) : leader === object && isLedByWhom(shape));
  const from = marked.start + at + (last ? lastPlaceOf(match[0], object!) : placeOf(match[0], object!));
  const span = { start: from, end: from + object!.length };
  // 将甲园、乙园合并组建丙园: 将 only leads to whom it is done.
  const wished = NOT_YET.test(before.replace(/(?<!拟|即|计划|也|还|又)将原?$/, "").slice(-16));
  // 甲园区、乙园区分别位于丙县、丁区: each in its turn; 甲园区、乙园区均位于丙县: both.
  const each =
    /(?:分别|依次|各自)(?:由|主要)?$/.test(before) ||
    /^(?:由?(?:分别|依次)|(?:前身|原名|曾用名)(?:分别|依次)|分[处居属]|各[处居])/.test(match[0]);
  if (each && !wished && shape.side !== "parts") {
    const objects = objectsOf(marked, shape, span);
    for (const [nth, { name, start }] of listedBefore(line, marked, at, objects.length).entries())
      found.push({
        park: name,
        relation: shape.relation,
        object: objects[nth]!,
        rule: shape.rule,
        start,
        end: span.end,
      });
    return;
  }
  // 不属于甲园，而是乙园的一部分: who it is no part of is not who is told of.
  if (shape.side === "parts" && match[0].startsWith(object!) && NONE_OF.test(before)) return;
  // 甲园并没有并入乙园
  if (shape.relation === "part_of" && DENIED.test(match[0].replace(object!, ""))) return;
  const whom = ownerOf(line, marked, shape, match, span) ?? namedLater(line, shape, span);
  if (!whom || (!whom.attribute && shape.relation !== "part_of" && wished)) return;
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
  const { others } = match.groups!;
  if (others) {
    const from = marked.start + at + lastPlaceOf(match[0], others);
    const parks = objectsOf(marked, OTHERS, { start: from, end: from + others.length });
    for (const park of parks) for (const one of objects) add(park, one);
  }
  const listed = shape.side === "near" && !leader ? sharedBy(line, marked, at) : inListBefore(line, shape, whom, leads);
  if (listed.length > 1) for (const { name } of listed) for (const one of objects) add(name, one);
  else for (const one of objects) add(whom.park, one);
}

/** “以前叫甲园，…”…新路牌上写的是乙园: whose older name opens a line, where one park alone is named behind it. */
function namedLater(
  line: ToldLine,
  shape: Shape,
  { start, end }: Span,
): (Span & { readonly park: string; readonly attribute?: boolean }) | null {
  if (line.parks[0] && line.parks[0].start < start) return null;
  const later = line.parks.filter((name) => name.start >= end && !/^anaphora/.test(name.rule));
  const [first] = later;
  if (!first || later.some(({ name }) => name !== first.name)) return null;
  const before = line.text.slice(Math.max(0, first.start - line.block.start - 4), first.start - line.block.start);
  // 本园位于甲镇，全称乙园
  if (
    shape.relation !== "formerly" &&
    !/(?:全称|全名|大名|学名|名叫|名为|取名|起名)(?:为|是|叫|：)?[“"]?$/.test(before)
  )
    return null;
  return /[进入归并到与和同跟在于]了?[“"]?$/.test(before) ? null : { ...first, park: first.name };
}

/** 甲园、|乙园|在丙区: the list that ends with the name that leads a match. */
function inListBefore(line: ToldLine, shape: Shape, { start }: Span, leads: boolean): readonly NameMention[] {
  if (!leads || shape.relation !== "located_in") return [];
  const last = line.parks.find((name) => name.start === start);
  const say = (span: Span) => line.text.slice(span.start - line.block.start, span.end - line.block.start);
  // 甲园（位于甲县）、乙园（位于乙县）: each has its own.
  const list = last ? listBefore(say, last, line.parks) : [];
  return list.some(({ end }) => say({ start: end, end: end + 1 }) === "（") ? [] : list;
}

/** 甲园建议改用“乙园”的名字: nothing has changed. */
const PROPOSED =
  /(?:拟|建议|提议|计划|申请|打算|有望|呼吁|传闻)[^，。；]{0,4}(?:更名|改[名叫称用为]|启用|换|定名|易名)|(?:拟|建议|提议|计划|打算|准备|有意)[与和同将把]/;

/** 早年由甲公司运营，后来移交给乙公司: who ran it before ran it no longer. */
const EARLY =
  /(?:早年间?|早期|早先|起初|最初|原先|原来|原本?|先前|此前|以前|从前|过去|一度|曾经?|前期|当年|当初|[0-9一二三四五六七八九十几两]+年前|[0-9]{4}年以?前|开园之初|建园之初|先)(?:一直|主要|都|则|是|只|先|均)*$/;
const HANDED =
  /^[^。]{0,60}?(?:移交|转交|交给|交由|交棒|改由|转由|换成|接手|接管|接棒|划归|划转|托管|收回|收归|(?:现|如今|目前|今|后|现在|眼下)(?:已|则|均|都|改|转)*[由归])/;

/** True where the words name whom they are told of before the object. */
const isLedByWhom = ({ words: { source } }: Shape) => source.indexOf("(?<whom>") < source.indexOf("(?<object>");

const OTHERS = { rule: "relation.part", relation: "part_of" } as const;
const NONE_OF = /(?:不(?:再|是|属于?|归|在|隶属于?|归属于?|算)|并非|而非|没有?[划并纳][入归]?)[“"]?$/;

/** 没有并入, 并非…的分园. */
const DENIED = /没有?(?:被)?[并划纳归整属]|未曾?(?:被)?[并划纳归整]|并非|不(?:是|属于|归|隶属)/;
