import { PARK, PLAIN } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

const LIST = `${PARK}(?![东西南北]片)(?:[^，。；、片]{0,3}(?:、|和|与|及|以及)(?:原)?${PARK}(?![东西南北]片))*`;
const NOTE = "(?:（[^）\\uE000]{1,16}）)?";
const MANY = `${PARK}${NOTE}(?:[”"]?(?:、|和|与|及|以及)[“"]?(?:原)?${PARK}${NOTE})+`;
const UNTIL = "(?:(?:启用|使用|改用|更为|改为)现名|更名|改名|升级|合并|整合|撤并|升格|[0-9]{4}年)(?:之|以)?前";
const CALLED = '(?:一直|曾|还|又|原)?(?:叫做?|名叫|名为|称作|称为?)[“"]?';
const CHANGED =
  "(?:更名|改名|易名|改建|改制|改造|改设|改组|变更|转制|升级|升格|整合|合并|组建|转型|扩建|扩容|重组|演变|发展|蜕变|脱胎|优化|转设|迁建|扩区)";

/** 先后叫过: names that it bore one after another. */
const TAKEN_UP =
  '(?:先后|曾先后|前后|相继|陆续)(?:叫做?|称为?|名为|用|使用|取名|定名|被?称作|有)(?:过|了)?[^，。；\uE000]{0,8}[“"]?';
const RENAMED = "更名|改名|易名|定名|改称|改叫|改用|启用|换成|换用";

/** Older names of the park told of: 前身是P, 起步时叫P, 由P和P整合设立, 将P、P合并组建P. */
export const formerShapes: readonly Shape[] = [
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:前身[，,]?(?:分别|依次|最早|最初)?(?:[可要得]?以?(?:从|(?:向[前上])?[追上]溯[到至])|[是为系即])|(?:原|曾|旧)(?:用)?名[称字]?(?:(?:分别)?[为叫是]|就?叫做?)?|原称|旧[称名]|曾[称叫]|原[为是系叫]|(?:即|就是)原(?:来的|先的|来)?|老(?:名字?|称呼)(?:[是叫为]|[——：:，]{1,2})|时[称名]为?|老底子[是为]|原本是|最[初早][是为叫]|起初(?:名为|名叫|叫|称|是)|脱胎于|脱胎自|起源于|发端于|改自)(?:(?:${PARK}(?:与|和|同|跟))?${PLAIN}{0,26}的)?(?:${PLAIN}{0,6})(?<object>${LIST})`,
      "g",
    ),
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:起步|成立|初创|创办|创建|建园|开园|设立|当时|那时|彼时|最初|最早|起初|早年|建成|投用|初期|时期|以前|此前|先前|之前|过去|原先|原来|一开始|刚)${PLAIN}{0,12}(?:叫做?|(?<![更改定命易])名为|名叫|称为?|挂的?|牌子(?:还)?[是叫]|名字(?:还)?[是叫])${PLAIN}{0,4}(?<object>${PARK})`,
      "g",
    ),
  },
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?:由|从|在)(?:原来?的?|${PLAIN}{0,10}的)?(?<object>${LIST})(?!管委会)(?:等)?(?:的?基础上)?${PLAIN}{0,14}?${CHANGED}(?:而来|而成|而立|设立|组建|成立|转型|升级|更名|而)*(?=[，。；）)的]|为|成|$|(?<!园区)${PARK})(?:(?:为|成)${PLAIN}{0,6}(?<whom>${PARK}))?`,
      "g",
    ),
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
  // 启用现名前，P叫P; 更名之前，该区称P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?<=${UNTIL}[，,]?)(?<whom>${PARK})${CALLED}(?<object>${PARK})`, "g"),
    leads: true,
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?<=${UNTIL})[，,]?[^，。；\uE000叫称名]{0,8}${CALLED}(?<object>${PARK})`, "g"),
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
  // 始于2003年设立的P, 在P的基础上发展起来
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:始于|肇始于|发轫于|源于|缘起于|滥觞于|前身始于)${PLAIN}{0,20}?(?<object>${PARK})(?=[，。；）)]|$)`,
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
  // 先后叫过P、P，直到2020年才改称P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `${TAKEN_UP}(?<object>${LIST})[”"]?[^。；\\uE000]{0,16}(?:${RENAMED})(?:为|成|了|作)*[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `${TAKEN_UP}(?<object>${LIST})(?![^。；\\uE000]{0,16}(?:${RENAMED})(?:为|成|了|作)*[“"]?\\uE000)`,
      "g",
    ),
  },
  // 1996年它叫P，2006年成了P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:叫做?|名为|名叫|称作|称为?)[“"]?(?<object>${PARK})[”"]?，[^，。；\\uE000]{0,12}(?:成了|变成了?|变为|升(?:级|格)?[为成]|${RENAMED})(?:为|成|了|作)*[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:简|又|也|俗|统|合|并)$/,
    notBefore: /^[^。；]{0,24}(?:现名|更名|改名|改称|定名|升格)/,
  },
  // 老职工还习惯叫它“P”, 那是2010年以前的名字
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:习惯|老[\\u3400-\\u9fff]{1,5}[还仍总都爱]*)[于把将]?(?:叫|喊|称呼?|唤)(?:它|其|这里|园区|那里)?[作做为]?[“"]?(?<object>${PARK})`,
      "g",
    ),
  },
  // 以“P”的名字挂牌: under which name it began.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:以|用|顶着|挂着)[“"]?(?<object>${PARK})[”"]?(?:之名|为名|的?(?:名字|名义|名称|牌子|招牌|身份))[^，。；\uE000]{0,6}(?:挂牌|起步|成立|开园|亮相|问世|登记|运行|招商|获批|设立)`,
      "g",
    ),
  },
  // P是它的雏形
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?<object>${PARK})[”"]?[就便正]?是(?:它|其|园区|开发区)的?(?:前身|雏形|老底子)`, "g"),
    side: "previous",
  },
  // 其前身P2005年…
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`(?:其|它的|园区的?|开发区的?)前身[“"]?(?<object>${PARK})`, "g"),
  },
  // P（现P）: what it is called now stands in brackets behind.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?（(?:现|今|现名|现为|今为|现称|后更名为|后改为)[“"]?(?<whom>${PARK})[”"]?）`,
      "g",
    ),
  },
  // P摘下旧牌，挂上了P的新招牌
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\uE000]{0,16}(?<!加|增|还|另|又|同时)[换挂][^，。；\uE000]{0,5}(?<whom>${PARK})[”"]?的?新?(?:牌子|招牌|名字|名称|门牌|匾牌|牌匾)`,
      "g",
    ),
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
  // P现名P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?，?(?:现名|现称|今名|今称|现已更名为|现更名为|现改称|即现在的|也就是现在的|即如今的|即今天的)[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // 2018年，P转为省级高新区，名字换了: said under the older name of whom the sentences before tell of.
  {
    rule: "relation.became",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[^。；\uE000]{0,30}(?:名[字称]?也?(?:换|改|变)了|(?:改|更|启)用(?:了)?现名|更为现名|改为现名|有了现在的名字)`,
      "g",
    ),
    side: "previous",
    notAfter: /[^，。；]{3,}$/,
  },
  // 原P；运营主体为C: a remark in a catalogue.
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `^[\\s“"]*原(?<object>${PARK})[”"]?(?=$|，[^。；]{0,12}(?:更名|改名|转|升)|，\\d{4}年)(?!.{0,16}并入)`,
      "g",
    ),
  },
];
