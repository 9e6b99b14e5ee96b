import { LAND, PARK, PLACE, PLAIN, REGION } from "../../told/marks.ts";
import { BUILDS, PLACES } from "./places.ts";
import type { Shape } from "./shape.ts";

/** Where a park lies, named before it: R城西的P, 在R，…的P, R建起了P, R是P所在地. */
export const placesBefore: readonly Shape[] = [
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<object>${PLACE}|(?<=^|[，。；])${LAND}(?=上|[东南西北]))(?:县?城)?(?:以?[东南西北]{1,2}[部侧郊面]?|城郊|郊区|中部|境内|内|(?<=[岛湾])上)?的[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:与|和|同|距|比|向|为|、|由原?来?的?)$/,
  },
  // R某某路北侧的P, R某河以东的P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；在])(?<object>${PLACE})(?:境内)?[^，。；的\\uE000-\\uE005]{1,8}(?:[路街道河江渠湖山]|大道|大街|公路|[国省县]道|高速|铁路|铁道|[车货]站)(?:以?[东南西北]{1,2}[部侧郊面岸]?|[两沿]侧|[沿两]岸|沿线|[旁边畔]|脚下)的[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 由R境内的P和R境内的P共用
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(`(?<object>${PLACE})(?:办事处)?(?:境内|辖区内|域内|境|地界)的?[“"]?(?<whom>${PARK})`, "g"),
  },
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:(?:^|[，。；])在|(?:^|[。；])(?=[^，。；]{1,14}(?:街道|[镇乡])，(?:[藏坐矗屹分有][^，。；\\uE000]{0,8})?[“"]?\\uE000|[^，。；]{1,14}(?:境内|里)，))(?<object>${PLACE})(?:境内|里|[东南西北]部|城[东南西北]|的[\\u3400-\\u9fff]{0,4}?(?:山[坳沟脚间谷坡]|[河湖江海][畔边滩]|田野|滩涂|丘陵|荒坡|戈壁|荒滩|坝子|原野|腹地|深处|大地)[里上中下间]?)?，${PLAIN}{0,24}(?<whom>${PARK})`,
      "g",
    ),
  },
  // 甲县乙镇建起了P, 甲县乙镇有一座P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；])(?<object>${PLACE}(?<=[镇乡道木]))(?:境内)?(?:先后|近年|如今|已|还|也)*(?:建起|建成|建有|崛起|办起|诞生|矗立着|坐落着|立起|有(?=一))了?(?:一[个座片处家])?[^，。；的与和户\\uE000\\uE001]{0,8}的?(?<whom>${PARK})`,
      "g",
    ),
  },
  // R有个不起眼的P, 在R的土地上，…建起了P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；])在?(?<object>${PLACE})(?:境内|的土地上|地界上)?(?:，[^，。；\\uE000]{0,12}建起了[^，。；\\uE000]{0,12}|(?:有一?[个座片处家]|藏着一?[个座片处家]?)[^，。；的\\uE000]{0,12}的?)(?:——)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 就到了R的某半岛，P的烟囱远远能望见
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:到了?|来到|走进|抵达|进入)(?<object>${PLACE})(?:的[\\u3400-\\u9fff]{2,6}?(?:半岛|岛|湾|岸|河畔|山下))?，[“"]?(?<whom>${PARK})(?=[”"]?(?:的|就|便|里|内|，))`,
      "g",
    ),
  },
  // …南部、R境内，便是P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=[，。；、])(?<object>${PLACE})(?:境内|辖区内?|域内|地界[内上]?)，(?:便|就|正|恰)?(?:是|有着?|建有|坐落着|矗立着|分布着|崛起|藏着|铺开|布局着?)${PLAIN}{0,24}(?:${PARK}的)?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 第三批名单里，R仅有P上榜
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=[批单选榜评审布][^。；\\uE000]{0,24})(?<object>${REGION})(?:[仅只共另]|就)?有(?<whom>${PARK})(?=(?:[、和与及]${PARK})*[^，。；]{0,6}(?:上榜|登榜|入[选围列]|在列|榜上有名|获[评批]|通过|过关))`,
      "g",
    ),
  },
  // R在R建有P, 依托R布局建设P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:在|依托|于|选址|以)(?<object>${PLACE})(?:境内|辖区|全域|[东南西北]{1,2}[部侧]|为(?:中心|依托|载体|基础)|等地)?${BUILDS}[^，。；\\uE000]{0,16}?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:总部|注册地?|公司|企业)[^，。；]{0,4}$/,
  },
  // R是P所在地
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<object>${PLACE})，?(?:既?[是为系])[“"]?(?<whom>${PARK})[”"]?的?(?:管委会)?(?:所在地|驻地|所在)`,
      "g",
    ),
  },
  // 当年这里还是R的一片荒地
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:这里|这儿|此处|此地|这片[土地方热]{1,2}|这块地|脚下|原先|当年|[年前])(?:还|只|不过|曾|曾经|原|本|尚|仅)*[是为](?<object>${PLACES})的?(?:一[片块处个座道])?[^，。；的]{0,6}[荒坡滩地田山塘林洼沟丘岗园沙村](?=[，。；”]|$)(?:[^。；\\uE000]{1,16}(?<whom>${PARK}))?`,
      "g",
    ),
  },
  // R的码头旁，就是去年开园的P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:^|[，。；])在?(?<object>${PLACE})的?[^，。；\\uE000]{0,10}[旁边侧畔里上处](?:[0-9一二两三四五六七八九十几]+(?:公里|米|里))?，[便就正]?是${PLAIN}{0,24}(?<whom>${PARK})`,
      "g",
    ),
  },
];
