import type { NameMention } from "../../model/index.ts";
import { turnsTo } from "../discourse/roles.ts";
import type { Memory, Place, SubjectChoice } from "./context.ts";
import { isHead, type Line } from "./line.ts";
import type { ParkNames } from "./park-names.ts";
import { choose } from "./pointed-subject.ts";
import { usableNames } from "./subject-names.ts";
import { DENOMINATOR, isKind, isPlaced, MAKES, RELEASES } from "./subject-words.ts";

const COUNTED_PART = /^(?:共|有|为|达)?[\d一二三四五六七八九十两]+[个家]/;

/** What 全区 can be said of. */
const ZONE = /(?:开发|高新|经开|新|园|示范|合作|保税|功能|试验|产业|工业|商务|度假)区$/;

const RANKED: readonly NameMention["kind"][] = ["park", "group", "programme", "region"];

/** After a sentence, what it leaves as the topic of the next: the name at the head of a clause, else its first park, group, sector, region. */
export function carryTopic(memory: Memory, place: Pick<Place, "line" | "scope">): void {
  const { line, scope } = place;
  const { folded } = scope;
  const counted = line.figures;
  if (memory.topicHere && memory.topic && isWholeOf(memory.topic, line) && sharesOut(line, folded)) return;
  const usable = usableNames(folded, line, null).filter((name) => {
    const before = folded.slice(Math.max(line.start, name.start - 4), name.start);
    if (DENOMINATOR.test(before) || isPlaced(folded, line, name) || name.kind === "organization") return false;
    // 其中甲园一处就盘活8万平方米: a part is told of in its clause alone.
    if (name.kind === "park" && /其中$/.test(before) && name.start > line.start + 4) return false;
    const heads = isHead(folded, line, name);
    if (name.kind === "group" && /亿(?:元)?级/.test(name.text)) return false;
    // 其中省级开发区3个 counts a part of those told of.
    if (name.kind === "group" && COUNTED_PART.test(folded.slice(name.end, name.end + 6)) && /其中$/.test(before))
      return false;
    // Kinds of park, and groups that are only counted as somebody's doing, are no topic.
    // 6.建设绿色园区。园区用水…: nor what is only to be made.
    if (isKind(name) && (!heads || memory.over || MAKES.test(before))) return false;
    return !(
      name.kind === "group" &&
      !heads &&
      counted.some((figure) => figure.start >= name.start && figure.end <= name.end && !RELEASES.test(before))
    );
  });
  const heads = usable.filter((name) => isHead(folded, line, name));
  const zone = heads.find((name) => name.kind === "park" && ZONE.test(name.name));
  if (zone) memory.zone ??= choose(zone, "carried");
  const asked =
    memory.speaking && heads.find((name) => name.kind === "park" && turnsTo(clauseBefore(folded, line, name)));
  if (asked) memory.speaking = choose(asked, "carried");
  const head = firstOf(heads.filter((name) => name.kind !== "region"));
  const pick = head ?? (memory.topicHere && memory.topicStrong ? undefined : firstOf(usable));
  if (!pick) return;
  if (pick.kind === "region" && memory.topicHere && memory.topic && memory.topic.kind !== "region") return;
  memory.topic = choose(pick, "carried");
  memory.topicHere = true;
  memory.topicStrong = head !== undefined;
}

/** The words of its clause before a name. */
const clauseBefore = (folded: string, line: Line, { start }: NameMention) =>
  folded.slice(line.clauses.findLast((each) => each.start <= start)?.start ?? line.start, start);

/** True for a topic that is none of those the sentence names. */
const isWholeOf = ({ name }: SubjectChoice, line: Line) => !line.outer.some((other) => other.name === name);

/** 其中，甲片区9平方公里…；乙片区4平方公里…。: a sentence that only goes through the parts leaves what it is a part of. */
function sharesOut(line: Line, folded: string): boolean {
  const all = /^\s*其中/.test(folded.slice(line.start, line.start + 4));
  const parted = all ? [] : line.clauses.filter(({ mark }) => /[；;]/.test(mark));
  if (!all && parted.length === 0) return false;
  const told = line.outer.filter(
    (name) =>
      (name.kind === "park" || name.kind === "group") && (all || (name.kind === "park" && isHead(folded, line, name))),
  );
  const parts = new Set(told.map(({ start }) => parted.findIndex(({ end }) => end > start)));
  return new Set(told.map(({ name }) => name)).size > 1 && (all || parts.size > 1);
}

function firstOf(names: readonly NameMention[]): NameMention | undefined {
  for (const kind of RANKED) {
    const found = names.find((name) => name.kind === kind);
    if (found) return found;
  }
  return undefined;
}

