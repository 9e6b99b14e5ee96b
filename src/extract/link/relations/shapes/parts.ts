import { PARK, PLAIN } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

const ITEM = `(?:${PLAIN}{0,10}的|原属${PARK}的)?[“"]?${PARK}[”"]?(?:（[^）]{1,12}）)?`;
const JOINT = "(?:、|和|与|及|以及)";
const LIST = `${ITEM}(?:${JOINT}${ITEM})*`;
const OTHER = `(?:[\\u3400-\\u9fff]{2,8}${JOINT}){0,3}`;
const PIECE =
  '组成部分|组成单元|核心[区园]|核心板块|承载区|启动区|起步区|先[导行]区|拓展区|主园区|分园|分区|子园|区中园|园中园|园中之园|专业园|专业园区|(?:重要|一[个大]|两[个大]|三[个大]|四[个大]|主要|核心)[^，。；]{0,4}(?:板块|片区|功能区|组团|园区|子园)|(?:产业|工业)?主(?:阵地|战场|平台|载体)|(?:主要|重要|核心)(?:载体|平台|阵地|支撑)|[区园]块|[“"]?一[区园](?:[二两三四五六七八九十多]{1,3}|[0-9]+)[园区片][”"]?(?:之一|中的?[^，。；]{0,4}一[个员园区片])|(?:招商|重点|引进|签约)项目|一部分|[东西南北中]{1,2}部?(?:组团|片区?|园区?|板块|区)(?=[，。；”]|$)|(?:规划|管理|管辖)?范围';
const MORE = `(?:${JOINT}[\\u3400-\\u9fff]{2,8})*`;
const COUNT = "[0-9一二两三四五六七八九十]+[个大座片块]";
const KINDS = "(?:专业|特色|主题|功能|产业)*(?:园区|片区|区块|板块|组团|分园|子园|园|基地|平台|载体)";
/** Whose parks they are that a place or a company has. */
const ANOTHERS =
  /(?:全[国省市区县州]|我[省市区县州]|本[省市]|[省市县州](?:内|共|现)?|\uE004\uE005*(?:内|共|现)?|\uE002\uE003*)[^，。；\uE000]{0,4}$/;

