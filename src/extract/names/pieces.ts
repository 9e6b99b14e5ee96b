import { guarded } from "../guarded.ts";
import type { Word } from "../segment.ts";
import { unitSet } from "../unit-set.ts";
import type { BodyWord } from "./body.ts";
import { isHardMark } from "./clauses.ts";
import { LANDFORM } from "./landform.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { splitsKnownWord, wordAt } from "./word-at.ts";

/** Guesses made of a pointing word or an adverb and a verb. */
const SPOKEN =
  /^(?:[这那][个座家片处块方]|[先再又也都就还才只没不正刚却仍曾很太更最要能会想须应必][问说看想让叫找去来要盼怕爱讲听给带靠把做抓冲闯拼])/;

/** 设在, 落在, 聚在; 方由, 园由; 内有, 下设: what stands before a name, glued to it. */
const RULED = /^(?:[设落聚建放住座位迁搬就处]在|[\u3400-\u9fff]{1,2}由|[区园]?[内里中下](?:有|设|建|含|辖))/;

/** Start of the Latin letters and digits that end at `at` (5G, G60, IVD), or null. */
export function latinRun(text: string, at: number, floor: number): number | null {
  let start = at;
  while (start > floor && at - start < 12 && /[A-Za-z0-9+.]/.test(text[start - 1]!)) start--;
  return start < at ? start : null;
}

/**
 * How many characters of a guessed word are a function word that the guess took in (原|虎岭, 辖|思劳, 西至|环城; 和|禄脿, 以|花岭 where `joint` says
 * that another name ends right before it).
 */
export function gluedHead(text: string, tag: string, joint: boolean, heads: boolean, before = ""): number {
  if (joint && /^nr/.test(tag) && /^[和与及]/.test(text)) return 1;
  if (tag !== "x") return 0;
  // 某某产业园|区属|省级高新区: the rest of a guess that began in the name before.
  // 叫|吉水|工业园: the head of a guess whose rest is a place.
  if (/^[叫称往]$/.test(text)) return 1;
  if (text.length < 2) return joint && /^[属系为是有在含辖由距占]$/.test(text) ? 1 : 0;
  // 划给, 迁到, 起于: a guess that ends as no word of a name does.
  if (text.length === 2 && /[给了着过到于]$/.test(text)) return 2;
  if (joint && /^[和与及以]/.test(text)) return 1;
  // ，以|花岭|工业园为…: at the head of its clause.
  if (heads && /^[以为有归]/.test(text)) return 1;
  // 更名|为大周|产业园
  if (text[0] === "为" && /[名设升称现]$/.test(before)) return 1;
  // 某某产业园|区为|新乡高新区
  if (/^[区园城谷][为是系]/.test(text)) return 2;
  // 这座, 先问, 也盼: a guess that opens as no name does.
  if (SPOKEN.test(text)) return text.length;
  const to = text.search(/[东西南北][至到临邻接抵]/);
  if (to >= 0) return to + 2;
  // 落在|斌塘, 运营方由|…, 区内有|…: a guess with a verb or a preposition in it.
  const ruled = RULED.exec(text);
  if (ruled) return ruled[0].length;
  return (
    /^(?:又名|又称|原名|[另还又现][建设辖含有管]|[现原均]为|是(?=.级)|[现下管]?辖|[东西南北中](?:[部侧边端区片])?[有为是]|设(?![计备施])(?=..)|(?<=[年月日])[设建置办]$|现(?!代)|[年月日原即又由从在对向将至赴系把被让含其叫称往])+/.exec(
      text,
    )?.[0].length ?? 0
  );
}

/**
 * Start of a run of single characters, one of them tagged as a verb, that opens a list item or stands behind what owns it (下辖的,
 * 区内的): an unknown name the tagger took to pieces (鱼|复|工业园, 交|垟|创业园, 开|投芯屏|产业园). Null where it is no such run.
 */
