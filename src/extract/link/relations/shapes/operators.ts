import { COMPANY, PARK, PLACE, PLAIN } from "../../told/marks.ts";
import { takerShapes } from "./operator-takers.ts";
import { BODY, HOW, OFFICE, RUN, THING } from "./operator-words.ts";
import type { Shape } from "./shape.ts";

/** Companies that do it together, each an object of its own. */
const COMPANIES = `${COMPANY}(?:(?:、|和|与|及|联合|携手|会同)${COMPANY})*`;
/** Others that do it with them, whose names nobody knows. */
const WITH = "(?:(?:、|和|与|及|联合|携手|会同)[^，。；的]{2,28}?)?";

/** Who runs a park: 由C负责运营, C承担P的开发, 运营交给C, 请来C运营, C投资建设的P, 运营主体为C. */
export const operatorShapes: readonly Shape[] = [
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `由(?:${PLAIN}{0,24}?)(?<object>${COMPANIES}|${PARK}(?=代管|托管|统一管理|负责管理)|(?<=由)(?:${OFFICE}(?!(?<=政府)[^，。；]{0,12}(?:兴建|出资|投资|建设|开发|打造))|${BODY}))(?:（[^）]{1,16}）)?${WITH}${HOW}(?:(?<=承担|负责|行使|代行|履行|提供)[^，。；]{0,24}?)?${RUN}(?:(?:[^，。；\\uE000]{0,14}的)?[“"]?(?<whom>${PARK}))?`,
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
      `(?<object>${COMPANY})(?:一家)?(?:全面|统一|具体|主要|全权|独家|继续)*(?:负责|承担|承接|受托|主导|管着?(?=园区|片区))(?:(?<whom>${PARK})的?)?[^，。；]{0,16}?(?:开发|运营|建设|管理|招商)`,
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
      `(?:运营|运维|开发|管理|招商|物业|建设)[^，。；]{0,8}(?:(?<=权)(?:归属?|属)于?|交给了?|委托给?了?|交由|移交给?了?|外包给?了?|承包给了?|授权给?|托付给了?|引入了?|聘请了?|落[在到]了?|压在|包给了?)[^，。；\\uE000\\uE002]{0,20}?(?:${COMPANY}(?:旗下|下属|下面|所属|控股|全资|参股)*的)?(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
    notAfter: /项目[^，。；]{0,6}$/,
    // 交给甲集团的园区公司——丙公司: the last of them.
    notBefore: /^——\uE002/,
  },
  // 托管给C, 整体移交C管理, 全归C经营
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:(?:整[体园栋]|全部|统一|全|都|均|也|现|改|则|仍|眼下)*(?:托管给|委托给|移交给?|交给|交(?=\\uE002)|交由|交付给?|划归|归|请来?|外包给|包给)了?)[^，。；\\uE000\\uE002]{0,20}?(?<object>${COMPANY}|(?<=请来?了?|给)${BODY})(?:(?<=托管给[^，。；]{0,48})|的?[^，。；的\\uE000]{0,8}(?:${RUN}|来?运营|在?管(?=[，。；]|$)))`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 与C签约，…由其负责P的运营; 引入C，…全归它管: who 其 is stands before.
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<=与|和|同|向|给|由|组建|成立|设立|引入|引进|请来|选定|的|[，。；]|^)(?<object>${COMPANY}|(?<=与)${BODY})[^。；\\uE002]{0,16}(?:签|达成|订立|合作|，)[^。；\\uE000\\uE002]{0,40}(?:(?<whom>${PARK})[^。\\uE002]{0,28}?)?(?:由|交由?|交给|归|授权|委托)(?:其|后者|该公司|该集团|该企业|对方|它)${HOW}(?:[^，。；\\uE000]{0,10}?)(?:${RUN})`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY}|(?<=与)${BODY})[^。；\\uE000\\uE002]{2,40}，(?:再|并|统一)?(?:由|交由?|交给|授权|委托)(?:其|后者|该公司|该集团|该企业|对方|它)[^，。；\\uE000]{0,12}(?:负责|承担|运营|管理|打理)(?<whom>${PARK})的?[^，。；\\uE000]{0,12}(?:开发|运营|建设|管理|招商|运维|物业)`,
      "g",
    ),
  },
  // 公开遴选运营团队，最后由C中标
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|操盘|管理)[^，。；]{0,4}(?:团队|商|方|单位|机构|服务)[^。；\\uE000\\uE002]{0,16}(?:由|是|，)[^，。；\\uE000\\uE002]{0,8}(?<object>${COMPANY})(?:中标|胜出|拿下|中选|入选|摘得)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 引入某某云谷作为运营方, 请来某某创客城的班子运营
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:引入|引进|请来?|聘请|委托|选定)了?(?<object>${PARK})[”"]?(?:的(?:班子|团队|公司|人))?(?:作为|担任|来|负责|当|做)[^，。；\\uE000]{0,6}(?:运营|操盘|管理|招商|打理)`,
      "g",
    ),
  },
  // 负责运营的C牵头设立…
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:负责|承担|主导)(?:(?<whom>${PARK})|整个园区|全园|其|日常|具体|整体|统一)*的?(?:开发|建设|运营|管理|经营|招商)(?:开发|建设|运营|管理|经营|招商|、|和|与|工作|任务)*的(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // C管着整园的热力和厂房
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:一家|统一|具体)*(?:管着?|统管|打理着?|照管着?)(?:整个?园区?|全园|园区|整个园子)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 自开园起就是C在打理
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:是|由|让)(?<object>${COMPANY})(?:一家|一直|一手|独家|自己|自行)*在?(?:打理|操办|包办|张罗|运营|管(?=[，。；]|$)|经营|操盘|操持|照管|管理|负责(?=[，。；]|$))`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:规划|开发|运营|运维|招商|物业|管理|建设|事务|维护|业务上?|服务)[^。；]{0,16}[由归](?:[^，。；\\uE000\\uE002]{2,16}(?:旗下|下属|下面|所属|控股|参股|全资)的?)?(?<object>${COMPANY}|(?<=[由归])(?:${OFFICE}|${PLACE}(?:政府)?))(?:一家|独家|一手|具体|全面|全权|统一|一并|自己|自行|亲自|单独)*(?:承担|负责|包揽|包办|操持|操刀|操盘|打理|统筹|承办|代办|兼办|提供|接手|代[^，。；]{2,6}行使|行使)(?![^，。；]{1,8}的)`,
      "g",
    ),
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:请来|引入|引进|聘请|选定|(?<=，)受|委托|交由|授权|交给|划归|归|改由)了?(?<object>${COMPANY}|(?<=委托|交由|交给|归)${OFFICE})${PLAIN}{0,8}(?:运营|管理|托管|代管|操盘|打理|经营|开发|建设|接手|接盘|牵头)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:(?:运营|建设|开发|管理|投资|运管|平台|主管|承建)(?:建设|运营|管理|实施|责任|业务)*(?:主体|单位|机构|部门|公司|商|方|平台|企业|者)|业主(?:单位|方)?|(?:受托|代建|承运|物管)(?:方|单位|企业)|(?:运营|招商|管理)团队|操盘[手方者]|管家|东家|当家[的人]|管事的)[”"]?(?:均|主要|现|仍|依旧|依然|还|一直|则|也|都|便|就|正)*(?:，?[为是系：:】]|——|，(?=\\uE002\\uE003*[；。])|、(?=\\uE002\\uE003*(?:总经理|董事长|负责人|总裁|经理))|来自|(?:由[^，。；]{2,20}?)?(?:换成|变成|变为|改为|变更为|定为|确定为)了?)[“"]?(?<object>${COMPANY}|(?<=[为是系成：:]了?[“"]?)${OFFICE}(?=[，。；）]|$))`,
      "g",
    ),
    side: "near",
    notAfter: /项目[^，。；]{0,6}$/,
  },
  // 园区运营方C表示: the noun stands right before the name.
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|运维|运管|开发运营|建设运营|运营管理|管理运营|投资运营)(?:主体|单位|机构|公司|企业|[方商])[“"]?(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
    notAfter: /(?:项目|专业|第三方|引进|引入|多家|头部|知名|平台|[路桥站厂网])[^，。；]{0,4}$/,
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
      `(?<object>${COMPANY})(?:是|为|作为|系|担任|出任|成为|（)[“"]?(?<whom>${PARK})[”"]?(?:唯一|主要|最大|指定|独家)?的?(?:唯一|主要|专门|指定|独家)?的?(?:开发|运营|建设|投资|管理)[^，。；]{0,6}(?:主体|单位|商|公司|平台|企业|方|机构)`,
      "g",
    ),
  },
  ...takerShapes,
];
