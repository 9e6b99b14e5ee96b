import { PARK, PLAIN } from "../../told/marks.ts";
import { IS, ITEM, JOINT, LIST, NAMES, ONE_OF, OWNED, PIECE } from "./part-words.ts";
import type { Shape } from "./shape.ts";

/** Whose part a park is said to be: P是P的核心区, P、P同属P, 把P并入统一管理. */
export const partShapes: readonly Shape[] = [
  // 把P和P并入统一管理
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `[将把](?:原)?(?<object>${LIST})(?:等)?(?:整体|一并|全部|正式|统一|先后)*(?:纳入|划入|并入|归入|收入)(?=[，。；]|$|统一|管理|托管|范围|版图|其|园区|全区)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|计划|建议|考虑|推动|准备|打算|希望|没有?|未|不)[^，。；]{0,8}$/,
  },
  // 将P、P整体并入P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `[将把](?:原)?(?<object>${LIST})(?:等)?[^，。；\\uE000不未没]{0,8}(?:纳入|划入|并入|归入|划归|并进|并到|整合[进到])了?(?<whom>${PARK})(?!的(?!版图|范围|管理|统一)|管委会)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|计划|建议|考虑|推动|准备|研究|酝酿|有意|不)[^，。；]{0,8}$/,
  },
  // P、P，均纳入P统一规划; 三园均属P范围
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?:现|如今|一并|一起|全部|整体|均|都|皆|同|统一|已|被)+(?:纳入|划入|并入|归入|属于?|隶属于?|归属于?)(?<object>${PARK})(?=[”"]?(?:统一|范围|版图|管理|规划|托管|体系|[，。；]|$))`,
      "g",
    ),
    side: "near",
    notAfter: /(?:拟|计划|建议|企业|公司|项目)[^，。；]{0,8}$/,
  },
  // P、P一并纳入其版图
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:等)?(?:也|均|都|一并|全部|整体|先后|统一|已|被|正式)*(?:纳入|划入|并入|归入|收入)(?:了)?(?:其|该区|该园区|该开发区|园区|全区)(?:的)?(?:版图|范围|管理|麾下|名下|囊中|体系|怀抱|统一)`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|计划|建议|考虑|推动|准备|打算|希望|没有?|未|不)[^，。；]{0,8}$/,
  },
  // 人、财、物都挂在P名下
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(`(?:挂|归|列|划|记|放)(?:在|到|于)(?<object>${PARK})的?(?:名下|之下|旗下|麾下|门下|帐下)`, "g"),
    notAfter: /(?:公司|企业|项目|拟|计划)[^，。；]{0,10}$/,
  },
  // 如今它已并入P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：]|它|该园区?|园区|该基地|基地)(?:如今|现|现已|已|正式|整体|整建制|均|同样|一并|也|后|后来|随后|此后|又|再|被|(?:[0-9]{4}年|[去今前当同]年)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[年底末初]{0,2}|(?:在|随)?[^，。；\\uE000\\uE001]{0,4}(?:整合|调整|改革|优化|清理)(?:时|中|后|以后|之后)|行政上|现在?|仍|便|就|实际|整片|整块|全部|整园)*(?:并入|并进|划入|划归|归入|并到|隶属于?|归属于?|从属于|属于|纳入(?=${PARK}(?:[，。；]|$|管理|统一|托管|版图|体系)))(?:了)?[“"]?(?<object>${PARK})(?!的|管委会|[^，。；]{0,6}(?:企业|公司|项目))`,
      "g",
    ),
  },
  // P属于P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${NAMES})[”"]?(?:如今|目前|现|也|则|都|均|就|便|原本|实际上?|其实|行政上|仍然?|一直|同|正式)*(?:属于?|隶属于?|归属于?|从属于)(?<whom>${PARK})(?=[”"]?(?:[，。；]|$|版图|辖区|管辖))`,
      "g",
    ),
    side: "parts",
  },
  // P和P、P一起，构成了P的主体框架; P、P同属P; P和P都在P规划的八大园区之列
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:，?这?[两三四五六几][个座家大处块片](?:园子|园区?|片区|地方)?)?(?:(?:连同|加上|外加)[^，。；\uE000]{2,10})?(?:一起|一道|共同|携手)?，?(?:共同|一起|一道)?(?:构成|组成|拼成|撑起)了?(?:今天的|如今的|现在的)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:，?这?[两三四几][个座家大]?(?:园子|园区?|片区|基地|处))?(?:同|均|都|皆|分别|一并|统一|也|行政上|现|仍|原本|实际上?)+(?:属于?|隶属于?|归属于?|归入|归|在)(?:到)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})(?:都|均|皆|也)*(?:[在列入属位]|位列|跻身|属于)+(?<whom>${PARK})[^，。；\\uE000]{0,16}(?:之列|之中|行列|之一)`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${PARK}(?:${JOINT}${PARK})*)[”"】]?(?:，(?=[则便就正同均都共]))?(?:就|正|既|则|便|也|均|都|共同|一起|同|现|今|仍|实)*(?:[是为系]|作为|成为|成了|变成了?|算作|算是|视为|列为|构成了?|属于?)(?:我们|(?:这[座个片]|该|本)?(?:园区|开发区|高新区|经开区|新区|工业园)|全区|本区|整个园区|它|其|(?<whom>${PARK}))?(?![这本][轮次届]|全[国省市县州]|[我本][国省市县州]|当地)的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
    side: "parts",
  },
  // P为P所辖专业园区之一, P实为P的一个分园
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${LIST})[”"]?，?${IS}[“"]?(?<whom>${PARK})[”"]?(?:${OWNED}|境?内|里|范围内)?的?[“"]?${ONE_OF}[”"]?(?=[，。；]|$)`,
      "g",
    ),
    side: "parts",
    notAfter: /[与和同距]$/,
  },
  // …，为P所辖专业园区之一: the one told of.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：]|它|该园|园区)${IS}[“"]?(?<object>${PARK})[”"]?(?:${OWNED}的?|的)[“"]?${ONE_OF}[”"]?(?=[，。；]|$)`,
      "g",
    ),
  },
  // P和P合称P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>${ITEM}(?:${JOINT}${ITEM})+)，?(?:两园|两地|二者|两者|三者|三园)?(?:合[二三]为一，|合而为一，|合并，|并为一[家体处]，)?(?:被|如今|现)?(?:一起|一道|共同|合在一起|合起来|加在一起)*(?:合称|并称|统称|总称|通称|合为|组成|构成|拼成|叫做?)(?:为|作|了)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  // 它和县城东郊的P合称P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|其|该园区?|这里)?(?:与|和|同|跟|连同)(?<object>${LIST})(?:被|一起，?|一道，?|共同|同|均|都|一并)*(?:合称|并称|统称|总称|组成|构成|拼成|凑成|撑起|(?:是|为|系|属于?|隶属于?|归属于?))(?:为|作|了)?[“"]?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:它|其|该园区?|这里)?(?:与|和|同|跟|连同)${LIST}(?:被|一起，?|一道，?|共同|同|均|都|一并)*(?:合称|并称|统称|总称|组成|构成|拼成|凑成|撑起|(?<=同|都|均|共同)(?:是|为|系|属于?|隶属于?|归属于?))(?:为|作|了)?[“"]?(?<object>${PARK})`,
      "g",
    ),
  },
  // P“一区六园”中的P、P
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<whom>${PARK})[”"]?的?[“"]?一[区园城](?:[二两三四五六七八九十多]{1,3}|[0-9]+)[园区片城谷港基][”"]?(?:格局|布局)?(?:(?:之?[中内里]|当中)的?|之一的?|——|—|（|：)(?<object>${LIST})`,
      "g",
    ),
    side: "parts",
    leads: true,
  },
  // 作为P的核心板块，P正式揭牌
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `作为(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})[”"]?，[“"]?(?<whom>${PARK})`,
      "g",
    ),
  },
  // P（一期名为P）
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `[一二三首]期(?:工程|项目)?(?:名为|名叫|叫做?|称为?|即|定名为?|取名为?)[“"]?(?<object>${PARK})`,
      "g",
    ),
    side: "parts",
  },
  // …，为P“一区五园”格局中的一个: the one told of, too.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：])(?:现|也|实|均|同|今)*(?:为|成为)(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})[”"]?(?=[，。；]|$)`,
      "g",
    ),
  },
  // …，是P的区中园: the one told of is the part.
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<=^|[，。；：它其])(?:也|又|既|同时|还|便|就|而|则|其实|将|被|现已?|已经?|整体|正式|如今|后来|从此)*(?:(?:而|就|正|也)?是|系|作为|是作为|属于?|算作|算是|视为|列为|看作|当作|成了|成为|变成了?|转为)(?<object>${PARK})[”"]?的?[^，。；的]{0,8}的?[“"]?(?:${PIECE})`,
      "g",
    ),
    notBefore: /^[”"]?，[“"]?\uE000/,
  },
  {
    rule: "relation.part",
    relation: "part_of",
    words: new RegExp(
      `(?<object>(?:原)?${PARK}(?:${JOINT}(?:原)?${PARK})*)(?:(?![拟将未不没非]|计划)${PLAIN}){0,16}(?:并入|并进|划入|划归|归并到|合并到|整合进|整合到)(?:了)?(?<whom>${PARK})`,
      "g",
    ),
    side: "parts",
    notAfter: /(?:拟|将|计划|支持|推动|推进|逐步|建议)[^，。；]{0,6}$/,
  },
];
