import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import type { ToldLine } from "../told/course.ts";

/** Whose industries a clause lists. */
export interface About {
  /** One park; several where they share the list (A和B重点发展…) or have an item each (分别聚焦…). */
  readonly parks: readonly { readonly name: string }[];
  /** Where what is told of them starts and ends. */
  readonly told: Span;
  readonly each: boolean;
  /** True where it is a part that the clause itself names. */
  readonly isPart?: boolean;
}

/** What carries through a line: whom its clauses are about, and the two that were last named together (前者, 后者). */
export interface Course {
  subject: { readonly name: string } | null;
  pair: readonly NameMention[];
}

const TAKES_OVER =
  /^(?:[^，。；]{1,16}[：:]|“[^”]{1,6}”(?:分别)?(?:为|是|即|指))?(?:支持|(?:但|而|可)?(?:具体到|说到|至于|再看|再说|轮到|回到)|推动|推进|加快|发挥|其中|鼓励|引导|提升|着力提升|高水平建设|建设|(?:[区园]内|境内|辖区内|下辖|旗下|所辖)的?)?[“"（]?$/;
const FORMER_LATTER = guarded(/^\s*(?:其中)?(前者|后者)/);
const JOINT = /^[”"]?(?:、|和|及|与|以及)[“"]?$/;
/** 以光电显示为特色的|X, 主打预制菜的|X: a clause that opens with what the park behind 的 is known for. */
const KNOWN_FOR = guarded(
  /^(?:[^，]{0,6})?(?:以.{2,30}为.{1,4}|以.{1,20}(?:起家|见长|著称|闻名|立园|立区)|(?:主打|主攻|主营|主做|主产|专做|专攻|专营|专业从事|专门从事|主要从事|承接|聚焦|专注于?|深耕|重点发展|重点布局|集聚|盛产).{2,24})的[“"]?$/,
);

/** 电子信息产业重点布局在|甲高新区、乙园: what is done there stands before. */
const LAID_IN = guarded(
  /^.{2,24}?(?:产业|项目|企业|产能)?(?:重点|主要|集中|优先)*(?:布局|集聚|聚集|集中|摆布)(?:在|于|到)[“"]?$/,
);

const IS = guarded(/^[^，。；：]{2,36}(?:是|成为|成了)[“"]?$/);
const ITS_TRADE = guarded(
  /^[”"]?(?:的)?[“"]?(?:[一二两三四五六]大)?(?:绝对|重要|核心)?(?:主导|支柱|首位|特色|优势|重点|主攻|龙头|拳头|当家)(?:产业|方向|产品)|^[”"]?的(?:主业|支柱|名片|招牌|看家本领|家底|底气)/,
);

/** 城北组团|主攻…, 纺织园区|以…为主, 南区|做…: a part that no mention names, at the head of a clause, before what is told of it. */
const PART = guarded(
  /^(?:其中|而|则|另外|此外)?[“"]?(?<part>(?![各全该本此整其这那两三四五六几多每我贵另同现原老新有将在从把对]|下一步|今[年后]|未来|近[年期]|目前|如今|眼下|当前|后续|去年|明年|工业|产业|科技|高新|开发|国家|[省市县]级|专业|特色|重点|整个|入驻|所有|示范|主题|共建|合作|一区|园区)(?:[\u3400-\u9fff]{1,7}?(?:片区|组团|(?<![公花校庄果儿物家乐])园区?|区块)|[\u3400-\u9fff]{0,4}?[东西南北中]区|[A-Z]区))[”"]?(?=[则就也将]|主要|重点|集中|突出|以(?=[^，]{2,30}为)|发展|布局|聚焦|围绕|瞄准|锚定|主[攻打产营做]|侧重|偏重|定位|承接|依托|专|拟|做(?![好大强])|搞|产(?!业|值)|生产|盯|守|安排|留给|把|管(?![理委])|规划|打造|走|[:：]|—)/,
);
const OF_IT = guarded(/^(?:内|里|境内|下属|下辖|旗下|所辖|管辖)?的/);

/** The part a clause is about, with the length of the words that lead past it; null where no part opens it. */
function partOf(words: string): { readonly name: string; readonly length: number } | null {
  const part = PART.exec(words);
  return part ? { name: part.groups!.part!, length: part[0].length } : null;
}

/** Whom a clause is about: the park it names, those it lists, 前者 or 后者, else the line's. Moves the course on. */
export function aboutOf(
  say: (span: Span) => string,
  clause: Span,
  own: readonly NameMention[],
  course: Course,
): About | null {
  const inside = own.filter((name) => name.start >= clause.start && name.end <= clause.end);
  // 区内的|某某产业园: the words that lead to a name are not whom the clause is about.
  const here = inside.filter(({ rule, end }, i) => {
    const next = inside[i + 1];
    return !(next && /^anaphora/.test(rule) && /^的[“"]?$/.test(say({ start: end, end: next.start })));
  });
  const listed = listOf(say, here);
  if (listed.length === 2) course.pair = listed;
  const pointed = FORMER_LATTER.exec(say(clause));
  if (pointed && course.pair.length === 2) {
    course.subject = course.pair[pointed[1] === "前者" ? 0 : 1]!;
    return { parks: [course.subject], told: { start: clause.start + pointed[0].length, end: clause.end }, each: false };
  }
  const first = here[0];
  // 甲经开区下属的|电子园区以…, |北区做…: a part's trades are not the whole's.
  const from = first ? first.end : clause.start;
  const lead =
    first && first.start - clause.start <= 2
      ? (OF_IT.exec(say({ start: from, end: clause.end }))?.[0].length ?? -1)
      : 0;
  // 全区分作几块：|东部片区以…
  const colon = first ? -1 : say(clause).lastIndexOf("：");
  const at = from + lead + colon + 1;
  const part = (first && lead <= 0) || here.length > 1 ? null : partOf(say({ start: at, end: clause.end }));
  if (part)
    return {
      parks: [{ name: part.name }],
      told: { start: at + part.length, end: clause.end },
      each: false,
      isPart: true,
    };
  const before = first ? say({ start: clause.start, end: first.start }) : "";
  if (first && KNOWN_FOR.test(before)) {
    course.subject = first;
    return {
      parks: [first],
      told: { start: clause.start, end: first.start - before.length + before.lastIndexOf("的") },
      each: false,
    };
  }
  if (first && LAID_IN.test(before))
    return { parks: listed, told: { start: clause.start, end: first.start }, each: false };
  // 光电显示、锂电是|甲高新区的主导产业
  if (first && IS.test(before) && ITS_TRADE.test(say({ start: first.end, end: clause.end })))
    return { parks: [first], told: clause, each: false };
  if (first && listed.length > 1 && TAKES_OVER.test(before)) {
    const told = { start: listed.at(-1)!.end, end: clause.end };
    const each = /^[^，]{0,6}(?:分别|各自)/.test(say(told));
    return { parks: listed, told, each };
  }
  let only: NameMention | null = null;
  // 两谷：张江药谷，…; 支持奉贤分区打造…; 发挥某专区优势，延伸发展…: the clause's own park takes over, but a part that is
  // merely built (加快赵巷分园建设，…) only for its own clause.
  if (first && (TAKES_OVER.test(before) || /^[：:]/.test(say({ start: first.end, end: clause.end })))) {
    const after = say({ start: first.end, end: clause.end });
    if (/^.{0,8}(?:建设|落地|改造|扩[区园建容]|[二三四]期)|^.{0,2}[、和及]/.test(after)) only = first;
    else course.subject = first;
  }
  // 依托银行卡产业园打造金融数据港, X更名为Y: what follows is told of what is made.
  const made = here[1];
  if (
    first &&
    made &&
    /(?:打造|更名为|改称|定名为|升级为|另设|[还内下]?设有|建有)[“"]?$/.test(say({ start: first.end, end: made.start }))
  )
    course.subject = made;
  const about = only ?? course.subject;
  if (!about || (about !== first && isOtherSide(about.name, say(clause)))) return null;
  const start = first && first === about ? Math.max(clause.start, first.end) : clause.start;
  return { parks: [about], told: { start, end: clause.end }, each: false };
}

const SIDE = /(?:[东西南北中]|[A-Z])区$/;
const SIDE_FIRST = guarded(/^(?:而|则)?(?:[东西南北中]|[A-Z])区/);

/** 某某工业园东区做编织，|西区做烟花: of a side that the park told of is not. */
function isOtherSide(park: string, words: string): boolean {
  const side = SIDE.exec(park)?.[0];
  return side !== undefined && SIDE_FIRST.test(words) && !words.includes(side);
}

/** 全市…, 《…行动计划》: what is said of a place or a paper is no park's. */
const ELSEWHERE = /全[国省市县州]|[我本][省市县州]|《|[两三][地市省]/;

/** True where a clause was given to a park that it does not name, while the words before it turned to another one. */
export function overheard(line: ToldLine, clause: Span, about: About): boolean {
  if (about.parks.length !== 1 || about.each || about.isPart) return false;
  const { name } = about.parks[0]!;
  const told = line.told(clause.end - 1);
  if (!told?.turned || told.park === name) return false;
  const last = (park: string) => line.parks.findLast((one) => one.name === park && one.end <= clause.end)?.start ?? -1;
  return last(name) < last(told.park) && last(name) < clause.start;
}

/** Whom a clause is about where it names nobody and the line has no park of its own: the park that its words are told of. */
export function toldAbout(line: ToldLine, clause: Span): About | null {
  const told = line.told(clause.end - 1);
  const text = line.text.slice(clause.start - line.block.start, clause.end - line.block.start);
  if (!told || ELSEWHERE.test(text) || isOtherSide(told.park, text)) return null;
  const head = line.parks.findLast(
    (name) => name.name === told.park && name.start >= clause.start && name.end <= clause.end,
  );
  return { parks: [{ name: told.park }], told: { start: head?.end ?? clause.start, end: clause.end }, each: false };
}

/** The names of a clause's first list: A、B和C. */
function listOf(say: (span: Span) => string, here: readonly NameMention[]): NameMention[] {
  const list = here.slice(0, 1);
  for (const name of here.slice(1)) {
    if (!JOINT.test(say({ start: list.at(-1)!.end, end: name.start }))) break;
    list.push(name);
  }
  return list;
}
