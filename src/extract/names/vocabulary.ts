import type { Lexicon } from "../lexicon/index.ts";
import { buildTrie, type Trie } from "./trie.ts";

/** What must stand before an ending for the whole to name one park. */
export type Needs = "sector" | "name" | "place";

export interface Ending {
  readonly word: string;
  readonly family: string;
  readonly needs: Needs;
}

/** A division or locality. `parents` are the full names above it, nearest first; `full` is its own full name. */
export interface Place {
  readonly full: string;
  readonly level: "province" | "city" | "district" | "locality";
  readonly parents: readonly string[];
  /** True where the word is the full name (嘉定区) and not the short one (嘉定). */
  readonly whole: boolean;
}

/** The names lexicon in the shape the rules walk: tries and sets, built once a lexicon. */
export interface Vocabulary {
  readonly endings: Trie<Ending>;
  readonly ordinary: Trie<true>;
  readonly generic: ReadonlySet<string>;
  readonly goals: Trie<true>;
  readonly edges: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly tails: Trie<true>;
  readonly places: Trie<Place>;
  /** Names of towns without 镇, 乡 and 街道; none is an ordinary word. */
  readonly towns: Trie<true>;
  readonly industries: Trie<true>;
  /** What is made and done besides: no part of a park's name. */
  readonly goods: Trie<true>;
  /** Endings of what is made and done, false for words that only end alike. */
  readonly heads: Trie<boolean>;
  /** Words that make a list of things made no list of trades, false for those that only begin alike. */
  readonly otherLists: Trie<boolean>;
  readonly sets: Trie<true>;
  /** What a company's name ends in, what only an investor stands before, and what campaigns are counted by. */
  readonly companies: Trie<true>;
  readonly spenders: Trie<true>;
  /** What a company's short name ends in behind its brand. */
  readonly trades: Trie<true>;
  readonly programmes: Trie<true>;
  readonly classifiers: ReadonlySet<string>;
  readonly following: Readonly<Record<string, string>>;
  readonly wide: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
}

const MUNICIPAL = /^(北京|天津|上海|重庆)市$/;
const DIVISION_TAIL =
  /(?:(?:土家族|苗族|侗族|藏族|羌族|彝族|哈尼族|傣族|白族|壮族|瑶族|回族|蒙古族|蒙古|哈萨克|柯尔克孜|朝鲜族|布依族|满族|黎族|维吾尔|畲族|达斡尔族|各族|景颇族|傈僳族|佤族|拉祜族|纳西族|仡佬族|水族|毛南族|仫佬族|东乡族|保安族|撒拉族|裕固族|土族|锡伯|塔吉克|独龙族|怒族|普米族|布朗族|阿昌族)*自治(?:州|县|区|旗)|特别行政区|地区|新区|省|市|区|县|旗|盟|州|林区)$/;

/** The short name of a division: 嘉定区 → 嘉定, 恩施土家族苗族自治州 → 恩施. Null where less than two characters would be left. */
export function shortName(full: string): string | null {
  const short = full.replace(DIVISION_TAIL, "");
  return short.length >= 2 && short !== full ? short : null;
}

const built = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, built once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = built.get(lexicon);
  if (known) return known;
  const { parkSuffixes, industries, groups } = lexicon;
  const flag = (words: readonly string[]) => buildTrie(words.map((word) => [word, true] as const));
  const vocabulary: Vocabulary = {
    endings: buildTrie(
      parkSuffixes.endings.flatMap(({ family, needs, words }) =>
        words.map((word) => [word, { word, family, needs }] as const),
      ),
    ),
    ordinary: flag(parkSuffixes.ordinary),
    generic: new Set(parkSuffixes.generic),
    goals: flag(parkSuffixes.goals),
    edges: new Set(parkSuffixes.edges),
    inner: new Set(parkSuffixes.inner),
    tails: flag(parkSuffixes.tails),
    places: buildTrie(placesOf(lexicon)),
    towns: flag(lexicon.towns.names),
    industries: flag(industries.industries),
    goods: flag(industries.goods),
    heads: buildTrie([
      ...industries.notHeads.map((word) => [word, false] as const),
      ...industries.heads.map((word) => [word, true] as const),
    ]),
    otherLists: buildTrie([
      ...industries.notOtherLists.map((word) => [word, false] as const),
      ...industries.otherLists.map((word) => [word, true] as const),
    ]),
    sets: flag(groups.sets),
    companies: flag(lexicon.organizations.companies),
    spenders: flag(lexicon.organizations.shortBefore),
    trades: flag(lexicon.organizations.shortEndings),
    programmes: flag(lexicon.programmes.heads),
    classifiers: new Set(groups.classifiers),
    following: parkSuffixes.following,
    wide: new Set(parkSuffixes.wide),
    foreign: new Set(parkSuffixes.foreign),
  };
  built.set(lexicon, vocabulary);
  return vocabulary;
}

/** Full names before short ones and wider places before narrower, so that 吉林 is the province. */
function placesOf(lexicon: Lexicon): (readonly [string, Place])[] {
  const full: [string, Place][] = [];
  const short: [string, Place][] = [];
  const add = (name: string, level: Place["level"], parents: readonly string[]) => {
    full.push([name, { full: name, level, parents, whole: true }]);
    const brief = shortName(name);
    if (brief) short.push([brief, { full: name, level, parents, whole: false }]);
    // 恩施州, 长阳县: autonomous divisions as people write them.
    const autonomous = /自治([州县旗])$/.exec(name)?.[1];
    if (brief && autonomous) short.push([`${brief}${autonomous}`, { full: name, level, parents, whole: true }]);
  };
  const { provinces, localities } = lexicon.places;
  for (const province of Object.keys(provinces)) add(province, "province", []);
  for (const [province, cities] of Object.entries(provinces)) {
    for (const city of Object.keys(cities)) if (isDivision(city)) add(city, "city", [province]);
  }
  for (const [province, cities] of Object.entries(provinces)) {
    for (const [city, districts] of Object.entries(cities)) {
      const parents = isDivision(city) ? [city, province] : [province];
      const level = city.includes("直辖县级") ? "city" : "district";
      for (const district of districts) add(district, level, parents);
    }
  }
  const local = localities.map(
    (name) => [name, { full: name, level: "locality", parents: [], whole: true } satisfies Place] as const,
  );
  return [...full, ...short, ...local];
}

const isDivision = (city: string) => !/^(市辖区|县)$|直辖/.test(city);

/** True for the four cities that are provinces. */
export const isMunicipality = (full: string) => MUNICIPAL.test(full);
