import type { Vocabulary } from "./vocabulary.ts";

/** What tells of one park before 的: when or where it was built, how large it is, whose part or which county's it is. */
const PLACED =
  /(?:(?:设立|成立|新建|新增|位于|所在)[^，。]{0,12}|[0-9][^，。；0-9]{0,8}|下设|下辖|旗下|所属|[境园区][内里]|[该本此](?:区|县|市|园区?|开发区|高新区|经开区)|[东南西北中][部区]|片区|经开区|高新区|开发区|新区|科学城|新城|投用|投产|开园|揭牌|开工|在建|建成|规划|规划建设|启动建设|动工建设|布局建设|谋划建设)的$/;

/** 凤阳经开区的|…产业园, 东部片区里的|…产业园: what lies in one park or piece of it is one too. */
const PART_OF =
  /(?:片区|组团|板块|开发区|高新区|经开区|工业区|新区|新城|科学城|科技城|自贸区|保税区|港区)[内里中]?(?:（[^）]{2,20}）)?的$/;

/** By whom it was made and is run: 由某某集团投资建设并负责运营的|…产业园, 与某某市合建的|…产业园. */
const MADE_BY =
  /(?:(?:由|被|为)[^，。；]{2,40}(?:建设|建造|修建|兴建|承建|筹建|运营|打造|开发|投资|投建|设立|成立|创办|管理|代管|托管|运作|负责|引进|布局|推动|主导|牵头|整合而成|而来)|[与和同跟][^，。；]{2,30}(?:共建|合建|合作|共同|联合|携手|联手)[^，。；]{0,6})的$/;

/** True where what stands before a name and 的 tells which one of its kind it is. */
export function isPlaced(text: string, start: number, vocabulary: Vocabulary): boolean {
  const before = text.slice(Math.max(0, start - 26), start);
  if (PLACED.test(before) || PART_OF.test(before)) return true;
  if (MADE_BY.test(text.slice(Math.max(0, start - 60), start))) return true;
  return hasOwner(text, start, vocabulary);
}

/** True where 的 and a place or a park stand before a name: 泰兴市黄桥镇的|…, 某某工业园区的|…. */
export function hasOwner(text: string, start: number, vocabulary: Vocabulary): boolean {
  if (text[start - 1] !== "的") return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const place = vocabulary.places.longestBefore(text, start - 1)?.value;
  if (place) return place.level !== "province" && (place.whole || place.level !== "locality");
  return TOWNSHIP.test(before) || (PARK.test(before) && vocabulary.endings.longestBefore(text, start - 1) !== null);
}

/** 龙岗镇的|…, 某某街道的|…: of a town. */
const TOWNSHIP = /[\u3400-\u9fff]{2}(?:(?<![乡城村小市各个])镇|乡|街道|村)(?:境内|辖区|上)?的$/;
/** 某某工业园区的|…: of a park. */
const PARK = /[\u3400-\u9fff]{3}(?:园区?|[城港区]|小镇)的$/;
