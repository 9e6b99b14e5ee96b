import { guarded } from "../guarded.ts";

/** Answers kept at a time: the same name is asked about by one pattern after another, and then never again. */
const KEPT = 512;

/** What stands before a name at the head of its clause is no longer. */
const LONGEST = 56;

/** Remembers the latest answers about words. */
function remembered(ask: (before: string) => boolean): (before: string) => boolean {
  const answers = new Map<string, boolean>();
  return (before) => {
    if (before === "") return true;
    if (before.length > LONGEST) return false;
    const known = answers.get(before);
    if (known !== undefined) return known;
    if (answers.size >= KEPT) answers.clear();
    const answer = ask(before);
    answers.set(before, answer);
    return answer;
  };
}

/** Times that run on to the name, whatever their words: only behind 截至 and 到 may an opening end with any unit. */
const RUNNING = "截至[^，。；]{0,12}|到[^，。；]{0,10}";
/** Other words of time that may open a clause before whom it is about. */
const TIMES =
  "(?:近|过去|未来)?[\\d一二三四五六七八九十两]+年(?:来|间|多来)|今年|去年|前年|全年|当年|同年|次年|同期|年内|年末|年底|年初|上半年|下半年|前三季度|[一二三四]季度|期间|[^，。；：]{0,4}(?:并入|合并|扩区|整合|升级|更名|调区|托管|搬迁)(?:之)?后|如今|目前|眼下|当前|近年来|近日|日前|随后|此后|其后|当时的?|现在的?|如今的|今天|昨天|上午|下午|\\d|年|月|日";
/** Words that join a clause to what was said before it. */
const JOINING =
  "(?:行业|本土)?(?:龙头|链主|骨干)(?:企业|公司)?|(?:园区?|开?发?区)[内里]的“[^”]{1,8}”|其中|光是|单是|仅是|而|但|却|不过|然而|同时|与此同时|相比之下|相较之下|反观|即|也?就是|便是|放眼|纵观|综观|纵览|再看|先看|来看|至于|另外|此外|据悉|据介绍|据了解|本报讯|记者从|作为|以及|还有|比如|例如|如|像|别看|别说|且看|单看|都说|听说|据说|(?:再)?(?:说到|说起|提到|提起|谈到|谈起|关于)|(?:说到这里?|这里|顺便|还|也|再|另外)*(?:要|得|想|不得不|值得)?(?:提一下|提一提|说一说|说一下|讲一下|讲一讲|介绍一下|说说|讲讲|一提的是)|[^，。；：]{0,8}最[^，。；：的]{1,4}的(?:一[个家座片]|[园区])*(?:是|要数|当属|就是|莫过于)|首先|一是|二是|三是|四是|五是|[一二三四五六七八九十\\d]+是|第[一二三四五]|、";
/** Where one is led, or whose part somebody is: 走进|甲园区, 所属|乙产业园, 园内的|丙基地. */
const LEADING =
  "(?:这里|这儿|此处|眼前)(?:便是|就是|正是|是|的)|走进|走入|来到|步入|踏入|走访|聚焦|(?:所属|下属|所辖)的?|下辖的|旗下的?|(?:[区园境城]|辖区|新区)内的?|位于[^，。；]{1,10}的|周边的?|周围的?|沿线的?|全[国省市区县]|本[省市区]|我[省市区]|原|该|新扩的|[^，。；：的、和与跟]{1,6}的|[^，。；、的比较与和同占在距由于\\d]{2,10}(?:[市县省州]|(?<!园|发|新|片|小|社|地)区)的?";
/** What is done with it, in clauses that name nobody who does: 加快建设|甲园区. */
const DOING =
  "(?:加快|高标准|高水平|高质量|高起点|全力|积极|大力|深入|重点|着力|扎实|规划)*(?:建设|打造|推进|推动|支持|做强|做优|提升|发展|布局|开发|启动|依托)(?:建设|打造|发展)?";

const MARKS =
  "第[一二三四五六七八九十\\d]{1,3}[章节条部分]{1,2}|\\u3000|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[\\s“”‘’（(]";

/** Asks whether words are made of nothing else: of their last unit first, which most do not end with, unless time runs on in them. */
function madeOf(words: string): (before: string) => boolean {
  const held = guarded(new RegExp(`^(?:${words})+$`));
  const running = new RegExp(`^(?:${words}|${RUNNING})+$`);
  return (before) => (before.includes("到") || before.includes("截至") ? running : held).test(before);
}

/** What may stand before a name at the head of its clause. */
const opens = madeOf(`${JOINING}|${TIMES}|${LEADING}|${MARKS}`);
/** The same before what a clause only does something with, which it is about where it names nobody else. */
const does = madeOf(`其(?!中)|${DOING}|${JOINING}|${TIMES}|${LEADING}|${MARKS}`);

/** What is told of a name before it, at the head of its clause: 甲开发区下辖的|乙, 由丙更名而来的|丁, 占地58公顷的|戊. */
const RELATIVE =
  /^[\s“]*(?:其中|而|但|目前|如今|在建|今年|去年|[区园境]内)*(?:[^，。；：、的]{2,16}(?:下[辖设属]|所[辖属]|管辖|旗下|代管|托管|辖?[境区园]内|(?<!公)[内里])|(?:\d{4}年)?(?:由|与|和|被|经)[^，。；：]{2,36}(?:而来|而成|设立|成立|建设|运营|管理|开发|投资|打造|组建|共建|合建|兴建|创办)|[^，。；：的]{2,24}(?:共建|合建|共同建设|联合打造|合作建设|联手打造)|(?:(?:计划|规划|总|已)?(?:总?投资|占地|用地|面积|总面积|建筑面积|规划面积))[^，。；：的]{2,16}|(?:位于|坐落于|坐落在|地处)[^，。；：]{2,24}|[与和同跟]?[^，。；：的与和同跟]{0,20}(?:毗邻|相邻|相接|相连|接壤|为邻|邻近|相望|[之一]隔|同城|齐名|隔壁|对岸|西侧|东侧|南侧|北侧|以[东西南北])|(?!引进|签约|推进|推动|加快|支持|[^，。；：]{0,12}(?:走进|来到|引进))[^，。；：的]{2,32}(?:揭牌|挂牌|授牌|开园|开城|投用|投运|启用|动工|奠基|起步|崛起|获批|认定|[建办发兴]展?起来|建起|兴办|筹建|落成|设立|成立))的[“]?$/u;

/** True where a name is what its clause opens with. Longer openings are none, which also bounds the work. */
export const opensClause = remembered((before) => (before.length <= 32 && opens(before)) || isToldBefore(before));

/** True where only words that open a clause stand before a name, or what is done with it by nobody in particular. */
export const atHead = remembered((before) => (before.length <= 32 && does(before)) || isToldBefore(before));

const isToldBefore = (before: string) => before.includes("的") && RELATIVE.test(before);
