import type { NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { isBecomeIn } from "./becomes.ts";
import { type Around, around } from "./clause.ts";
import { isFormerName } from "./former.ts";
import { opensClause } from "./heads.ts";

/** Why a name is only said beside what its clause tells of. */
export type Aside =
  | "former"
  | "beside"
  | "partner"
  | "whose-part"
  | "joined"
  | "ranked-in"
  | "run-by"
  | "made-from"
  | "served"
  | "held"
  | "described";

/**
 * The part a name plays in its clause, for whom the text goes on to speak of: `head` opens the clause or is where the reader is led
 * (走进某某产业园), `aside` only says where something lies, what it is compared with, whose part it is or which set it joined, `object`
 * is anything else.
 */
export type Role = "head" | "object" | "aside";

/** 由原甲园区…, 毗邻乙高新区, 位于丙新区, 占全市: no word of what is spoken of. */
const BESIDE = guarded(
  /(?:由原?|前身(?:为|是|系)|原名|毗邻|紧邻|紧挨|紧靠|邻近|靠近|临近|相邻|对标|对接|衔接|距离?|片[与和]|位于|坐落于|坐落在|地处|选址于?|占|占到|较|比|高于|低于|超过|优于|不及|联合|携手|联手|来自|学习|借鉴|仅次于)$/,
);
/** What BESIDE looks back over at most. */
const LONGEST_BESIDE = 3;
/** 园区与乙园区联手: a partner behind 与 where its clause is headed by another. */
const PARTNER = guarded(/(?<=[^，。；：、]{2})[与同]$/);
/** 与同处沿江的甲开发区|相比, 同乙园区|比起来: what is compared with, however it is described. */
const MEASURED_BY = /(?:^|[，。；：])[^，。；：]{0,4}(?:与|和|同|跟|相较于?|较之|比起)[^，。；：]{0,16}$/;
const MEASURED = guarded(/^(?:之间|两相)?(?:相比|比较|比起来|一比|比$|对比|对照|对标)/);
/** 总投资3亿元的甲产业园|在乙园区|破土动工: where something happens. */
const WHERE = guarded(/[^，。；：]{3}(?:在|于)$/);
const HAPPENS = guarded(
  /^(?:正式|集中|顺利|全面|同时|成功|建成)*(?:破土|投产|投用|开工|动工|落地|落户|建成|启动|奠基|签约|竣工|开建|揭牌|试产|达产|点火|封顶)/,
);
/** 甲产业园|里还有一个“园中园”——乙科技园: where another lies that the text goes on to. */
const HOUSES = guarded(
  /^(?:里|内|之中|旁边?|隔壁|境内)(?:还|也|更|又)?(?:有|藏着|坐落着|冒出了?|诞生了?|建起了?)一[个座家片处][^，。；]*——[^，。；]*(?:园|区|城|谷|港|基地|小镇)[”]?$/,
);
/** 为甲工业区|的园中园, 作为乙保税区|的配套园区，: whose part somebody else is. */
const WHOSE = guarded(/(?:作为|成为|是|为|系|属于?|隶属于?)(?:(?:国家|[省市区县])级)?$/);
const ITS_PART = guarded(
  /^[”]?的?[“]?一[区园][二两三四五六七八九十多]{1,3}[园区片][”]?(?:之一|中的?一)|^的[“]?[^，。；\d]{0,16}(?:园中园|区中园|园区|园|区|基地|板块|片区|组团|组成部分|一部分|载体|平台|飞地|窗口|门户|引擎|项目|企业|抓手)(?=[，。；”：]|$)/,
);
/** 被列入全省第四批化工园区|名单, 跻身全省第二批36家…: a set somebody else is one of. */
const JOINED = guarded(
  /(?:列入|入选|跻身|入列|入围|纳入|获批|获评|评为|评选的?|认定为?的?|公布的?|授予|作为|成为|成了|属于|是|为|迈入|进入|位列|居)(?:了)?(?:全[国省市]|国家级?|[省市]级?|首批|第[一二三四五六七八九十]批)*$/,
);
/** ，为青岭工业区的|园中园，: what somebody else is. */
const PREDICATE = guarded(/^\s*(?:[也又现均都更还仍]|同时)?(?:作为|成为|是|为|系|属于?)/);
/** 在全省14家高新区综合评价中排名第6: a set is only what somebody is ranked in. */
const CONTEST = /^[^，。；]{0,16}(?:排名?|位?列|位居|居|名列)(?:第|前|首|榜首)/;
/** 功能定位为粮食加工和绿色食品|集聚区: words for what a park is to be. */
const DESCRIBES =
  /(?:定位|目标|方向|愿景)(?:为|是|于)[^，。；]*$|(?:^|[，、])(?:着力|努力|加快|致力于|力争|全力)?(?:打造|建设|建|创建)(?:成为|成|为)[^，。；]*$/;
/** By whom something is built, run or looked after. */
const BY = /(?:^|[）)的区园现均仍已则])(?:统一|整体|主要|继续)?由[^，。；\d]{0,40}$/;
const RUNS =
  /^[^，。；\d]{0,14}?(?:负责|承担|承建|运营|运作|管理|代管|托管|管辖|组织|牵头|共管|共建|开发|建设|打造|实施|投建)/;
