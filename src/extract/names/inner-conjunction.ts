import type { Word } from "../segment.ts";
import type { BodyWord } from "./body.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordAt } from "./word-at.ts";

/** True where 与, 和, 及 stands inside the name: words of one kind on both sides, and no name ends before it. */
export function isInnerConjunction(
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
  // 某市|化学与物理电源|产业园: two plain nouns behind one place, before what both make.
  if (
    right.class === "plain" &&
    /^n$/.test(word.tag) &&
    word.text.length === 2 &&
    word.end === at &&
    text[at] === "与" &&
    !/[学校院司局会府厅委市县区镇乡园团企业]$/.test(word.text.replace("化学", "")) &&
    !vocabulary.edges.has(word.text)
  )
    return vocabulary.places.longestBefore(text, word.start) !== null;
  return (
    right.class === "industry" &&
    /^(n|vn|b)$/.test(word.tag) &&
    !vocabulary.edges.has(word.text) &&
    word.text.length > 1
  );
}
