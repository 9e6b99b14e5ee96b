import { PARK, PLAIN } from "../../told/marks.ts";
import type { Shape } from "./shape.ts";

/** Older parks side by side; 甲开发区东片 is none. */
export const LIST = `${PARK}(?![东西南北]片)(?:[^，。；、片]{0,3}(?:、|和|与|及|以及)(?:原)?${PARK}(?![东西南北]片))*`;
const UNTIL = "(?:(?:启用|使用|改用|更为|改为)现名|更名|改名|升级|合并|整合|撤并|升格|[0-9]{4}年)(?:之|以)?前";
const CALLED = '(?:一直|曾|还|又|原)?(?:叫做?|名叫|名为|称作|称为?)[“"]?';
/** 原是甲高新区|拨给机车厂的用地: what the other gave, not what it was. */
const LENT =
  /^[”"]?(?:[拨划让腾租][给出]|[^，。；、\uE000]{0,8}的(?!基础|前身)[^，。；、\uE000]{0,10}(?:用地|厂区|地块|仓库|货场|农场|项目)(?=[，。；]|$))/;
/** 先后叫过: names that it bore one after another. */
const TAKEN_UP =
  '(?:先后|曾先后|前后|相继|陆续)(?:叫做?|称为?|名为|用|使用|取名|定名|被?称作|有)(?:过|了)?[^，。；\uE000]{0,8}[“"]?';
const RENAMED = "更名|改名|易名|定名|改称|改叫|改用|启用|换成|换用";

/** Older names of the park told of: 前身是P, 起步时叫P, 先后叫过P. */
export const formerShapes: readonly Shape[] = [
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:前身[，,]?(?:分别|依次|最早|最初)?(?:[可要得]?以?(?:从|(?:[向往][前上])?[追上](?:溯[到至]|到))|(?:就|便|正)?[是为系即])|(?:原|曾|旧)(?:用)?名[称字]?(?:(?:分别)?[为叫是]|就?叫做?)?|原称|旧[称名]|曾[称叫]|原[为是系叫]|(?:即|就是|便是)(?:原(?:来的|先的|来)?|(?:早先|从前|以前|过去|昔日|先前|早年|当年)(?:[^，。；\\uE000]{0,6}(?:口[中里]|嘴[里边上]|眼[中里]|所说|所称|熟知|熟悉|常说|叫惯))?的)|初名|本名|老(?:名字?|称呼)(?:[是叫为]|[——：:，]{1,2})|时[称名]为?|老底子[是为]|原本是|最[初早][是为叫]|起初(?:名为|名叫|叫|称|是)|脱胎于|脱胎自|起源于|发端于|改自)(?:(?:${PARK}(?:与|和|同|跟))?${PLAIN}{0,26}的)?(?:${PLAIN}{0,6})(?<object>${LIST})`,
      "g",
    ),
    notBefore: LENT,
  },
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:起步|成立|初创|创办|创建|建园|开园|设立|立项|当时|那时|彼时|最初|最早|起初|早年|建成|投用|初期|时期|以前|此前|先前|之前|过去|原先|原来|从前|早先|当初|一开始|刚|那会儿|那阵子|那时候)(?:${PLAIN}{0,12}|[^。；\\uE000]{0,14}，)(?:叫做?|(?<![更改定命易])名为|名叫|称为?|挂的?|[写刻印标](?:的(?:还|仍|都|也)?是|着)|牌子(?:还)?[是叫]|名[字称](?:还)?[是叫为])${PLAIN}{0,4}(?<object>${PARK})`,
      "g",
    ),
    // 原先挂在甲园名下: whose it was.
    notBefore: /^[”"]?(?:名下|旗下)/,
  },
  // 由P改称现名
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:由|从)(?:原来?的?)?[“"]?(?<object>${PARK})[”"]?(?:更名|改[称叫为用成]|易名|换成|变为|变成)(?:为|成|到|作)?(?:现名|今名|现称|现在的?名[字称]?)`,
      "g",
    ),
  },
  // P，如今的规范叫法是P; P今年起启用新名“P”
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?(?:，?(?:如今|现在|今天|眼下|现|今)[^，。；\\uE000]{0,4}(?:叫法|名称|名字|大名|称呼|全称|官名|名号)(?:已)?(?:[是叫为]|变成)|[^。；\\uE000]{0,14}(?:启用|换上|用上|改用|有了)了?新(?:的)?名(?:字|称|号)?[为叫：]?)[“"]?(?<whom>${PARK})`,
      "g",
    ),
    notAfter: /(?:拟|建议|计划)[^，。；]{0,6}$/,
  },
  // 从P，到P，再到如今的P，名字换了两回
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `从(?:[^，。；\\uE000]{0,6}的)?[“"]?(?<object>${PARK}[”"]?(?:，?(?:再|后)?[到至](?:了|后来的)?[“"]?${PARK}[”"]?)*)，?(?:再|又)?[到至](?:(?:如今|现在|今天|今日)的)?(?:[^，。；\\uE000]{0,8}——)?[“"]?(?<whom>${PARK})(?=[^。]{0,16}(?:名字|名称|名号|牌子|更名|改名|身份))`,
      "g",
    ),
  },
  // 前身说来曲折：先是P，2008年改成P，整合后才有了现在的名号
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<=(?:前身|名字|名称|历史|来历)[^。；\\uE000]{0,20})先(?:是|叫)(?:[^，。；\\uE000]{0,8}的)?[“"]?(?<object>${PARK}(?:[”"]?，[^，。；\\uE000]{0,10}(?:改[成为称叫]|更名为?|易名|升格为|变成)了?[“"]?${PARK})*)(?=[”"]?，)`,
      "g",
    ),
  },
  // …国家级高新区（原P）
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(`（原[为名称系]?[“"]?(?<object>${PARK})[”"]?(?:，[^（）]{0,20})?）`, "g"),
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
  // 始于2003年设立的P, 在P的基础上发展起来
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?:始于|肇始于|发轫于|源于|缘起于|滥觞于|前身始于)${PLAIN}{0,20}?(?<object>${PARK})(?=[，。；）)]|$)`,
      "g",
    ),
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
      `(?:(?<=还|仍旧?|依旧|依然|至今|一直|总|还是|更|老[\\u3400-\\u9fff]{1,4})习惯|老[\\u3400-\\u9fff]{1,5}[还仍总都爱]*)[于把将]?(?:叫|喊|称呼?|唤)(?:它|其|这里|园区|那里)?[作做为]?[“"]?(?<object>${PARK})`,
      "g",
    ),
    notAfter: /(?:当地|业内|外界|坊间)$/,
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
  // P现名P
  {
    rule: "relation.former",
    relation: "formerly",
    words: new RegExp(
      `(?<object>${PARK})[”"]?，?(?:现名|现称|今名|今称|现已更名为|现更名为|现改称|即现在的|也就是现在的|即如今的|即今天的)[“"]?(?<whom>${PARK})`,
      "g",
    ),
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