/** 由甲区、乙区部分区域|整合设立: of what something was made. */
const MADE_FROM = /^[^，。；]{0,10}?(?:整合|合并|联合|共同|重组)(?:组建|设立|成立|而成|建设|为|成)/;
const FROM = /(?:由|将|把|整合)[^，。；]*$/;
/** 投资165亿元的岳阳|炼化项目: a place that is only the first word of a project's name. */
const NAMES_WORKS =
  /^(?!.*(?:新建|签约|开工|重点|重大|产业项目|工业项目|亿元))[^，。；、的\d]{3,24}(?:项目|工程|基地|工厂)/;
const SUM = guarded(/\d[万亿]?[元亩平]?[^，。；]{0,4}的$/);
/** 用于甲基地、乙基地|的配套: for whom something is. */
const SERVES = /(?:用于|服务于?|面向|针对|支撑|保障)[^，。；]*$/;
const SERVED = guarded(/^(?:[、和及与][^，。；]*)?的/);
const SERVED_REGION = /^[^，。；]{0,24}的/;
/** What a park takes in or is made of. */
const HOLDS = /(?:包括|包含|涵盖|下设|下辖|现辖|分设|分为|统筹|整合|囊括)[^，。；]*$/;
const JOINS_ON = guarded(/^(?:[（(][^（）()]{1,20}[）)])?[、和及与]/);
const JOINED_ON = guarded(/[、和及与](?:(?:国家|[省市])级|[^，。；、和及与\d]{2,20}的)?$/);
/** 你刚才说到的就是|某某园区: whom a speaker turns to. */
const SPOKEN_OF = guarded(/^[\s“]*(?:[你您](?:刚才|刚刚)?)?(?:说|提|讲|问|谈|关心)到?的(?:就|正)?是[“]?$/);

/** 您说的是|甲园区: true for the words by which a speaker turns to whom was asked of. */
export const turnsTo = (before: string) => SPOKEN_OF.test(before);

/** 与同处沿江的甲开发区相比: true for what a clause measures somebody by. */
export function isMeasure(text: string, name: NameMention): boolean {
  return isMeasureIn(around(text, name));
}

const isMeasureIn = ({ before, after }: Around) => MEASURED.test(after) && MEASURED_BY.test(before);

/** Why a name is no more than an aside where it stands; null where its clause may be about it, or brings it in. */
export function asideOf(text: string, name: NameMention): Aside | null {
  return name.kind === "programme" ? null : asideIn(text, name, around(text, name));
}

function asideIn(text: string, name: NameMention, near: Around): Aside | null {
  if (name.kind === "programme") return null;
  const { before, after } = near;
  if (name.kind === "region") {
    if (after.includes("的") && SERVES.test(before) && SERVED_REGION.test(after)) return "served";
    if (FROM.test(before) && MADE_FROM.test(after)) return "made-from";
    return SUM.test(before) && NAMES_WORKS.test(after) ? "whose-part" : null;
  }
  if (name.kind === "park" && isFormerName(text, name)) return "former";
  if (BESIDE.test(before.slice(-LONGEST_BESIDE))) return "beside";
  if (PARTNER.test(before)) return "partner";
  if (isMeasureIn(near)) return "beside";
  if (HAPPENS.test(after) && WHERE.test(before)) return "beside";
  if (name.kind === "park" && HOUSES.test(after)) return "beside";
  if (WHOSE.test(before) && ITS_PART.test(after)) return "whose-part";
  if (name.kind === "group") {
    if (JOINED.test(before) || (after === "" && PREDICATE.test(before))) return "joined";
    return CONTEST.test(after) ? "ranked-in" : null;
  }
  if (SERVED.test(after) && SERVES.test(before)) return "served";
  if (before.includes("由") && BY.test(before) && RUNS.test(after)) return "run-by";
  if (name.kind !== "park") return null;
  if (after === "" && DESCRIBES.test(before)) return "described";
  return (JOINS_ON.test(after) || JOINED_ON.test(before)) && HOLDS.test(before) ? "held" : null;
}

/** The parts that names play in one text: pointing words and bare nouns ask after the same mentions. */
export function rolesIn(text: string): (name: NameMention) => Role {
  const known = new Map<NameMention, Role>();
  return (name) => {
    let role = known.get(name);
    if (role === undefined) {
      role = roleOf(text, name);
      known.set(name, role);
    }
    return role;
  };
}

/** The part a name plays where it stands. */
export function roleOf(text: string, name: NameMention): Role {
  const near = around(text, name);
  const aside = asideIn(text, name, near);
  if (aside !== null && aside !== "held") return "aside";
  const { before, whole } = near;
  return (whole && (opensClause(before) || turnsTo(before))) || isBecomeIn(name, near) ? "head" : "object";
}
