import type { NameMention } from "../../../model/index.ts";
import { isKind } from "../subject-words.ts";

/** Parts of a park that name nothing alone: 核心区, 一期, 标准厂房二期. What happens to them happens to their park. */
const PART =
  /^(?:其中|其|的|内)?(?:核心|起步|启动|拓展|先行|规划|功能|示范|先导|[东西南北中])?(?:区|区域|片|园)?(?:项目)?(?:[一二三四五六七八九十首]期(?:项目|工程|建设|厂房)?|第[一二三四]期)?$|^(?:标准化?)?厂房[一二三四]?期?$|^(?:新)?(?:街区|园区|厂房|载体)$/;

/** 这个基地, 该园: the park told of before. */
const POINTED =
  /^(?:这|该|此|那|本)(?:一|个|座|片|家|处)*(?:国家级|省级)?[^，的]{0,4}?(?:园区|园|区|基地|小镇|城|港|谷|平台|片区|公司|企业|集团|项目|工厂)$|^它$/;
/** 一期300亩, 二期1.5万吨: a part by its size. */
const SIZED =
  /^(?:其中)?(?:项目)?[一二三四五首]期(?:项目|工程)?(?:的)?[0-9.]+(?:余|多)?[万亿千百]?(?:吨|台|件|套|GW|GWh|平方米|方|亩|平方公里|千瓦|兆瓦|片|条)?(?:厂房|标准厂房|产能|生产线)?$/;

/** Nouns that an event may be told of beside parks: what is built, founded, issued or met for. */
const THINGS =
  /(?:项目|工程|基金|中心|平台|基地|工厂|厂|站|馆|院|所|车间|产线|装置|机组|实验室|园|区|城|港|谷|镇|口岸|码头|铁路|公路|高速|大桥|通道|线|管网|大厦|大楼|广场|楼|厂房|公寓|公司|集团|学院|学校|大学|医院|管委会|管理局|委员会|联盟|协会|联合会|研究院|机构|仪式|活动|班列|航线|街区|指数|计划|行动|方案|规划|意见|办法|政策|条例|细则|通知|名单|目录|清单|榜单|案例|蓝图|地图|手册|指南|白皮书|报告|措施|标准|成果|合作区|示范区|试验区|集群|企业|机场|枢纽|仓|展厅|驿站|法庭|分局|窗口|议|合同|试点|系统|装置|电站|[一二三四五六]期|大会|会议|会|论坛|赛|节|[”》）)])$/;

/** What opens no name: a preposition, a particle, an adverb, a verb of asking. */
const FRAGMENT =
  /^(?:的|了|着|过|在|于|由|经(?![开济纬纺贸])|被|把|将(?!军|乐)|与|和(?![平县田龙顺林静政])|及|或|但|而|并|且|从(?!化|江)|自(?![贡治主动由然])|至|到|为|是|有(?![色机研限])|等|这|那|此|其(?!亚)|该|我|他|她|它|都(?![市匀昌江安])|也|还|又|再(?![生制])|才|就|已|均(?!胜)|后(?!海|湖)|前(?![海湾锋进])|时(?![代尚])|中(?=[，、的]|期|$)|上(?![海饶虞杭汽林高犹栗])|下(?![沙关陆])|里(?!水)|内(?![蒙江黄丘])|以(?!色列)|以及|目前|如今|当时|随后|同时|因|对(?!外|台|俄)|向(?![阳莆])|给|让|使|按|据|个(?!旧)|随着|通过|进行|实现|完成|开展|推进|加快)/;

/** An amount with its unit anywhere but in a count at the head (11个项目) or before 的 (总投资5亿元的…). */
const AMOUNT =
  /[0-9.]+(?:余|多)?(?:万|亿|千|百)?(?:亿元|万元|美元|元|平方公里|平方千米|公顷|亩|平方米|公里|米|吨|千瓦|%|个百分点|标箱|万|亿)/;

/** True for a park, or a set of parks that the text counts or names; never for a kind of park (国家级开发区) or a part (核心区). */
export function standsForParks(name: NameMention): boolean {
  if (name.kind === "park") return true;
  return (
    name.kind === "group" &&
    (!isKind(name) || /^“/.test(name.text)) &&
    (name.name !== name.text || !isPart(name.text)) &&
    !AMOUNT.test(name.text) &&
    name.text.length > 1
  );
}

/** True for words that name a part of a park and no more. */
export function isPart(words: string): boolean {
  return words.length > 0 && (PART.test(words) || POINTED.test(words) || SIZED.test(words));
}

/** True where words may name what an event is told of, other than a park: no amount, no piece of a sentence. */
export function namesThing(words: string): boolean {
  const bare = words.replace(/^[“"《]/, "");
  return (
    bare.length >= 2 &&
    bare.length <= 40 &&
    !FRAGMENT.test(bare) &&
    !AMOUNT.test(bare) &&
    !isPart(bare) &&
    (THINGS.test(words) || /^(?:首批|第[一二三四五六七八九十]批)[0-9]+[个家]$/.test(words)) &&
    !/[，,。；：:]/.test(bare)
  );
}
