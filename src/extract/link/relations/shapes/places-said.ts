import { PARK, PLACE } from "../../told/marks.ts";
import { LIST } from "./former.ts";
import { PLACES } from "./places.ts";
import type { Shape } from "./shape.ts";

const COUNT = "[一二两三四五六七八九十几0-9]+[个家座处片块]";
const KIND = "(?:园区?|开发区|高新区|经开区|集聚区|集中区|工业区|新区|基地|小镇)";
const NOW =
  "(?:眼下|如今|现在?|目前|今天|境内|全境|辖区内?|域内|地界上?|共|总共|一共|先后|已|也|就|便|还|只|仅|坐|手)*";
const THING = /(?:项目|公司|企业|总部|工厂|厂区|学校|研究院|会议|活动|\uE003)[^，。；]{0,4}$/;

/** Where a park lies, told the other way round: R是它的大本营, R…P在此成立, R有两座园区，分别为P和P, P，省级，R；. */
export const saidPlaceShapes: readonly Shape[] = [
  // R是它的大本营
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；、])(?<object>${PLACE})(?:则|就|便|正|才|也|一直|仍|曾)*是(?:它|其|园区|该园区?|开发区|该区|这座园区)的?(?:大本营|所在地|家|根|根据地|落脚[点地]|驻地|主战场|老家|起点|发源地|诞生地|落户地|主阵地|腹地)`,
      "g",
    ),
  },
  // R，…的P在此成立
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:^|[。；])(?:在)?(?<object>${PLACE})(?:境内|城[东南西北])?，[^。；\\uE000]{0,60}(?:${PARK}[^。；\\uE000]{0,20})?(?<whom>${PARK})[^，。；\\uE000]{0,12}(?:在此|在这里|在这儿|于此|就在这里|从这里|落子于此)(?:地)?(?:正式|拔地而起)?(?:成立|设立|起步|落地|落户|扎根|开园|揭牌|挂牌|崛起|奠基|动工|诞生|安家|铺开|布局|$|[，。；])`,
      "g",
    ),
  },
  // R有两座园区，分别为P和P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；的在])(?<object>${PLACE})，?${NOW}(?:有|拥有|坐拥|建有|设有|布局着?|坐落着|分布着)了?${COUNT}[^，。；\\uE000]{0,10}${KIND}(?:，|：|——)?(?:分别|即|一[个座家]|依次|就|也就)*[是为叫]?(?<whom>${PARK})(?:(?:、|和|与|及|以及)(?<others>${LIST}))?`,
      "g",
    ),
    notAfter: /(?:全|本|我)$/,
  },
  // P，省级，R；
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[；：。、])(?:[0-9]{1,2}[.．、])?(?<whom>${PARK})(?:（[^）\\uE000]{1,12}）)?，(?:[^，。；\\uE000]{2,6}，)?(?<object>${PLACE}(?:城?[东南西北]{1,2}[部郊侧面]?|城区|县城)?|(?:\\uE004\\uE005*)+城?[东南西北]{1,2}[部郊侧面]?)(?=[；。]|$|，[^。；]{0,12}[公顷亩])`,
      "g",
    ),
    leads: true,
  },
  // R的这片盐碱地上，P拔地而起
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:^|[，。；])在?(?<object>${PLACE})(?:境内)?的?[^，。；\\uE000]{0,12}[上里中内旁边间畔下]，(?:一座座?[^，。；\\uE000]{0,8})?[“"]?(?<whom>${PARK})(?=[^，。；]{0,10}(?:拔地而起|崛起|起步|落成|矗立|初具|铺开|破土|开工|动工|已成|成形|生长|诞生|建成|开园|投用))`,
      "g",
    ),
  },
  // P坐落的地方是R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:坐落|落脚|所在|落户|选定|选中|扎根)的(?:地方|位置|地点|地块)(?:就|正|便)?[是为在](?<object>${PLACES})`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 视察了设在R的P
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:位于|位处|坐落[于在]|地处|设[在于]|建[在于]|落户[于在]?|选址[于在]?)(?<object>${PLACES})(?:境内|辖区内?)?的[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // P坐标R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；：、（\\uE000\\uE001”"])(?:坐标|坐标是|坐标在|地标|定位在?|位置|区位|地盘在|地处位置)[：:]?(?:就|便|正)?在?[”"]?(?<object>${PLACES})(?=[，。；）]|$|境|[东南西北])`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // 园子在R, 地落在R
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<=^|[，。；：]|\\uE000\\uE001*[”"]?的)(?:(?:它的?|其|整个|整座|两个|两座)?(?:园子|园区|园|地块?|地界|地盘|厂区|港区|城区|主体|摊子|家|人|牌子|管委会|区址|园址|区位|方位|根|户口|户籍|身子)(?:就|便|正|则|也|都|主要|大体|大致|仍|一直|整个儿?|全|整体|实际|现)*(?:坐?落|设|摆|安|扎|建|放)?|(?:它|其|该园区?)(?:就|便|正|则|也|都|仍|一直|现|如今)*)在(?<object>${PLACES})(?=[，。；）]|$|境|[东南西北])`,
      "g",
    ),
    side: "near",
    notAfter: /(?:项目|公司|企业|工厂|学校|\uE003)[^，。；]{0,4}$/,
  },
  // 在东海之滨的R，P与…
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:^|[。；])(?:在|走进|来到|到了)[^，。；\\uE000\\uE004]{2,12}的(?<object>${PLACE})(?:境内|里)?，[“"]?(?<whom>${PARK})(?![”"]?(?:、|和[^，。；\\uE000]{0,3}\\uE000))`,
      "g",
    ),
  },
  // P，R两镇之间的这块地
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?[，——（]+(?:就|便)?(?:是|在)?(?<object>${PLACES})(?:境内|一带|之间|交界处?|交汇处?|[东南西北]{1,2}[部郊侧面])?的?(?:这|那|一)[一]?[块片座处方]`,
      "g",
    ),
    leads: true,
  },
  // 园子所在的R, 所在的R为此…
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?:(?<=^|[，。；])|(?:园区?|园子|基地|小镇|其|它|开发区|\\uE000\\uE001*))所在的?(?<object>${PLACE})`,
      "g",
    ),
    side: "near",
    notAfter: THING,
  },
  // P在R揭牌
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?(?:正式|[今昨]日|[今昨]天|日前|近日|[一二三四]期)*在(?<object>${PLACE})(?:境内)?(?:正式|隆重|顺利|破土|举行)*(?:揭牌|挂牌|开园|奠基|开工|动工|落成|成立|启用|建成|投用|起步)`,
      "g",
    ),
    leads: true,
  },
  // R…，P就设在那里
  {
    rule: "relation.located",
    relation: "located_in",
    words: new RegExp(
      `(?<object>${PLACE})(?:境内|[上里])?[，：](?:[^。；\\uE000\\uE004]{0,12}，)?(?<whom>${PARK})(?:的?(?:核心区|主园区|起步区|管委会))?(?:就|也|正|便|则)*(?:设|建|坐?落|布局|安家?|摆|扎根?|选址?)在(?:那里|这里|那儿|这儿|当地|该镇|此地|此处|镇上)`,
      "g",
    ),
  },
  // 前者落在北川、南川一带
  {
    rule: "relation.located",
    relation: "located_in",
    words:
      /(?:位于|位处|地处|处于|坐?落[于在]|[坐座]落|布局在|扎在|选址于?|分布在|设在)(?<object>[\u3400-\u9fff\uE004\uE005]{2,4}(?:[、和与][\u3400-\u9fff\uE004\uE005]{2,4}){0,3})(?=一带)/g,
    side: "near",
    notAfter: THING,
  },
];