/** A lead of a place, numbered or not: 2.甬江科创区。 */
const LEAD =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*|(?:第[一二三四五六七八九十]|[头首]一|[再又]一|最后一)(?:件|个|块|桩)(?:事儿?|大事)?(?:，|是|：|，是|讲|说)+)?([^，。；：、\d]{3,16}(?:区|园|城|港|谷|岛|基地|小镇|湾|片区|组团))[。：:]/;

/** 2.做大石化园区: a task, not a place; 新车间就建在甲开发区, 甲县曾是盐区: a sentence, no lead. */
const SLOGAN =
  /(?:[建设落坐]在|位于|落户|来到|走进|[曾是已又仍把让]|变[成为]|以.{1,3}[立兴强富])|^(?:做[大强优精专实]|推[进动广]|加[快强大]|建[设成立好]|提[升高]|优化|强化|打造|培育|支持|促进|壮大|抓好|引导|拓展|发展|完善|实施|统筹)/;

/** The park a paragraph is told under: “东方芯港：…”, “（二）知识城。…”. */
export function leadOf(folded: string, line: Line, parks: ParkNames): SubjectChoice | null {
  const numbered = LEAD.exec(folded.slice(line.start, Math.min(line.end, line.start + 40)));
  const first = line.names.find(
    (name) =>
      (name.kind === "park" || name.kind === "group") &&
      /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]*|(?:第[一二三四五六七八九十]|[头首]一|[再又]一|最后一)(?:件|个|块|桩)(?:事儿?|大事)?(?:，|是|：|讲|说)+)?\s*[“【]?$/.test(
        folded.slice(line.start, Math.min(name.start, line.start + 12)),
      ) &&
      name.start - line.start <= 12 &&
      !isKind(name),
  );
  const company = first || numbered ? null : companyLead(folded, line);
  if (company) return company;
  const most = numbered && /^.*(?:是|要数|当属)(?=.{3})/.exec(numbered[1]!);
  if (most) {
    const end = line.start + numbered[0].length - 1;
    const told = line.names.find((name) => name.end === end && name.kind === "park");
    if (told) return choose(told, "carried");
    // 最热闹的是木业加工园：…: a park by the end of its name.
    const start = line.start + most[0].length;
    const called = folded.slice(start, end);
    const park = parks.onlyEnding(called);
    return park ? { kind: "park", name: park, span: { start, end }, basis: "carried" } : null;
  }
  if (!first && numbered && !SLOGAN.test(numbered[1]!)) {
    const start = line.start + numbered[0].length - numbered[1]!.length - 1;
    return {
      kind: "park",
      name: folded.slice(start, start + numbered[1]!.length),
      span: { start, end: start + numbered[1]!.length },
      basis: "carried",
    };
  }
  if (!first) return null;
  const after = folded.slice(first.end, first.end + 12).replace(/^（[^）]*）?/, "");
  return /^[：:。—】]/.test(after) ? choose(first, "carried") : null;
}

/** 川芯光电：2017年落户…，累计投资21亿元: a company the paragraph is told under. */
function companyLead(folded: string, line: Line): SubjectChoice | null {
  const words = folded.slice(line.start, Math.min(line.end, line.start + 90));
  const match = /^([\p{Script=Han}A-Za-z]{3,12})[：:](.+)/su.exec(words);
  if (!match || NO_COMPANY.test(match[1]!)) return null;
  if (line.hits.some((hit) => hit.end === line.start + match[1]!.length)) return null;
  if (!/落户|累计投资|计划投资|年产能|试产|拿地|首个/.test(match[2]!)) return null;
  const span = { start: line.start, end: line.start + match[1]!.length };
  return { kind: "organization", name: match[1]!, span, basis: "carried" };
}

/** Heads of a form's lines, tasks, places and speakers, which are no company. */
const NO_COMPANY =
  /(?:[区园城谷港湾岛镇市县省州路年月日]|基地|情况|目标|方向|产业|面积|范围|政策|优势|重点|任务|措施|主题|时间|地点|来源|记者|主任|书记|局长|主持人|概况|定位|布局|领域|项目|企业|现状|条件|配套|名单|方式|电话|地址|单位|说明|进展|成效|招商|投资|建设|发展|创新|规模|总量|速度|质量|效益|结构|动能|支撑|介绍|表示|指出|强调|认为|提出|一是|二是|三是|其中|此外|同时|环境|基础|指标|方面|平台|载体|资源|交通|人才|服务|规划|业态|活动|行动|工程|计划|特色)$|^(?:加快|推进|推动|全面|坚持|聚焦|围绕|强化|优化|提升|打造|做|实施|开展|完善|深化|培育|总|经济|主导|重点|招商|其|从|到|在|把|将|今年|明年|去年|全年|年内|接下来|先|要|再)|[件桩样][事活]|步[走棋]|[要做干抓]$/;
