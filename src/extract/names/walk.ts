import { guarded } from "../guarded.ts";
import type { Word } from "../segment.ts";
import { type BodyWord, classify } from "./body.ts";
import type { Clause } from "./clauses.ts";
import { isInnerConjunction } from "./inner-conjunction.ts";
import { gluedHead, isCounting, isLocalPiece, localStart, singleRun, townBefore } from "./pieces.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isMagnitude, ordinalStart } from "./walk-counts.ts";
import { isHan, overLetters, overMark, type Stop } from "./walk-marks.ts";
import { isCount, splitsKnownWord, wordAt } from "./word-at.ts";

/** Stretches of land that are wider than a park. */
const BELT = guarded(/(?:走廊|都市圈|城市群|经济带|产业带)$/);
const GOES_TO = guarded(/^(?:[现已均都同改仍又也后则全暂]|划|移)?归口?$/);
const AND = guarded(/^[与和及暨]$/);
const DATED = guarded(/^[年月日时]$/);
/** 渭滨|区长|乐工业园: an official, or a division and the head of a name. */
const OFFICIAL = guarded(/^[市区县州旗]长$/);
/** Whom a park trades with, in one character. */
const PARTNER = guarded(/^[俄欧日韩台港澳蒙]$/);

/** 下辖|…: what stands behind is the first of a list of parts. */
const PARTS = /(?:[下管现所]辖|辖有|下设|分设)$/;

const COUNTS = guarded(/[前后]?[两三四五六七八九十几][家个座]$/);
/** 某某镇的|… */
const OF_TOWN = guarded(/^[市县旗州镇乡]的$/);

/** Longest body of a name, in characters: "浙江乐清湾临港" has 7, the longest seen has 19. */
const LONGEST_BODY = 26;

/** The words of a name, and what stands before them. */
export interface Walk {
  readonly body: BodyWord[];
  readonly stop: Stop;
  readonly stopWord: Word | null;
}

