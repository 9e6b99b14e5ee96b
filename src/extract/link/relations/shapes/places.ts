import { COUNTY_TOWN, LAND, PARK, PLACE, PLAIN, REGION } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

/** What describes a place before it: 长江北岸的|甲县. */
const WHERE = "(?:[\\u3400-\\u9fff“”、]{2,16}?的)?";
/** From a county's seat to the town: 城以东二十来公里的|乙镇, 西端与丙县交界的|丁镇. */
const OFF = `(?:${REGION})+[^，。；：、\\uE000]{1,14}的(?=[\\u3400-\\u9fff]{1,4}(?:街道|镇|乡|苏木)(?:[，。；、）境]|$))[\\u3400-\\u9fff]{2,6}`;
/** A county that nobody knows, where nothing else can stand: 地处|木川县，. */
const COUNTY = "[\\u3400-\\u9fff]{2,3}[县旗](?=[，。；、）境]|$|[东南西北]|的)";
export const PLACES = `(?:${OFF}|(?:${PARK})?${PLACE}|${COUNTY}|(?:${REGION})+${LAND}|${WHERE}(?:${PLACE}|${COUNTY_TOWN})|${LAND})(?:(?:、|和|与|及)(?:${PLACE}|${PARK}|[\\u3400-\\u9fff]{2,4}?(?:新区|[县区市旗])(?=[，。；、]|$|两|境)))*`;
/** Before 位于: the park, what stands for it, or nothing but adverbs. */
const SUBJECT = `(?<=(?:^|[，。；：、）)“”—]|${PARK}[”"]?(?:（[^）\\uE000]{0,10})?|它|这里|园区|[该本]园|[该本]区|全园|开发区|新区|产业园|基地|范围|核心区|主园区|起步区|启动区|主体区|园址|区址|地址|管委会|辖区|同样|实际上?|其实|恰好|正好|原本|规划|项目|主要|整体|总体|全部|大部|大部分|现|目前|如今|均|都|也|就|则|分别|主体|、|动|持|进|到|公里|之外|开外|前者|后者|选址，?最终|始终|一开始|一部分|另一部分|其余部分|一[个处家座块]|依次|各自|[两三四五]个?(?:园区?|片区|基地|地块?)|[这该][座片个处]?[\\u3400-\\u9fff]{1,4}))`;
/** Verbs before where a park lies. */
export const LIES =
  "(?:位于|位处|处于|[坐座]落[于在]|[坐座]落|地处|分处|分居|分属于?|各处|落户[于在到]|落地[于在]?|落户|落脚[于在]?|择址[于在]?|选址[于在]?|选在|选定在?|建在|建于|设[在于]|安[在于]|安家[于在]?|身处|(?<=范围|辖区)涉及|扎在|立在|布点[在于]?|布局[在于]|就在|藏[在于]|藏身于?|扎根于?|扎根在|落址于?|落子于?|定[址点]?[在于]|敲定在?|选中|落定在?|(?:搬|搬迁|迁址?|整体迁|转移)[到至入往]|横跨|地跨|跨越|跨|分布[在于]|落在|隶属于?|归属于?|在?(?:行政(?:区划|隶属|管辖|建制)?上?|地|辖区)(?:仍|现|均|都)?(?:隶属|归属|属|归)于?|(?:始|起步|发端|发轫|萌芽|诞生|起家|起源|兴起)[于自在]|(?<=前者|后者|一[个处家座块]|部分|主体|分别|依次|各自|核心区|主园区|起步区|启动区|本部|[东南西北]区|[东南西北]片|[一二三]期)(?:就)?在|(?<=管委会现?|机关|\uE000\uE001*，?)驻(?!地)|驻地|[摆放搁铺盖开圈](?:在|到了?)|落[位子脚]?[在于]|(?<=基地|园子|园区|\uE000\uE001*)坐在)了?";
export const BUILDS =
  "(?:另|新|还|规划|投资|布局|开工|启动|筹划|重点|集中|高标准|择址|选址|统一|开发|共同|联合|先行|同步|着手|动工)*(?:建设|建有|建成|设有|设立|打造|布局|兴建|创办|创建|筹建|建立|规划|修建|新建)(?:了|有)?";
/** P开工建设，|项目选址于R: the park itself is the project. */
const UNDER_WAY = `${PARK}[^，。；\\uE000]{0,16}(?:开工|动工|建设|启动|奠基|立项|获批)[^，。；\\uE000]{0,4}，`;

