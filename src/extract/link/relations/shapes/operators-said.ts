import { COMPANY, PARK } from "../../told/marks.ts";
import { BODY, OFFICE, THING } from "./operator-words.ts";
import type { Shape } from "./shape.ts";

/** The role of who runs a park, as a noun. */
const ROLE =
  "(?:操盘[手方者]|管家|东家|当家人|掌舵人|业主(?:单位|方)?|(?:开发|运营|建设|管理|投资|运管|招商|实施|责任|承建|经营)(?:建设|运营|管理|实施|责任|开发|投资)*(?:主体|单位|机构|[方商]|平台|企业|公司))";
const ITS = "(?:其|该园区?|园区|该区|它|全园|整园)?的?";
const SOLE = "(?:唯一|主要|专门|总|独家|指定|共同|具体)*的?";
const WISHED = /(?:拟|将|计划|建议)[^，。；]{0,6}$/;
const CLERKS = "(?![^，。；]{0,8}(?:检查|考察|调研|评估|监督|考核))";

/** Who runs a park, told by its role or by what it does to the park: 背后的操盘手是C, C为其运营主体, O对P实行统一管理, O行使管理权限. */
export const saidOperatorShapes: readonly Shape[] = [
  // 操盘手既不是…也不是…，而是C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `${ROLE}[”"]?[^。；\\uE002]{2,30}[，、]?(?:而是|却是|实为|其实是|最后是|最终是|变成了?)[^，。；\\uE000\\uE002]{0,8}(?<object>${COMPANY})(?=[，。；）]|$)`,
      "g",
    ),
    notAfter: /项目[^，。；]{0,6}$/,
  },
  // C担任其开发运营主体, C为其唯一运营主体
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:中标|胜出|竞得|中选|当选|被选中|接手)?(?:，|后)?(?:是|为|系|作为|担任|出任|充当|成为|任|当)[“"]?${ITS}${SOLE}${ROLE}(?=[，。；”）]|$)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // O对P实行统一管理
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?:由|现由)?(?<object>${OFFICE}|${PARK}(?=对))(?:负责)?对(?<whom>${PARK})(?:进行|实施|实行|开展|行使|负责|履行)${CLERKS}[^，。；\\uE000]{0,10}(?:管理|托管|代管|开发|建设|运营|运维|管辖)`,
      "g",
    ),
    notAfter: WISHED,
  },
  // P与甲区合一，O行使管理权限
  {
    rule: "relation.governor",
    relation: "operated_by",
    words: new RegExp(
      `(?:^|[，。；])(?:由)?(?<object>${OFFICE})(?:统一|全面|代为|依法|独立|全权)*(?:行使|履行|代行|承担)(?:园区|开发区|全区|该区|该园|其)?的?[^，。；\\uE000]{0,8}(?:管理|开发|建设|运营)(?:权限?|职[能责权]|工作|事务)`,
      "g",
    ),
    side: "near",
    notAfter: WISHED,
  },
  // 招商和物业都包给了甲集团旗下的企服公司——C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|运维|开发|管理|招商|物业|建设|经营|打理)[^，。；]{0,8}(?:交给|委托给?|交由|移交给?|外包给|承包给|授权给?|托付给|甩给|包给|派给|让给|落到|落在)了?[^。；\\uE000]{2,30}(?:——|，也?即|，就是|，名叫)(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
    notAfter: /项目[^，。；]{0,6}$/,
  },
  // 后来移交给C, 交到了C手里
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<=^|[，。；：]|\\uE000\\uE001*|后来?|年|现|又|再|已|正式|整体|全部|一并|园区|它)(?:被|就|便)?(?:移交|转交|交棒|转手|过户|转让|托管|交|转)(?:到|给|予|与)了?(?:[^，。；\\uE000\\uE002]{0,12}的)?(?<object>${COMPANY}|(?<=[给到予与]了?)(?:${BODY}))(?:手[里中上]|名下|(?=[，。；]|$|经营|运营|管理|打理|负责|接手|开发|托管|代管))`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 引入C，对P进行市场化运作
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:引入|引进|请来?|聘请|选定|委托|招来|选聘)了?(?<object>${COMPANY})，(?:由其|来|统一|全面|整体)?对(?:[“"]?(?<whom>${PARK})[”"]?|园区|全园|整园)[^，。；\\uE000]{0,4}(?:进行|实施|实行|开展)${CLERKS}[^，。；\\uE000]{0,8}(?:运作|运营|管理|托管|开发|打理|招商)`,
      "g",
    ),
    side: "near",
    notAfter: WISHED,
  },
  // C取得P十年运营权
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:成功|最终|正式|一举)*(?:取得|获得|拿到|拿下|中标|竞得|摘得|赢得|受让|买下)了?[“"]?(?<whom>${PARK})[”"]?的?[^，。；\\uE000]{0,8}(?:运营|经营|管理|开发|特许经营)权`,
      "g",
    ),
    notAfter: WISHED,
  },
  // 运营权经招标由C取得
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|经营|管理|开发|特许)权[^，。；\uE000\uE002]{0,14}[由被](?<object>${COMPANY})(?:取得|获得|中标|竞得|摘得|拿下|拿走|拍得|受让|承接)`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // C自2018年起接手P的招商和运营
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})[^，。；\uE000\uE002]{0,12}(?:接手|接管|接盘|接过|承接|承揽|接棒)了?[“"]?(?<whom>${PARK})[”"]?(?:的?[^，。；\uE000]{0,6}(?:招商|运营|管理|开发|物业|经营)|(?=[，。；]|$))`,
      "g",
    ),
    notAfter: WISHED,
  },
  // 运营权花落C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:运营|经营|管理|开发)权[^，。；\\uE000\\uE002]{0,6}(?:花落|落入|授予|转让给?|拍给|归了?)(?<object>${COMPANY})`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // C受市政府委托管理P, 受托方为C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})受[^，。；\\uE000\\uE002]{0,16}(?:委托|托付|托|授权)，?(?:全面|具体|统一|独家|负责|代为|进行|来|对)*(?:运营|管理|托管|代管|打理|经营|操盘|开发|建设|代建)(?:着|了)?(?:的)?[“"]?(?<whom>${PARK})(?![”"]?(?:[内里上]|项目|企业))`,
      "g",
    ),
    notAfter: WISHED,
  },
  // C手里有两个园子：P和P
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?<object>${COMPANY})(?:目前|现|同时|还|共|一共|总共)*(?:手里|手上|旗下|名下)?(?:目前|现|共|一共)*(?:运营|管理|打理|操盘|代管|托管|经营|有|管着?|拥有)着?了?[一二两三四五六七八九十几0-9]+[个座家处][^，。；\\uE000]{0,8}(?:园子|园区|产业园|工业园|科技园|基地)(?:：|——|，(?:即|分别[是为]|就是)?|分别[是为])(?<whom>${PARK})(?:(?:、|和|与|及|以及)(?<others>${PARK}(?:(?:、|和|与|及|以及)${PARK})*))?`,
      "g",
    ),
  },
  // 接手P的是C, 接盘的是C
  {
    rule: "relation.operator",
    relation: "operated_by",
    words: new RegExp(
      `(?:接手|接盘|接管|接棒|承接|入主|进驻运营|盘下)了?(?:[“"]?(?<whom>${PARK})[”"]?|园区|它)?[^，。；\\uE000\\uE002]{0,10}的，?(?:正|就|便|则|仍|还)?是[^，。；\\uE000\\uE002]{0,14}(?<object>${COMPANY})`,
      "g",
    ),
    notAfter: THING,
  },
];
