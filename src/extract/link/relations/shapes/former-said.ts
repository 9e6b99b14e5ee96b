import { PARK, PLAIN } from "../../told/marks.ts";
import { LIST } from "./former.ts";
import type { Shape } from "./shape.ts";

/** Now, before what a park has become: 今天的乙高新区, 如今叫乙园. */
const NOW = "(?:今天|今日|如今|现如今|而今|现在|眼下|当下|目前|后来|现今|现)";
/** Then, before what it was: 当年的甲小区. */
const THEN = "(?:当年|当初|昔日|往日|从前|以前|过去|早先|先前|早年|早前|最初|起初|原来|原先|曾经|老)";
/** What a park bears its name on, or the name itself. */
const SIGN = "(?:名[字称号]?|牌子|招牌|门牌|路牌|匾牌|牌匾|称呼|叫法|名头|大名|全称|园名|区名)";
/** One name takes the place of another. */
const CHANGED = "(?:改|换|变|更|更换|更改|变更|更正|规范|统一|调整|核定|固定|确定|定|升级)";
/** So many years ago, or in a year: told of with what it was called then. */
const AGO =
  "(?:[0-9一二三四五六七八九十几多两]+(?:来|多)?年(?:前|以前|之前)|[0-9]{4}年(?!起)(?:前后|以前|之前|那会儿?|那时)?|上世纪[^，。；\\uE000]{0,6}年代[初中末]?|[0-9]{2}年代[初中末]?|早年间?|早些年|前[些几]年|头几年|那些年|往年|早期|老早)";
/** 一般 tells that the whole clause is a wish: 建议甲园改用“乙园”之名. */
const WISHED = /(?:拟|建议|提议|计划|申请|有意|打算|考虑|希望|呼吁)[^，。；]{0,24}$/;

