import { COMPANY, PARK, PLACE } from "../../told/marks.ts";
import { BELONGING, BODY, HOW, OFFICE, RUN } from "./operator-words.ts";
import type { Shape } from "./shape.ts";

/** A government, an office or a zone that has parks in its care: 甲县, 甲县人民政府, 乙镇, 丙高新区, 丙高新区管委会. */
const SEAT = `(?:${PARK}(?:管委会|管理委员会)?|${OFFICE}|${PLACE}(?:人民政府|政府|街道办事处)?)`;
const CARES =
  "(?:代管|托管|直管|统管|主管|兼管|协管|管护|接管|兜管|代为管理|打理|管理(?!办|委|局|处|中心|公司|站)|管(?=[，。；）]|$))";
const GIVEN =
  "(?:由|归口?|交由|交给了?|交付|委托给?了?|划归|划给了?|划转[给至到由]?|移交给?了?|转交给?了?|受|隶属于?|挂靠在?)";
/** What is governed beside a park: the people, the land and the firms in it. */
const AFFAIRS = new RegExp(
  `(?:社会|民生|党建|手续|审批|证照|业务|征地|拆迁|村|社区|居民|企业|职工|人员|编制|干部|税收|资金|资产|土地|道路|河道|事项|项目|工程|户籍)[^，。；\\uE000]{0,6}$|${BELONGING}`,
);
/** Behind a match: others' things, or what only dates the next clause (交由甲区托管后，…). */
const OWNED = /^(?:之|以)?[前后时]，|^[^，。；]{0,14}的(?!\uE000)[^，。；\uE000]{1,12}/;

/** Under whose care a park is: 归O统管, 由R代管, 整建制划归O, O托管P, P由其代管. */
export const governorShapes: readonly Shape[] = [
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `${GIVEN}(?<object>${SEAT})${HOW}(?:${CARES}|管辖(?<=(?:管委会|管理委员会)[^，。；]{2,6})|(?<=行使|代行|履行|承担|负责)[^，。；]{0,12}?管理(?:职[能责权]|权限?|工作|事务)|(?=，(?:另)?一[个家]归))(?:的[“"]?(?<whom>${PARK}))?`,
      "g",
    ),
    side: "near",
    notAfter: AFFAIRS,
    notBefore: OWNED,
  },
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:划[归入]|收归|划转给?|移交给?了?|划给了?|归并到|转隶|纳入|(?<=(?:管理|运营|事务|开发|建设|招商|服务)(?:权|工作)?(?:统一|一并|全部|都|均|也)?)(?:[归属]于?|委托给?|交给了?))(?<object>${OFFICE})(?=[，。；]|$|(?:统一|集中|归口)?(?:管理|托管))`,
      "g",
    ),
    side: "near",
    notAfter: AFFAIRS,
  },
  // 管理权给了O, 管理权限已下放至O, 管理上归口O
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:[管治]理权限?|经营权|管辖权|管护权|运营权|管理上|业务上|日常上?)(?:已|现|也|都|全部|整体|一并|统一)*(?:给了?|归口?|归属?于?|交给了?|交由|下放(?:至|到|给)了?|划[归给]了?|移交给?了?|转交给?了?|让渡给了?|授予了?)(?<object>(?:经开区|高新区|开发区)管委会|${OFFICE}|${COMPANY}|${PLACE}(?:人民政府|政府|街道办事处))(?=[，。；]|$)`,
      "g",
    ),
    side: "near",
    notAfter: AFFAIRS,
  },
  // 2020年起改由O负责, 现交由O负责
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:改|转|现|如今|目前|今|仍|已)(?:统一|全部|一并)?(?:由|交由|归)(?<object>${OFFICE}|${COMPANY})(?:统一|全面|直接|具体)*(?:负责|承担|打理|接手)(?=[，。；]|$)`,
      "g",
    ),
    side: "near",
    notAfter: AFFAIRS,
  },
  // P的运营，县里委托给了C
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?<whom>${PARK})的?[^，。；\\uE000]{0,8}(?:运营|管理|管护|物业|招商|开发|经营|服务|事务)(?:工作|业务|事务|权)?，[^，。；\\uE000\\uE002]{1,8}(?:委托给?|托付给|交给|包给|外包给|划给|派给|授权给?)了?(?<object>${COMPANY}|(?<=给了?)${OFFICE})`,
      "g",
    ),
  },
  // P的运营由区城投承担
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?<whom>${PARK})的[^，。；\\uE000]{0,8}(?:运营|管理|管护|物业|招商|开发|经营)(?:工作|业务|事务|权)?(?:现|均|都|全部|统一|则|也|一并)*[由归](?<object>${OFFICE}|${BODY}|${COMPANY})(?:一家|统一|具体|全面|全权)*(?:承担|负责|承接|打理|包揽|管)`,
      "g",
    ),
  },
  // P托管P
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${PARK})(?:现|受托|负责|统一|全面|整体|正式|已|还|并)*(?:托管|代管)(?:的|了)?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|由)[^，。；]{0,6}$/,
  },
  // P托管甲镇，并代管P
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${PARK})(?:管委会|管理委员会)?[^。；\\uE000]{1,24}[，、](?:[并还]|同时|另|兼|现)+(?:托管|代管|代为管理|统管)(?:的|了|着)?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|由)[^，。；]{0,6}$/,
  },
  // O负责P的日常管理, O为市政府派出机构，全权负责P的开发建设
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?<object>${OFFICE})(?:[为是系作][^，。；\\uE000]{2,24}，)?(?:具体|全面|统一|受托|直接|全权|主要|还|也|同时|一并|归口)*(?:负责|承担|主抓)(?:对)?(?<whom>${PARK})的?[^，。；\\uE000]{0,8}(?:管理|运营|开发|建设|招商)`,
      "g",
    ),
  },
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?<object>${OFFICE})(?:具体|全面|统一|受托|直接|全权|还|也|同时|一并|归口|现)*(?:代管|托管|直管|统管|主管|管理|管着)(?:着|了)?(?<whom>${PARK})(?!的?(?:企业|项目|公司|党))`,
      "g",
    ),
  },
  // P由甲、乙合并而成，O代管
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?<=，)(?:现|统一|仍)?(?<object>(?![^，。；]*[由归给托])${OFFICE})(?:负责)?(?:代管|主管|托管|统管|直管|打理)(?=[，。；]|$)`,
      "g",
    ),
    notAfter: AFFAIRS,
  },
  // O负责…，P一并由其代管
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?<object>${OFFICE}|${COMPANY})[^。；]{2,60}，(?<whom>${PARK})[^，。；\\uE000]{0,8}由(?:其|它|该公司|该集团|后者)${HOW}(?:${RUN}|${CARES})`,
      "g",
    ),
    notBefore: OWNED,
  },
];
