import type { Span } from "../../../model/index.ts";
import type { Marked } from "../told/marks.ts";
import type { Shape } from "./shapes/shape.ts";

/** What is built in a park and serves it. */
const FACILITY =
  /(?:[楼馆厅窖站]|(?:[楼馆厅窖站]|[温冷藏]库)群|[^公教作研](?<!研究|办公|教研|调研|工作)室|厂房|仓库?|[温藏调鲜体油]库|直播间|洽谈间|试衣间|中试基地|(?:运维|维修|实训|培训|直播|检测|保障|试验)基地|中试平台|中试线|试验线|试验场|试车场|(?:检[验测疫]|质检|化验|卫生)所|(?:监管|收购|交割|回收|充电|查验|服务)点|食堂|热源厂|冷库|库房|中心|公寓|宿舍|餐厅|厨房|污水厂|(?:处理|净水|焚烧|供热)厂|码头|专用线|车间|工作室|机房|幼儿园|学校|医院|酒店|卡口|堆场|泊位|电厂|锅炉房|水厂|机场|停机坪|跑道|管廊|监管库|监管场所?|交易市场|批发市场|停车场|广场|修造厂|晾晒场|烘干房|拆解线|商铺|超市|球场|熔炼炉)$/;
/** Standing that is awarded, not built. */
const AWARDED =
  /[国省市]家?级(?![^、]{0,8}(?:检测|检验|质检))|共建|合作|联合|重点实验室|技术(?:研究)?中心|工程(?:研究)?中心|创新中心|研究中心|实验中心|博士|院士|专家|工作站/;
const COUNT =
  /^(?![0-9]+千伏)(?:约|近|超过?|逾)?(?:[0-9.]+|[一二两三四五六七八九十百千]+|多|数|若干|几)[余多]?(?:[万亿]?(?:平方米|平米|亩|吨|公里|千米))?(?:级)?[个座条栋幢家处间所口台套片组层类]?(?:的)?/;
const TOWN =
  /^[\u3400-\u9fff]{1,5}(?:街道|苏木|[镇乡])(?:的?[0-9一二两三四五六七八九十]+个(?:行政|自然)?(?:村居|村|社区))?$/;
/** What a functional zone is not called by: a place of its own, a clause, a count, all zones together. */
const NO_ZONE =
  /[的了是在有将被达与]|[0-9]|^(?:东|西|南|北|中|各|多|若干|几|不同|主要|核心|重点|前|后|新|老|一|[甲乙丙丁A-Za-z])+$|(?:镇|街道|乡|村|园|园区|城|港|公司|企业)$/;
/** A zone by what it is used for. */
const GROUND =
  /(?:加工|物流|仓储|服务|生活|居住|办公|研发|生产|商务|商业|配套|作业|操作|查验|展示|展销|孵化|制造|贸易|交易|中转|检测|培训|会展|休闲|观光|种植|养殖|堆存|行政|管理|体验|创新|保障|监管|科研|转运|分拨|冷链|联运|康养|中试|维修|集散|结算|金融|拆解|烘干|育种|繁育|养护|试飞|装卸|换装|晾晒|分拣|包装|直播|电商)区$/;
/** What a piece of a park is called by: its place, no side or letter. */
const NAME = /^(?![东南西北中][东南西北中部片]?[区部片园]?$)[\u3400-\u9fff]{2,4}$/;
/** Trades and uses, which a plan's 组团 are told by, zones, and clauses. */
const NO_NAME =
  /制造|材料|装备|医药|物流|商[务贸业]|服务|科[创技教研]|文[旅化创]|生[态活]|居住|研发|加工|产[业城]|[工农林矿]业|贸易|金融|教育|健康|能源|电子|信息|化工|食品|纺织|配套|综合|核心|创[新意]|智[能慧]|数字|机械|汽车|[国省市]级|[的了是在将被达有个各多几其该两三四五]|重点|特色|主[要导]|相关|不同|[轻重]工|循环|航[空天]|旅游|休闲|仓储|(?:空港|经开|高新|保税|[公司局县])$/;
const OPENS = /^(?:同步)?(?:建设|建起|设置|形成|建成|布局|规划|[建设配内]?有|配建|为|还有|包括|以及)/;
const JOINT = /、|以及|和|与|及/;
/** Behind the last facility of a list told of as it stands: 一家挨着一家, 鳞次栉比. */
const STANDING =
  /^(?:.*?(?:[楼房库场站厅厂室间馆线院店所]|中心|基地|公寓|码头|食堂))(?=一|鳞次|挨|连成|依次|排|林立|遍布|错落|整齐|应有|一应|齐[全备]|都|均|已|相继|次第|依次|拔地|全)/;

/** Right before a list: it lies in the park, or what stands beside it serves the park. */
const WITHIN = /[内里](?:部|面|头)?[^，。；内里]{0,8}$/;
const SERVES =
  /配(?:建|套|有|备)[^，。；]{0,4}$|内[设有建][^，。；]{0,2}$|[内里](?:部|面|头)?[，的]$|(?:走进|步入|进入)[^，。；]{2,24}，$/;

