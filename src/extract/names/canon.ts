import { type Guarded, guarded } from "../guarded.ts";
import { SPACES, unitSet, without } from "../unit-set.ts";
import { isMunicipality, type Vocabulary } from "./vocabulary.ts";

/** A name taken apart for comparing: what tells it from others, and the kind of ending in a shape that short and long forms share. */
export interface Canon {
  /** The body without quotes, level words and the words that only repeat the ending's kind. */
  readonly stem: string;
  readonly kind: string;
  /** The stem without the places it starts with; the stem itself where nothing would be left. */
  readonly core: string;
}

/** Longer endings first. A short form and the long one it stands for share a kind. */
const KINDS: readonly (readonly [Guarded, string])[] = [
  [guarded(/(?:经济技术开发区|经济开发区|经济技术开发|经开新区|经开区)$/), "economic"],
  [
    guarded(
      /(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|高新技术产业园|高新科技园区|高新园区|高新区|高新园)$/,
    ),
    "hightech",
  ],
  [guarded(/(?:先进制造业开发区|制造业开发区|开发区)$/), "zone"],
  [guarded(/(?:综合保税区|综保区)$/), "综保区"],
  [guarded(/(?:自由贸易试验区|自贸试验区|自贸区)$/), "自贸区"],
  [guarded(/(?:工业园区|工业园|工业区)$/), "工业园"],
  [guarded(/(?:科技园区|科技园|科技产业园区|科技产业园)$/), "科技园"],
  [guarded(/(?:产业园区|产业园|产业基地)$/), "产业园"],
  [guarded(/(?:软件园区|软件园)$/), "软件园"],
  [guarded(/(?:物流园区|物流园)$/), "物流园"],
  [guarded(/(?:化工园区|化工园|化工区)$/), "化工园"],
  [guarded(/(?:创新园区|创新园)$/), "创新园"],
  [guarded(/(?:生物医药港|医药港)$/), "医药港"],
  [guarded(/(?:小镇|小城)$/), "小镇"],
  [guarded(/(?:园区|园)$/), "园"],
];

const LOOSE = unitSet(`${SPACES}“”"「」『』‘’《》（）()`);

/** Takes a folded name apart. */
export function canonOf(name: string, vocabulary: Vocabulary): Canon {
  const bare = without(name.replace(/[（(][A-C]型[）)]$/, ""), LOOSE);
  const plain = (bare.endsWith("期") ? bare.replace(/[一二三四五六]期$/, "") : bare)
    .replace(/[与及]/g, "和")
    .replaceAll("科技创新", "科创")
    .replaceAll("创新创业", "双创");
  let stem = plain;
  let kind = "";
  for (const [pattern, name_] of KINDS) {
    const match = pattern.exec(plain);
    if (!match || match.index === 0) continue;
    stem = plain.slice(0, match.index);
    kind = name_;
    break;
  }
  stem = stem.replace(/国家级?|省级|市级/g, "");
  return { stem, kind, core: coreOf(stem, vocabulary) };
}

function coreOf(stem: string, vocabulary: Vocabulary): string {
  let at = 0;
  for (let step = 0; step < 4; step++) {
    const place = vocabulary.places.longestFrom(stem, at);
    if (!place || at + place.length >= stem.length) break;
    const { level, full } = place.value;
    if (level === "locality" && !isMunicipality(full)) break;
    at += place.length;
  }
  return stem.slice(at);
}
