import { guarded } from "../guarded.ts";
import { unitSet } from "../unit-set.ts";

/** A name that the text itself gives to another: 以下简称, 又名 (the same park), 原 (what it was called before). */
export interface DeclaredName {
  readonly kind: "short" | "other" | "former";
  /** Offsets of the given name in the block. */
  readonly start: number;
  readonly end: number;
  /** Where the bracket or clause that gives it starts: the full name ends there. */
  readonly after: number;
}

const BRACKETS = unitSet("（(");
const SHUT = unitSet("）)");
const SHORT = guarded(
  /^(?:以下|下文|后文|下)?(?:统一)?(?:简称|称作|称为|统称|称)(?:为|作)?[:：]?[“"「‘]?([^”"」’，,；;）)“]{2,16})[”"」’]?/,
);
const OTHER = guarded(/^(?:又名|又称|亦称|也称|别名|别称|俗称|即)[:：]?[“"「‘]?([^”"」’，,；;）)“]{2,20})[”"」’]?/);
const FORMER = guarded(
  /^(?:原名称?|原称|曾用名|曾名|前身为|前身是|前身系|前身|旧称|原为|原)[:：]?[“"「‘]?([^”"」’，,；;）)“]{2,24})[”"」’]?/,
);

/** Brackets that are not shut within this many characters hold no declared name. */
const LONGEST_ASIDE = 80;
const MORE = /^[、和及或]?[“"「‘]([^”"」’，,；;）)“]{2,20})[”"」’]/;

/** The names declared in brackets of a block: 全称（以下简称“简称”，原旧称）. Linear: brackets are short and read once. */
export function findDeclared(text: string): DeclaredName[] {
  const found: DeclaredName[] = [];
  for (let open = 0; open < text.length; open++) {
    if (!BRACKETS.has(text.charCodeAt(open))) continue;
    const close = closing(text, open);
    if (close < 0) continue;
    for (let at = open + 1; at < close; ) {
      const part = text.slice(at, close);
      for (const [kind, pattern] of [
        ["short", SHORT],
        ["former", FORMER],
        ["other", OTHER],
      ] as const) {
        const match = pattern.exec(part);
        if (!match?.[1]) continue;
        const start = at + match[0].indexOf(match[1], match[0].length - match[1].length - 1);
        found.push({ kind, start, end: start + match[1].length, after: open });
        // 又称“甲药谷”“乙药谷”: more names in quotes right behind the first.
        let next = at + match[0].length;
        for (let more = MORE.exec(text.slice(next, close)); more?.[1]; more = MORE.exec(text.slice(next, close))) {
          const from = next + more[0].indexOf(more[1]);
          found.push({ kind, start: from, end: from + more[1].length, after: open });
          next += more[0].length;
        }
        break;
      }
      const comma = part.search(/[，,；;]/);
      if (comma < 0) break;
      at += comma + 1;
    }
    open = close;
  }
  return found;
}

/** 全称简称“简称”, 全称，简称某某: a short name given in the sentence itself, right after the full one. */
export function findInlineShort(text: string): DeclaredName[] {
  const found: DeclaredName[] = [];
  if (!/简称|又名|又称|亦称|叫|称/.test(text)) return found;
  for (const match of text.matchAll(
    /[，,]?(?:(?:以下)?(?:简称|又名|又称|亦称)(?:为)?|(?:我们|人们|大家|当地人|本地人|业内|坊间)(?:都|更|也)?(?:习惯|爱|喜欢)?(?:把它|将其)?(?:叫|称|唤)(?:它|其|之)?(?:为|作|做)?)[“"「]?([\u3400-\u9fffA-Za-z0-9]{2,14})[”"」]?/g,
  )) {
    // What stands in brackets is read with them.
    const before = text.slice(Math.max(0, match.index - LONGEST_ASIDE + 1), match.index + 1);
    const open = Math.max(before.lastIndexOf("（"), before.lastIndexOf("("));
    if (open > Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    found.push({ kind: "short", start, end: start + match[1]!.length, after: match.index });
  }
  return found;
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length && at - open < LONGEST_ASIDE; at++)
    if (SHUT.has(text.charCodeAt(at))) return at;
  return -1;
}