/** Right before a list: that the park has it. */
const HAS = /(?:现有|现建有|建有|建成|拥有|配有)$/;
/** What closes a list of what is there. */
const ALL_THERE = /(?:一应俱全|应有尽有|一应齐[全备]|样样齐全)$/;

/** The words of a list that name what a park holds, without their counts: zones by their use, buildings, towns. */
export function contentsOf(marked: Marked, { rule, sure }: Pick<Shape, "rule" | "sure">, span: Span): string[] {
  const said = marked.say(span);
  if (rule === "relation.zones")
    return zonesOf(said, marked.text.slice(span.start - marked.start, span.end - marked.start));
  if (rule === "relation.town") return townsOf(inDivision(said, marked.text.slice(span.start - marked.start)));
  if (rule === "relation.district") return districtsOf(said);
  if (sure) return OF_FIRM.test(said) ? [] : facilitiesOf(said.replace(COUNT, ""), 1, true);
  const before = marked.say({ start: Math.max(marked.start, span.start - 30), end: span.start });
  if (WITHIN.test(before)) return facilitiesOf(said, 1);
  // 园区现有铁路专用线和变电站: all of it serves the park.
  if (ALL_THERE.test(said) || HAS.test(before)) return facilitiesOf(said, 2, true);
  return SERVES.test(before) ? facilitiesOf(said, 2, /[，的]$/.test(before)) : [];
}

/** 保税加工、保税物流, but no lists with a park or a place in them: those are parts with names of their own. */
function zonesOf(said: string, marked: string): string[] {
  if (/[\uE000\uE004]/.test(marked)) return [];
  const items = closed(said)
    .split(JOINT)
    .map((item) => item.replace(OPENS, ""));
  const all = items.every((item) => item.length >= 2 && item.length <= 10 && !NO_ZONE.test(item));
  const ground = items.every((item) => /区$/.test(item)) ? items.every((item) => GROUND.test(item)) : true;
  return items.length > 1 && all && ground ? items : [];
}

/** 青岭、白石 of 青岭、白石两个片区, as they are written. */
function districtsOf(said: string): string[] {
  const items = closed(said).split(JOINT);
  return items.length > 1 && items.every((item) => NAME.test(item) && !NO_NAME.test(item)) ? items : [];
}

/** A list without the division that its towns are of: 甲区|正阳、周陵两个街道. */
const inDivision = (said: string, marked: string) =>
  said.slice(/^(?:\uE004\uE005*)+(?=[\u3400-\u9fff]{2,5}[、和与及])/.exec(marked)?.[0].length ?? 0);

/** 甲区|正阳、周陵两个街道, 甲镇的|东角、西角两村: towns and villages by their names alone, as many as are counted. */
const COUNTED =
  /^(?:[\u3400-\u9fff]{1,5}?(?:[镇乡县旗]|街道)的)?((?:[\u3400-\u9fff]{2,5}[、和与及])+[\u3400-\u9fff]{2,5}?)(?:共|等|这)?([0-9]+|[二两三四五六七八九十]+)个?(?:行政|自然)?(?:村|社区|街道|镇街|街镇|乡镇|[镇乡])/;
const NUMERALS = "二三四五六七八九十";

function countedTowns(said: string): string[] | null {
  const [, list, count] = COUNTED.exec(said) ?? [];
  if (!list) return null;
  const items = list.split(JOINT);
  const many = Number(count) || NUMERALS.indexOf(count!.replace("两", "二")) + 2;
  return items.length === many && items.every((item) => !/[的了是在有将被达与0-9]/.test(item)) ? items : null;
}

function townsOf(said: string): string[] {
  const counted = countedTowns(said);
  if (counted) return counted;
  const items = closed(said)
    .replace(/[0-9二两三四五六七八九十]+个?(?:镇街|街镇|乡镇|街道|镇|乡)$/, "")
    .split(JOINT);
  return items.every((item) => TOWN.test(item)) ? items : [];
}

/** @param every true where one item that is no facility makes all of it another sentence */
function facilitiesOf(said: string, least: number, every = false): string[] {
  const raw = closed(said).split(JOINT);
  const last = STANDING.exec(raw.at(-1)!)?.[0];
  if (last) raw[raw.length - 1] = last;
  const items = raw
    .filter((item) => raw.length > 1 || !COUNT.test(item))
    .map((item) =>
      item
        .replace(OPENS, "")
        .replace(COUNT, "")
        .replace(/^.*的(?=.{2})/, ""),
    )
    .filter(
      (item) =>
        /^(?:[0-9]+(?:千伏|万?吨级?))?[\u3400-\u9fffA-Z0-9]{2,14}$/.test(item) &&
        FACILITY.test(item) &&
        !AWARDED.test(item),
    );
  return items.length >= least && items.length * (every ? 1 : 2) >= raw.length ? items : [];
}

/** A firm's own works stand there too. */
const OF_FIRM = /公司|企业|集团|厂的|一家|项目/;

/** A list without what closes it: 等六座机房, 等配套设施. */
const closed = (said: string) =>
  said
    .replace(/各[一二两三四五六七八九十0-9]+[个座处条间家栋]$/, "")
    .replace(/等(?:[^等]{0,14})$/, "")
    .replace(/(?:组成|构成|等)$/, "");
