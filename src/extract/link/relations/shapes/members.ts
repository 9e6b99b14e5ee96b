import { PARK, PLACE } from "../../told/marks.ts";
import { ITEM, JOINT, LIST, NAMES, ONE_OF } from "./part-words.ts";
import type { Shape } from "./shape.ts";

/** In it, as a place: 里头, 辖内, 腹地. */
const WITHIN = "(?:之?内|里头?|里面|当中|之中|境内|范围内|辖内|辖区内?|腹地|怀里|肚子里|圈内|红线内)";
const SO = "(?:其实|如今|现在?|目前|也|均|都|皆|则|就|便|正|恰好|恰|全|全部|仍|同样|一并|双双|分别)*";
const LIES = "(?:坐?落户?|坐落|位|处|身处|设|建|布局|安家|藏|嵌|镶嵌|摆|放|布|扎根|栖身|选址|开|窝|夹|挤)(?:在|于)";
/** A place that the whole lies in, before it: 设在甲县乙镇的P内. */
const WHERE = `(?:${PLACE}的?)?`;
const WISHED = /(?:拟|计划|建议|考虑|准备|研究|酝酿|有意)[^，。；]{0,12}$/;
const TAKEN =
  "(?:并入|并进|并到|划入|划进|划到|归入|归到|归进|纳入|收入|收进|收编[进到]?|编入|编进|合进|合入|融入|装进|拨入|吸纳[进到]|吸收[进到]|整合[进到])";

