import type { Span } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { type Vocabulary, vocabularyOf } from "../../names/vocabulary.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { CHAIN_JOINTS, isTrade, piecesOf, trim } from "./items.ts";

/** What leads to a list and is no part of its first item: 把|螺蛳粉, 外加|干花, 园里的|离心泵, 落地了|叶片. */
const LEAD =
  /^.*(?:把|将|以|是|有(?![色机])|做(?!工)|搞|引[进入]|引来|招[引来]|发展|布局|生产|加工(?=[\u3400-\u9fff]{2})|集聚|聚集|汇聚|形成|打造|培育|建成|拥有|包括|涵盖|例如|比如|诸如|像|主营|主攻|主打|瞄准|聚焦|围绕|依托|凭借|靠|从|在|向|往|对|于|里|内(?!饰|存|衣|燃|外)|设(?![备计施])|[了着过]|外加|加上|导入|塑造|变成|规划|配套|重点|特色|以及|还|就|都|也|只|留给|承接|推动|推进|做[强优大]|这边|那边|的)/;
/** Where the last item ends: 磁力泵|的型号多得数不过来, 电竞直播|先后落脚, 服装|一条龙铺开. */
const TAIL =
  /等|的|这|那|在|都|也|已|均|就|同时|各(?!类)|则|样样|先后|相继|纷纷|陆续|是|占|撑|一条龙|一应|一路|应有|[两三四五六七八九十][大条个类块样种]|把|将|被|为|及其|从|齐|样|可以|不断|快速|迅速|正|落户|落地|落脚|聚|集|发展|壮大|兴起|崛起|[产销]量|产值|方面|板块|产业|领域|行业|方向|业态|产品|产线|生产|专业(?=[，。；]|$)|企业|公司|工厂|厂家|项目|[（）]|“|”|[0-9]/;
/** Words around a list that make it other than a park's trades: what is bought, forbidden, counted, taught, shown, a building. */
const OTHER_LIST =
  /来自|涉及|禁止|严禁|限制|听取|议题|座谈|分别|荣|见证|容纳|装机|增加值|应用于|用于|用作|运用|采购|购[置买]|配备|配置|设有|开设|设施|工程(?!机械|塑料|师)|培训|论坛|大赛|展[览会区厅位台]|参展|路演|签约|企业家|专家|教授|学[校院生科]|公司|集团|年产|新增|生产线|总投资|投资[0-9]|面积|平方米|亿元|万[元吨台套辆件]|严控|退出|关停|搬[走迁离]|迁[出往去]|检查|整治|监管|监测|执法|巡查|安全(?!芯片|帽|气囊|设备)|隐患|专业(?=[，。；]|$)|培养|供应商|需要|急需|短缺|缺少|课程|招聘|岗位|工种|职[工业]|人才|毗邻|相邻|邻近|距离|交通|通往|机场|高速|办公|宿舍|食堂|公寓|餐饮|超市|医院|商[店铺场]|酒店|居民|市民|村民|游客|消费者|客户|用户|原先|以前|曾|从前|过去|早年|历史上|原有|全[国省市县]|各地|世界|全球|补贴|资金|贷款|基金|(?<!保)税|价格|成本|指标|能耗|排放|污水|废[水气渣]|证[书照]|许可|审批|称号|认定|专利|课题|车间|大楼|场馆|[公铁道]路|车站|法院|会议|仪式|考察|调研|参观|走访|体检|捐|物资|防[疫汛火]|抢险|志愿|机关|委员|部门|政府|银行|代表团|电话|邮箱|地址|通过|利用|使用|采用|借助|安装|[在还市]就/;
const ENDS = unitSet("，。；：:！？（）()—");

/** True where the words end as what is made or done does: known, or an ending of such with a word before it. */
export function isMade(words: string, { industries, goods, heads }: Vocabulary): boolean {
  if (industries.longestBefore(words, words.length) || goods.longestBefore(words, words.length)) return true;
  return heads.longestBefore(words, words.length)?.value ?? false;
}

/**
 * A list of things made, in whatever frame: 离心泵、真空泵、磁力泵的型号多得数不过来. What its items are tells that they are trades, so no
 * word that leads to it need be known; most of them must end as products and lines of work do.
 */
export function listedTrades(text: string, lexicon: Lexicon): Span[] {
  const first = text.indexOf("、");
  if (first < 0) return [];
  const vocabulary = vocabularyOf(lexicon);
  const before = behindLast(text.slice(0, first), ENDS);
  const start = first - before.length + (LEAD.exec(before)?.[0].length ?? 0);
  const last = text.lastIndexOf("、") + 1;
  const tail = TAIL.exec(text.slice(last + 1));
  const stop = tail ? last + 1 + tail.index : text.length;
  const list = text.slice(start, stop).replace(/[。；，！？]+$/, "");
  if (/[，。；：:！？]/.test(list) || OTHER_LIST.test(text.slice(0, first)) || OTHER_LIST.test(text.slice(stop)))
    return [];
  const items = piecesOf(list, start, CHAIN_JOINTS)
    .map((piece) => trim(text, piece, lexicon))
    .filter((item) => item.end - item.start >= 2 && item.end - item.start <= 9);
  const made = items.filter((item) => isMade(text.slice(item.start, item.end), vocabulary));
  if (made.length < 2 || made.length * 2 <= items.length) return [];
  // The first item may start, the last may end within other words: those must be seen to be trades.
  return items.filter(
    (item, nth) =>
      isTrade(text, item.start, item.end, lexicon) &&
      ((nth > 0 && nth < items.length - 1) || made.includes(item) || (nth > 0 && tail !== null)),
  );
}
