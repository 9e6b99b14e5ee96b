import { PARK, PLAIN } from "../../told/marks.ts";
import { LIST } from "./former.ts";
import type { Shape } from "./shape.ts";

const NOTE = "(?:（[^）\\uE000]{1,16}）)?";
const MANY = `${PARK}${NOTE}(?:[”"]?(?:、|和|与|及|以及)[“"]?(?:原)?${PARK}${NOTE})+`;
const CHANGED =
  "(?:更名|改名|易名|改建|改制|改造|改设|改组|变更|转制|升级|升格|整合|合并|组建|转型|扩建|扩容|重组|演变|发展|蜕变|脱胎|优化|转设|迁建|扩区)";

/** What became of older parks: 由P更名为P, 将P、P合并组建P, 在P的基础上设立. */
export const becameShapes: readonly Shape[] = [
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:由|从|在)(?:原来?的?|${PLAIN}{0,10}的)?(?<object>${LIST})(?!管委会)(?:等)?(?:的?基础上)?${PLAIN}{0,14}?${CHANGED}(?:而来|而成|而立|设立|组建|成立|转型|升级|更名|而)*(?=[，。；）)的]|为|成|$|(?<!园区)${PARK})(?:(?:为|成)${PLAIN}{0,6}(?<whom>${PARK}))?`,
      "g",
    ),
  },
  // 把P和P捏到一块，成立了P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `[把将](?:原来?的?)?(?<object>${PARK}(?:[”"]?(?:、|和|与|及|以及)[“"]?(?:原)?(?:${PARK}|[\\u3400-\\u9fff]{2,10}?(?=[、和与及]|[捏合并整打归揉拢]))[”"]?)+)(?:等[^，。；\\uE000]{0,6})?[^，。；\\uE000]{0,4}(?:捏|合|并|整合|打包|归并|揉|拢|组合)[^，。；\\uE000]{0,8}，?[^，。；\\uE000]{0,4}(?:成立|组建|设立|新设|挂牌|建起|更名为?|定名为?)[^，。；\\uE000]{0,4}[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:拟|计划|建议|考虑)[^，。；]{0,6}$/,
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK}[^，。；、]{0,3}(?:、|和|与|及|以及)(?:原)?${PARK})(?:等[^，。；]{0,6})?(?:优化|正式|共同|统一)*(?:合并|整合|重组|撤并)(?:组建|设立|成立|为|成|而成|组成|更名)*(?:了)?${PLAIN}{0,6}(?<whom>${PARK})`,
      "g",
    ),
  },
  // P、P两园区2019年整合，设立P; P与P、P合并，组建为P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${MANY})[”"]?等?[这]?(?:[两二三四五六七八九十][个家座]?(?:园区?|片区|区|地|开发区|者|家)?)?(?:于|在|已)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:进行|实行|正式|完成|优化|共同|统一|被|资源|成功)*(?:合并|整合|重组|撤并|合二为一|合为一体|融合)(?:后)?，?(?:共同|正式|统一|新)?(?:组建|设立|成立|更名|定名|改称|形成|成)(?:成|为|了)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // P整合原P和原P，组建P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK}[”"]?(?:整合|合并|吸收)(?:了)?(?:原)?${PARK}(?:(?:、|和|与|及|以及)(?:原)?${PARK})*)，(?:共同|正式|统一)?(?:组建|设立|成立|更名)(?:为|了)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // P是在P的基础上设立的, 在P基础上组建P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `[在以](?:原来?有?的?)?(?<object>${LIST})(?:等[^，。；\uE000]{0,6})?(?:的)?基础(?:之)?上?，?${PLAIN}{0,12}?(?:设立|成立|组建|建立|发展|扩建|提升|升级|挂牌|创建|整合|改建|扩容|更名)(?:而来|而成|起来|为|成|了|的)*(?:${PLAIN}{0,4}?[“"]?(?<whom>${PARK}))?`,
      "g",
    ),
  },
  // 整合P、P设立的P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `整合(?:了|原)?(?<object>${LIST})(?:等)?[^，。；、\uE000\uE001]{0,10}?(?:设立|组建|成立|而成|而来|，[^，。；\\uE000]{0,12}(?:更为|改为|启用|改用)现名)`,
      "g",
    ),
  },
  // P与P整合，组建P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK}[^，。；、]{0,3}(?:(?:、|和|与|及|以及)(?:原)?${PARK})+)(?:等[^，。；]{0,6})?(?:优化|正式|共同|统一)*(?:合并|整合|重组|撤并)[，]${PLAIN}{0,6}?(?:组建|设立|成立|更名为|新设)(?:了|为)?${PLAIN}{0,6}(?<whom>${PARK})`,
      "g",
    ),
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:在|以)(?:原)?(?<object>${LIST})(?:的?基础上|为基础)[，]?${PLAIN}{0,16}?(?:发展|演变|组建|整合|升级|扩建|建立|设立|成立|而来|而成|起来)`,
      "g",
    ),
    notAfter: /(?:拟|将|计划|建议|支持)[^，。；]{0,6}$/,
  },
  // P摘下旧牌，挂上了P的新招牌
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\uE000]{0,16}(?<!加|增|还|另|又|同时)[换挂](?!的|着)[^，。；\uE000]{0,5}(?<whom>${PARK})[”"]?的?新?(?:牌子|招牌|名字|名称|门牌|匾牌|牌匾)`,
      "g",
    ),
    // …，三年后才改成现名
    notBefore: /^[^。]{0,20}(?:现名|现在的名|如今的名)/,
  },
  // P换了块新牌子——P
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\uE000]{0,16}[换改挂有][^，。；\uE000]{0,6}(?:牌子|招牌|名字|名称|名)[”"]?(?:——?|：|，(?:叫|就?是|改?称|变成|成为))(?:叫|为)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 2018年，P转为省级高新区，名字换了: said under the older name of whom the sentences before tell of.
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})(?![”"]?（原)[^。\uE000]{0,30}(?:名[字称]?也?(?:换|改|变)了|(?:[改更启]用了?|[更改定][为成]?)[现今]名(?!\uE000|[“"])|有了现在的名字)`,
      "g",
    ),
    side: "previous",
    notAfter: /[^，。；]{3,}$/,
  },
];
