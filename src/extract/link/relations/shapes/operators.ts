import { COMPANY, PARK, PLACE, PLAIN } from "../../told/marks.ts";
import { BELONGING, HOW, OFFICE, RUN } from "./operator-words.ts";
import type { Shape } from "./shape.ts";

/** Companies that do it together, each an object of its own. */
const COMPANIES = `${COMPANY}(?:(?:、|和|与|及|联合|携手|会同)${COMPANY})*`;
/** Others that do it with them, whose names nobody knows. */
const WITH = "(?:(?:、|和|与|及|联合|携手|会同)[^，。；的]{2,28}?)?";

/** What stands before 由…运营 and is no park: a works, a company, a project in one. */
const THING = new RegExp(
  `(?:项目|工程|厂房|工厂|生产线|基金|活动|[厂站路桥楼]|隧道|管廊|公寓|酒店|学校|医院|公司|企业|职工|税收|管网|大桥|道路|\\uE002\\uE003*)[^，。；\\uE000]{0,4}$|(?:的|[至到]\\uE000\\uE001*|[至到][^，。；\\uE000]{1,6})[^，。；\\uE000]{0,8}(?:公路|铁路|专线|大桥|管网|处理厂|厂房|项目)[^，。；\\uE000]{0,12}，$|[起止]于[^。；]{0,24}$|${PARK}[东南西北]{1,2}大?门[^。；]{0,24}$|${BELONGING}`,
);

/** Who runs a park: 由C负责运营, C承担P的开发, 运营交给C, 请来C运营, C投资建设的P, 运营主体为C. */
export const operatorShapes: readonly Shape[] = [
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `由(?:${PLAIN}{0,24}?)(?<object>${COMPANIES}|${PARK}(?=代管|托管|统一管理|负责管理)|(?<=由)${OFFICE})(?:（[^）]{1,16}）)?${WITH}${HOW}(?:(?<=承担|负责|行使|代行|履行|提供)[^，。；]{0,24}?)?${RUN}(?:(?:[^，。；\\uE000]{0,14}的)?[“"]?(?<whom>${PARK}))?`,
      "g",
    ),
    side: "near",
    notAfter: THING,
    notBefore: /^[^，。；]{0,14}的(?!\uE000)[^，。；\uE000]{1,12}/,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:一家)?(?:全面|统一|具体|主要|全权|独家)?(?:负责|承担|承接|受托|主导)(?:(?<whom>${PARK})的?)?[^，。；]{0,16}?(?:开发|运营|建设|管理|招商)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
    notBefore: /^[^，。；]{0,6}(?:项目|工程|厂房|生产线)/,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|运维|开发|管理|招商|物业|建设)[^，。；]{0,8}(?:(?<=权)(?:归属?|属)于?|交给了?|委托给?了?|交由|移交给?|外包给了?|授权给?|托付给了?|引入了?|聘请了?)(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:规划|开发|运营|运维|招商|物业|管理|建设|事务|维护)[^。；]{0,16}[由归](?<object>${COMPANY}|(?<=[由归])(?:${OFFICE}|${PLACE}(?:政府)?))(?:一家|独家|一手|具体|全面|全权|统一|一并)*(?:承担|负责|包揽|包办|操持|操刀|操盘|打理|统筹|承办|代办|兼办|提供)(?![^，。；]{1,8}的)`,
      "g",
    ),
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:请来|引入|引进|聘请|委托|交由|授权|交给|划归|归)了?(?<object>${COMPANY}|(?<=委托|交由|交给|归)${OFFICE})${PLAIN}{0,8}(?:运营|管理|托管|代管|操盘|打理|经营|开发|建设)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:(?:运营|建设|开发|管理|投资|运管|平台|主管)(?:建设|运营|管理|实施|责任|业务)*(?:主体|单位|机构|部门|公司|商|方|平台|企业|者)|业主(?:单位|方)?|操盘[手方者]|管家|东家|当家[的人]|管事的)[”"]?(?:均|主要|现|仍|依旧|依然|还|一直|则|也|都|便|就|正)*(?:，?[为是系：:]|(?:换成|变成|改为|变更为|定为|确定为)了?)[“"]?(?<object>${COMPANY}|(?<=[为是系成：:]了?[“"]?)${OFFICE}(?=[，。；）]|$))`,
      "g",
    ),
    side: "near",
    notAfter: /项目[^，。；]{0,6}$/,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(`(?<object>${COMPANY})${WITH}${HOW}${RUN}[^，。；]{0,14}的[“"]?(?<whom>${PARK})`, "g"),
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:是|为|作为|系)[“"]?(?<whom>${PARK})[”"]?的?(?:开发|运营|建设|投资|管理)[^，。；]{0,6}(?:主体|单位|商|公司|平台|企业|方|机构)`,
      "g",
    ),
  },
  // C，主要从事P的建设和招商
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})，?(?:(?:[为是系][^，。；\\uE000]{2,24}|受[^，。；\\uE000]{2,14}委托)，)?(?:主要|专门|专业|目前|现|具体|一直|全面|独家|则|还|也|并)*(?:从事|负责|承担|承接|主营|专营|参与|统筹)(?:了|着)?(?<whom>${PARK})的?[^，。；\\uE000]{0,12}(?:开发|运营|建设|管理|招商|物业)`,
      "g",
    ),
    notBefore: /^[^，。；]{0,6}(?:项目|工程|厂房|生产线)/,
  },
  // 负责P日常运营的是C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:负责|承担|承接|运营|打理|管理|操盘|开发|主持|托管|代管)着?[“"]?(?<whom>${PARK})[^，。；\\uE000]{0,12}的，?(?:正|就|便|则)?是(?<object>${COMPANY}|(?<=是)${OFFICE}(?=[，。；]|$))`,
      "g",
    ),
  },
  // C对P实施全面运营管理
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})对[“"]?(?<whom>${PARK})[”"]?(?:进行|实施|实行|开展|行使|负责)(?![^，。；]{0,8}(?:检查|考察|调研|评估))[^，。；]{0,8}(?:运营|管理|托管|代管|开发|建设|运维)`,
      "g",
    ),
  },
  // 由甲县政府与C共同组建的公司运作
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `由(?<object>(?!其|该)[^，。；]{3,30}?(?:组建|成立|设立|出资|合资|合营)的[^，。；的\\uE000]{0,8}公司)${HOW}${RUN}`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // C受托运营P
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})${HOW}(?:运营|管理|托管|代管|打理|经营|操盘|代运营|开发运营|建设运营|投资运营|运营管理)(?:着|了)?[“"]?(?<whom>${PARK})(?![”"]?(?:[内里上]|的|项目|企业|[^，。；]{0,8}(?:项目|工程|厂房)))`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|由)[^，。；]{0,6}$/,
  },
];