export function singleRun(
  text: string,
  piece: Word,
  at: number,
  words: readonly Word[],
  body: readonly BodyWord[],
  vocabulary: Vocabulary,
): number | null {
  if (piece.text.length !== 1 || !/^[vdqzfo]/.test(piece.tag) || NEVER_IN_RUN.test(piece.text)) return null;
  let start = piece.start;
  while (at - start < 4) {
    const before = start === 0 ? "、" : text[start - 1]!;
    // 弥勒市|上|营|工业园: right behind a place's name.
    const place = vocabulary.places.longestBefore(text, start);
    const behind = place !== null && (place.length > 2 || place.value.whole);
    if (
      behind ||
      start === words[0]?.start ||
      isOwned(text, start) ||
      // 建成了|宝扶|飞地园; …的|数治|园区 is a kind.
      (at - start >= 2 && /[的了]/.test(before) && !text.startsWith("园区", at)) ||
      /[、为是由即含和及与“"—－-]/.test(before) ||
      isHardMark(before.charCodeAt(0))
    ) {
      const first = body[0];
      const joined =
        first?.start === at && (first.class === "brand" || first.text.length === 1) && !/[A-Za-z]/.test(first.text);
      return at - start >= 2 || joined ? start : null;
    }
    const left = wordAt(words, start - 1);
    // 弥勒|市下|登: a guess that took in the end of the place's name.
    if (left?.tag === "x" && left.end - left.start === 2 && /^[市县旗州]/.test(left.text)) {
      if (!vocabulary.places.longestBefore(text, left.start + 1)?.value.whole) return null;
      return left.start + 1;
    }
    if (left?.text.length !== 1 || (NEVER_IN_RUN.test(left.text) && !isOwned(text, left.start))) return null;
    start = left.start;
  }
  return null;
}

/** 新区的|将台工业园, 下辖的|…: what owns the name ends right before it. */
const isOwned = (text: string, at: number) => text[at - 1] === "的" && OWNS.has(text.charCodeAt(at - 2));
const OWNS = unitSet("属辖内下区园市县镇旗州");

/** 芭蕉|坪, 石埠|口, 柳街|铺: a piece that ends a small place's name, whatever else the word may be, behind no number. */
function endsPlace(piece: Word, words: readonly Word[], floor: number): boolean {
  if (piece.text.length !== 1 || !LANDFORM.has(piece.text.charCodeAt(0)) || piece.start <= floor) return false;
  const left = wordAt(words, piece.start - 1);
  return left !== null && left.text.length > 1 && /^(?:n[^t]?|x|s)/.test(left.tag);
}

/** 中旗|白|云山: one character between a division and what is a place elsewhere opens a smaller place's name. */
const startsPlace = (text: string, at: number, next: BodyWord | undefined): boolean =>
  next?.class === "place" &&
  next.start === at + 1 &&
  next.place?.whole === false &&
  /[市县旗州镇乡]/.test(text[at - 1] ?? "") &&
  !NEVER_IN_RUN.test(text[at]!);

/** 某县|斗|镇: one character between a place and 镇 is the town's name, whatever else it measures. */
const startsTown = (text: string, at: number, next: BodyWord | undefined, vocabulary: Vocabulary): boolean =>
  next?.start === at + 1 &&
  /^[镇乡]$/.test(next.text) &&
  !NEVER_IN_RUN.test(text[at]!) &&
  vocabulary.places.longestBefore(text, at) !== null;

/** 万家|岭: a family's name in a place's, where nothing is counted. */
const isFamily = ({ text, start }: Word, all: string, body: readonly BodyWord[]): boolean =>
  /^[余万百千]家$/.test(text) &&
  body[0]?.start === start + 2 &&
  LANDFORM.has(body[0].text.charCodeAt(0)) &&
  !/[0-9一二三四五六七八九十百千万数几多上]/.test(all[start - 1] ?? "");

/**
 * Start of a local name that the tagger took to pieces or for a verb, at the head of a stretch: 安|口镇, 通明|湖; or of one made of a
 * numeral: 四十|铺, 三一. `floor` is where the stretch begins. Null where it is none.
 */
export function localStart(
  piece: Word,
  floor: number,
  words: readonly Word[],
  body: readonly BodyWord[],
): number | null {
  if (isNumberName(piece.text)) return piece.start;
  if (POST.test(piece.text)) {
    const miles = piece.start > floor ? wordAt(words, piece.start - 1) : null;
    if (miles && miles.end === piece.start && MILES.test(miles.text)) return miles.start;
  }
  // 由|那|吉片区, 、那|龙工业园: a pointing word before one character that is a name.
  if (piece.text === "那" && body[0]?.start === piece.end && body[0].text.length === 1 && body[0].class === "brand") {
    const left = piece.start > floor ? wordAt(words, piece.start - 1) : null;
    return !left || /^[、由和及与含辖]$/.test(left.text) ? piece.start : null;
  }
  if (/^[\u3400-\u9fff][镇乡]$/.test(piece.text)) {
    const left = piece.start > floor ? wordAt(words, piece.start - 1) : null;
    return left?.text.length === 1 &&
      left.start === floor &&
      !NEVER_IN_RUN.test(left.text) &&
      /\p{Script=Han}/u.test(left.text)
      ? left.start
      : null;
  }
  const first = body[0];
  const water = first?.start === piece.end && /^[湖山河江岭溪洲塘桥坡坝]$/.test(first.text);
  return water && /^v/.test(piece.tag) && piece.text.length === 2 && piece.start === floor ? piece.start : null;
}

/** Posts on old roads, named by the miles to the town: 四十|铺, 八里|店. */
const POST = /^[铺堡店营桥墩屯]$/;
const MILES = /^(?:[二三四五六七八九]?十|[一二三四五六七八九十]+里)$/;

/** Digits in a row that count nothing, for no count is said so: 九二, 三一; 二三 and 三五 are about so many. */
export const isNumberName = (text: string) =>
  /^[〇零一二三四五六七八九]{2,3}$/.test(text) && !/^(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)/.test(text);

const NUMERAL = guarded(/^[〇零一二三四五六七八九十百千万亿两几多余数]+(?:[个家座批大]|余[个家])?$/);
const DIGITS = guarded(/^[0-9]+$/);
const NTH = guarded(/^第[0-9一二三四五六七八九十]+[个家座批]?$/);
/** 12, 三十家, 第五批: so many, and no name or family of digits. */
export const isCounting = (piece: Word, all: string, body: readonly BodyWord[]): boolean =>
  DIGITS.test(piece.text) ||
  NTH.test(piece.text) ||
  (piece.text.length > 1 && NUMERAL.test(piece.text) && !isNumberName(piece.text) && !isFamily(piece, all, body));

const NEVER_IN_RUN =
  /[占辖称在到赴访以为是有建设由从获位新扩增将把被让使与和及或的地得了着过等该各每此其且并而也都又再就才更最已即还仅只共均约近超不未没会能可应须需曾正很太极较越愈便却仍另推进促达至入出要看想说问能让叫]/;

/**
 * Start of a town's name that ends at `at`, where the tagger knows no word as long: 盛|泽, 倍|加造. Null where there is none. A word
 * known to the tagger is never cut by it.
 */
export function townBefore(
  text: string,
  piece: Word,
  at: number,
  floor: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
): number | null {
  const town = vocabulary.towns.longestBefore(text, at);
  if (!town || town.length < piece.text.length || at - town.length < floor) return null;
  if (town.length === piece.text.length && piece.tag !== "x") return null;
  return splitsKnownWord(words, at - town.length) ? null : at - town.length;
}

/** A side of something, which stands right behind a place's name as well: 甲县中部, 乙市以东. */
const SIDE = /^[以之]|[部侧边面端内外间]$|周围|附近|沿线/;

/** 甲县|后湾|工业园: two characters right behind a place's full name, which a tagger takes for a side. */
const isTownsName = (text: string, piece: Word, vocabulary: Vocabulary) =>
  piece.text.length === 2 &&
  !SIDE.test(piece.text) &&
  vocabulary.places.longestBefore(text, piece.start)?.value.whole === true;

/** True for a piece of a small place's name, whatever word the tagger took it for. `floor` is where its stretch begins. */
export const isLocalPiece = (
  piece: Word,
  text: string,
  words: readonly Word[],
  floor: number,
  body: readonly BodyWord[],
  vocabulary: Vocabulary,
): boolean =>
  endsPlace(piece, words, floor) ||
  isFamily(piece, text, body) ||
  (body.length === 0 && piece.tag === "f" && isTownsName(text, piece, vocabulary)) ||
  (/^[qdf]$/.test(piece.tag) &&
    (startsPlace(text, piece.start, body[0]) || startsTown(text, piece.start, body[0], vocabulary)));
