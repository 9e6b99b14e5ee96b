import type { NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { moved, renamed } from "../named.ts";
import { isCount, type Memory, type Scope } from "./context.ts";
import type { Line } from "./line.ts";
import { senseFor } from "./metric-hits.ts";

/** Modifiers that may stand between a count and the park noun it counts: 三家[省级产业]集聚区. */
const BETWEEN = /^(?!数)[^，。；：:,、的在和与跟及同里]{0,10}$/;
const TOGETHER = /^(?:合计|共计|共|均|都|分别|平均|累计)/;

/** The sentence's names and the counted groups among its words that the names layer leaves out: 三家集聚区, 6家合计…. */
export function withGroups(scope: Scope, line: Line, memory: Memory): NameMention[] {
  const out = line.names.filter((name) => !misread(name, line, scope));
  for (const figure of line.figures) {
    if (!isCount(figure.dimension) || figure.min === null) continue;
    const over = line.names.find((name) => name.start < figure.end + 1 && figure.start < name.end);
    if (scope.folded[figure.start - 1] === "各") continue;
    if (over && !(over.kind === "group" && over.start === figure.end)) continue;
    const clause = line.clauses.find((each) => each.start <= figure.start && figure.start < each.end);
    if (!clause) continue;
    const hit = line.hits.find((each) => each.start >= figure.end);
    const park = hit?.senses.some((sense) => sense.metric === "park_count") && senseFor(hit, figure.dimension) !== null;
    let end = -1;
    if (hit && park && BETWEEN.test(scope.folded.slice(figure.end, hit.start))) end = hit.end;
    else if (
      /[家个]$/.test(figure.unit) &&
      TOGETHER.test(scope.folded.slice(figure.end, figure.end + 3)) &&
      figure.start - clause.start <= 2
    )
      end = figure.end;
    if (end < 0) continue;
    const text = scope.document.text.slice(figure.start, end);
    const same = memory.groups.get(`${figure.min}|${figure.max}`);
    const name = end === figure.end ? same : text;
    if (name === undefined) continue;
    out.push({ start: figure.start, end, text, kind: "group", name, rule: "group.counted" });
  }
  for (const name of out) {
    if (name.kind !== "group") continue;
    const figure = line.figures.find((each) => each.start >= name.start && each.end <= name.end);
    if (figure) memory.groups.set(`${figure.min}|${figure.max}`, name.name);
  }
  return out.length < 2 ? out : out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 三山|石墨烯创新中心, 安江|石化: a place that an institution's name begins with. */
const INSTITUTION =
  /^(?:石化|钢铁|[\u3400-\u9fff]{0,10}?(?:创新中心|研究院|研究所|实验室|大学|学院))(?!园|科技园|项目|产业|基地|企业|小镇|等)/;

/** Names that run over what can be no part of one: a colon, 各2个, the count of a company list (12家上市公司). */
function misread(name: NameMention, line: Line, scope: Scope): boolean {
  // 自治区级及以上62家: a rank, no place.
  if (name.kind === "region" && scope.folded[name.end] === "级") return true;
  if (
    name.kind === "region" &&
    !/[省市区县州盟旗]$/.test(name.text) &&
    INSTITUTION.test(scope.folded.slice(name.end, Math.min(line.end, name.end + 16)))
  )
    return true;
  if (name.kind === "region" && isOfAnother(name, line, scope)) return true;
  if (name.kind === "region" && /区$/.test(name.text) && /^[域间位]/.test(scope.folded.slice(name.end, name.end + 1)))
    return true;
  if (
    name.kind === "organization" &&
    /(?:^|[^\u4e00-\u9fff])?(?:到\d|新增|已有|达到|拥有|上市公司$|累计|共有)/.test(name.text)
  )
    return true;
  // 平均每个园区266亿元: an average is of those the sentence speaks of.
  if (name.kind === "group")
    return /^每[个家座]|[:：，,。]|各[\d一二三四五六七八九十两]/.test(name.text) || isApposed(name, line, scope);
  return (
    name.kind === "organization" &&
    line.figures.some(
      (figure) => figure.start >= name.start && figure.end < name.end && /[家个户项]$/.test(figure.unit),
    )
  );
}

/** 自建的园中园|——甲产业园, 园中园|乙创业基地: a kind of park right before the one that is meant. */
function isApposed({ rule, start: from, end }: NameMention, line: Line, { folded }: Scope): boolean {
  if (rule !== "group.bare" || end - from < 3) return false;
  const text = folded.slice(from, end);
  const dash = /^[”"]?——[“"]?/.exec(folded.slice(end, end + 4));
  if (!dash && !/^[园区镇村][中内][园区]$/.test(text)) return false;
  const start = end + (dash?.[0].length ?? 0);
  return line.names.some((other) => other.kind === "park" && other.start === start);
}

/** 占宁波|全市: the city is named once; 某某化学在区内的|福建|基地: the first word of a works' name. */
function isOfAnother({ text, start, end }: NameMention, line: Line, { folded }: Scope): boolean {
  if (/^全[省市区县州]$/.test(text)) return line.names.some((other) => other.kind === "region" && other.end === start);
  return (
    folded[start - 1] === "的" &&
    !/[省市区县州]$/.test(text) &&
    /^(?:生产|制造|研发)?(?:基地|工厂)(?=[，。；、]|累计|已|一期|二期|三期|投|总|年|占|于|建)/.test(
      folded.slice(end, end + 8),
    )
  );
}

/** 全省开发区（园区） is one set: where a set's name goes on in such brackets, all its mentions take the longer name. */
export function withTails(folded: string, text: string, names: readonly NameMention[]): NameMention[] {
  const longer = new Map<string, string>();
  const out = names.map((name) => {
    if (name.kind !== "group" || !/^[（(]园区[）)]$/.test(folded.slice(name.end, name.end + 4))) return name;
    const end = name.end + 4;
    const said = text.slice(name.start, end);
    if (name.name === name.text) longer.set(name.name, said);
    return moved(name, name.start, end, said);
  });
  if (longer.size === 0) return out;
  return out.map((name) =>
    name.kind === "group" && longer.has(name.name) ? renamed(name, longer.get(name.name)!) : name,
  );
}

/** Groups with the number that belongs to their kind (5000亿级园区), without those that only stand before what is counted (76家园区企业). */
export function countedRight(folded: string, text: string, names: readonly NameMention[]): NameMention[] {
  if (names.length === 0) return [];
  return names
    .filter(
      (name) =>
        !(
          name.kind === "group" &&
          /[家个]园区$/.test(name.text) &&
          /^(?:重点|重大|产业|配套|建设|基础设施|规上|入驻)?(?:企业|项目|工程|职工|员工)/.test(
            folded.slice(name.end, name.end + 8),
          )
        ),
    )
    .filter(isThing)
    .map((name) => fullName(folded, name, names))
    .map(withoutVerb)
    .map((name) => {
      if (name.kind !== "group" || !/^[万亿]{1,2}元?级/.test(name.text)) return name;
      const digits = /\d[\d,.]*$/.exec(folded.slice(Math.max(0, name.start - 8), name.start));
      if (!digits) return name;
      const start = name.start - digits[0].length;
      const words = text.slice(start, name.end);
      return moved(name, start, name.end, words, words);
    });
}

const CALLED = guarded(/(?:^|[，。；：、\s])([^，。；：、（(\s]{4,24})[（(](?:以下)?(?:简称|下称|称)[：“"]{0,2}$/);

/** 某某江海联动示范区（以下简称“某某示范区”）: where only the short name was found, it stands where the full one does. */
function fullName(folded: string, name: NameMention, names: readonly NameMention[]): NameMention {
  if (name.kind !== "park") return name;
  const before = folded.slice(Math.max(0, name.start - 40), name.start);
  const match = CALLED.exec(before);
  if (!match) return name;
  const open = name.start - match[0].length + match[0].search(/[（(]/);
  const start = open - match[1]!.length;
  return names.some((each) => each.start < open && each.end > start) ? name : moved(name, start, open);
}

/** 全市|盘活园区|闲置厂房: a verb between a place and its parks is no part of the set's name. */
function withoutVerb(name: NameMention): NameMention {
  const verb =
    name.kind === "group" &&
    /^([全我本各][国省市区县州])(?:盘活|整合|清理|处置|撤并|优化|改造|新建|建成|推动|推进|支持|引导|组织|实施|加快|累计)+(?=园区|开发区|产业)/.exec(
      name.name,
    );
  return verb ? renamed(name, `${verb[1]}${name.name.slice(verb[0].length)}`) : name;
}

/** False for a slogan that ends like a set of parks: 建设绿色园区, 推进企业入园, 14家注册在某某高新区. */
export function isThing(name: NameMention): boolean {
  if (name.kind !== "group") return true;
  return !/^(?:[一二三四五六]是|亿元(?:园区|开发区|产业园)|同?一[个家](?:园区|开发区|产业园|基地)$|[一这那](?:座|方|片)|但|而|与|却|则)|^(?:重点|主要|积极|全力|有序)*(?:建设|推进|推动|打造|加快|培育|提升|做强|做大|支持|承接|疏解)|^[\d一二三四五六七八九十两]+[家个项](?:注册|落户|入驻|均居|位列|位于)/.test(
    name.text,
  );
}
