import { guarded } from "../guarded.ts";
import type { Word } from "../segment.ts";
import { LANDFORM } from "./landform.ts";
import type { Place, Vocabulary } from "./vocabulary.ts";

/**
 * What a word of a name's body tells: `place` and `brand` make one park of a kind, `industry` and `plain` say what it is for,
 * `generic` only says what kind it is.
 */
export type BodyClass = "place" | "brand" | "industry" | "generic" | "plain" | "mark";

export interface BodyWord {
  readonly text: string;
  readonly class: BodyClass;
  readonly start: number;
  readonly end: number;
  readonly place?: Place | undefined;
}

const FUNCTION_TAG = /^(u|p$|c$|r|y|e$|o$|q|d|df|zg$|f$|t$|nt$|i$|l$)/;
/** Pronouns and pointing words, which no name has: 这座, 人家, 我们; and what counts sentences: 四是. */
const DEICTIC = guarded(
  /^(?:[我本][国省市区县州盟旗镇乡]|[这那](?:一?[个座家片处块方批里边儿]|一|些|样|么)?|[我你他她它咱人]们|人家|大家|自己|做[大强优精专特实活绿美细]|几[代任届]|整[个片座]|(?:[这那]|就|才|正|也|都|还|只|算|仍)是|同期|力争|朝着|迈向|别人|谁|[此彼]|哪[个家里些]?|[一二三四五六七八九十]是)$/,
);
const MEASURE = guarded(/^(?:[百千万]里|立方)$/);
const MEASURED = guarded(
  /^(?:前|后|近)?[〇一二两三四五六七八九十百千几数]+(?:[名个家位年月天次项条批间栋处轮届大]|季度|个月|年[内来间里])$/,
);
const RANKED = guarded(/^(?:国家|[省市县区州])级[\u3400-\u9fff]/);
const CJK = /^[\u3400-\u9fff]+$/;
const NAME_TAG = /^(nr|ns|nz|nrt|nrfg|s$)/;

/** The class of one word, or null where the word stands before names and ends the walk. `rest` is the first class to its right. */
export function classify(word: Word, vocabulary: Vocabulary, rest: BodyClass | null): BodyClass | null {
  const { text, tag } = word;
  const place = vocabulary.places.get(text);
  if (place) return "place";
  const named = rest === "place" || rest === "brand";
  // 巴彦图|产业园: what many Mongolian names end in.
  if (text === "图" && rest === null) return "plain";
  if (vocabulary.edges.has(text) && (named || !vocabulary.inner.has(text))) return null;
  // 省级重点 is one word to the tagger.
  if (vocabulary.generic.has(text) || RANKED.test(text)) return "generic";
  if (vocabulary.industries.get(text)) return "industry";
  // 白鸟|湖|新区: a lake that no dictionary knows.
  if (vocabulary.inner.has(text)) return rest === null && tag === "ns" && /^[湖江河山]$/.test(text) ? "brand" : "plain";
  if (/^[A-Za-z][A-Za-z0-9+]*$/.test(text)) return "brand";
  // Footnotes' marks, and heads of tables (所在园区), begin no name.
  if (/^(?:[0-9]+|[*＊#※]+|所在|所属)$/.test(text)) return null;
  if (DEICTIC.test(text)) return null;
  // 占|经开区面积的…: a share of it.
  if (text === "占" && (rest === null || rest === "place")) return null;
  // 各出|一名, 十年: so many of something.
  if (MEASURED.test(text)) return null;
  if (tag === "m")
    return text.length === 1 || !/^[〇零一二三四五六七八九十百千万亿两几多余数半]+$/.test(text) ? "plain" : null;
  if (tag.startsWith("v") && tag !== "vn" && tag !== "vg") return null;
  if (
    text.length === 1 &&
    /^[的地得了着过和与及或在从由于以为对把被让使将向是有等该各每此其且并而也都又再就才更最已即后成设现另系乃]$/.test(
      text,
    )
  )
    return null;
  // The tagger takes some names of three characters for phrases: 观澜湖, 五里桥.
  if (tag === "l" && /^[\u3400-\u9fff]{2}[湖江河山海岛湾桥镇村滩洲塘港岭泉溪]$/.test(text)) return "brand";
  // 中科院|某某产业园, 浙江大学|某某产业园: who runs a park may lend it its name.
  if (tag === "nt" && named && /(?:[科学]院|大学)$/.test(text)) return "brand";
  // 千里|山, 百|立方: a measure that measures nothing.
  if (tag === "q" && MEASURE.test(text) && rest !== null) return "brand";
  // 耐火材料, 打火机: set phrases to a tagger, and things made.
  if (tag === "l" && text.length > 2 && vocabulary.heads.longestBefore(text, text.length)?.value) return "industry";
  if (text.length > 1 && FUNCTION_TAG.test(tag)) return null;
  if (text.length === 1 && /^(u|p$|c$|r|y|e$|o$|d$|q$)/.test(tag)) return null;
  if (text.length === 1) return "plain";
  if (NAME_TAG.test(tag) || (tag === "x" && CJK.test(text))) return "brand";
  return "plain";
}

/** Joins runs of single characters that no dictionary word holds together (桃·浦, 三·灶) into one brand word. */
export function joinSingles(words: readonly BodyWord[], vocabulary: Vocabulary): BodyWord[] {
  const joined: BodyWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const single = word.class === "plain" && word.text.length === 1;
    // 芭蕉|坪, 麻塘|溪, 石埠|口: a small place that no dictionary knows.
    if (
      single &&
      last?.class === "plain" &&
      last.end === word.start &&
      last.text.length === 2 &&
      LANDFORM.has(word.text.charCodeAt(0)) &&
      !vocabulary.inner.has(last.text)
    ) {
      joined[joined.length - 1] = { text: last.text + word.text, class: "brand", start: last.start, end: word.end };
      continue;
    }
    if (
      single &&
      last &&
      last.end === word.start &&
      (last.class === "plain" || last.class === "brand") &&
      isSingleRun(last)
    ) {
      const text = last.text + word.text;
      const known = vocabulary.generic.has(text) ? "generic" : vocabulary.industries.get(text) ? "industry" : "brand";
      joined[joined.length - 1] = { text, class: known, start: last.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}

const isSingleRun = (word: BodyWord) => word.text.length === 1 || (word.class === "brand" && word.text.length <= 3);
