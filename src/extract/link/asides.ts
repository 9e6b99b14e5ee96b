import type { NameMention } from "../../model/index.ts";
import { atHead } from "../discourse/heads.ts";
import type { Line } from "./line.ts";

/** How far from a name its clause is looked at. */
const REACH = 44;

/** 为甲工业区|的园中园, 作为乙保税区|的配套园区，: whose part somebody else is. */
const WHOSE = /(?:作为|成为|是|为|系|属于?|隶属于?)(?:(?:国家|[省市区县])级)?$/;
const ITS_PART =
  /^的[^，。；\d]{0,16}(?:园中园|区中园|园区|园|区|基地|板块|片区|组团|组成部分|一部分|载体|平台|飞地|窗口|门户|引擎|项目|企业|抓手)$/;
/** 被列入全省第四批化工园区|名单, 仍为省级开发区|: a set somebody else is one of. */
const JOINED =
  /(?:列入|入选|跻身|入列|入围|纳入|获批|获评|评为|认定为|授予|作为|成为|属于|是|为)(?:了)?(?:全[国省市]|国家级?|[省市]级?)*$/;
/** ，为青岭工业区的|园中园，: what somebody else is. */
const PREDICATE = /^\s*(?:[也又现均都更还仍]|同时)?(?:作为|成为|是|为|系|属于?)/;
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
const SUM = /\d[万亿]?[元亩平]?[^，。；]{0,4}的$/;
/** “一核”即|某某新区, 所谓双核就是|某某新区: what a word of the plan stands for. */
const EQUALS = /^\s*(?:所谓)?[“]?[^，。；、“”]{1,10}[”]?(?:即为?|就是|指的?是)[“]?$/;
/** 用于甲基地、乙基地|的配套: for whom something is. */
const SERVES = /(?:用于|服务于?|面向|针对|支撑|保障)[^，。；]*$/;
/** What a park takes in or is made of. */
const HOLDS = /(?:包括|包含|涵盖|下设|下辖|现辖|分设|分为|统筹|整合|囊括)[^，。；]*$/;
const JOINS_ON = /^(?:[（(][^（）()]{1,20}[）)])?[、和及与]/;
const JOINED_ON = /[、和及与](?:(?:国家|[省市])级|[^，。；、和及与\d]{2,20}的)?$/;

/** Behind these a name is what a thing is called from then on: 更名为|乙园区, 整合甲、丙设立|乙园区. */
const BECOMES =
  /(?:更名|改名|易名|改称|定名|命名|升级|升格|转设|整合|合并|改造|改建|重组|组建|划转)(?:为|成)(?:了)?(?:新的)?[“]?$/;
const MADE_OF = /(?:整合|合并|撤销|将|把|由)[^，。；]{2,60}(?:设立|组建|成立|新设|建立)(?:了)?(?:新的)?[“]?$/;
/** 以甲开发区|为主体: whom a clause takes as what it goes on about. */
const MAINLY = /^以(?:(?:国家|[省市])级)?(?:的)?[“]?$/;
const AS_MAIN = /^[”]?为(?:主体|龙头|核心|主导|依托|基础|中心|载体)/;

/** The words of a name's own clause before and behind it, bounded. */
function around(folded: string, line: Line, name: NameMention): { before: string; after: string; opening: string } {
  const clause = line.clauses.find((each) => each.start <= name.start && name.start < each.end) ?? line;
  const opening = folded.slice(clause.start, name.start);
  return {
    opening,
    before: opening.slice(-REACH),
    after: folded.slice(name.end, Math.min(clause.end, name.end + REACH)).replace(/[。！？]$/, ""),
  };
}

/**
 * True for a name that only says whose part somebody else is, in which set, or by whose hand: what a later clause of the sentence tells is
 * not told of it.
 */
export function isAside(folded: string, line: Line, name: NameMention): boolean {
  if (name.kind === "programme") return false;
  const { opening, before, after } = around(folded, line, name);
  if (name.kind === "region")
    return (
      (SERVES.test(before) && /^[^，。；]{0,24}的/.test(after)) ||
      (FROM.test(before) && MADE_FROM.test(after)) ||
      (SUM.test(before) && NAMES_WORKS.test(after))
    );
  if (WHOSE.test(before) && ITS_PART.test(after)) return true;
  if (name.kind === "group") return JOINED.test(before) || (after === "" && PREDICATE.test(opening));
  if (SERVES.test(before) && /^(?:[、和及与][^，。；]*)?的/.test(after)) return true;
  if (BY.test(before) && RUNS.test(after)) return true;
  return name.kind === "park" && HOLDS.test(before) && (JOINS_ON.test(after) || JOINED_ON.test(before));
}

/** True for what a park is called from then on, and for whom a clause makes its main matter. */
export function isBecome(folded: string, line: Line, name: NameMention): boolean {
  if (name.kind !== "park") return false;
  const { opening, before, after } = around(folded, line, name);
  return (
    BECOMES.test(before) ||
    MADE_OF.test(before) ||
    EQUALS.test(opening) ||
    (MAINLY.test(opening) && AS_MAIN.test(after))
  );
}

/** True where a name opens its clause or is what the clause leads to: whom the next ones are about. */
export function isHead(folded: string, line: Line, name: NameMention): boolean {
  const clause = line.clauses.find((each) => each.start <= name.start && name.end <= each.end);
  if (!clause) return false;
  return atHead(folded.slice(clause.start, name.start)) || isBecome(folded, line, name);
}