/** Where a park lies, said of the park named or told of before: 位于R, 跨R、R两地, 管委会设在R, 园址在R. */
export const placeShapes: readonly Shape[] = [
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(`${SUBJECT}(?:${LIES})(?<object>${PLACES})(?!.{0,8}(?:项目|企业)(?:位于|落户))`, "g"),
    side: "near",
    notAfter: new RegExp(
      `(?:(?<!${UNDER_WAY})项目|公司|企业|总部|工厂|厂区|街道|学校|研究院|办公|注册|通讯|店|会议|展[会台位]|仓库|论坛|分会场)[^，。；“”）]{0,4}$|(?:地块|厂房|企业|工厂|门店|学校|店铺|仓库)[^，。；]{0,8}，?(?:均|都|分别|全部|全)*$`,
    ),
    notBefore:
      /^[^，。；]{0,16}的(?!\uE000)[^，。；\uE000]{2,12}(?:公司|厂|项目|企业)|^[\u3400-\u9fff]{1,10}?(?:局|管委会|委员会|集团|办公室|政府)(?=[，。；领管代直归统主])/,
  },
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<whom>${PARK})(?:（[^）]{0,30}）)?(?:就|则|主体)?在(?<object>${PLACE})(?=[，。；]|设(?![^，。；]{0,8}(?:办事处|办公室|分公司|联络处|[站点]))|境内|[东南西北]|$)`,
      "g",
    ),
  },
  // P并不在P里，而是落在R; P在R那头
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:（[^）]{0,30}）)?(?:就|则|主体|便|正|也|现)*(?:，仍?|仍|还)?在(?<object>${PLACES})(?=[东南西北][，。；]|[\\u3400-\\u9fff]{1,4}(?:[东南西北]岸|河畔|江边|湖边|山脚)|城[东南西北]|那[头边]|这[头边]|[，。；]|$)`,
      "g",
    ),
    leads: true,
  },
  // P归R管辖
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(`(?:[归属]于?|在)(?<object>${PLACES})(?:管辖|辖(?=[，。；]|$)|辖区|辖内|地界|行政区[域划])`, "g"),
    side: "near",
    notAfter: /(?:项目|公司|企业|总部|工厂|学校|[村路河])[^，。；“”）]{0,4}$/,
  },
  // 跨东川、西川两县
  {
    rule: "relation.located",
    relation: "located_in",
    words:
      /(?:横跨|地跨|跨越|跨|位于|位处|地处|处于|坐落[于在]|涉及|[园区地]址[在为])(?<object>(?:\uE004\uE005*)*[\u3400-\u9fff\uE004\uE005]{2,4}(?:[、与和][\u3400-\u9fff\uE004\uE005]{2,4}){1,3})(?=[两三四二五]个?(?:[地县市区镇乡旗]|街道)|等(?:[两三四五六七八九]个?)?(?:镇街|县[市区]|乡镇|街道|[地县市区镇乡旗])(?!的))/g,
  },
  // P（位于R）, P（面积3平方公里，地处R）
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?（(?:[^（）\\uE000]{0,30}[，；])?(?:现|园址|主体|地址|管委会)?(?:${LIES}|在|[：:]|(?<=（)(?=${PLACES}(?:境内)?[），]))(?<object>${PLACES})`,
      "g",
    ),
    leads: true,
  },
  // 园址在R, 地点选在R, 管委会驻地为R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:(?:园址|区址|地址|地点|位置|驻地|所在地|属地|大本营|选址|厂址)(?:均|都|现|仍|就|也)*(?:选在|选定在|设在|设于|位于|定在|落在|放在|[在为是：:])|(?<=[，。；、）\\uE000\\uE001]|^)(?:园址|区址|驻地))(?<object>${PLACES})`,
      "g",
    ),
    side: "near",
    notAfter:
      /(?:项目|公司|企业|总部|工厂|厂区|街道|学校|研究院|会议|活动|招聘|论坛|仪式|办公|注册|通讯|联系|报名|开标|\uE003)[^，。；]{0,4}$/,
  },
  // P依托R布局建设
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:依托|在|以)(?<object>${PLACES})(?:境内|辖区|[东南西北]{1,2}[部侧]|为(?:中心|依托|载体|基础))?${BUILDS}(?=[，。；）]|$|而成)`,
      "g",
    ),
    side: "near",
    notAfter: /(?:项目|公司|企业|总部|工厂|厂区|学校|研究院|基地|\uE003)[^，。；]{0,8}$/,
  },
  // P是R2004年在R设立的…
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `[是系为][^，。；\\uE000]{0,20}在(?<object>${PLACE})(?:境内)?(?:规划|投资|统一|合作)*(?:设立|建设|创办|兴建|打造|布局|成立|建立)的(?!\\uE000)`,
      "g",
    ),
  },
  // 园址未动，仍在R; 不在城里，而在R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；）]|${PARK})(?:(?<=不在[^，。；]{1,12}，)而|仍旧?|依旧|依然|还|如今|都|均|同|皆|则|主体)+在(?<object>${PLACES})(?=[，。；）]|境|$)`,
      "g",
    ),
    side: "near",
    notAfter: /(?:公司|企业|总部|[工药电]厂|学校|研究院|客户|市场|[他她我你]|老家|团队|院士|\uE003)[^。；]{0,24}$/,
  },
  // P从R迁到R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `[从由](?:${PLAIN}{2,14}?)(?:整体|正式|全部|异地)*(?:搬迁?|迁移?|转移)[到至入往]了?(?<object>${PLACES})`,
      "g",
    ),
    side: "near",
    notAfter: /(?:公司|企业|总部|工厂|厂区|学校|研究院|办公|\uE003)[^，。；]{0,4}$/,
  },
  // P所在的R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(`(?<whom>${PARK})[”"]?所[在处]的?(?:地[为是])?(?<object>${PLACE})`, "g"),
    leads: true,
  },
  // P地处P东部: no part of it is said.
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=[，；]|[\\uE000\\uE001][”"）]{0,2})(?:位于|位处|处于|[坐座]落[于在]|[坐座]落|地处|[建设]在|[建设]于)(?<object>${PARK})(?=以?(?:最?[东南西北]{1,2}|中|正[东南西北])[部端角面缘])`,
      "g",
    ),
    side: "near",
    notAfter: /(?:项目|公司|企业|总部|工厂|厂区|街道|学校|研究院|基地内)[^，。；“”）]{0,4}$/,
  },
  // R的果园成了机房, R的荒滩上长出一座新城
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；])(?:在|昔日|曾经|当年|过去)?(?<object>${PLACE})的[\\u3400-\\u9fff]{0,5}[园田坡滩地塘山林洼岗沟村厂矿荒场库][上里间中]?(?:变?成了|变身为?|换成了|(?<=[上里间中])(?:建起|长出|立起|崛起|拔地而起))`,
      "g",
    ),
    notAfter: /项目|公司/,
  },
];