/** Parks told to be in another by where they are and what they are counted among: 就在其中, 是P的一块, 收进P, 旗下共有P. */
export const memberShapes: readonly Shape[] = [
  // P里的“园中园”：P、P
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:${WITHIN}的?|的)(?:[一二两三四五六七八九十几0-9]+[个座大]?)?[“"]?(?:[园区]中园|园中之园|区中区|子园区?|分园|专业园区?|特色园区?)[”"]?(?:：|——|，|、)(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    leads: true,
    notAfter: /(?:[与和同距]|毗邻)$/,
  },
  // P就在其中, P也位列其内
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${NAMES})[”"]?${SO}(?:[在位列含]|[算数]在|包含|包括|跻身|位列|列|身)(?:在|于)?(?:其中|其内|其列|里面|里头|之列|当中|此列|其间|内)(?=[，。；]|$)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:入选|获评|名单|上榜|公布|评选|企业|公司)[^。；]{0,24}$/,
  },
  // P就设在R的P内
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(`(?<object>${NAMES})[”"]?${SO}${LIES}${WHERE}[“"]?(?<whom>${PARK})[”"]?${WITHIN}`, "g"),
    side: "parts",
  },
  // 它就设在R的P内
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|其|该园区?|园区|该基地|这里)?${SO}(?!位于|坐落)${LIES}${WHERE}[“"]?(?<object>${PARK})[”"]?${WITHIN}(?!的)`,
      "g",
    ),
    notAfter: /(?:项目|公司|企业|总部|工厂|产线|厂房)[^。；]{0,16}$/,
  },
  // P已是P的一块, 算P的一分子
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${NAMES})[”"]?(?:，)?[^，。；\\uE000]{0,8}(?:是|为|系|属于?|算|算是|成了?|成为|当)(?<whom>${PARK})[”"]?(?:里头?|里面|内|中|当中|旗下|下面|麾下|名下|版图上|版图中|地盘上)?的?(?:其中)?(?:[“"]?(?:一[块片角隅员环支处摊]|一部分|一分子|组成|组成部分|成员|成员园区|子园|老成员|新成员|后花园|东翼|西翼|南翼|北翼|一翼)|(?:一[个座处家块片])[^，。；的\\uE000]{0,8}(?:园区?|片区|板块|组团|基地|区块|功能区|载体|平台|单元))[”"]?(?=[，。；：]|$)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:[与和同距不]|毗邻)$/,
  },
  // 如今已经是P的一块: of whom is told.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|其|这里|园区|该园)?[^，。；\\uE000不没未]{0,8}(?:是|为|属于?|算|算是|成了?|成为|当)(?<object>${PARK})[”"]?(?:里头?|里面|内|中|当中|旗下|下面|名下)?的?(?:其中)?[“"]?(?:一[块片角隅员环支处摊]|一部分|一分子|成员|成员园区|子园|东翼|西翼|南翼|北翼|一翼)[”"]?(?=[，。；：]|$)`,
      "g",
    ),
    notAfter: /(?:项目|公司|企业|产业|工厂)[^。；]{0,16}$/,
  },
  // 先是划入P，又被收进P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：—])(?:它|其|园区|该园)?(?:先|先是|先后|后|后来|随后|又|再|最终|最后|终于|早已|早就|早|已经?|现已|去年|今年|前年|[0-9]{4}年(?:[0-9]{1,2}月)?)*(?:又|再|也|还)?(?:被|给)?(?:整体|整个|一并|成建制|正式|全部)*${TAKEN}(?:了|到)?(?<object>${PARK})(?=[”"]?(?:[，。；]|$|的?(?:版图|范围|盘子|怀抱)|统一|管理|，))`,
      "g",
    ),
    notAfter: /(?:项目|公司|企业|街道|镇|村|学校|地块|拟|计划)[^，。；]{0,12}$/,
  },
  // 行政上却归P, 至今仍属P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|其|园区|该园)?(?:(?:行政|体制|管理|业务|统计|名义|建制|级别|关系)上?|隶属关系|实际上?|其实|至今|仍|还|却|则|现|如今|目前|一直|都|均|就|只)+(?:归|属|属于|隶属于?|归属于?|从属于|划归|挂靠在?|算作?|算在)[“"]?(?<object>${PARK})(?=[”"]?(?:[，。；]|$|名下|旗下|范围|麾下|版图))`,
      "g",
    ),
    notAfter: /(?:项目|公司|企业|街道|镇|村|学校|地块|拟|计划)[^，。；]{0,12}$/,
  },
  // 归P管辖, 归P统一管理
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?:[并划]?归|归口|隶属于?|属)(?<object>${PARK})(?:统一|集中|直接)?(?:管辖|管理|管着?(?=[，。；]|$))`,
      "g",
    ),
    side: "near",
    notAfter: /(?:项目|公司|企业|街道|[镇村厂]|学校|地块|码头|拟|计划)[^，。；\uE000]{0,6}$/,
  },
  // 园子属P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|园子|这里|该园区?|小镇|基地)(?:就|正|便|也|现|都)*(?:归|属|属于|隶属于?|归属于?|从属于)[“"]?(?<object>${PARK})(?=[”"]?(?:[，。；]|$))`,
      "g",
    ),
  },
  // P的四个专业园之一，…: of the park over the line or in the sentence before
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `^(?:(?:国家|省|市|自治区)级)?(?<object>${PARK})[”"]?的[“"]?(?:${ONE_OF}|核心(?:组团|园区|区|板块)|组成部分|启动区|起步区)[”"]?(?=[，。；]|$)`,
      "g",
    ),
    side: "previous",
  },
  // 在P的版图里，P只占一角
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<=(?:^|[，。；])(?:在|纵观|放眼))(?<whom>${PARK})[”"]?的?(?:整个|总体|整体)?(?:版图|盘子|棋盘|布局|格局|地图|家族|序列|[“"]一[区园][二两三四五六七八九十多][园区片城谷港][”"]?(?:版图|布局|格局|体系)?|(?:[一二两三四五六七八九十几0-9]+[个大座家]?|各个?)(?:专业|特色|主要|重点)?(?:园区|片区|板块|组团|子园|分园|园))[里中上内]?，(?<object>${LIST})(?!与|和)`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // P加上P，就是今天的P
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK}(?:${JOINT}${PARK})*[”"]?，?(?:再|外)?(?:加上?|连同|叠加)(?:原来?的?)?[“"]?${PARK}(?:${JOINT}${PARK})*)[”"]?，(?:便|就|才|共同|一起)*(?:是|成了|构成|组成|拼成|凑成|等于)了?(?:今天|如今|现在|完整|整个)?的?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  // P，P最年轻的园中园，
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK})[”"]?(?:（[^）\\uE000]{0,16}）)?(?:，|——|[^。；：、\\uE000]{1,24}，(?=${PARK}的[^，。；的\\uE000]{2,10}(?:[，。；]|$)))(?:这[个座片家处])?(?:同属)?(?<whom>${PARK})[”"]?的?[^，。；\\uE000]{0,12}?的?[“"]?(?:${ONE_OF}|[园区]中园|园中之园|子园区?|分园区?|专业园区?|特色园区?|核心[区园]|启动区|起步区|先[导行]区|拓展区|[东西南北]区|[东西南北]园|[东西南北]片区?|组成部分|板块|片区|组团|“?飞地”?(?:园区)?)[”"]?(?=[，。；]|——|$)`,
      "g",
    ),
    side: "parts",
  },
  // P下面管着P和P, P旗下共有P、P等
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:管委会)?(?:的)?(?:旗下|名下|下面|下边|麾下|手里|手下|手头|盘子里|版图[上里中内]|地界[上内]|地盘上|${WITHIN})(?:目前|现|如今|共|总共|一共|还|又|另|也|已|先后)*(?:管着|管|拥有|握有|握着|有着?|建有|设有|布局|藏着|套着|坐落着|分布着|聚集着?|囊括|包括|共有)了?(?:[一二两三四五六七八九十几0-9]+[个座大块片家处]?[^，。；\\uE000]{0,6}(?:：|——|，(?:即|分别[是为]|包括)?))?(?:[\\u3400-\\u9fff]{2,8}${JOINT}){0,2}(?<object>${ITEM}(?:${JOINT}${ITEM})*)`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // 园区里还套着一个P
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:${WITHIN})?(?:还|又|也|另|就|都)*(?:套着?|嵌着?|藏着?|包着?|含着?|揣着?)了?(?:[一二两三四五六七八九十几0-9]+[个座家块])[^，。；\uE000]{0,8}(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // 其辖内的P
  {
    rule: "relation.inside",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：、])(?:其|它|该区|该园区?|全区)(?:辖内|辖区内?|境内|区内|园内|内部|旗下|名下|腹地)的?(?:[^，。；\\uE000]{0,10}的)?(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
  },
  // 由P、P两处拼成
  {
    rule: "relation.composition",
    relation: "part_of",
    words: new RegExp(
      `[由以](?!原)(?<object>${ITEM}(?:${JOINT}${ITEM})+)等?[^，。；\\uE000]{0,8}(?:拼成|拼接|拼合|拼起来?|拼出来?|合成|凑成|连成|围成|串成|串联|搭成|叠加|并成|集合|拼凑)`,
      "g",
    ),
    side: "parts",
    notAfter: WISHED,
  },
];
