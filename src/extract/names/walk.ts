import type { Word } from "../segment.ts";
import { type BodyWord, classify } from "./body.ts";
import { type Clause, isHardMark } from "./clauses.ts";
import type { Vocabulary } from "./vocabulary.ts";

const NUMERAL = /^[〇零一二三四五六七八九十百千万亿两几多余数]+(?:[个家座批大]|余[个家])?$/;

/** Longest body of a name, in characters: "浙江乐清湾临港" has 7, the longest seen has 19. */
const LONGEST_BODY = 26;

/** Why the walk to the left stopped. */
export type Stop = "start" | "mark" | "list" | "quote" | "de" | "counted" | "set" | "word" | "conjunction" | "name";

/** The word that holds the character at `at`, by halving. */
export function wordAt(words: readonly Word[], at: number): Word | null {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle]!;
    if (at < word.start) high = middle - 1;
    else if (at >= word.end) low = middle + 1;
    else return word;
  }
  return null;
}

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
  while (at > clause.start && from - at <= LONGEST_BODY) {
    const character = text[at - 1]!;
    if (at <= previousEnd) return done("name");
    if (isHardMark(character)) return done("mark");
    if (character === "、") return done("list");
    if (/[“"「『‘《〈]/.test(character)) return done("quote");
    if (/[）)]/.test(character)) {
      const open = placeInBrackets(text, at - 1, vocabulary) ?? wordInBrackets(text, at - 1);
      if (open === null || open <= clause.start) return done("mark");
      const inside = vocabulary.places.get(text.slice(open + 1, at - 1));
      body.unshift({
        text: text.slice(open, at),
        class: inside ? "place" : "mark",
        start: open,
        end: at,
        place: inside,
      });
      at = open;
      continue;
    }
    if (/[”"」』’]/.test(character)) {
      const open = quoteBefore(text, at - 1, clause.start);
      if (open === null) return done("mark");
      body.unshift({ text: text.slice(open, at), class: "mark", start: open, end: at });
      at = open;
      continue;
    }
    if (/[·•・\-－–—]/.test(character)) {
      const before = text[at - 2] ?? "";
      if (body.length === 0 || at - 1 <= clause.start || !/[\u3400-\u9fffA-Za-z]/.test(before)) return done("mark");
      body.unshift({ text: character, class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    if (/[\s（(·]/.test(character)) return done("mark");
    const word = wordAt(words, at - 1);
    if (!word) return done("mark");
    if (/(?:走廊|都市圈|城市群|经济带|产业带)$/.test(word.text) && word.end === at) return done("word", word);
    const latin = latinRun(text, at, clause.start);
    if (latin !== null) {
      const letters = text.slice(latin, at);
      if (!/[A-Za-z0-9]/.test(letters)) return done("mark");
      if (/^[0-9.]+$/.test(letters)) return done("counted", word);
      body.unshift({
        text: letters,
        class: vocabulary.industries.get(letters) ? "industry" : "brand",
        start: latin,
        end: at,
      });
      at = latin;
      continue;
    }
    const piece = word.end > at ? { ...word, end: at, text: text.slice(word.start, at), tag: "n" } : word;
    const local = vocabulary.places.longestBefore(text, at);
    if (local && vocabulary.edges.has(text.slice(at - local.length, at))) return done("word", word);
    if (
      local &&
      local.length >= 2 &&
      (local.length > piece.text.length || piece.tag !== "n") &&
      at - local.length >= clause.start
    ) {
      const start = at - local.length;
      if (!splitsKnownWord(words, start)) {
        body.unshift({ text: text.slice(start, at), class: "place", start, end: at, place: local.value });
        at = start;
        continue;
      }
    }
    if (piece.text === "的") return done("de", word);
    if (vocabulary.classifiers.has(piece.text) && isCount(words, word)) return done("counted", word);
    const set = vocabulary.sets.longestBefore(text, at);
    if (set && set.length >= piece.text.length && !vocabulary.inner.has(piece.text)) return done("set", word);
    if (
      /^[0-9]+$/.test(piece.text) ||
      (piece.text.length > 1 && NUMERAL.test(piece.text)) ||
      /^第[0-9一二三四五六七八九十]+[个家座批]?$/.test(piece.text)
    )
      return done("counted", word);
    if (/^[与和及暨]$/.test(piece.text)) {
      if (!isInnerConjunction(text, at - 1, body, words, vocabulary)) return done("conjunction", word);
      body.unshift({ text: piece.text, class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    if (piece.text === "之" && body.length === 0) {
      body.unshift({ text: "之", class: "mark", start: at - 1, end: at });
      at--;
      continue;
    }
    const run = singleRun(text, piece, at, words, body);
    if (run !== null) {
      body.unshift({ text: text.slice(run, at), class: at - run > 1 ? "brand" : "plain", start: run, end: at });
      at = run;
      continue;
    }
    const cut = gluedHead(piece);
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
    const kind = classify(piece, vocabulary, body.find((b) => b.class !== "mark")?.class ?? null);
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

/** Start of the Latin letters and digits that end at `at` (5G, G60, IVD), or null. */
function latinRun(text: string, at: number, floor: number): number | null {
  let start = at;
  while (start > floor && at - start < 12 && /[A-Za-z0-9+.]/.test(text[start - 1]!)) start--;
  return start < at ? start : null;
}

/** How many characters of a guessed word are a function word that the guess took in (原|虎岭, 西至|环城). */
function gluedHead(piece: Word): number {
  if (piece.tag !== "x" || piece.text.length < 2) return 0;
  const to = piece.text.search(/[东西南北][至到临]/);
  if (to >= 0) return to + 2;
  return /^(?:又名|又称|原名|[东西南北]有|[年月日原即又由从在对向将至赴系把被让])+/.exec(piece.text)?.[0].length ?? 0;
}

/**
 * Start of a run of single characters, one of them tagged as a verb, that opens a list item: an unknown name the tagger
 * took to pieces (鱼|复|工业园, 交|垟|创业园, 开|投芯屏|产业园). Null where it is no such run.
 */
function singleRun(
  text: string,
  piece: Word,
  at: number,
  words: readonly Word[],
  body: readonly BodyWord[],
): number | null {
  if (piece.text.length !== 1 || !/^[vd]/.test(piece.tag) || NEVER_IN_RUN.test(piece.text)) return null;
  let start = piece.start;
  while (at - start < 4) {
    const before = start === 0 ? "、" : text[start - 1]!;
    if (/[、为是即含和及与“"]/.test(before) || isHardMark(before)) {
      const first = body[0];
      const joined =
        first?.start === at && (first.class === "brand" || first.text.length === 1) && !/[A-Za-z]/.test(first.text);
      return at - start >= 2 || joined ? start : null;
    }
    const left = wordAt(words, start - 1);
    if (left?.text.length !== 1 || NEVER_IN_RUN.test(left.text)) return null;
    start = left.start;
  }
  return null;
}

const NEVER_IN_RUN =
  /[在到赴访以为是有建设由从获位新扩增将把被让使与和及或的地得了着过等该各每此其且并而也都又再就才更最已即还仅只共均约近超不未没会能可应须需曾正很太极较越愈便却仍另推进促达至入出]/;

const startKind = (text: string, start: number): Stop => (start === 0 || text[start - 1] === "\t" ? "start" : "mark");

/** True where `at` lies inside a dictionary word of two characters or more (so a place must not end there). */
function splitsKnownWord(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word !== null && word.start < at && word.tag !== "x" && !word.tag.startsWith("n") && word.text.length === 2;
}

/** True where a number stands before the classifier (26|个, 三|家). */
function isCount(words: readonly Word[], classifier: Word): boolean {
  const before = wordAt(words, classifier.start - 1);
  return before !== null && (before.tag === "m" || /^[0-9]+$|[多余几数]$/.test(before.text));
}

/** The opening bracket of a short bracketed place (中以（上海）创新园), or null. */
function placeInBrackets(text: string, close: number, vocabulary: Vocabulary): number | null {
  for (let open = close - 1; open >= 0 && close - open <= 9; open--) {
    if (!/[（(]/.test(text[open]!)) continue;
    const inside = text.slice(open + 1, close);
    return vocabulary.places.get(inside) || /^(?:国家级|省级|国家|滨江|临海)$/.test(inside) ? open : null;
  }
  return null;
}

/** What stands in brackets and is no part of a name: a count, an older or a short name, a unit, a phase. */
const ASIDE =
  /[0-9〇一二两三四五六七八九十]|^[原含即下简又筹共约新旧暂]|[市区县省州旗期筹级]$|米|亩|公顷|[园港谷城]$|单位|元$|以下|其中|合计|简称|合并|图|表|注/;

/** The opening bracket of a short word within a name that goes on behind it (终端（手机）产业园, 长兴岛（西中岛）基地), or null. */
function wordInBrackets(text: string, close: number): number | null {
  if (!/[\u3400-\u9fff]/.test(text[close + 1] ?? "")) return null;
  for (let open = close - 1; open >= 1 && close - open <= 5; open--) {
    if (!/[（(]/.test(text[open]!)) continue;
    const inside = text.slice(open + 1, close);
    return /^[\u3400-\u9fff]{2,4}$/.test(inside) && !ASIDE.test(inside) && /[\u3400-\u9fff]/.test(text[open - 1]!)
      ? open
      : null;
  }
  return null;
}

/** The opening quote of a short quoted word right before the ending (“万亩千亿”新产业平台), or null. */
export function quoteBefore(text: string, close: number, floor: number): number | null {
  for (let open = close - 1; open >= floor && close - open <= 17; open--) {
    if (/[”」』’]/.test(text[open]!)) return null;
    if (/[“"「『‘]/.test(text[open]!)) return open;
  }
  return null;
}

/** Where the words before a quoted name start that belong to its fuller form, or null. */
export function outerStart(text: string, quote: number, clause: Clause, vocabulary: Vocabulary): number | null {
  let at = quote;
  let last: number | null = null;
  while (at > clause.start && quote - at < 12) {
    const character = text[at - 1]!;
    if (/[·\-—–]/.test(character) && at - 1 > clause.start) {
      at--;
      continue;
    }
    const local = vocabulary.places.longestBefore(text, at);
    const word = wordAt(clause.words, at - 1);
    if (local && local.length >= 2) at -= local.length;
    else if (word && word.end === at && /^(ns|nr|nrt|nz)$/.test(word.tag) && word.text.length > 1) at = word.start;
    else break;
    last = at;
  }
  return last;
}

/** True where 与, 和, 及 stands inside the name: words of one kind on both sides, and no name ends before it. */
function isInnerConjunction(
  text: string,
  at: number,
  body: readonly BodyWord[],
  words: readonly Word[],
  vocabulary: Vocabulary,
): boolean {
  const right = body.find((word) => word.class !== "mark");
  if (!right || right.class === "place" || right.class === "brand") return false;
  if (vocabulary.endings.longestBefore(text, at)) return false;
  const word = wordAt(words, at - 1);
  if (!word) return false;
  const industry = vocabulary.industries.longestBefore(text, at);
  if (industry && industry.length >= 2) {
    // 横琴高新技术和科技研发园区: the place before the first half speaks for one name.
    return (
      right.class !== "generic" ||
      right.text.length > 2 ||
      vocabulary.places.longestBefore(text, at - industry.length) !== null
    );
  }
  return (
    right.class === "industry" &&
    /^(n|vn|b)$/.test(word.tag) &&
    !vocabulary.edges.has(word.text) &&
    word.text.length > 1
  );
}
