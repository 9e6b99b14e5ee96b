import { PARK } from "../../told/marks.ts";
import { ANOTHERS } from "./part-words.ts";
import type { Shape } from "./shape.ts";

/** Words of a list: what of them is told apart in `contents.ts`. */
const WORDS = "[^，。；：\\uE000\\uE001]";
const FIRST = "(?<=^|[，。；：”）\\uE000\\uE001])";
const ALSO = "(?:还|又|已|现|则|另|均|共|同时|目前|陆续|相继|先后)*";
/** What a layout calls 功能板块 or 功能组团 is as often a plan's as a park's. */
const ZONES = "功能(?:分区|区)(?!块|域)";
/** Names side by side that are no park's, and what they are called together. */
const NAMES = "[^，。；：的\\uE000\\uE001]{1,8}(?:(?:、|和|与|及)[^，。；：的\\uE000\\uE001、]{1,8}){1,6}?";
const DISTRICT = "(?:片区|组团|分园区?|区块|分区|园区)(?!块|域)";
const INSIDE = `(?:(?:(?<whom>${PARK})|园区?|开发区|高新区|经开区|新区|厂区|基地|港区|小?镇)[内里中](?:部|面|头)?|${FIRST}(?:里面|里头|内部)|${PARK})`;
const BUILT =
  "(?:建有|建起|建成|建设|建|配建|配套|配有|配备|设有|设立|设置|设|开设|开(?=[了有着])|布设|布局|辟有|拥有|有|分布着|集中)(?:建设|有|了|着|起)*";

/** A division's towns, and what is governed no more. */
const GOVERNED = /(?:\uE004\uE005*|[省市县州])(?:现|共)?$|不再?$/;

/** What the park told of holds that is no park: its functional zones, its facilities, the towns it governs. */
export const contentShapes: readonly Shape[] = [
  // 内设保税加工、保税物流两大功能区
  {
    rule: "relation.zones",
    relation: "contains",
    words: new RegExp(
      `(?<=^|[，。；：”区园城港地内里现共已并\\uE000\\uE001])(?:内设|分设(?!计)|另设|下设|设有|设置|设(?!计|备|施)|划分为?|划为|划成|划出|分为|分成|分作|分|规划为?|辟有|辟出|布局|形成|建成|建有|包括|包含|涵盖|由|有)(?:了|有|着|出)?(?<object>${WORDS}{4,60}?)(?:等|共|这)?(?:[0-9二两三四五六七八九十几多]+[个大块])?(?:主要|主体|核心|主导|不同)*${ZONES}`,
      "g",
    ),
    notAfter: ANOTHERS,
  },
  // 三大功能区：口岸作业、保税加工、保税仓储
  {
    rule: "relation.zones",
    relation: "contains",
    words: new RegExp(
      `[二两三四五六七八九十0-9][个大块]?(?:主要|主体|核心|不同)*${ZONES}(?:：|——|，?(?:即|分别[是为]|依次[是为]|包括)|[是为])(?<object>${WORDS}{4,60})`,
      "g",
    ),
    notAfter: ANOTHERS,
  },
  // 划分为口岸操作区、保税物流区和综合服务区
  {
    rule: "relation.zones",
    relation: "contains",
    words: new RegExp(
      `(?<=^|[，。；：”区园城港地内里现共已并\\uE000\\uE001])(?:内设|分设|下设|设有|设置|设|划分为|划为|分为|分成)(?:了|有)?(?<object>${WORDS}{2,8}区(?:、|和|与|及)${WORDS}{2,50}区)(?=[，。；等共]|$|[二两三四五六七八九十0-9])`,
      "g",
    ),
    notAfter: ANOTHERS,
  },
  // 分青岭、白石两个片区, 以青岭、白石两大组团为骨架, P的青岭、白石两个片区: the names alone, that say nothing of their kind
  {
    rule: "relation.district",
    relation: "contains",
    words: new RegExp(
      `(?:(?<=^|[，。；：”）区园城港地内里现共已并先后\\uE000\\uE001])(?:[内分下另]设|下辖|管辖|现辖|辖|设有?|设立|[划切拆裂分]分?(?:[为成作]|出)|分|规划[为成]?|布局|辟[有出]|形成|构成|包括|包含|涵盖|囊括|由|以|有)(?:了|有|着|出)?|(?<whom>${PARK})[”"]?(?:下辖|所辖|下设)?的)(?<object>${NAMES})(?:等|共|这)?[0-9二两三四五六七八九十][个大块]${DISTRICT}`,
      "g",
    ),
    notAfter: ANOTHERS,
  },
  // 两个片区：青岭和白石
  {
    rule: "relation.district",
    relation: "contains",
    words: new RegExp(
      `[二两三四五六七八九十0-9][个大块]${DISTRICT}(?:：|——|，?(?:即|分别[是为]|依次[是为]|分别叫做?))(?<object>${NAMES})(?=[，。；]|$)`,
      "g",
    ),
    notAfter: ANOTHERS,
  },
  // 园内配建检验中心和人才公寓; 园内 may itself be a mark of the park
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(`${INSIDE}${ALSO}${BUILT}(?<object>${WORDS}{2,70})`, "g"),
    notAfter: /(?:公司|集团|企业|厂)[^，。；]{0,6}在?$/,
  },
  // 园里，直播基地、检测中心一家挨着一家
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(`(?:${INSIDE}[，的]|(?<=走进|步入|进入)${PARK}，)(?<object>${WORDS}{2,16}、${WORDS}{2,50})`, "g"),
  },
  // 标准厂房、员工食堂一应俱全
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `(?<=^|[，。；：])(?<object>${WORDS}{2,16}、${WORDS}{2,50}(?:一应俱全|应有尽有|一应齐[全备]|样样齐全))`,
      "g",
    ),
  },
  // …，配套建有仓库和堆场
  {
    rule: "relation.facility",
    relation: "contains",
    words: new RegExp(
      `${FIRST}(?:并|同步|统一|${ALSO})(?:配建有?|配有|配备有?|内设|内有|内建有?|配套(?:建有|建设|建成|有)?)了?(?<object>${WORDS}{4,70})`,
      "g",
    ),
  },
  // 代管甲街道、乙镇
  {
    rule: "relation.town",
    relation: "contains",
    words: new RegExp(
      `(?<=^|[，。；：”）\\uE000\\uE001现共还并已起]|(?:受托|委托))(?:代管|托管|管辖|下辖|辖(?!区)|兼管|代为管理|(?<=委托|受托)管理)(?:了|着|有)?(?<object>${WORDS}{3,60})`,
      "g",
    ),
    notAfter: GOVERNED,
  },
  // 甲镇由乙高新区代管
  {
    rule: "relation.town",
    relation: "contains",
    words: new RegExp(
      `(?<object>${WORDS}{3,60}?)(?:整体|整建制|均|都|已|也|全部|一并|成建制)*(?:于?[0-9去今前]{1,4}年)?(?:整体|整建制|成建制)?(?:由|归|划[归入进]|交由|委托给?|并入)(?<whom>${PARK})(?:代管|托管|管辖|管理|代为管理|(?<=[划并][归入进]${PARK})(?=[，。；]|$))`,
      "g",
    ),
  },
];
