import type { NameMention, Span } from "../../../model/index.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import type { ToldLine } from "../told/course.ts";
import { PUT_OFF } from "./parts.ts";
import type { RawRelation } from "./raw.ts";

/** Zones hold parks, parks hold pieces; a name of neither kind holds none. */
const ZONE = /(?:开发区|高新区|经开区|新区|经济区|边合区|试验区|示范区|合作区|度假区|投资区|保税港区|航空港区)$/;
const WIDE = /(?:园区|集聚区|集中区|工业区|产业城|科技城|科学城|产业新城)$/;
const rankOf = (name: string) => (ZONE.test(name) ? 3 : WIDE.test(name) ? 2 : 1);

/** Right before a name: it lies elsewhere, is aimed at, has been or is not yet. */
const OUTSIDE =
  /(?:[与和同跟比较距至到邻接经赴向非除从为是由原]|距离|毗邻|比邻|紧邻|紧挨着?|挨着|紧靠着?|贴着|隔[江河路湾海]|隔壁|接壤|相邻|靠近|临近|背靠|依托|对标|学习|借鉴|参照|来自|承接|考察|调研|前往|走访|参观|合作|联合|联动|携手|共建|合办的?|签约|对接|服务|辐射|带动|支持|参与|连接|连通|通往|直达|不含|不包括|不及|未|不|前身|更名|改称|隶属于?|归属于?|属于|位于|地处|坐落于|坐落在|纳入|并入|划入|入选|列入|拟|建议|撤销|托管|代管|保留|引进|引入|移交|超过|高于|低于|仅次于|优于|追赶|来到|走进|成为|打造成|建设成|相当于|供应|销往|运往|面向)[^，。；、]{0,3}[“"]?$/;
/** A firm or a works before a name is who is told of. */
const FIRM =
  /(?:干部|职工|员工|主任|书记|负责人|公司|集团|企业|厂|院|大学|项目|总投资|投资方|协会|银行)[^，。；]{0,24}$/;
/** Right behind a name: it is a partner, an office's or a firm's. */
const BEYOND =
  /^[”"]?(?:等?(?:兄弟|周边|先进|标杆|友邻)|相比|合作|接壤|相邻|毗邻|共建|之间|方向|一样|管委会|党工委|有限|公司|集团|[内里中的]{0,2}(?:企业|公司|厂|某|一家|项目)|开展|签署|签订|等地|考察|学习|调研|揭牌仪式|举行|召开|举办|[^，。；]{0,6}(?:合并|整合|更名|改名))/;
const PLACED = /[省市县州旗盟][^，。；]{0,4}$/;
const JOINT = /^[”"]?(?:（[^）]*）)?(?:、|和|与|及|以及)[“"]?$/;
const CLAUSE_ENDS = unitSet("，；：");

/**
 * Lesser parks that a sentence about a zone names behind its name, where nothing says that they lie elsewhere: 甲高新区建成乙产业园,
 * 甲经开区在东部设立了乙产业园. And the rest of a list that opens with a part of a zone: 甲经开区乙工业园、丙医药园.
 * @param known parks whose whole is known
 */
export function housedParts(lines: readonly ToldLine[], known: ReadonlyMap<string, string>): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    let next = 0;
    for (const sentence of line.sentences) {
      const here: NameMention[] = [];
      for (; next < line.parks.length && line.parks[next]!.start < sentence.end; next++)
        if (line.parks[next]!.start >= sentence.start) here.push(line.parks[next]!);
      const head = here[0];
      if (!head || here.length < 2) continue;
      const whole = wholeOf(line, sentence, head);
      if (!whole) continue;
      let wasPart = head.rule === "park.nested" && isOneList(line, here);
      here.slice(1).forEach((name, i) => {
        const before = here[i]!;
        const joined = JOINT.test(say(line, { start: before.end, end: name.start }));
        wasPart =
          isLesser(name, whole) &&
          !BEYOND.test(behind(line, name)) &&
          (joined ? wasPart : head.rule !== "park.nested" && isHoused(line, head, name));
        if (!wasPart || known.has(name.name) || name.name === whole) return;
        const rule = "relation.housed";
        found.push({ park: name.name, relation: "part_of", object: whole, rule, start: head.start, end: name.end });
      });
    }
  }
  return found;
}

/** A short name that says no trade, or a quarter: a piece of what the paragraph tells of. */
const PIECE = /^[\u3400-\u9fff]{2,3}(?:园|园区)$|片区$/;
const TRADED = /(?:产业|工业|科技|物流|软件|创业|创新|科创|生态|化工|智造|智能|医药|光电)园区?$/;

