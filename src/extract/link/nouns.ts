import type { Span } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { matchesOf } from "../matches.ts";
import { buildTrie } from "../names/trie.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import { type Place, say } from "./context.ts";
import type { Line } from "./line.ts";
import type { MetricHit } from "./metric-hits.ts";

/** Words that tie a noun on the left to its figure: 产值[已突破], 面积[也不过], 企业总数[将超过]. Taken off from the right. */
const TIES = buildTrie(
  `一下子|一下|一跃|猛增至|猛增到|陡增至|陡升至|跃升至|跃升到|蹿升至|攀升至|攀升到|飙升至|回落至|回落到|回升至|回升到|就达|便达|竟达|已近|就有|便有|也有|翻至|做到|干到|冲到|涨到|涨至|跌至|跌到|减到|缩至|缩减至|缩短至|压缩至|压缩到|收窄至|扩大为|变成|变为|尚有|仍有|还有|还剩|仅剩|连续|较|可增加|将增加|下调|上调|调整|现在|如今|眼下|达到了|达到|达成|达|占了|占到|占据|占|拿下|贡献了|贡献|为|是|即|现有|原有|有|系|共有|共计|共|合计|总计|总共|累计|总量|突破了|突破|超过了|超过|超|逾|已经|已|均|都|将|将达|约|仅|只有|只|还|了|在|实现|完成|增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|上升到|上升至|扩大到|扩大至|扩展到|扩展至|扩容至|扩容到|扩至|扩到|发展到|发展至|下降到|下降至|降低到|降低至|降至|降到|减少到|减至|压减至|保持在|控制在|稳定在|维持在|分别|依次|力争|确保|争取|预计|可达|可|不过|也|更|才|小到|大到|高达|多达|升至|升到|迈上|迈过|迈入|站上|跨越|跨上|跃上|接近|平均|最高|总|：|:|——|—|-|“|”|‘|’|"|的|由|从|却|则|仍|就|又|再|要|应|须|需|能|会|率先|首次|首度|历史性|成功|稳步|有望|估计|大约|将近|不低于|不少于|不超过|不高于|低于|高于|目前|全面|一举|正好|恰好|刚好|拢共|一共|左右|每年|年内|各|各自|至|到|、|，|,|和|及`
    .split("|")
    .concat([...SPACES])
    .map((word) => [word, true] as const),
);

/** Words a noun phrase does not begin with: verbs of having and doing, adverbs, connectives. Taken off from the left. */
const LEAD_WORDS =
  /两者|二者|三者|四者|五者|要求|规定|但是|但(?!纶)|不过|然而|而且|而|却|虽然|尽管|只是|可是|尤其是|特别是|例如|比如|譬如|它的|他们的|如今|眼下|单是|光是|仅|届时|后可|后|可|我们|我[区市县园州]|咱们|他们|该[区市县园]|以占|分别|依次|各自|本次|此次|纳入|首批|第[一二三四五]批|其中|高于|低于|优于|不及|超过|同时|此外|另外|目前|当前|现在|现已|现有|现|已有|已经|已|将|共有|共|累计|总计|全年|全部|实际|预计|计划|力争|努力|争取|确保|完成了|完成|实现了|实现|拥有|集聚了|集聚|汇聚了|汇聚|聚集了|聚集|引进了|引进|引育|引入|落地|建成了|建成|建有|建设|新建|开发|形成了|形成|培育了|培育|打造|创建了|创建|认定|获批|获评|累积|带动|吸引了|吸引|吸纳|入驻了|涉及|涵盖|覆盖|提供|投入|统筹|安排|设立了|设立|有|了|的|和|及|与|以及|并|还|又|也|、|，|,|；|;|：|:|“|”|\s|在|于|对|把|将|使|年度|年均|平均|每年|年内|按|按照|通过|供给|配建|配套|进一步|持续|加快|推动|推进|促进|支持|划定|划分|到|是|为|由|从|较|比|则|更(?!新|名|换)|再|均|都|各|布局了|布局|发布了|发布|推出了|推出|签约了|新签约了|举行|制定了|制定|出台了|出台|剥离|实施了|实施|该|本|其|这些|这/
    .source;
const WHEN_DONE = "建成|投产|达产|满产|竣工|投用|运营|投运|量产|完工";
const LEADS = new RegExp(`^(?:(?:全部|全面|项目|正式|整体)*(?:${WHEN_DONE})后|${LEAD_WORDS})`);
/** The units that LEADS may start with: most phrases start with none. */
const OPENS = unitSet(
  `全|项|正|整|${WHEN_DONE}|${LEAD_WORDS}`
    .split("|")
    .map((word) => word[0])
    .join("") + SPACES,
);

