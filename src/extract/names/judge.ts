import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";
import { isPark } from "./found.ts";
import { isDescription, isGoal, isName } from "./judge-goal.ts";
import { besideDistrict, countsList, isPointedOut, judgePlaced, quarterOf, toldByQuote } from "./judge-placed.ts";
import { isPlacedBare, judgeSector } from "./judge-sector.ts";
import { namesOffice } from "./offices.ts";
import { isPlaced } from "./owners.ts";
import type { BodyOf, Verdict } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What may stand between a park's name and the end of its company's (重庆西永微电子产业园区|开发|有限公司). */
const COMPANY_TAIL = guarded(
  /^[开发建设投资管理发展运营实业控股资产经营服务产业科技城市集团股份总有限责任（）()]{0,16}(?:公司|集团)/,
);

/** 锦谷|生化有限公司: where one character makes the ending, any trade may stand before the company's. */
const ANY_TAIL =
  /^(?:(?![引落入新由与和及的在被向从，、])[\u3400-\u9fff]){1,10}?(?:有限(?:责任)?公司|股份有限公司|股份公司)/;

/** 在某某园区|投资建设…: what somebody does there, no company of that name. */
const DOES = guarded(/^(?:投资建设|建设投资|投资开发|开发建设|建设开发|投资发展|建设发展)(?!有限|集团|公司|股份)/);
const DOES_IN = /[在于到赴来]/;

