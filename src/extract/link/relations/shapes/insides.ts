import { PARK, PLAIN } from "../../told/marks.ts";
import { ANOTHERS, JOINT, LIST, OTHER } from "./part-words.ts";
import type { Shape } from "./shape.ts";

/** What lies in the park told of: 区内的P, 在园内共建P, 其中P, P、P都设在P内, 园区西部为P. */
export const insideShapes: readonly Shape[] = [
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
  // P、P分布区内南北
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:等)?(?:都|均|全|则|就|分别|错落)*(?:分布|坐落|散布|布局|落户|设|建)(?:在|于)?(?:区|园|园区|境|域)内`,
      "g",
    ),
    side: "parts",
  },
  // 里头藏着好几个“园”，P、P算是大块头
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?:里头?|里面|[区园]内|内部|旗下|名下|手里)[^，。；\\uE000]{0,8}[0-9一二两三四五六七八九十几][个座家][^，。；\\uE000]{0,6}园[^，。；\\uE000]{0,3}[，：]${OTHER}(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    notAfter: ANOTHERS,
  },
  // 园区西部为P，东部为P
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `[东南西北中]{1,2}(?:部|侧|区|片|片区|头|边|端|翼|段|半边)(?:则|分别|就)?(?:为|是|即|布局|建有|设有|有|规划建设|规划)(?:了|着)?[“"]?(?<object>${LIST})`,
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
];
