import type { Span } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import { Openings } from "../../openings.ts";
import { Pairings } from "../../pairings.ts";

/** What a park's trades are called: 主导产业, 主业, 看家本领, 老本行, 名片. */
const TRADE =
  "(?:主导|支柱|首位|特色|优势|重点|主攻|龙头|当家|拳头|主打|主力|一号|立园|立区|强园|首要)?(?:产业|产品|方向|领域|行业|赛道)|主业|主导(?!权)|支柱|看家|老本行|老行当|名片|招牌|底盘|底色|主角|重头戏|拳头|命脉|突破口|增长点|增长极|主心骨|顶梁柱|双引擎|双轮";
const COUNT = "(?:[一二两三四五六几][大个块张条样项]?)?";

/**
 * Ways to say what a park lives on where the industries stand before the words that say so, or within them. Group `trades` holds the
 * list. A shape is only asked where one of the characters in `needs` stands, or one of its words.
 */
const SHAPES: readonly (readonly [needs: string | RegExp, shape: RegExp])[] = [
  // 把锂电、光伏作为主导产业, 将轴承培育成为支柱产业
  [
    "把将",
    new RegExp(
      `[把将](?<trades>[^，。；：]{2,40}?)(?:当作|当成|当做|当|作为|列为|定为|确定为|明确为|选为|视为|确立为|(?:培育|发展|打造)(?:成为?|为)|做成)了?[“"]?[^，。；]{0,6}?${COUNT}[“"]?(?:${TRADE})`,
      "g",
    ),
  ],
  // 数据存储和算力租赁是它的两张名片, 盐卤化工仍是底盘
  [
    "是为成",
    new RegExp(
      `(?:^|[：:])(?:如今|目前|现在|眼下|其中)?(?<trades>(?!则|因|视|作)[^，。；：是为成以把将由]{2,36}?)(?:仍然?|依然|依旧|已经?|便|就|都|均|逐渐|逐步|正)?(?:[是为]|成为|成了|成为了)(?:它|园区|其|这里|全区|开发区|全园|该园|当地|我们|整个园区|[\\u3400-\\u9fff]{2,14}[区园城港谷地])?们?的?(?:绝对|主要|新的|核心)?${COUNT}[“"]?(?:${TRADE})`,
      "g",
    ),
  ],
  // 把生物医药列进了主导产业目录, 将低空经济纳入重点产业
  [
    "把将",
    new RegExp(
      `[把将](?<trades>[^，。；：]{2,40}?)(?:也)?(?:列进|列入|纳入|写进|写入|归入|补进|加进)了?[^，。；]{0,4}?(?:${TRADE})`,
      "g",
    ),
  ],
  // “1”是数字经济，“3”是新能源、新材料
  ["是即为", /^[“"][0-9一二三四五两N主辅核特新][”"](?:[是即为]|指的?是?)(?<trades>[^，。；：]{2,40})(?=$|[，。；])/g],
  // 稀有金属和纺织服装两大主业, 石油化工和合成材料两块“老本行”
  [
    "二两三四五六",
    /(?<trades>[^，。；：]{3,40}?)(?:这)?[二两三四五六][大块个条张样][“"]?(?:链(?=$|[，。；])|主导产业|支柱产业|特色产业|优势产业|主业|老本行|主攻方向|主打产业|拳头产品|板块)/g,
  ],
  // 电子材料、轮胎“三驾马车”; 铝材加工、机械制造撑起半壁江山
  [
    "驾鼎驱飞进撑唱挑扛分各",
    /(?:^|：|转型为|转向)(?<trades>[^，。；：是为以把将]{3,36}?)(?:[“"]?[双两三四五]驾马车|[两三四]足鼎立|双轮驱动|比翼齐飞|齐头并进|并驾齐驱|撑起|唱起?主角|挑起?大梁|扛起|[两三四]分天下|各占|各领风骚)/g,
  ],
  // 以轻纺制鞋见长, 以丝绸起家
  [
    "以",
    /以(?<trades>[^，。；：]{2,30}?)(?:见长|著称|闻名|起家|立园|立区|取胜|打天下|当家|为主业?(?=[，。；的]|$)|为主线|为主攻|为方向|为龙头(?=产业))/g,
  ],
  // 招商手册里只写着三样东西：新能源、智能装备、营养健康
  [
    "：:",
    /(?:[二两三四五六几][样件个条张大块](?:东西|事|方向|赛道|牌|字|产业|主业|板块|领域|主导产业|重点产业)|主导产业|主攻方向|产业方向|产业定位|主业)[：:][“"]?(?<trades>[^。；：]{2,60})/g,
  ],
  // 从单一的水洗印染走向服装服饰、产业用纺织品并举
  [
    /走向|转向|展到|伸到|拉到|铺到|换成|移到|焦到|落在|放在|押在/,
    /(?<=走向|转向|拓展到|扩展到|延伸到|拉到了?|铺到了?|伸到了?|换成了?|移到了?|转移到了?|聚焦到|(?<!坐)落在了?|放在了?|押在了?)(?<trades>[^，。；：]{2,36}?)(?:并举|并重|上来|上面?|$)/g,
  ],
  // 底气在动力装备, 家底是新材料, 饭碗靠的是铝加工
  [
    "气底项势基碗牌钱",
    /(?:底气|家底|底子|强项|长项|优势|根基|饭碗|王牌|底牌|本钱|看家本钱)(?:，)?(?:主要|就|正|全|都|还)?(?:在于?|靠的?是|[是为])(?<trades>(?!于|这|那|什么|哪|其|它)[^，。；：]{2,30}?)(?=$|[，。；：])/g,
  ],
  // 吃的主要是船舶修造与水产加工这两碗饭
  [
    "饭",
    /(?:吃|端)(?:的|着|起|上|稳)?(?:还|就|主要|也|都)*(?:是|好|牢)?[“"]?(?<trades>[^，。；：吃端]{2,30}?)(?:这|的)?[一二两三四]?[碗口只个]?饭碗?/g,
  ],
  // 打造新能源、轴承全产业链; 延伸工程机械、重卡链条; 带出了一条LED照明和印制电路板的链条
  [
    "链",
    /(?:延伸|延长|补齐|完善|拉长|做强|做粗|壮大|形成了?|构建|打造|带出了?|拉出了?|串起了?|织就了?)(?:一条|两条|三条|完整的?)*(?<trades>[^，。；：一]{2,36}?)(?:等)?的?全?(?:产业)?链条?(?=[，。；、]|$|[0-9]|上|集)/g,
  ],
  // 靠羊绒、亚麻吃饭; 在口腔器械、制鞋上做文章; 围绕粮油加工、临港物流做文章
  [
    "靠在围",
    /(?:靠|在|围绕|围着)(?<trades>[^，。；：]{2,36}?)(?:等)?(?:领域|方面|产业|行业)?(?:上|里)?(?:做足?文章|下功夫|发力|吃饭|起步|发家|深耕|精耕细作|打转)/g,
  ],
  // 打农机牌, 做磷化工文章, 唱粮油戏
  [
    "打做唱念",
    /(?:打好?|打的是|打出|做好?|做足|唱好?|念好?)(?![造响好足])[“"]?(?<trades>[^，。；：东西品招“”]{2,20}?)[”"]?(?:这张|这篇)?(?:牌|文章|大戏)/g,
  ],
  // 从镍钴前驱体、正极材料到电池铜箔，一条链…
  [
    "从",
    /从(?![^到]*(?:一直|直接))(?<trades>[\u3400-\u9fffA-Za-z]{2,12}(?:、[\u3400-\u9fffA-Za-z]{2,12})*到(?:终端)?[\u3400-\u9fffA-Za-z]{2,12})(?=，?(?:一条|全|完整|的?产业链|链|$))/g,
  ],
  // “原料药—制剂—医药流通”完整链条
  [
    "—–-",
    /[“"](?<trades>[\u3400-\u9fffA-Za-z]{2,10}(?:[—–-]{1,2}[\u3400-\u9fffA-Za-z]{2,12}){1,5})[”"](?:的?(?:完整|全|闭环|一体化)?(?:产业)?链)/g,
  ],
];

const NEEDS = new Openings(SHAPES.map(([needs]) => needs));
const PAIRS = new Pairings(SHAPES.map(([needs, shape]) => (typeof needs === "string" ? shape : needs)));

/** Which of the shapes a text may hold, as bits; 0 for none. */
export function shapesIn(text: string): number {
  const held = PAIRS.in(text);
  return held === 0 ? 0 : held & NEEDS.in(text);
}

const SPLIT = /、|以及|和|与|及其?(?!零)|[—–]+|-{2}|到|[+＋]/g;

/** Lists of trades in a clause that one of the shapes holds, cut at their joints. Offsets are the clause's. `held` is what `shapesIn` tells. */
export function saidTrades(text: string, held: number): Span[] {
  const found: Span[] = [];
  for (let nth = 0; nth < SHAPES.length; nth++) {
    if ((held & (1 << nth)) === 0) continue;
    const shape = SHAPES[nth]![1];
    for (const match of matchesOf(shape, text)) {
      const trades = match.groups!.trades!;
      const base = match.index + match[0].indexOf(trades);
      let start = 0;
      for (const joint of matchesOf(SPLIT, trades)) {
        found.push({ start: base + start, end: base + joint.index });
        start = joint.index + joint[0].length;
      }
      found.push({ start: base + start, end: base + trades.length });
    }
  }
  return found;
}