/** Pieces that a paragraph about a zone goes on to tell of: 甲经开区表现抢眼，乙园增长14%，丙片区与去年持平。 */
export function pieceParts(lines: readonly ToldLine[], known: ReadonlyMap<string, string>): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    let whole: string | null = null;
    let zone: NameMention | null = null;
    let sentence = -1;
    let at = 0;
    for (const name of line.parks) {
      while (at + 1 < line.sentences.length && line.sentences[at + 1]!.start <= name.start) at++;
      const before = line.text.slice(Math.max(0, name.start - line.block.start - 4), name.start - line.block.start);
      const heads = /(?:^|[，。；：、和与及]|其中|而|但)[“"]?$/.test(before);
      if (rankOf(name.name) === 3) {
        whole = heads && name.rule !== "park.former" ? name.name : null;
        zone = name;
        sentence = at;
      } else if (name.rule === "park.nested" && heads) {
        whole = /^.{2,}?(?:开发区|高新区|经开区|新区)(?=.{3})/.exec(name.text)?.[0] ?? whole;
        sentence = at;
      }
      if (!whole || !heads || at > sentence + 2 || known.has(name.name)) continue;
      if (!PIECE.test(name.name) || TRADED.test(name.name) || /^anaphora|former|nested|list/.test(name.rule)) continue;
      if (BEYOND.test(behind(line, name))) continue;
      // 甲经开区和乙片区: beside it, not in it.
      if (zone && JOINT.test(say(line, { start: zone.end, end: name.start }))) continue;
      const rule = "relation.piece";
      found.push({ park: name.name, relation: "part_of", object: whole, rule, start: name.start, end: name.end });
    }
  }
  return found;
}

/** 甲经开区乙园、丙园和丁园, 甲经开区乙园、丙园均…: a list whose items are all the first one's zone's; of two told apart each may have its own. */
function isOneList(line: ToldLine, here: readonly NameMention[]): boolean {
  let last = 0;
  while (here[last + 1] && JOINT.test(say(line, { start: here[last]!.end, end: here[last + 1]!.start }))) last++;
  return last >= 2 || (last === 1 && /^[”"]?(?:均|都|皆|同|等|两园|合计|是全区)/.test(behind(line, here[1]!)));
}

const say = ({ block, text }: ToldLine, { start, end }: Span) => text.slice(start - block.start, end - block.start);

const behind = ({ block, text }: ToldLine, { end }: Span) => text.slice(end - block.start, end - block.start + 24);

const isLesser = (name: NameMention, whole: string) =>
  rankOf(name.name) < rankOf(whole) && !/^anaphora|former|declared|list|short/.test(name.rule);

/** The zone a sentence is headed by: its first name, or the zone that a nested first name of a list starts with. */
function wholeOf(line: ToldLine, sentence: Span, head: NameMention): string | null {
  if (head.rule === "park.former") return null;
  const opening = say(line, { start: sentence.start, end: head.start });
  if (opening.length > 12 || OUTSIDE.test(opening) || /[在从]$|[市县省州]|公司/.test(opening)) return null;
  const rest = say(line, { start: head.end, end: sentence.end });
  if (head.rule === "park.nested") {
    const zone = /^.{2,}?(?:开发区|高新区|经开区|新区|工业园区)(?=.{3})/.exec(head.text)?.[0];
    return /^[”"]?、/.test(rest) && zone ? (line.parks.find((name) => name.text === zone)?.name ?? zone) : null;
  }
  return /^[”"]?(?:[（(][^）)]{0,24}[）)])?(?:[与和同、]|管委会|党工委|有限)/.test(rest) ? null : head.name;
}

/** True where a name stands in the words about the one that heads its sentence, and nothing says that it lies elsewhere. */
function isHoused(line: ToldLine, head: NameMention, name: NameMention): boolean {
  const before = say(line, { start: head.end, end: name.start });
  const clause = behindLast(before, CLAUSE_ENDS);
  // 甲经开区的版图上，乙产业园、丙药谷…; 甲经开区有三大园：乙工业园、…
  const opens = clause === "" && (before.endsWith("：") || /^[^，]{0,6}[上内里中]，$/.test(before));
  // 甲新区乙区、丙园: a list that opens with a piece of the zone, and goes on beside it.
  if (clause === before && /^[\u3400-\u9fff]{1,6}[区园片城](?:、|和|与|及)[“"]?$/.test(clause)) return false;
  if (!opens && (clause === "" || /^(?:[“"]|将|以)/.test(clause))) return false;
  if (OUTSIDE.test(clause) || PUT_OFF.test(clause) || FIRM.test(clause) || PLACED.test(clause)) return false;
  return true;
}
