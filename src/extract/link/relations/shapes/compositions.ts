import { PARK } from "../../told/marks.ts";
import { ANOTHERS, COUNT, ITEM, JOINT, KINDS, LIST, MORE, OTHER } from "./part-words.ts";
import type { Shape } from "./shape.ts";

/** What the park told of is made of: 由P、P三个片区组成, 分为…、P和…, 三园即P、P, 以P、P为两翼. */
export const compositionShapes: readonly Shape[] = [
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
      `(?<=^|[，。；：”）区园城内里\\uE000\\uE001]|[现共已也并]|目前)(?:下辖|管辖|辖有|辖|下设|内设|分设|分为|划分为|下有|囊括|涵盖|包括|包含|统辖|另设|还设|另建|另有|含|设有|现有(?=[^，。；]{0,40}(?:、|和|与|及)[“"]?\\uE000))(?:了|有|着)?${OTHER}(?<object>${LIST})`,
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
      `(?:[划辟切圈]出|保留|新增|增设|新设|开辟|辟有|现有|设有|设立|设置|建有|拥有|布局|规划|统筹|分布|形成|整合|串起|打造|按照?|依托)(?:了|有|着|成)?${OTHER}(?<object>${ITEM}(?:${JOINT}${ITEM})+)${MORE}等?${COUNT}${KINDS}`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  // 设P、P等产业园, 揽下P、P两个“园中园”
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?:设|辖|分|形成|揽下|坐拥|握有|手握|有|含|划为|规划为|分成|建成|由)(?:了|有|着|成|为)*(?<object>${PARK}(?:${JOINT}${PARK})+)(?:等|共|这)?(?:${COUNT}|[二两三四五六七八九十])?[“"]?(?:化工|省级|飞地)*(?:[园区]中园|工业小区|${PARK}|${KINDS})`,
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
    notAfter: /(?:全[国省市区县州]|我[省市区县州]|[省市县州]|其余|另外?|其他|剩下的?)[^，。；]{0,4}$|^\s*$/,
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
];
