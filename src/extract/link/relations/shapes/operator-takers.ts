import { COMPANY, PARK, PLAIN } from "../../told/marks.ts";
import { HOW, OFFICE, RUN, THING } from "./operator-words.ts";
import type { Shape } from "./shape.ts";

/** Who takes a park on, told of the company: C受托运营P, 负责P日常运营的是C, C作为运营主体. */
export const takerShapes: readonly Shape[] = [
  // C，主要从事P的建设和招商
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})，?(?:(?:[为是系][^，。；\\uE000]{2,24}|受[^，。；\\uE000]{2,14}委托)，)?(?:该公司|该集团|该企业|这家(?:公司|企业)|后者|它)?(?:同时|一并|主要|专门|专业|目前|现|具体|一直|全面|独家|则|还|也|并)*(?:从事|负责|承担|承接|主营|专营|参与|统筹)(?:了|着)?(?<whom>${PARK})的?[^，。；\\uE000]{0,12}(?:开发|运营|建设|管理|招商|物业)`,
      "g",
    ),
    notBefore: /^[^，。；]{0,6}(?:项目|工程|厂房|生产线)/,
  },
  // 负责P日常运营的是C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:负责|承担|承接|运营|打理|管理|操盘|开发|主持|托管|代管)着?[“"]?(?<whom>${PARK})[^，。；\\uE000]{0,12}的，?(?:正|就|便|则|仍|还)?是(?<object>${COMPANY}|(?<=是)${OFFICE}(?=[，。；]|$))`,
      "g",
    ),
  },
  // 具体操盘的是C, 管它的仍是O
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<=^|[，。；])(?:如今|现在|目前|具体|日常|真正|实际|眼下|负责|统一)*(?:操盘|运营|打理|管理|托管|掌舵|当家|管)(?:着|它|园区|园子|全园)*的，?(?:正|就|便|则|仍|还|一直)*是(?:[^，。；\\uE000\\uE002]{2,10}——)?(?<object>${COMPANY}|(?<=是)${OFFICE}(?=[，。；]|$))`,
      "g",
    ),
  },
  // C作为运营主体承担P的招商和资产管理, C当“二房东”
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:作为|担任|出任|充当|当(?=“))(?:唯一|主要|专门|总|独家)*的?[“"]?(?:二房东|大管家|管家|操盘手|(?:开发|运营|建设|管理|招商|投资)[^，。；\\uE000]{0,6}(?:主体|单位|商|公司|平台|方|机构))[”"]?(?:，?(?:负责|承担)(?<whom>${PARK})的)?`,
      "g",
    ),
    side: "near",
  },
  // C与县政府签订协议，受托运营P
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})[^。；\\uE000\\uE002]{2,40}，(?:(?:整体|统一|全盘|打包)?(?:承租|租下|接下|买下|盘下|承接|包下|受让)(?:并|后|、)|受托|负责|接手|正式|独家|全面|统一)+(?:运营|管理|托管|代管|打理|经营|操盘)(?:着|了)?[“"]?(?<whom>${PARK})(?![”"]?(?:[内里上]|的|项目|企业))`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议)[^，。；]{0,6}$/,
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
  // 与某某公司合资成立C，负责招商和物业; 甲集团下面的C负责日常运营
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:成立|组建|设立|注册|新设)了?${PLAIN}{0,12}?(?<object>${COMPANY})(?:，|来|并)(?:由其|专门|具体|统一|全面|主要|全权)*(?:负责|承担|统筹)(?:园区|全园|其|区内)?的?[^。；\\uE000\\uE002]{0,16}?(?:运营|招商|物业|管理(?!办法)|开发|运维)`,
      "g",
    ),
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
