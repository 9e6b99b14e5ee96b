import type { NameMention, Span } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { type Place, say } from "./context.ts";

/** Words before a name that make it a place, a partner, a whole or a measure of comparison, not the subject. */
export const NOT_SUBJECT = guarded(
  /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距离|距|占|较|比|高于|低于|超过|优于|与|同|来自|前往|赴|由|经|被|向|对|于|为|是|的|以|在|至|到|和|及|、|辐射|服务|融入|连接|接轨|对接|对标|列|居|位居|位列)$/,
);

/** Of these, what still leaves a name its clause's subject where nothing better stands there. */
export const WEAK = guarded(/(?:由|向|对|的|以|在|为|是|和|及|、|与|到|至|于|服务)$/);

/** Before a name, words that make it a whole or a measure. */
export const DENOMINATOR = guarded(
  /(?:占|占到|占了|较|比|高于|低于|优于|不及|高出|居|位居|位列|列|排|名列|跻身|对标)$/,
);

/** Before a name, words that say where something lies. */
const PLACED = guarded(/(?:位于|坐落于|坐落在|地处|选址于?|设在|建在|毗邻|紧邻|紧挨|邻近|靠近|距|距离)$/);

/** 位于甲市|乙县: a place behind one that says where something lies says it more closely. */
const PLACED_IN = guarded(
  /(?:位于|坐落于|坐落在|地处|选址于?|设在|建在|毗邻|紧邻|邻近|靠近)(?:[\u3400-\u9fff]{1,8}[省市区县州盟镇乡])+$/u,
);

/** Whether a name only says where something lies. */
export function isPlaced(folded: string, line: Span, name: NameMention): boolean {
  if (PLACED.test(folded.slice(Math.max(line.start, name.start - 4), name.start))) return true;
  return name.kind === "region" && PLACED_IN.test(folded.slice(Math.max(line.start, name.start - 24), name.start));
}

/** Before a company, words that say by whom something is built or run, or with whom: what is measured next is not the company's. */
export const RUNS = guarded(/(?:由|被|经|与|和|同|交给|交由|委托|授权)$/);

/** Before a name, words that give it another part in the clause than its subject. */
export const AGENT = guarded(/(?:由|与|和|经|被|同|向|对|从|来自|是|为|的|并|及)$/);

/** What a thing that is measured next was just brought in by: 启动建设纳米材料产业园，占地1200亩. */
export const BRINGS = guarded(
  /(?:建设|打造|新建|推进|启动|开工|投资|引进|签约|设立|揭牌|推出|发布|布局|共建|创建|发展|竣工|投产|落地|认定|公布|扩建|在建|举行|建有|设有|建起|办起)(?:了)?$/,
);

/** What makes a counted set known, so that the next clause may speak of it. */
export const RELEASES = guarded(/(?:推出|发布|公布|认定|授牌|命名|确定|遴选)(?:了)?$/);

/** Verbs whose object is made by somebody else. */
export const MAKES = guarded(
  /(?:建设|建成|新建|打造|培育|创建|争创|形成|推进|推动|支持|实施|完成|新增|引进|做强|打响|布局)(?:了|形成|建设)?(?:左右|约|近|超过?)?$/,
);

/** What may stand before a name at the head of its clause. */
const OPENERS =
  /^(?:其(?!中)|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|(?:加快|高标准|高水平|高质量|高起点|全力|积极|大力|深入|重点|着力|扎实|规划)*(?:建设|打造|推进|推动|支持|做强|做优|提升|发展|布局|开发|启动|依托)(?:建设|打造|发展)?|[\s“”‘’（(]|其中|而|但|同时|目前|此外|另外|据悉|今年|去年|全年|当年|年内|年末|年底|上半年|下半年|前三季度|[一二三四]季度|期间|如今|作为|以及|还有|位于[^，。；]{1,10}的|[一二三四五六七八九十\d]+是|比如|例如|如|像|截至[^，。；]{0,12}|到[^，。；]{0,10}|\d|年|月|日|全[国省市区县]|本[省市区]|我[省市区]|原|该|新扩的|当时的|现在的|如今的|[^，。；：的、]{1,6}的|、|第[一二三四五]|首先|一是|二是|三是|四是|支持|推动|依托)*$/;

/** What is told of a name before it, at the head of its clause: 甲开发区下辖的|乙, 由丙更名而来的|丁, 占地58公顷的|戊. */
const RELATIVE =
  /^[\s“]*(?:其中|而|但|目前|如今|在建)?(?:[^，。；：、的]{2,16}(?:下[辖设属]|所[辖属]|管辖|旗下|代管|托管|辖?[境区园]内|(?<!公)[内里])|(?:\d{4}年)?(?:由|与|和|被|经)[^，。；：]{2,36}(?:而来|而成|设立|成立|建设|运营|管理|开发|投资|打造|组建|共建|合建|兴建|创办)|[^，。；：的]{2,24}(?:共建|合建|共同建设|联合打造|合作建设|联手打造)|(?:(?:计划|规划|总|已)?(?:总?投资|占地|用地|面积|总面积|建筑面积|规划面积))[^，。；：的]{2,16}|(?:位于|坐落于|坐落在|地处)[^，。；：]{2,24})的[“]?$/u;

/** True where only words that open a clause stand before a name. Longer openings are none, which also bounds the work. */
export function atHead(before: string): boolean {
  return (
    before === "" ||
    (before.length <= 32 && OPENERS.test(before)) ||
    (before.length <= 56 && before.includes("的") && RELATIVE.test(before))
  );
}

/** A word for a kind of park (自由贸易园区, 国家级高新区), not a set of them that the text has counted or placed. */
export function isKind(name: NameMention): boolean {
  if (
    name.kind === "group" &&
    /^(?:核心区|起步区|启动区|拓展区|先行区|规划区|功能区|[东西南北]区|[一二三四]期)$/.test(name.text)
  )
    return true;
  return (
    name.kind === "group" &&
    name.name === name.text &&
    !/[\d一二三四五六七八九十两]|全[国省市区县州]|各|首批|前|这|该|本|我|上述|所有|[省市县区州境]内|特色产业园区|特色园区|省产业园/.test(
      name.text,
    )
  );
}

/** Whether the words right before a name rule it out. */
export function excluded(place: Place, name: NameMention, before: Pick<RegExp, "test">): boolean {
  const { line } = place;
  return before.test(say(place, { start: Math.max(line.start, name.start - 4), end: name.start }));
}
