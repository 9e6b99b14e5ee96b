import type { Word } from "../segment.ts";

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

/** True where `at` lies inside a dictionary word of two characters or more (so a place must not end there). */
export function splitsKnownWord(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word !== null && word.start < at && word.tag !== "x" && !word.tag.startsWith("n") && word.text.length === 2;
}

/** True where a number stands before the classifier (26|个, 三|家). */
export function isCount(words: readonly Word[], classifier: Word): boolean {
  const before = wordAt(words, classifier.start - 1);
  return before !== null && (before.tag === "m" || /^[0-9]+$|[多余几数]$/.test(before.text));
}