/** Takes words to the left of `from` as long as they can belong to a name. */
export function walkLeft(
  text: string,
  from: number,
  clause: Clause,
  previousEnd: number,
  vocabulary: Vocabulary,
): Walk {
  const body: BodyWord[] = [];
  const { words } = clause;
  const done = (stop: Stop, stopWord: Word | null = null): Walk => ({ body, stop, stopWord });
  let at = from;
  let before = previousEnd;
  while (at > clause.start && from - at <= LONGEST_BODY) {
    if (at <= before) return done("name");
    const code = text.charCodeAt(at - 1);
    const han = isHan(code);
    if (!han) {
      const stepped = overMark(text, at, clause, body, vocabulary);
      if (typeof stepped === "string") return done(stepped);
      if (stepped < at) {
        // 中德（马湾）|制造园: what ends inside the name's brackets is no name before it.
        if (stepped < before && text[at - 1] === "）") before = 0;
        at = stepped;
        continue;
      }
    }
    const word = wordAt(words, at - 1);
    if (!word) return done("mark");
    if (word.end === at && BELT.test(word.text)) return done("word", word);
    const letters = han ? at : overLetters(text, at, clause, body, vocabulary);
    if (letters === null) return done("mark");
    if (typeof letters === "string") return done(letters, word);
    if (letters < at) {
      at = letters;
      continue;
    }
    // 创新|区紫琅|科技城: a guess that runs over the end of the name before.
    const left = word.tag === "x" && word.start < previousEnd ? previousEnd : word.start;
    const piece =
      word.end > at || left > word.start
        ? { ...word, start: left, end: at, text: text.slice(left, at), tag: left > word.start ? "x" : "n" }
        : word;
    if (piece === word && piece.end === at && OFFICIAL.test(piece.text)) {
      const division = vocabulary.places.longestBefore(text, piece.start + 1);
      if (division?.value.whole && division.length > 2 && body.length > 0) {
        body.unshift({ text: "长", class: "plain", start: piece.start + 1, end: at });
        at = piece.start + 1;
        continue;
      }
    }
    const nth = body.length === 0 ? ordinalStart(text, at, clause.start) : null;
    if (nth !== null) {
      body.unshift({ text: text.slice(nth, at), class: "generic", start: nth, end: at });
      at = nth;
      continue;
    }
    if ((body.length > 0 || left + 1 < at) && isMagnitude(text, left)) {
      const start = left + 1;
      if (start < at) body.unshift({ text: text.slice(start, at), class: "industry", start, end: at });
      return done("counted", word);
    }
    // 对|标, 力|争: a word that stands before names, taken to pieces.
    if (piece.text.length === 1 && at - 2 >= clause.start && vocabulary.edges.has(text.slice(at - 2, at)))
      return done("word", word);
    const local = vocabulary.places.longestBefore(text, at);
    if (local && vocabulary.edges.has(text.slice(at - local.length, at))) return done("word", word);
    if (
      local &&
      local.length >= 2 &&
      (local.length > piece.text.length || piece.tag !== "n") &&
      at - local.length >= clause.start
    ) {
      const start = at - local.length;
      // 示范园|和|柳河工业园: a place's name that only the joint of two parks' names makes.
      if (/[和与及]/.test(text[start]!) && /(?:园区?|[^市县州]区|基地|小镇)$/.test(text.slice(0, start))) {
        body.unshift({ text: text.slice(start + 1, at), class: "plain", start: start + 1, end: at });
        return done("conjunction", word);
      }
      if (!splitsKnownWord(words, start)) {
        body.unshift({ text: text.slice(start, at), class: "place", start, end: at, place: local.value });
        at = start;
        continue;
      }
    }
    // Trades that the tagger cuts elsewhere: 石墨|烯新|材料, 再|制造.
    const trade = vocabulary.industries.longestBefore(text, at);
    if (
      trade &&
      trade.length > piece.text.length &&
      trade.length >= 2 &&
      at - trade.length >= Math.max(clause.start, previousEnd)
    ) {
      const start = at - trade.length;
      if (!splitsKnownWord(words, start)) {
        body.unshift({ text: text.slice(start, at), class: "industry", start, end: at });
        at = start;
        continue;
      }
    }
    const floor = Math.max(clause.start, previousEnd);
    const town = body.length > 0 ? townBefore(text, piece, at, floor, words, vocabulary) : null;
    if (town !== null) {
      body.unshift({ text: text.slice(town, at), class: "brand", start: town, end: at });
      at = town;
      continue;
    }
    if (piece.text === "的") return done("de", word);
    if (vocabulary.classifiers.has(piece.text) && isCount(words, word)) return done("counted", word);
    const set = vocabulary.sets.longestBefore(text, at);
    if (set && set.length >= piece.text.length && !vocabulary.inner.has(piece.text)) return done("set", word);
    if (isCounting(piece, text, body)) return done("counted", word);
    // 发改|委和|某某经开区: a guess that took in the conjunction.
    if (piece.tag === "x" && /[委局厅府会处办院区县市镇园城][和与及]$/.test(text.slice(at - 2, at)))
      return done("conjunction", word);
    if (AND.test(piece.text)) {
      // 柳州|阳|和|工业新区: one character between a place and 和 is half of a local name.
      const half = at - 2 >= clause.start && vocabulary.places.longestBefore(text, at - 2) && text[at - 1] === "和";
      if (half && /^[\u3400-\u9fff]$/.test(text[at - 2]!) && !/[市区县省州镇乡的港园城谷岛湾]/.test(text[at - 2]!)) {
        body.unshift({ text: text.slice(at - 2, at), class: "brand", start: at - 2, end: at });
        at -= 2;
        continue;
      }
      if (!isInnerConjunction(text, at - 1, body, words, vocabulary)) return done("conjunction", word);
      body.unshift({ text: piece.text, class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    // 松北|对俄|合作区, 某某|对台|产业园: whom it trades with.
    if (PARTNER.test(piece.text) && text[at - 2] === "对" && at - 2 >= clause.start) {
      body.unshift({ text: text.slice(at - 2, at), class: "plain", start: at - 2, end: at });
      at -= 2;
      continue;
    }
    if (piece.text === "之" && body.length === 0) {
      body.unshift({ text: "之", class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    // 归|蕲春经开区, 已归|通山开发区|管: none before a place, nor at a clause's head before a whole word.
    if (
      GOES_TO.test(piece.text) &&
      (body[0]?.class === "place" || (at - 1 === clause.start && body[0]!.text.length > 1))
    )
      return done("word", word);
    const run = singleRun(text, piece, at, words, body, vocabulary);
    if (run !== null) {
      body.unshift({ text: text.slice(run, at), class: at - run > 1 ? "brand" : "plain", start: run, end: at });
      at = run;
      continue;
    }
    if (piece.text.length > 1 && vocabulary.edges.has(piece.text) && !vocabulary.inner.has(piece.text))
      return done("word", word);
    const own = localStart(piece, Math.max(clause.start, previousEnd), words, body);
    if (own !== null) {
      const joined =
        body[0]?.start === at && /^[湖山河江岭溪洲塘桥坡坝]$/.test(body[0].text) ? body.shift() : undefined;
      const end = joined?.end ?? at;
      body.unshift({ text: text.slice(own, end), class: "brand", start: own, end });
      at = own;
      continue;
    }
    // 前三|家属|北海新区: a count, and a verb that the tagger took its measure into.
    if (COUNTS.test(text.slice(Math.max(clause.start, piece.start - 2), piece.start + 1)) && piece.text.length > 1)
      return done("counted", word);
    const cut = gluedHead(
      piece.text,
      word.tag,
      piece.start <= previousEnd,
      piece.start === clause.start,
      text[piece.start - 1],
    );
    if (cut > 0) {
      const rest = piece.text.slice(cut);
      if (rest)
        body.unshift({
          text: rest,
          class: vocabulary.generic.has(rest) ? "generic" : rest.length > 1 ? "brand" : "plain",
          start: piece.start + cut,
          end: at,
        });
      return done("word", word);
    }
    // 下辖|振兴园区、…, 黄桥镇的|提琴小镇: behind what only names stand behind, a verb is a name.
    if (
      body.length === 0 &&
      /^v/.test(piece.tag) &&
      piece.text.length === 2 &&
      (PARTS.test(text.slice(Math.max(0, piece.start - 4), piece.start)) ||
        OF_TOWN.test(text.slice(Math.max(0, piece.start - 2), piece.start)))
    ) {
      body.unshift({ text: piece.text, class: "brand", start: piece.start, end: at });
      return done("word", word);
    }
    const isLocal =
      isLocalPiece(piece, text, words, Math.max(clause.start, previousEnd), body, vocabulary) ||
      (body.length > 0 && DATED.test(piece.text) && vocabulary.places.longestBefore(text, at - 1) !== null);
    const kind = isLocal ? "plain" : classify(piece, vocabulary, body.find((b) => b.class !== "mark")?.class ?? null);
    if (!kind) return done("word", word);
    body.unshift({
      text: piece.text,
      class: kind,
      start: piece.start,
      end: at,
      place: kind === "place" ? vocabulary.places.get(piece.text) : undefined,
    });
    at = piece.start;
  }
  return done(at <= clause.start ? startKind(text, clause.start) : "word");
}

const startKind = (text: string, start: number): Stop => (start === 0 || text[start - 1] === "\t" ? "start" : "mark");
