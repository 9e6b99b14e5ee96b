import type { NameMention, Span } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { type Place, say } from "./context.ts";

/** Words before a name that make it a place, a partner, a whole or a measure of comparison, not the subject. */
export const NOT_SUBJECT = guarded(
  /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距离|距|占|较|比|高于|低于|超过|优于|高出|超出|领先|与|同|来自|前往|赴|由|经|被|向|对|于|为|是|的|以|在|至|到|和|及|、|辐射|服务|融入|连接|接轨|对接|对标|列|居|位居|位列)$/,
);

/** Of these, what still leaves a name its clause's subject where nothing better stands there. */
export const WEAK = guarded(/(?:由|向|对|的|以|在|为|是|和|及|、|与|到|至|于|服务)$/);

/** Before a name, words that make it a whole or a measure. */
export const DENOMINATOR = guarded(
  /(?:占|占到|占了|较|比|高于|低于|优于|不及|高出|超出|领先|居|位居|位列|列|排|名列|跻身|对标)$/,
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
  if (name.kind !== "region") return false;
  const near = Math.max(line.start, name.start - 24);
  return (
    PLACED_IN.test(folded.slice(near, name.start)) ||
    // 我们园区2010年设立，在甲县|乙镇，面积…
    (AT.test(folded.slice(near, name.start)) && AT_TOWN.test(folded.slice(name.end, Math.min(line.end, name.end + 16))))
  );
}

/** 在|甲县乙镇，, 在甲市|乙区丙大街上，: where something lies. */
const AT = /在(?:[\u3400-\u9fff]{1,8}[省市区县州盟旗镇乡])*$/u;
const AT_TOWN =
  /^(?:境内|[\u3400-\u9fff]{0,10}?(?:镇|乡|街道|苏木|村|大街|大道|路|岸|城区|近郊|郊区|腹地|交界|山下|山麓))(?:上|边|旁|内|里|境内|一带|处|之滨|以?[东西南北][侧面]?)*(?=[，。；、]|$)/u;

/** Before a company, words that say by whom something is built or run, or with whom: what is measured next is not the company's. */
export const RUNS = guarded(/(?:由|被|经|与|和|同|交给|交由|委托|授权)$/);

/** Before a company, words that make it what somebody else goes by or gathers round: 围绕|甲公司|引进配套企业30家. */
export const AROUND = guarded(
  /(?:围绕|环绕|依托|瞄准|对准|对接|服务|背靠|绑定|离不开|带动|得益于|受益于|围着|跟着)(?:了)?$/,
);

/** Before a name, words that give it another part in the clause than its subject. */
export const AGENT = guarded(/(?:由|与|和|经|被|同|向|对|从|来自|是|为|的|并|及)$/);

/** What a thing that is measured next was just brought in by: 启动建设纳米材料产业园，占地1200亩. */
export const BRINGS = guarded(
  /(?:建设|打造|新建|推进|启动|开工|投资|引进|签约|设立|揭牌|推出|发布|布局|共建|创建|发展|竣工|投产|落地|认定|公布|扩建|在建|举行|建有|设有|建起|办起|注册|创办|创立|成立)(?:了)?$/,
);

/** What makes a counted set known, so that the next clause may speak of it. */
export const RELEASES = guarded(/(?:推出|发布|公布|认定|授牌|命名|确定|遴选)(?:了)?$/);

/** Verbs whose object is made by somebody else. */
export const MAKES = guarded(
  /(?:建设|建成|新建|打造|培育|创建|争创|形成|推进|推动|支持|实施|完成|新增|引进|做强|打响|布局)(?:了|形成|建设)?(?:左右|约|近|超过?)?$/,
);

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

/** 它是高新区的园中园, 其位于…: a clause that only says what the one before is to somebody else. */
export const IT_IS = guarded(/^\s*(?:它|其|这|该园区?)(?:既|也|就|同时)?(?:是|为|系|属于?|隶属于?|位于|坐落)/);