const MARKS = unitSet("，,、；：:）)》】");

/** The noun phrase that stands left of a figure: the gap without its ties and leads, cut at the last mark, name or date in it. */
export function leftNoun(place: Place): (Span & { readonly text: string; readonly tail: string }) | null {
  const { line, gap } = place;
  let text = say(place, gap);
  let end = untied(text, text.length);
  // 深加工率由2025年的35%, 用电量2024年达到41亿千瓦时: the date stands between the noun and its figure.
  const date = line.dates.find((each) => each.start > gap.start && each.end === gap.start + end);
  if (date) {
    const before = untied(text, date.start - gap.start);
    if (/[一-鿿A-Za-z”]/.test(text[before - 1] ?? " ")) end = before;
  }
  // 企业从高峰时的43家: since when, not what.
  const since = SINCE.exec(text.slice(0, end));
  if (since && since.index > 0) end = since.index;
  const tail = text.slice(end);
  text = text.slice(0, end);
  let start = 0;
  for (const date of line.dates)
    if (date.end <= gap.start + end && date.end > gap.start + start) start = date.end - gap.start;
  for (const name of line.names) {
    if (name.end <= gap.start || name.end > gap.start + end || reaches(line, name)) continue;
    // A name that ends the phrase is the phrase (光明区4个); one before it is the subject.
    if (
      name.end < gap.start + end &&
      name.end - gap.start > start &&
      (name.kind !== "group" ||
        (/[个家大]/.test(name.text) && line.figures.some((each) => each.start >= name.start && each.end < name.end)))
    )
      start = name.end - gap.start;
  }
  let mark = end - 1;
  while (mark >= start && !MARKS.has(text.charCodeAt(mark))) mark--;
  const first = start;
  if (mark >= start) start = mark + 1;
  for (let guard = 0; guard < 8 && start < end; guard++) {
    const lead = OPENS.has(text.charCodeAt(start)) ? LEADS.exec(text.slice(start, end)) : null;
    if (!lead) break;
    start += lead[0].length;
  }
  // 企业：入驻1,300余家: nothing is left of what stands behind the label, which then says what is counted.
  if (start >= end && (text[mark] === "：" || text[mark] === ":")) {
    start = first;
    end = mark;
    for (let at = first; at < mark; at++) if (MARKS.has(text.charCodeAt(at))) start = at + 1;
  }
  if (start >= end) return null;
  // 扩建后将达到9000个: when, not what.
  if (WHEN.test(text.slice(start, end))) return null;
  // 入驻商户的设备更新率: a measure is known by what stands behind 的.
  const of = text
    .slice(start, end)
    .search(
      /(?<=^[^的]{0,8}(?:企业|园区|园内|商户|公司|开发区|集群))的[^的]{2,12}(?:率|量|额|值|能力|价格|成本|规模|面积|比重|占比)$/,
    );
  if (of > 0) start += of + 1;
  // 晋江、石狮等7个县: those named are some of what is counted, not its noun.
  if (text[end - 1] === "等") return null;
  return { start: gap.start + start, end: gap.start + end, text: text.slice(start, end), tail };
}

/** A moment that no calendar has: 由最多时, 从建园之初. */
export const SINCE =
  /[从由](?:历史)?(?:高峰|顶峰|巅峰|鼎盛|低谷|低潮|最[多高低少好差初早]|起步|建[园区]|成立|挂牌|开园|起初|当初|原来|原先|以前|过去|此前|先前|早期|初期)[^，。；、从由0-9]{0,4}$/;

const WHEN = guarded(
  /^[^，。；的]{0,10}(?:建成|投产|达产|满产|完工|竣工|投用|投运|交付|运营|落地|投入使用|完成|扩建|改造|落成|搬迁)(?:后|之后|以后|时)$/,
);

/** Where a text ends without the words that tie it to a figure. */
function untied(text: string, from: number): number {
  let end = from;
  for (let guard = 0; guard < 12; guard++) {
    const tie = TIES.longestBefore(text, end);
    if (!tie) break;
    end -= tie.length;
  }
  return end;
}

