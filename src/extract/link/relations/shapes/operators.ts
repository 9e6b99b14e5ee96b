import { COMPANY, PARK, PLAIN, REGION } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

const HOW =
  "(?:负责|接手|接盘|统一|统筹|直接|分别|集中|归口|牵头|独家|一家|全面|具体|承担|全权|独资|共同|联合|合作|整体|主导|出资|实际|联手|受托|代为|日常|市场化|一体化|自主|规划|等)*";
const RUN =
  "(?:共建共管|共管|代运营|运营|营运|开发|建设|投资(?=[、和与及]?(?:建设|开发|运营|兴建|管理))|管理|打造|运作|代管|托管|兴建|经营|操盘|打理|承建|接管|作为[^，。；]{0,6}主体)";
const OFFICE_KIND =
  "(?:管委会|管理委员会|管理局|管理处|管理办公室|(?:服务|发展|管理|建设|促进)中心|人民政府|街道办事处|指挥部)";
/** An office by its own words: 甲市乙高新区管委会, never 园区管委会. */
const OFFICE = `(?!其|该|各|园区管|开发区管|高新区管|经开区管|[^，。；]{0,3}原)[\\u3400-\\u9fff\\uE000\\uE001\\uE004\\uE005]{2,26}?${OFFICE_KIND}`;
/** Companies that do it together, each an object of its own. */
const COMPANIES = `${COMPANY}(?:(?:、|和|与|及|联合|携手|会同)${COMPANY})*`;
/** Others that do it with them, whose names nobody knows. */
const WITH = "(?:(?:、|和|与|及|联合|携手|会同)[^，。；的]{2,28}?)?";

/** What stands before 由…运营 and is no park: a works, a company, a project in one. */
const THING =
  /(?:项目|工程|厂房|工厂|生产线|基金|活动|[厂站路桥楼]|隧道|管廊|公寓|酒店|学校|医院|公司|管网|大桥|道路|\uE002\uE003*)[^，。；\uE000]{0,4}$|(?:的|[至到]\uE000\uE001*|[至到][^，。；\uE000]{1,6})[^，。；\uE000]{0,8}(?:公路|铁路|专线|大桥|管网|处理厂|厂房|项目)[^，。；\uE000]{0,12}，$/;

/** Who runs a park: 由C负责运营, C承担P的开发, 运营交给C, 请来C运营, C投资建设的P, 运营主体为C. */
export const operatorShapes: readonly Shape[] = [
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `由(?:${PLAIN}{0,24}?)(?<object>${COMPANIES}|${PARK}(?=代管|托管|统一管理|负责管理)|(?<=由)${OFFICE})(?:（[^）]{1,16}）)?${WITH}${HOW}(?:(?<=承担|负责)[^，。；]{0,24}?)?${RUN}(?:(?:[^，。；\\uE000]{0,14}的)?[“"]?(?<whom>${PARK}))?`,
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
      `(?:运营|开发|管理|招商|物业|建设)[^，。；]{0,8}(?:交给了?|委托给?了?|交由|移交给?|外包给了?|授权给?|托付给了?|引入了?|聘请了?)(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:规划|开发|运营|招商|物业|管理|建设|事务|维护)[^。；]{0,16}[由归](?<object>${COMPANY}|(?<=[由归])${OFFICE})(?:一家|独家|一手|具体|全面|全权|统一|一并)*(?:承担|负责|包揽|操持|操刀|操盘|打理|统筹|承办)(?![^，。；]{1,8}的)`,
      "g",
    ),
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:请来|引入|引进|聘请|委托|交由|授权|交给|划归|归)了?(?<object>${COMPANY}|(?<=委托|交由|交给|归)${OFFICE}|(?<=委托|交由|交给)${REGION})${PLAIN}{0,8}(?:运营|管理|托管|代管|操盘|打理|经营|开发|建设)`,
      "g",
    ),
    side: "near",
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:(?:运营|建设|开发|管理|投资|运管|平台)(?:建设|运营|管理|实施|责任)*(?:主体|单位|机构|公司|商|方|平台|企业)|业主单位|操盘手|操盘方|管家|东家|开发者|建设者|运营者)(?:均|主要|现)?(?:[为是系：:]|就是|正是)[“"]?(?<object>${COMPANY}|(?<=[为是系：:][“"]?)${OFFICE}(?=[，。；）]|$))`,
      "g",
    ),
    side: "near",
    notAfter: /项目[^，。；]{0,6}$/,
  },
  // P托管P
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${PARK})(?:管委会|管理委员会)?(?:现|受托|负责|统一|全面|整体|正式|已|还|并)*(?:托管|代管)(?:的|了)?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|由)[^，。；]{0,6}$/,
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
  // O负责P的日常管理
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?<object>${OFFICE})(?:具体|全面|统一|受托|直接)*(?:负责|承担)(?:对)?(?<whom>${PARK})的?[^，。；\\uE000]{0,8}(?:管理|运营|开发|建设|招商)`,
      "g",
    ),
  },
];