/** Older names told by what the name is, has been or has become: P的门牌换成了P, P如今叫P, 它的娘家是P. */
export const saidFormerShapes: readonly Shape[] = [
  // P的门牌改成了“P”, 其名称规范为“P”
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?(?:[^。；\\uE000]{0,20}，)?(?:的|其|园区|它的?)?(?:正式|对外|官方)?${SIGN}[^，。；\\uE000]{0,6}${CHANGED}(?:[成为作叫用]|成了?|为了)+[^，。；\\uE000]{0,4}[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: WISHED,
  },
  // P迁建后，改用“P”之名
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\\uE000]{0,16}(?:改用|启用|换用|用上|改叫|改打|打出)(?:了|起)?[“"]?(?<whom>${PARK})[”"]?(?:之名|的?新?${SIGN})`,
      "g",
    ),
    notAfter: WISHED,
  },
  // P…，2006年定今名P; P…，它换了招牌，叫P; P是老牌子，2017年起叫P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?[^。\uE000]{0,30}(?:[更改定用启换][用为成]?了?[现今]名|换了?[个上新]?${SIGN}，?(?:叫做?|成了?|变成|为)|(?<=是[^，。；\uE000]{0,6}(?:老|旧|原)(?:牌子|名字?|称呼)，[^，。；\uE000]{0,12})(?:起叫|改?叫做?|改称))了?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:并入|划入|归入|拟|建议|计划)[^，。；]{0,4}$/,
  },
  // 当年的P，成了今天的P; P才有了今天的P
  {
    rule: "relation.former",
    relation: "formerly",
    notAfter: /(?:加上?|连同|外加|和|与|及|、)[“"]?$/,
    words: new RegExp(
      `(?<object>${PARK})(?![”"]?(?:加上?|连同|外加|和|与|及|、))[^。\\uE000]{0,40}(?:有了?|是|为|即|成了?|变成了?|变身为?|成为|化身为?|发展为|发展成为?|长成了?|蜕变为|蜕变成为?|演变为|演变成为?|造就了?|孕育了?|催生了?)(?:我们|大家)?(?:看到|熟悉|所见|说|所说)?(?:的)?${NOW}(?:[^，。；\\uE000]{0,6})的[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 曾经的P，现在的P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `${THEN}的[“"]?(?<object>${PARK})[”"]?，(?:就是|变成了?|成了|已是|即|也就是)?${NOW}的[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 2019年以前没有P，只有P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:前|那时|当时|当年|起初|最初|原先)，?(?:还|本|原本|根本|并)*没有(?<whom>${PARK})[”"]?，(?:只|仅|有的只)?[有是](?:一个)?[“"]?(?<object>${PARK})`,
      "g",
    ),
  },
  // P改头换面，成了P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?[^。；\\uE000]{0,20}(?:改头换面|摇身一变|脱胎换骨|华丽转身|改弦更张|旧貌换新颜|蝶变|蜕变|变身|转身|焕新|重生|涅槃)[^。；\\uE000]{0,6}(?:成了?|为|成为|变成|变为)了?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: WISHED,
  },
  // 投用时大门上挂的还是“P”
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:时|那年|那会儿?|那天|当年|初期|之初|伊始|年[初底]?)，?[^，。；\\uE000]{0,10}[挂写印刻标喊叫用报]的(?:还|仍|都|只|也)?是[“"]?(?<object>${PARK})`,
      "g",
    ),
  },
  // P早已不是当年的P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:不(?:再|复)?是|不像|告别了?|挥别了?|取代了?|脱胎于|就是|便是|正是|即是?)(?:那个)?${THEN}(?:[^，。；\\uE000]{0,6})的[“"]?(?<object>${PARK})(?=[”"]?(?:[，。；、！？]|了|$))`,
      "g",
    ),
  },
  // 十年前还叫P, 2003年它的名字是“P”
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `${AGO}(?:${PLAIN}{0,6}|[^。；\\uE000]{0,6}，${PLAIN}{0,6})(?:还|只|仍|尚|都|也|就|才|不过)*(?:叫做?|是叫|名叫|(?<![更改定命易])名为|(?<!改)称(?:作|为)?|唤作|挂的?(?:是|着)|(?<![更改定命易])${SIGN}(?:还|仍|都|就|也)?[是叫为])[“"]?(?<object>${PARK})(?=[”"]?(?:[，。；]|时|的时候|$))`,
      "g",
    ),
    notAfter: /[^，。；]{2}(?:于|自|从|到)$/,
    notBefore: /^[”"]?(?:时|的时候)?，[^。；]{0,6}(?:并入|划归|归入)/,
  },
  // 它的“娘家”，是早年筹建的P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:娘家|前世|雏形|胚胎|母体|底子|老底|家底|祖上|上辈子|出身|原型|起点|源头|根)[”"]?，?(?:其实|正|就|便|则|可以?)*(?:[是为系即叫]|(?:追溯|上溯|追)[到至])(?:${PLAIN}{0,18}的)?[“"]?(?<object>${LIST})`,
      "g",
    ),
    notAfter: /(?:企业|公司|产业|项目|集团|厂|家族|技术|品牌)的?[“"]?$/,
  },
  // P是P的曾用名
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?(?:，)?(?:其实|正|就|便|原本|只)*[是为系](?<whom>${PARK})[”"]?的?(?:前身|曾用名|旧[称名]|原[称名]|老名[字号]?|老称呼|本名|旧名字|雏形|前世|老底子|最初的名字)`,
      "g",
    ),
  },
  // P、P，其实是一回事：后者是前者的曾用名
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:、|和|与|及|同)[“"]?(?<object>${PARK})[^。\\uE000]{0,30}(?:后者|后一个)(?:其实|就|便|正|不过)*[是为系](?:前者|前一个)的?(?:前身|曾用名|旧[称名]|原[称名]|老名[字号]?|老称呼|旧名字)`,
      "g",
    ),
    leads: true,
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?(?:、|和|与|及|同)[“"]?(?<whom>${PARK})[^。\\uE000]{0,30}(?:前者|前一个)(?:其实|就|便|正|不过)*[是为系](?:后者|后一个)的?(?:前身|曾用名|旧[称名]|原[称名]|老名[字号]?|老称呼|旧名字)`,
      "g",
    ),
  },
  // 由P更名来的, 拿P整合来的
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:由|从|拿|用|把|靠)(?:原来?的?|${PLAIN}{0,10}的)?(?<object>${LIST})[^，。；\\uE000]{0,6}(?:更名|改名|改建|改造|升级|升格|整合|合并|重组|扩建|转型|发展|演变|改|变|并)(?:过?来)的?(?=[，。；]|$)`,
      "g",
    ),
  },
  // 用过三个名字：P、P、P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:[两三四五六几2-6][次个度番回易]|数[次度]|多次|屡次)[^，。；：\\uE000]{0,6}(?:名[字称]?|称呼|牌子|招牌|称谓)[^，。；：\\uE000]{0,4}[：，——]+(?:从|先后[是叫]|依次[是叫]|分别[是叫])?[“"]?(?<object>${PARK}(?:[”"]?(?:、|和|与|及|以及|，?再?到|→)[“"]?${PARK})+)`,
      "g",
    ),
  },
  // 由P和P两家撮合而成
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `由(?<object>${PARK}(?:[”"]?(?:、|和|与|及|以及)[“"]?(?:原)?${PARK})+)(?![^，。；]{0,8}[组构拼凑])[^，。；\\uE000]{0,8}而[成来立](?=[，。；）的]|$)`,
      "g",
    ),
  },
  // P、P合到一处后才有了它
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${LIST})[^。；\\uE000]{0,16}(?:合到?|并到?|捏到?|归到?|凑到?|揉到?|拢到?)(?:了)?(?:一[处起块体]|一家)(?:以|之)?后?，?[^，。；\\uE000]{0,4}(?:才?有了|成了|诞生了?|变成了?|就是)(?:现在的|今天的|如今的)?(?:它|该园|园区|这里)`,
      "g",
    ),
  },
];