/** Verbs inside a noun phrase: the noun begins behind the last of them (高新区|分别完成|固定资产投资). */
const INNER =
  /(?:分别|各自|依次|累计|共|先后)?(?:完成|实现|达成|取得|创造|贡献|征收|入库|带动|拉动|具备|形成)了?(?:的)?(?=[^，。；]{2})/g;

/** The noun phrase before `until`, from `start`: without the names, pronouns and verbs that only lead up to it (园区|企业总数). */
export function headStart(place: Place, start: number, until: number): number {
  let from = start;
  for (const name of place.line.names) {
    if (name.start < from || name.end > until || reaches(place.line, name)) continue;
    from = name.end;
  }
  for (const verb of matchesOf(INNER, say(place, { start: from, end: until + 1 }))) {
    const end = from + verb.index + verb[0].length;
    if (end <= until) start = end;
  }
  from = Math.max(from, start);
  const words = say(place, { start: from, end: until });
  let at = /^(?:的|[内里](?![设部河陆资容销外])|、|和|及|等|“|”|尚有|实有)+/.exec(words)?.[0].length ?? 0;
  for (let guard = 0; guard < 6; guard++) {
    const more = OPENS.has(words.charCodeAt(at)) ? LEADS.exec(words.slice(at)) : null;
    if (!more) break;
    at += more[0].length;
  }
  return from + at;
}

/** True where a metric noun runs on beyond a name that was cut out of it: 园区|专业服务商. */
export function reaches(line: Line, name: Span): boolean {
  return line.hits.some((hit) => hit.start < name.end && hit.end > name.end && hit.start >= name.start);
}

/** Where a noun phrase right of a figure ends at the latest: marks, verbs, prepositions. */
const STOPS =
  /[+，。；：:;,、（(）)《》！？!?\n]|签约|开工|落户|入驻|集中|参加|参与|投产|竣工|揭牌|授牌|获|入选|相继|陆续|纷纷|接连|如期|扩产|率先|被|在(?!谈|建|孵|园|研|营)|已|将|均|正在|落地|成功|增加(?!值)|提高|上升|下降|减少|扩大|整合|归并|撤并|合并为|提升|增至|降至|达到|超过|突破|增长|压减|压缩|精简|缩减|缩短|调整|总投资|投资额|同比|占|用工|吸纳|要(?![素闻件塞求点])|榜上|上榜|入围|入列|达标|分布|包括|涉及|全部|先后|实现|完成|位于|位列|作为|成为|纳入|列入|选择|组成|构成|聚焦|围绕|开始|通过|进行|是|为|由|与|和|及|以及|供|给|用于|拿到|退场|签下|齐聚|亮相|整合|提供|达产|建成|开放|启用|有望|预计|可|同时|共同|一起|总(?!产值|产出|部|量|额|收入|数|面积|人口|值)|分别|每|各|从|向|对|到|调减|核减|扩至|优化|减至/;

/** The noun phrase right of a figure, from its end: 19条[生产线], 16条[具体政策]. Bounded in length. */
export function rightNoun(place: Place): (Span & { readonly text: string }) | null {
  const { rest } = place;
  const text = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 40) });
  const lead = /^[\s的“”]*/.exec(text)![0].length;
  const stop = STOPS.exec(text.slice(lead));
  let end = stop ? lead + stop.index : text.length;
  while (end > lead && /[\s“的等地中里内上了]/.test(text[end - 1]!)) end--;
  // 3万台电机的能力: able to make them, that is.
  const able = /的(?:能力|产能|规模|水平|目标|任务|条件)$/.exec(text.slice(lead, end));
  if (able) end -= able[0].length;
  // 其余2家2025年底前到位: when, not what.
  if (/^\d{4}年/.test(text.slice(lead))) return null;
  // 首批15个之一: one of those counted, no noun.
  if (text.startsWith("之一", lead)) return null;
  if (end - lead < 2 || (text.slice(0, lead).includes("的") && /^(?:能力|产能|规模|水平)$/.test(text.slice(lead, end))))
    return null;
  return { start: rest.start + lead, end: rest.start + end, text: text.slice(lead, end) };
}

/** True where a hit is only a piece of a name (张江[产业园]): then it measures nothing. */
export function insideName(place: Place, hit: MetricHit): boolean {
  return place.line.names.some(
    (name) =>
      (name.kind === "park" || name.kind === "organization" || name.kind === "region" || name.kind === "programme") &&
      name.start <= hit.start &&
      hit.end <= name.end &&
      name.end - name.start > hit.end - hit.start,
  );
}