/** Parts of the park told of: 由P、P三个片区组成, 分为…、P和…, 区内的P, 在园内共建P, 其中P. */
export const partShapes: readonly Shape[] = [
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(`由${OTHER}(?<object>${LIST})${MORE}(?:等)?(?:[^，。；]{0,8}?)(?:组成|构成|共用|撑起|支撑)`, "g"),
    side: "parts",
  },
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：”）区园城\\uE000\\uE001]|[现共已也并]|目前)(?:下辖|管辖|辖有|辖|下设|内设|分设|分为|划分为|下有|囊括|涵盖|包括|包含|统辖|另设|还设|另建|另有|含|设有|现有(?=[^，。；]{0,40}(?:、|和|与|及)[“"]?\\uE000))(?:了|有|着)?${OTHER}(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    notAfter: /[不未]$/,
    notBefore: /^[”"]?的/,
  },
  // 现有P、P三个区块, 布局有P和P两大板块: the count says that they are its parts.
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:现有|设有|设立|设置|建有|拥有|布局|规划|统筹|分布|形成|整合|串起|打造|按照?|依托)(?:了|有|着|成)?${OTHER}(?<object>${ITEM}(?:${JOINT}${ITEM})+)${MORE}等?${COUNT}${KINDS}`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  // 由东向西依次排开P、P
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:依次|[由从自][东西南北]+[向往到至][东西南北]+)[^，。；\\uE000]{0,6}(?:排开|分布|布局|排列|坐落|铺开|是|为|有)(?:着|了|有)?(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  // 整合P和P，形成“一区三园”, 托管P，构建“一区多园”格局
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:整合|统筹|托管|联合|代管|吸纳|并入|纳入)了?(?<object>${LIST})等?[^。；\\uE000]{0,12}(?:形成|构建|实行|构成|推行|建立|打造)[^，。；\\uE000]{0,6}一[区园][二两三四五六七八九十多][园区片]`,
      "g",
    ),
    side: "parts",
  },
  // 三园即P、P和P
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:[二两三四五六七八九十][园区城谷港][”"]?，?|[一二两三四五六七八九十][园区城谷港片带][一二两三四五六七八九十][园区城谷港片][”"]?，?|[二两三四五六七八九十]个?(?:片区|园区|板块|组团))(?:即|就是|分别(?:为|是|指)|为|是|指的?是?|：)${OTHER}(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:全[国省市区县州]|我[省市区县州]|[省市县州]|其余|另外?|其他|剩下的?)[^，。；]{0,4}$/,
  },
  // 以P为核心，以P、P为两翼
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `以(?<object>${LIST})为(?:主要|重要|核心|重点|主)*(?:两翼|双翼|一翼|载体|支撑|重点板块|板块|核心|主体|节点|主阵地|引擎|主引擎|主园区|副中心|组团)`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
    lesser: true,
  },
  // 把P和P并入统一管理
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `[将把](?:原)?(?<object>${LIST})(?:等)?(?:整体|一并|全部|正式|统一|先后)*(?:纳入|划入|并入|归入|收入)(?=[，。；]|$|统一|管理|托管|范围|版图|其|园区|全区)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|计划|建议|考虑|推动|准备)[^，。；]{0,8}$/,
  },
  // 其核心区为P
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:核心区|启动区|起步区|主园区|先[导行]区|拓展区|核心园区|主体园区|中心片区)(?:则|分别|均)?(?:为|是|即|叫做?)[“"]?(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
  },
  // 如今它已并入P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：]|它|该园区?|园区|该基地|基地)(?:如今|现|现已|已|正式|整体|均|同样|一并|也|后|后来|随后|此后|又|再|[0-9]{4}年)*(?:并入|划入|划归|归入|并到|隶属于?|归属于?|从属于|属于)(?:了)?[“"]?(?<object>${PARK})(?!的|管委会|[^，。；]{0,6}(?:企业|公司|项目))`,
      "g",
    ),
  },
  // P和P、P一起，构成了P的主体框架; P、P同属P; P和P都在P规划的八大园区之列
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:一起|一道|共同|携手)?，?(?:共同|一起|一道)?(?:构成|组成|拼成|撑起)了?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:同|均|都|皆|分别|一并|统一|也)+(?:属于?|隶属于?|归属于?|归入|归)(?:到)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:都|均|皆|也)*(?:[在列入属位]|位列|跻身|属于)+(?<whom>${PARK})[^，。；\\uE000]{0,16}(?:之列|之中|行列|之一)`,
      "g",
    ),
    side: "parts",
  },
  // P、P都设在P内
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:都|均|全部|全|皆|则|就)*(?:设|建|布局|落户|坐落|安家|[位处])(?:在|于)?(?<whom>${PARK})(?:之?内|里|境内|范围内)`,
      "g",
    ),
    side: "parts",
  },
  // 园区西部为P，东部为P
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `[东南西北中]{1,2}(?:部|侧|区|片|片区)(?:则|分别)?(?:为|是|即|布局|建有|设有|有|规划建设|规划)(?:了|着)?[“"]?(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  // 经济区内，P与P已初具规模
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；])(?:经济区|开发区|园区|全区|新区|高新区|经开区|示范区|基地|产业园|区|园)(?:内|里|中)，${OTHER}(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
  },
  // 以P、P为主要承载区
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `以(?<object>${LIST})为(?:主要|核心|重要|主)*(?:承载区|核心区|核心园区|启动区|起步区|先[导行]区|主园区|拓展区|(?<=核心|主要|重要)载体)`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?:(?:区|园|园区|开发区|新区|基地|境|\\uE001)(?:内|里|中)(?:部)?|下辖|旗下|所辖|所属|下属|这里|这儿|区里|园里)(?:的)?(?:${PLAIN}{0,20}的)?(?:另设|还设|另有|还有|建有|设有|布局有|布局着|分布着|有)?[“"]?(?<object>${PARK}(?:${JOINT}[“"]?${PARK})*)`,
      "g",
    ),
    side: "parts",
    notAfter: /[省市县州]$/,
  },
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?:在|于)?(?:区|园|园区|开发区|${PARK})(?:内|里|[东南西北]{1,2}[部侧角])，?[^。；\\uE000]{0,36}?(?:建设|共建|打造|规划|设立|布局|的)[“"]?(?<object>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(`(?:^|[，。；：])其中的?[，]?(?<object>${PARK}(?:${JOINT}${PARK})*)`, "g"),
    side: "parts",
  },
  // 撤销甲园区，其P、P由乡镇管理: a part of the park named last.
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `[，；]其(?:(?:飞地|下辖|下属|托管|所属|核心)的?(?:园区|片区)?)?(?<object>${PARK}(?:${JOINT}${PARK})*)`,
      "g",
    ),
    side: "parts",
    last: true,
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK}(?:${JOINT}${PARK})*)[”"]?(?:，(?=[则便就正]))?(?:就|正|则|便|也|均|都|共同|一起|同)*(?:[是为系]|作为|成为|构成了?|属于?)(?:我们|(?:这[座个片]|该|本)?(?:园区|开发区|高新区|经开区|新区|工业园)|全区|本区|整个园区|它|其|(?<whom>${PARK}))?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
    side: "parts",
  },
  // P是P“一区三园”之一，…，另外两园是P和P: the others are parts of the same whole.
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?的?[“"]?一[区园][二两三四五六七八九十多][园区片][”"]?(?:之一|中的?一[个员])[^。；\uE000]*(?:另外?|其余|其他|剩下的?)[二两三四五六七八九十几][个家]?(?:园区?|片区|板块)?(?:分别|依次)?(?:[是为]|叫做?)[“"]?(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // P与P实行“一区两园”, P和P、P构成“一区三园”
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:与|和|同|对)(?<object>${LIST})(?:共同|一道|继续)?(?:实行|实施|推行|形成|构成|采取|组成)(?:了)?[“"]?一[区园][二两三四五六七八九十多][园区片]`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // 它由三块拼成：P、P和P
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:由|分|有|划|设|辖|共)(?:成|为|作|下)?[二两三四五六七八九十几][个大]?(?:块|片|部分|园区?|板块|片区|组团|功能区)(?:地块?)?(?:拼成|组成|构成|拼合而成|拼接而成|合成|组合而成)?[：:，]?(?:分别|依次|即|就)?[是为]?(?<object>${ITEM}(?:${JOINT}${ITEM})+)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:全[国省市区县州]|我[省市区县州]|[省市县州])[^，。；]{0,4}$/,
  },
  // P在P破土动工
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK})(?:[一二三]期)?(?:项目)?(?:也|已|正式|日前|今日|昨日|同日)*[在于落](?:户|地)?(?<whom>${PARK})(?:内|里)?(?:正式|集中|顺利)*(?:破土|开工|动工|奠基|揭牌|开园|落地|建成|投用|开建|挂牌|启动)`,
      "g",
    ),
    side: "parts",
  },
  // 作为P的核心板块，P正式揭牌
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `作为(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})[”"]?，[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // …，是P的区中园: the one told of is the part.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:也|又|同时|还|便|就)?(?:是|系|作为|属于?)(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
    notBefore: /^[”"]?，[“"]?\uE000/,
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>(?:原)?${PARK}(?:${JOINT}(?:原)?${PARK})*)(?:(?![拟将未不]|计划)${PLAIN}){0,16}(?:并入|划入|划归|归并到|合并到|整合进|整合到)(?:了)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|将|计划|支持|推动|推进|逐步|建议)[^，。；]{0,6}$/,
  },
];
