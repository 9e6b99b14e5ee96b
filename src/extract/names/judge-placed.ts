import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";
import { TELLING, type Verdict } from "./verdict.ts";
import { isMunicipality, type Place, type Vocabulary } from "./vocabulary.ts";

/** Places and generic words alone: 扬州经开区 is a park, 江苏开发区 and 浦东特色产业园区 are sets, 济源示范区 is a region. */
export function judgePlaced(text: string, candidate: Candidate, vocabulary: Vocabulary): Verdict {
  const { body, ending, stop } = candidate;
  const places = body.filter((word) => word.class === "place");
  const place = places.at(-1)?.place;
  const generic = body.filter((word) => word.class === "generic").map((word) => word.text);
  if (!place) return "strong";
  // 海南自由贸易港 is the province itself.
  if (/^(?:自由贸易港|自贸港)$/.test(ending.word) && place.level === "province") return "none";
  if (vocabulary.places.get(text.slice(candidate.start, candidate.end))) return "none";
  const wide = place.level === "province" && !/^(香港|澳门)/.test(place.full);
  const city = wide && isMunicipality(place.full);
  if (generic.some((word) => /级$|^(特色|各类|重点|品牌|标杆|同类|其他|其它|类似|相关|周边|兄弟)$/.test(word)))
    return "group";
  if (stop === "counted") return "group";
  // 铜仁·苏州产业园, 川渝合作（达州）示范区: a park of two places, one of several.
  const cities = new Set(places.flatMap((word) => (word.place?.level === "city" ? [word.place.full] : [])));
  if (cities.size > 1 && ending.family !== "newtown") return "strong";
  // 霍城江苏工业园: a county's park with a province that is not its own.
  const home = places[0]?.place;
  if (
    place.level === "province" &&
    home &&
    /^(?:city|district)$/.test(home.level) &&
    !home.parents.includes(place.full) &&
    /园区?$/.test(ending.word)
  )
    return "strong";
  if (
    generic.length + places.length > 1 &&
    body.some((word) => /^[（(]/.test(word.text)) &&
    ending.family === "special"
  )
    return "strong";
  switch (ending.family) {
    case "newtown":
      return judgeTown(text, candidate, place, wide, vocabulary);
    case "special":
      return generic.length === 0 && /示范区|试验区|实验区/.test(ending.word)
        ? "none"
        : wide && generic.length === 0
          ? "none"
          : "strong";
    case "industry":
      if (places.some((word) => word.place?.level === "locality")) return "strong";
      if (/^(产业园区|产业园|产业区|产业基地)$/.test(ending.word))
        return generic.length > 0 && !wide
          ? "weak"
          : place.level !== "district"
            ? "group"
            : place.whole || !/^产业园区?$/.test(ending.word)
              ? "maybe"
              : "weak";
      return wide ? "group" : "strong";
    case "industrial":
      return wide && /^工业(园区|园|区)$|制造/.test(ending.word) ? "group" : "strong";
    case "economic":
    case "hightech":
      return wide && (!city || generic.includes("国家")) ? "group" : "strong";
    case "zone":
      return wide && !city ? "group" : "strong";
    case "base":
      return /^(?:航天|航空|软件|能源|影视|总装|高技术)/.test(ending.word)
        ? "strong"
        : place.level === "locality" ||
            // 湘潭县新型工业基地: a park by another word; 老工业基地 is a city's past.
            (!wide && generic.includes("工业") && !generic.some((word) => /^(?:老|旧|传统|重要|主要)$/.test(word)))
          ? "weak"
          : "none";
    case "platform":
      return place.level === "locality" || (place.level === "district" && !place.whole && ending.word.length > 3)
        ? "weak"
        : "group";
    case "park":
      // 中关村丰台园: a zone's park in a district.
      if (place.level === "locality" || home?.level === "locality") return "strong";
      // 吉安园区, 东莞园区: all the parks of a city.
      if (ending.word === "园区" && place.level === "city" && generic.length === 0 && !candidate.parent) return "group";
      // 丰台园 is a park's part in that park's company.
      return wide
        ? "group"
        : ending.word.length > 1 || generic.length > 0
          ? "strong"
          : ending.word === "园" && !place.whole
            ? "maybe"
            : "none";
    default:
      return wide && !city && !TELLING.has(ending.family)
        ? "group"
        : /科技园区$|中心$/.test(ending.word) && wide
          ? "group"
          : "strong";
  }
}

/** New towns and new areas: 嘉定新城 and 两江新区 count, districts by that name (浦东新区) and 上海新城 do not. */
function judgeTown(text: string, candidate: Candidate, place: Place, wide: boolean, vocabulary: Vocabulary): Verdict {
  if (wide) return "none";
  if (candidate.ending.word === "新区" && besideDistrict(text, candidate.start, vocabulary)) return "none";
  return place.level === "locality" || candidate.body.length > 0 ? "strong" : "none";
}

/** 盐田区和大鹏新区: what stands in a list with districts is one. */
export function besideDistrict(text: string, start: number, vocabulary: Vocabulary): boolean {
  if (!/[、和与]/.test(text[start - 1] ?? "")) return false;
  const place = vocabulary.places.longestBefore(text, start - 1);
  return place?.value.whole === true && place.value.level === "district";
}

const AROUND = guarded(/^环[\u3400-\u9fff]{1,3}[湖海江湾洲岛](?:开发区|园区)$/);
/** 苏北开发区, 粤东粤西园区: all those of a province's quarter. */
const QUARTERS = guarded(
  /^(?:[苏皖赣浙闽粤桂琼鲁豫冀晋陕辽吉黑蒙甘青宁新湘鄂川渝黔滇藏][东西南北中]{1,3})+(?:开发区|园区|[工产]业园区?)$/,
);
const PAST = guarded(/^[园区]?[老旧][^，。；]{0,4}片区$/);

const COUNTED_LAST = guarded(/^[\u3400-\u9fff]{2,4}[两三四五六七八九十](?:个|大)?(?:片区|园区|园|组团|板块)$/);

/** 甲、|乙两片区: what closes a list counts it. */
export const countsList = (text: string, start: number, words: string) =>
  /[、和与及]/.test(text[start - 1] ?? "") && COUNTED_LAST.test(words);

/** What words tell of that name no park: 环太湖开发区 are all those round a lake, 老纺织片区 is a quarter by its past. */
export const quarterOf = (words: string): "group" | "none" | null =>
  AROUND.test(words) || QUARTERS.test(words) ? "group" : PAST.test(words) ? "none" : null;

/** 一湖三县 */
const LAYOUT_OF = guarded(/^[一二两三四五六七八九十][\u3400-\u9fff][一二两三四五六七八九十][市县区省州地镇]$/);

/** “武夷智谷”软件园, “一湖三县”长三角生态合作区: true where quoted words tell one park from another. */
export function toldByQuote({ body }: Candidate, vocabulary: Vocabulary): boolean {
  const mark = body.find((word) => word.class === "mark" && /^[“"].{3,}[”"]$/.test(word.text));
  if (!mark) return false;
  const said = mark.text.slice(1, -1);
  if (body.some((word) => word.class === "place")) return LAYOUT_OF.test(said);
  if (body.some((word) => word.class !== "mark")) return false;
  const park =
    said.length > 2 &&
    !/^[一二两三四五六七八九十多]/.test(said) &&
    vocabulary.endings.longestBefore(said, said.length) !== null;
  return park || vocabulary.places.longestFrom(said, 0) !== null;
}

/** 甲园是乙开发区的|化工专区: what a park is told to be is no other park. */
export const isToldAs = (text: string, start: number) =>
  /[是为系][^，。；]{2,24}[区园]的$/.test(text.slice(Math.max(0, start - 30), start));

const OWNED = guarded(/(?:所属|下属|所辖|下辖|旗下|辖下)的[“"]?$/);
const BUILDS = guarded(/(?:设|建|有|办)了?$/);
/** What sets of parks are told by. */
const OF_MANY = /级$|^(?:特色|专业|各|各类|重点|主要|多|标准|标准化|优质|示范|[东西南北中]部|产业|工业)$/;

/** One park though only its kind is said: 开发区所属的|绿色化工园, 内设|创业孵化园|一座, 以|循环工业园|为主体. */
export function isPointedOut(text: string, { start, end, ending, stop, body }: Candidate): boolean {
  if (/^(?:special|base|zone)$/.test(ending.family) || body.some((word) => OF_MANY.test(word.text))) return false;
  if (stop === "de") return !/园区$/.test(ending.word) && OWNED.test(text.slice(Math.max(0, start - 4), start));
  if (stop !== "word") return false;
  const behind = text.slice(end, end + 4);
  return (
    (/^一[座个处]/.test(behind) && BUILDS.test(text.slice(Math.max(0, start - 2), start))) ||
    (text[start - 1] === "以" && /^为主体/.test(behind))
  );
}
