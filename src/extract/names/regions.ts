import { cut, type Document, type NameMention } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { Cursor } from "./cursor.ts";
import type { Collected } from "./found.ts";
import { resolveWhole, settingOf } from "./setting.ts";
import { buildTrie } from "./trie.ts";
import { type Place, vocabularyOf } from "./vocabulary.ts";

/** Words for the document's own division, and for the country. */
const WHOLES = buildTrie(
  ["全国", ...["全", "本", "我"].flatMap((head) => ["省", "市", "区", "县", "州"].map((unit) => head + unit))].map(
    (word) => [word, word] as const,
  ),
);
/** After these a place's name is part of another name or office (上海大学, 嘉定区经委). */
const OTHER_NAME =
  /^(?:市|区|县|省)?(?:委|政府|人民政府|经信|经委|科经委|发改|发展改革|发展和改革|商务[厅局委]|工信|科委|科技[厅局]|人大|政协|住建|规划|自然资源|财政[厅局]|统计局|日报|晚报|网|电视|新闻办|大学|学院|银行|证券|法院|医院|路|[东南西北中环]{1,2}[一二三四五六七八九十]?路|[东南西北中]?大[道街]|街道|山[脉麓]|半岛|湾(?![\u3400-\u9fff]{0,2}[区县镇])|[岸麓坡畔侧](?!区)|[河江湖][东南西北两]?[岸畔](?!区)|港务|机场|高铁|海关|工商联|商会|办公厅|新闻发布|自由贸易港|自贸港)/;

/** Full names count, short ones (白银, 东方) only of provinces and of the document's own divisions: the rest are common words too. */
const isRegion = (place: Place, length: number, own: boolean) =>
  place.level !== "locality" && ((place.whole && (length > 2 || own)) || place.level === "province" || own);

/** 在|眉县, 某某市|叶县: a county of one character and 县, where the words before lead to a place and the words behind make nothing else of it. */
const isCounty = (text: string, at: number) =>
  text[at + 1] === "县" &&
  text[at] !== "和" &&
  /[市州盟、在于处跨]/.test(text[at - 1] ?? "") &&
  !/[级域乡]/.test(text[at + 2] ?? "");

/** 投|资兴|建: letters of two words. */
const isAcross = (text: string, at: number) => text[at] === "资" && text[at - 1] === "投";

/** Provinces, cities and districts by name, and 全市, 本市, 全省 … which stand for the document's own. */
export function findRegions(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  _collected: Collected,
  lexicon: Lexicon,
): NameMention[] {
  const vocabulary = vocabularyOf(lexicon);
  const setting = settingOf(document, folded, vocabulary);
  const own = new Set([setting.province, setting.city, setting.district]);
  const held = new Uint8Array(document.text.length);
  for (const name of taken) held.fill(1, name.start, name.end);
  const regions: NameMention[] = [];
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    const wholes = new Cursor(WHOLES, text);
    const places = new Cursor(vocabulary.places, text);
    for (let from = 0; ; ) {
      const nextWhole = wholes.next(from);
      const nextPlace = places.next(from);
      if (!nextWhole && !nextPlace) break;
      const at = Math.min(nextWhole?.at ?? text.length, nextPlace?.at ?? text.length);
      const whole = nextWhole?.at === at ? nextWhole : null;
      const place = whole ? null : nextPlace;
      const length = whole?.length ?? place?.length ?? 0;
      from = at + 1;
      if (held[base + at] === 1 || length < 2) continue;
      const span = { start: base + at, end: base + at + length };
      const value = place?.value;
      const counts =
        whole !== null ||
        (value !== undefined &&
          (isRegion(value, length, own.has(value.full)) || (length === 2 && isCounty(text, at))) &&
          !/[块域]/.test(text[at + length] ?? "") &&
          !isAcross(text, at));
      if (counts && !OTHER_NAME.test(text.slice(at + length, at + length + 10))) {
        const words = cut(document.text, span);
        const name = whole ? resolveWhole(whole.value, setting) : value!.full;
        regions.push({
          start: span.start,
          end: span.end,
          text: words,
          kind: "region",
          name,
          rule: whole ? "region.whole" : "region.place",
        });
      }
      from = at + length;
    }
  });
  return regions;
}
