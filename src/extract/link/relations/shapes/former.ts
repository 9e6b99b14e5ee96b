import { PARK, PLAIN } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

const LIST = `${PARK}(?![东西南北]片)(?:[^，。；、片]{0,3}(?:、|和|与|及|以及)(?:原)?${PARK}(?![东西南北]片))*`;
const CHANGED =
  "(?:更名|改名|易名|改建|改制|改造|升级|升格|整合|合并|组建|转型|扩建|扩容|重组|演变|发展|蜕变|脱胎|优化|转设|改设|迁建|扩区)";

/** Older names of the park told of: 前身是P, 起步时叫P, 由P和P整合设立, 将P、P合并组建P. */
export const formerShapes: readonly Shape[] = [
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:前身[，,]?(?:最早|最初)?(?:可?追溯[到至]|[是为系即])|(?:原|曾|旧)(?:用)?名[称字]?(?:[为叫是]|就?叫做?)?|原称|旧称|老底子[是为]|原本是|最[初早][是为叫]|起初(?:名为|名叫|叫|称|是)|脱胎于|脱胎自|起源于|发端于|改自)(?:${PLAIN}{0,26}的)?(?:${PLAIN}{0,6})(?<object>${LIST})`,
      "g",
    ),
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:起步|成立|初创|创办|创建|建园|开园|设立|当时|那时|彼时|最初|最早|起初|早年|建成|投用|初期|时期|以前|过去|原先|原来|一开始|刚)${PLAIN}{0,12}(?:叫做?|名为|名叫|称为?|挂的?|牌子(?:还)?[是叫]|名字(?:还)?[是叫])${PLAIN}{0,4}(?<object>${PARK})`,
      "g",
    ),
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:由|从|在)(?:原来?的?|${PLAIN}{0,10}的)?(?<object>${LIST})(?!管委会)(?:等)?(?:的?基础上)?${PLAIN}{0,14}?${CHANGED}(?:而来|而成|而立|设立|组建|成立|转型|升级|更名|而)*(?=[，。；）)的]|为|成|$|(?<!园区)${PARK})(?:(?:为|成)${PLAIN}{0,6}(?<whom>${PARK}))?`,
      "g",
    ),
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK}[^，。；、]{0,3}(?:、|和|与|及|以及)(?:原)?${PARK})(?:等[^，。；]{0,6})?(?:优化|正式|共同|统一)*(?:合并|整合|重组|撤并)(?:组建|设立|成立|为|成|而成|组成|更名)*(?:了)?${PLAIN}{0,6}(?<whom>${PARK})`,
      "g",
    ),
  },
  // 整合P、P设立的P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `整合(?:了|原)?(?<object>${LIST})(?:等)?[^，。；、\uE000\uE001]{0,10}?(?:设立|组建|成立|而成|而来)`,
      "g",
    ),
  },
  // P与P整合，组建P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK}[^，。；、]{0,3}(?:(?:、|和|与|及|以及)(?:原)?${PARK})+)(?:等[^，。；]{0,6})?(?:优化|正式|共同|统一)*(?:合并|整合|重组|撤并)[，]${PLAIN}{0,6}?(?:组建|设立|成立|更名为|新设)(?:了|为)?${PLAIN}{0,6}(?<whom>${PARK})`,
      "g",
    ),
  },
  // 始于2003年设立的P, 在P的基础上发展起来
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:始于|肇始于|发轫于|源于|缘起于|滥觞于|前身始于)${PLAIN}{0,20}?(?<object>${PARK})(?=[，。；）)]|$)`,
      "g",
    ),
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:在|以)(?:原)?(?<object>${LIST})(?:的?基础上|为基础)[，]?${PLAIN}{0,16}?(?:发展|演变|组建|整合|升级|扩建|建立|设立|成立|而来|而成|起来)`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|支持)[^，。；]{0,6}$/,
  },
  // 以“P”的名字挂牌: under which name it began.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:以|用|顶着|挂着)[“"]?(?<object>${PARK})[”"]?的?(?:名字|名义|名称|牌子|招牌|身份)[^，。；\uE000]{0,6}(?:挂牌|起步|成立|开园|亮相|问世|登记|运行|招商|获批|设立)`,
      "g",
    ),
  },
  // P是它的雏形
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?<object>${PARK})[”"]?[就便正]?是(?:它|其|园区|开发区)的?(?:前身|雏形|老底子)`, "g"),
    side: "previous",
  },
  // 其前身P2005年…
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?:其|它的|园区的?|开发区的?)前身[“"]?(?<object>${PARK})`, "g"),
  },
  // P（现P）: what it is called now stands in brackets behind.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?（(?:现|今|现名|现为|今为|现称|后更名为|后改为)[“"]?(?<whom>${PARK})[”"]?）`,
      "g",
    ),
  },
  // P现名P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?，?(?:现名|现称|今名|今称|现已更名为|现更名为|现改称|即现在的|也就是现在的|即如今的|即今天的)[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 2018年，P转为省级高新区，名字换了: said under the older name of whom the sentences before tell of.
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\uE000]{0,30}(?:名[字称]?也?(?:换|改|变)了|(?:改|更|启)用(?:了)?现名|更为现名|改为现名|有了现在的名字)`,
      "g",
    ),
    side: "previous",
    notAfter: /[^，。；]{3,}$/,
  },
  // 原P；运营主体为C: a remark in a catalogue.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `^[\\s“"]*原(?<object>${PARK})[”"]?(?=$|，[^。；]{0,12}(?:更名|改名|转|升)|，\\d{4}年)(?!.{0,16}并入)`,
      "g",
    ),
  },
];
