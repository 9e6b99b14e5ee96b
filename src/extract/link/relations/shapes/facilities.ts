import { PARK } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

/** Words of a list: what of them serves a park is told apart in `contents.ts`. */
const WORDS = "[^，。；：\\uE000\\uE001]";
const FIRST = "(?<=^|[，。；：])";
/** Ready, or in use: 同日启用, 已先后交付. */
const READY =
  "(?:[今昨前同]日|[今昨]天|近日|日前|本月|上月|年[初底]|月[初底]|也|均|都|皆|全部|已|已经|先后|陆续|相继|次第|同步|同时|双双|正式|一并|率先|顺利|完成|于[^，。；]{2,8})*(?:启用|投用|投入使用|投入运营|投入运行|投运|交付|落成|竣工|完工|建成|封顶|开门迎客|开放|运转|运行)";
/** What is said of all that stands there: 皆为村集体所有, 免费开放, 随处可见. */
const OF_ALL = "(?=皆|均|都|全部?(?:为|由|是|属)|一律|统统|免费|随处|共用|共享|对外|向企业|供企业|归|由)";
const STANDS = "(?:矗立|耸立|坐落|屹立|伫立|立|排列|摆放|停放|座落)着";
const PLACE_IN =
  "(?:中心|中央|核心|[东南西北中]{1,2})(?:位置|地带|部|侧|角|面|头|端|区域|片)?|入口处?|大门(?:口|旁|内)|门口|旁边|一旁|一侧|隔壁|对面";
const INSIDE = `(?:${PARK}|园区?|开发区|高新区|经开区|新区|厂区|基地|港区|小?镇|谷|城|区)[内里中](?:部|面|头)?`;

/** What stands in the park told of and serves it, by where it stands, how many there are, or that it is ready. */
export const facilityShapes: readonly Shape[] = [
  // 园内冷库、化验室皆为…
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?:${INSIDE}|${PARK})的?(?<object>${WORDS}{2,12}(?:、${WORDS}{2,30})?(?:、|和|与|及)${WORDS}{2,14}?)${OF_ALL}`,
      "g",
    ),
    sure: true,
  },
  // P孵化中心、质检站同日启用; 质检楼、变电站都已交付
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?:(?<whom>${PARK})(?:的|[内里])?|${FIRST}(?:园区?|区)?(?:[内里]|的)?)(?<object>${WORDS}{2,12}(?:、${WORDS}{2,30})?(?:、|和|与|及)${WORDS}{2,14}?)${READY}`,
      "g",
    ),
    sure: true,
  },
  // 西头矗立着一栋检测大楼; 旁边是冷库
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?:(?<whom>${PARK})的?)?(?:${PLACE_IN})，?(?:${STANDS}|则?(?:是|有|为|建有|建着|建起))了?(?<object>${WORDS}{2,40})`,
      "g",
    ),
    sure: true,
    notAfter: /(?:项目|公司|企业|集团|厂|城市|[省市县州])[^，。；]{0,6}$/,
  },
  // 园里既有中试线，也有展馆
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(`(?:${INSIDE}|${PARK})，?(?:不仅|不但|既)有(?<object>${WORDS}{2,24})，[也又还更]有`, "g"),
    sure: true,
  },
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?<=(?:${INSIDE}|${PARK})，?(?:不仅|不但|既)有${WORDS}{2,24}，)(?:也|又|还|更|甚至)+有(?<object>${WORDS}{2,24})`,
      "g",
    ),
    sure: true,
  },
  // 外加一座污水处理厂
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?<=，)(?:外加|另加|再加上?|还有|另有|另配|另建有?|还配了?)(?<object>(?:[一二两三四五六七八九十几]|[0-9]{1,2})[座个栋条处所间家口]${WORDS}{2,30})(?=[，。；]|$)`,
      "g",
    ),
    sure: true,
    notAfter: /(?:公司|企业|集团|厂(?!房)|[省市县州])[^。；]{0,24}$/,
  },
  // 检测中心是它的“大脑”
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `${FIRST}(?<object>${WORDS}{2,12})[是为](?:它|其|园区|全园|整个园区|园子)的[“"]?(?:心脏|大脑|核心|中枢|灵魂|引擎|门面|招牌|客厅|大管家)`,
      "g",
    ),
    sure: true,
  },
];
