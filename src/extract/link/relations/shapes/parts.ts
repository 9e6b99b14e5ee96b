import { PARK, PLAIN } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

const ITEM = `(?:${PLAIN}{0,10}的)?[“"]?${PARK}[”"]?(?:（[^）]{1,12}）)?`;
const JOINT = "(?:、|和|与|及|以及)";
const LIST = `${ITEM}(?:${JOINT}${ITEM})*`;
const OTHER = `(?:[\\u3400-\\u9fff]{2,8}${JOINT}){0,3}`;
const PIECE =
  "组成部分|组成单元|核心[区园]|核心板块|承载区|启动区|起步区|先[导行]区|拓展区|主园区|分园|分区|子园|区中园|园中园|园中之园|专业园|专业园区|(?:重要|两个|三个|主要)[^，。；]{0,4}(?:板块|片区|功能区|组团)|一部分";
const MORE = `(?:${JOINT}[\\u3400-\\u9fff]{2,8})*`;

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
      `(?<=^|[，。；：”）\\uE000\\uE001]|[现共已也]|目前)(?:下辖|管辖|辖有|辖|下设|内设|分设|分为|划分为|下有|囊括|涵盖|包括|包含)(?:了|有)?${OTHER}(?<object>${ITEM}(?:${JOINT}${ITEM})*)`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?:(?:区|园|园区|开发区|新区|基地|境)(?:内|里|中)(?:部)?|下辖|旗下|所辖|下属)(?:的)?(?:${PLAIN}{0,20}的)?[“"]?(?<object>${PARK})`,
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
    words: new RegExp(`(?:^|[，。；：])其中(?:的)?[，]?(?<object>${PARK})`, "g"),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK}(?:${JOINT}${PARK})*)[”"]?(?:就|正|则|便|也)?(?:[是为系]|作为|成为)(?:我们|园区|开发区|全区|本区|整个园区|它|其|${PARK})?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
    side: "parts",
  },
  // …，是P的区中园: the one told of is the part.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:也|又|同时|还|便|就)?(?:是|系|作为|属于?)(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>(?:原)?${PARK}(?:${JOINT}(?:原)?${PARK})*)${PLAIN}{0,16}(?:并入|划入|划归|归并到|合并到|整合进|整合到)(?:了)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|将|计划|支持|推动|推进|逐步|建议)[^，。；]{0,6}$/,
  },
];