/** 某园〔2021〕3号: the number of a paper. */
const NUMBERED = guarded(/^[〔[]\d/);
/** 甲高新区|孵化器|已达12家: they are counted. */
const HOW_MANY =
  /^[、和与及]|^(?:总数|数量|共?有|已有?|达到?|增至|增加到?|超过?|超|近|约|各)*(?:[0-9](?![0-9]{3}年)|[一二三四五六七八九十两百]+[家个])/;
const COUNTED = guarded(/^[0-9]+\s*[个家大座]/);
const RATED = guarded(/^[A-Z][级类]/);
const LAYOUT = guarded(/^[一二两三四五六七八九十多][园区城核国地市谷][一二两双三四五六七八九十多]/);
const OFFICE = guarded(/[委局厅署办]$/);
/** Endings that sets of parks have. */
const OF_SETS = guarded(/^(?:开发区|园区|(?:产业|工业|化工|科技|物流)园区|(?:工业|产业)集聚区)$/);

/** Judges one candidate from its own clause. @param offices whether a zone's office by its full name is the zone's */
export function judge(text: string, candidate: Candidate, vocabulary: Vocabulary, offices = false): Verdict {
  const { end, stopWord } = candidate;
  if (candidate.ending.family === "platform" && HOW_MANY.test(text.slice(end, end + 6))) return "none";
  if (NUMBERED.test(text.slice(end, end + 2)) || COMPANY_TAIL.test(text.slice(end, end + 24))) return "none";
  if (candidate.ending.word.length === 1 && ANY_TAIL.test(text.slice(end, end + 18))) return "none";
  if (!vocabulary.tails.longestFrom(text, end)) return judgeName(text, candidate, vocabulary);
  const does = stopWord !== null && DOES_IN.test(stopWord.text.slice(-1)) && DOES.test(text.slice(end, end + 6));
  if (!does && !namesOffice(text, candidate, offices)) return "none";
  const verdict = judgeName(text, candidate, vocabulary);
  return isPark(verdict) || (verdict === "bare" && candidate.parent !== null) ? verdict : "none";
}

function judgeName(text: string, candidate: Candidate, vocabulary: Vocabulary): Verdict {
  const { body, ending, start, end, stop } = candidate;
  const words = body.filter((word) => word.class !== "mark");
  // 张家港, 连云港 are cities.
  const division = vocabulary.places.get(text.slice(start, end));
  if (division && division.level !== "locality" && !division.whole) return "none";
  // 【试剂谷】: the head of a paragraph in brackets.
  if (words.length === 0 && /^(?:life|chip)$/.test(ending.family) && text[start - 1] === "【" && text[end] === "】")
    return "weak";
  if (toldByQuote(candidate, vocabulary)) return "strong";
  if (words.length === 0)
    return candidate.outerStart !== null
      ? "strong"
      : /^未来/.test(ending.word) || isPlacedBare(text, candidate, vocabulary)
        ? "weak"
        : "bare";
  // 甲、乙等|跨江园区: what closes a list of names is what they are.
  if (candidate.stopWord?.text === "等" && stop === "word") return "group";
  if (ending.word.length === 1 && end - start < 3) return "none";
  // 位于历城区唐冶片区: where something lies.
  if (
    ending.word === "片区" &&
    /(?:位于|地处|坐落于|坐落在|选址)$/.test(text.slice(Math.max(0, start - 3), start)) &&
    words[0]?.place?.level === "district"
  )
    return "none";
  if (COUNTED.test(text.slice(start, end)) || countsList(text, start, text.slice(start, end))) return "group";
  // 环太湖开发区: all those round a lake. 老纺织片区: a quarter by its past.
  const unnamed = quarterOf(text.slice(text[start - 1] === "环" ? start - 1 : start, end));
  // 湘东 is a district that is called as a quarter of its province.
  const district = words[0]?.place?.level === "district" && !/(?:园区|开发区)$/.test(ending.word);
  if (unnamed && !(district && unnamed === "group")) return unnamed;
  if (isTitle(text, candidate)) return "group";
  // A级、B级园区: a class they are rated in.
  if (RATED.test(text.slice(start, end))) return "group";
  // 福泉两地|开发区, 湘南三市|园区
  if (SEVERAL.test(text.slice(start, candidate.endingStart))) return "group";
  // “四园两基地” counts a layout's parts.
  if (LAYOUT.test(text.slice(start, end))) return "none";
  // 五百亿级园区, 千亿元产业园: a class of parks by their output.
  if (MAGNITUDE.test(text.slice(start, end))) return "group";
  // 百亿级|竹材加工基地: what is to come of it, by its trade.
  if (
    /基地$/.test(ending.word) &&
    stop === "counted" &&
    text[start - 1] === "级" &&
    !words.some((word) => word.class === "place")
  )
    return "group";
  // 某市工业园区, 某市沿海产业园区: all the parks of a city, where nothing but its kind tells them apart.
  const bracketed = body.some((word) => word.class === "mark" && /^[（(]/.test(word.text));
  if (!bracketed && isWholeCity(words, ending.word, vocabulary)) return isNaming(text, start, end) ? "weak" : "group";

  // 塘尾第二工业区: one of a village's several.
  if (words.length > 1 && /^第/.test(words.at(-1)!.text) && words[0]!.class !== "generic") return "strong";
  const named = words.some((word) => isName(word, vocabulary));
  const toward = isGoal(text, candidate, vocabulary);
  if (candidate.quoted && VISION.test(text.slice(end))) return "none";
  // “中国稀金谷”不是一个行政区: what a sentence goes on to tell of is no slogan.
  if (candidate.quoted && !toward && !named && /^[”"](?:不?是|位于|已|规划|累计|今年|去年|由)/.test(text.slice(end)))
    return "weak";
  if (candidate.quoted && !toward && !named && (isKindInQuotes(words, ending.word) || isGiven(text, candidate)))
    return "weak";
  if (candidate.quoted && (toward || !named)) return candidate.wholeQuote && !toward ? "weak" : "none";
  if (/(?<!青)年产|[0-9]+(?:GWh|万吨|万辆)/.test(text.slice(start, end))) return "none";
  // 中国—某国某地产业园区 and 某市某国产业园 are parks at home; what bears another country's name alone is a model to look at.
  if (
    !/^(?:中国|[\u3400-\u9fff]{2,4})[—\-－–]/.test(text.slice(start, end)) &&
    words[0]!.class !== "place" &&
    words.some((word, i) => vocabulary.foreign.has(word.text) && !(i > 0 && word.text === "硅谷"))
  )
    return "none";
  if (words.some((word) => OFFICE.test(word.text) && word.text.length > 1)) return "none";
  if (toward && isDescription(candidate, vocabulary, text)) return "none";
  // 高铁新城, 空港新城: many cities' own, and one's in the company of others; 北部生态新区 where nothing counts or asks for it.
  if (ending.family === "newtown" && words.every((word) => word.class === "generic")) {
    if (words.every((word) => AREA.test(word.text))) return "maybe";
    if (/^[东西南北中]部$/.test(words[0]!.text) && !toward && !/^(?:set|counted|de)$/.test(stop)) return "weak";
  }
  if (!toward && isPointedOut(text, candidate)) return "weak";
  if (words.every((word) => word.class === "generic")) {
    // 东部机电园: one of a list, where the others are named.
    if (/^[东西南北中]部$/.test(words[0]!.text) && /(?<!^)园$/.test(ending.word) && stop !== "de") return "maybe";
    const telling = /^(life|chip|software)$/.test(ending.family) && !/^(set|counted|de)$/.test(stop);
    return telling && words.every((word) => /^(国际|大|数字|未来|创新|新)$/.test(word.text))
      ? judgeSector(text, candidate, toward, vocabulary)
      : "group";
  }
  if (
    LIES_AT.test(text.slice(end, end + 28)) &&
    /^(?:start|mark)$/.test(stop) &&
    words[0]!.class === "place" &&
    words.length > 1
  )
    return "weak";
  if (words.some((word) => word.text === "特色") && !words.some((word) => isLocal(word))) return "group";
  if (!named && words.some((word) => word.class === "place")) {
    // 河间市的|京津冀再制造产业示范基地
    if (
      stop === "de" &&
      !toward &&
      words.some((word) => word.class === "industry") &&
      isPlaced(text, start, vocabulary)
    )
      return "weak";
    return toward ||
      /园区$/.test(ending.word) ||
      words.every((word) => word.class === "place" || word.class === "generic")
      ? "group"
      : "maybe";
  }
  if (!named) return judgeSector(text, candidate, toward, vocabulary);
  if (words.every((word) => word.class === "place" || word.class === "generic")) {
    const verdict = judgePlaced(text, candidate, vocabulary);
    return /^(?:group|maybe)$/.test(verdict) && isNaming(text, start, end) ? "weak" : verdict;
  }
  if (ending.word === "新区" && besideDistrict(text, start, vocabulary)) return "none";
  if (ending.needs === "place")
    return words.at(-1)?.class === "place" || words.at(-1)?.class === "brand" || words.length > 1 ? "strong" : "none";
  // 水晶郦城, 宫古岛: a town, an island or a harbour, unless a word says what is made there (智媒城, 创芯之城).
  if (/^[港岛湾城谷]$|^之城$/.test(ending.word) && !isMade(words)) return "maybe";
  if (ending.needs === "name" && ending.word.length === 1 && words.length === 1 && end - start < 4) return "weak";
  return "strong";
}

/** 先后获批国家环保产业化基地、国家火炬计划特色产业基地等称号: what somebody may call itself from then on. */
const isTitle = (text: string, { start, body }: Candidate) =>
  (/^(?:国家级?|全国|中国|省级|全省)/.test(text.slice(start, start + 3)) ||
    /(?:国家|自治区|[省市])级$/.test(text.slice(Math.max(0, start - 4), start))) &&
  !body.some((word) => word.class === "place") &&
  AWARDED.test(text.slice(Math.max(0, start - 60), start));
const AWARDED =
  /(?:获批|获评|荣获|获得|入选|认定为|授予|列入|评为|摘得|斩获|跻身|创成|命名为)(?:了|首批|第.批|成为)?[“"]?(?:[^。；，：]{0,50}[”"]?[、和及与][“"]?)?$/;

/** What is only said of one park: that it is made out of others under this name, or was another's before. */
const NAMING =
  /(?:(?:合并|整合|联合|共同)(?:组建|成立|设立|为|成)(?:了|新的)?|组建|更名为|改名为|改称|定名为|升级为|升格为|原[来先本]的|(?:前身|脱胎于|原名)[^，。；]{0,16}[的是为系])[“"]?$/;

/** 由甲特色产业园|改组而来: one park that became another. */
const BECAME = guarded(
  /^[”"]?(?:改组|改建|改造|改制|更名|升级|升格|发展|演变|整合|合并|转型|扩建|扩容|迁建)[^，。；]{0,4}(?:而来|而成)/,
);

/** 某省零碳产业园区|选址…: said of no set. */
const LIES_AT = guarded(/^(?:选址|坐落|位于|地处|落户|始建|成立于|设立于|由[^，。；]{2,24}[构组]成)/);

const isNaming = (text: string, start: number, end: number) =>
  NAMING.test(text.slice(Math.max(0, start - 24), start)) ||
  BECAME.test(text.slice(end, end + 12)) ||
  LIES_AT.test(text.slice(end, end + 28));

/** Several places at once, named before the ending: 福泉两地, 湘南三市, 沿江五县区. */
export const SEVERAL = guarded(/[两二三四五六七八九十](?:地|[省市县区州旗]{1,3})$/);

/** “冷链装备产业园”: a name by its trade; a slogan would be a valley, a town or a harbour. */
const isKindInQuotes = (words: readonly BodyOf[], ending: string) =>
  /园区?$|集[聚中]区$/.test(ending) &&
  words.some((word) => word.class === "industry" || (word.class === "plain" && !/^园区?$/.test(ending)));

/** 套着一个“精细化学品中试园”, 取名“共享加工园”: quotes round what something there is called. */
const isGiven = (text: string, { start, ending }: Candidate) =>
  /园区?$/.test(ending.word) && GIVES.test(text.slice(Math.max(0, start - 8), start - 1));
const GIVES = /(?:[一这那][个座片处]|名[为叫]|取名[为叫]?|叫做?|命名为?|称为|称作)$/;

/** What stands behind a slogan in quotes: “北方药谷”的愿景, “江南氢谷”品牌. */
const VISION =
  /^[”"」』’]的?(?:美好|宏伟|崭新|亮丽|城市|产业|金字)?(?:愿景|梦想|梦|美誉|名片|品牌|称号|招牌|雏形|轮廓|蓝图|画卷|目标|构想|口号|美称|头衔|定位)/;

/** Generic words that new towns are named by. */
const AREA = /^(?:空港|临空|临港|临海|高铁|科学|中央|科创)$/;

const MADE = /[智芯数创科药医云碳氢能媒氧算视声康健]|生命|生物|信息|软件|互联|飞|材料|装备|产业|工业|海洋|光电/;

const isMade = (words: readonly BodyOf[]) =>
  words.some((word) => word.class === "industry" || (word.class !== "place" && MADE.test(word.text)));

/** A place that is no province and no city: parks bear such names and kinds of park do not. */
const isLocal = (word: BodyOf) =>
  word.class === "brand" ||
  (word.class === "place" && (word.place?.level === "district" || word.place?.level === "locality"));

const MAGNITUDE = guarded(/^[〇一二三四五六七八九十百千万]*亿元?(?:级|产业|园)/);

/** True where a city's full name stands before kinds and industries alone, and the ending is one that sets of parks have. */
function isWholeCity(words: readonly BodyOf[], ending: string, vocabulary: Vocabulary): boolean {
  if (!OF_SETS.test(ending)) return false;
  const [first, ...rest] = words;
  return (
    first?.class === "place" &&
    first.place?.level === "city" &&
    first.place.whole &&
    /[市州盟]$/.test(first.text) &&
    rest.every(
      (word) =>
        word.class === "generic" ||
        word.class === "industry" ||
        vocabulary.wide.has(word.text) ||
        (word.class === "plain" && /^(?:新型)?[\u3400-\u9fff]{2}化$/.test(word.text)),
    )
  );
}
