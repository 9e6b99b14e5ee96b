import { squeezeTitle } from "../clean/lines.ts";
import { type Page, wordsOf } from "../clean/page.ts";
import type { Declared } from "./declared.ts";

/** A page's headline and the line it stands in (-1 where it is in no line). */
export interface Title {
  readonly title: string | null;
  readonly line: number;
}

/** How many lines before the article's first are looked through for its headline, and how many after. */
const linesBefore = 60;
const linesAfter = 6;

/**
 * The headline: the line near the article's beginning that the page's own title begins with (the site's and section's names follow
 * there), else the best heading, else what meta and title declare, without the site's name.
 */
export function findTitle(page: Page, first: number, last: number, declared: Declared): Title {
  const document = declared.title;
  const named = [
    declared.metas.get("articletitle"),
    declared.metas.get("og:title"),
    declared.headline,
    declared.metas.get("twitter:title"),
    declared.metas.get("title"),
  ].filter((one): one is string => one !== undefined && one !== null && one !== "");
  const wanted = [document, ...named].map(squeezeTitle).filter((one) => one.length >= 2);
  const raw = [document, ...named];
  let best = -1;
  let bestScore = 0;
  const to = Math.min(page.lines.length, Math.min(first + linesAfter, last));
  for (let i = Math.max(0, first - linesBefore); i < to; i++) {
    const line = page.lines[i]!;
    if (line.hidden && line.heading === 0) continue;
    if (line.size < 2 || line.size > 140) continue;
    const words = wordsOf(line);
    // Most lines are no part of any title: look before taking both apart.
    const third = Math.floor(words.length / 3);
    if (!raw.some((one) => one.includes(words.slice(0, 2)) || one.includes(words.slice(third, third + 2)))) continue;
    const said = squeezeTitle(words);
    if (said.length < 3) continue;
    let score = 0;
    for (const one of wanted) {
      if (one === said) score = Math.max(score, 40 + said.length);
      else if (one.startsWith(said) && said.length >= 5) score = Math.max(score, 20 + said.length);
      else if (one.includes(said) && said.length >= 8) score = Math.max(score, 10 + said.length);
      else if (said.length >= 8 && said.startsWith(one) && one.length >= 8) score = Math.max(score, 25 + one.length);
    }
    // The site's or section's name also begins titles: a heading that the title merely holds is too short to be the headline.
    if (score > 0 && line.heading > 0) score += 12 - line.heading;
    if (score > 0 && line.linkSize > line.size * 0.6) score -= 15;
    // Of equal ones the nearest to the article.
    if (score >= bestScore && score > 0) {
      bestScore = score;
      best = i;
    }
  }
  const joined = joinedTitle(page, first, to, wanted);
  if (joined && squeezeTitle(joined.title).length > (best >= 0 ? squeezeTitle(wordsOf(page.lines[best]!)).length : 0))
    return joined;
  if (best >= 0) return withSecondLine(page, { title: withoutLabel(wordsOf(page.lines[best]!), raw), line: best });
  const heading = bestHeading(page, first, to);
  if (heading >= 0)
    return withSecondLine(page, { title: withoutLabel(wordsOf(page.lines[heading]!), raw), line: heading });
  const titled = named.length === 0 ? namedTitle(page, first, to) : -1;
  if (titled >= 0) return { title: wordsOf(page.lines[titled]!), line: titled };
  const declaredTitle = named.find((one) => squeezeTitle(one).length >= 4) ?? null;
  return { title: declaredTitle ?? withoutSite(document, declared), line: -1 };
}

/** A headline's second line behind a dash, in the same element: …换新颜⏎——某某园区见闻. The page's own title often leaves it out. */
function withSecondLine(page: Page, found: { title: string; line: number }): Title {
  const { lines } = page;
  const first = isSecondLine(page, found.line) ? found.line - 1 : found.line;
  if (first === found.line && !isSecondLine(page, first + 1)) return found;
  const title = first === found.line ? found.title : wordsOf(lines[first]!);
  return { title: title + wordsOf(lines[first + 1]!), line: first + 1 };
}

/** True for a line behind a dash whose element is a heading that another line begins. */
export function isSecondLine(page: Page, line: number): boolean {
  const before = page.lines[line - 1];
  const own = page.lines[line];
  if (!before || !own || own.heading === 0 || own.box !== before.box || own.hidden || own.size > 40) return false;
  return /^(?:[—–]{1,4}|-{2,4})\s?[^\s—–-]/.test(wordsOf(own));
}

/** A headline set on two to four lines, each a part of the page's own title. */
function joinedTitle(
  page: Page,
  first: number,
  to: number,
  wanted: readonly string[],
): { title: string; line: number } | null {
  for (let i = Math.max(0, first - linesBefore); i < to; i++) {
    const { size } = page.lines[i]!;
    if (size < 3 || size > 60) continue;
    let title = wordsOf(page.lines[i]!);
    const begun = squeezeTitle(title);
    if (begun.length < 4 || !wanted.some((one) => one.startsWith(begun) && one.length > begun.length)) continue;
    let joined: { title: string; line: number } | null = null;
    for (let k = i + 1; k < Math.min(i + 4, page.lines.length); k++) {
      title += wordsOf(page.lines[k]!);
      const said = squeezeTitle(title);
      if (!wanted.some((one) => one.startsWith(said))) break;
      joined = { title, line: k };
    }
    if (joined) return joined;
  }
  return null;
}

/** Forums and columns set a label before the headline ([杂谈] …); the page's own title begins without it. */
function withoutLabel(words: string, named: readonly string[]): string {
  const rest = /^[[【［][^\]】］]{1,10}[\]】］]\s*(\S.{5,})$/.exec(words)?.[1];
  return rest !== undefined && named.some((one) => one.startsWith(rest)) && !named.some((one) => one.startsWith(words))
    ? rest
    : words;
}

/** The nearest heading of the highest rank before the article. */
function bestHeading(page: Page, first: number, to: number): number {
  let best = -1;
  let rank = 9;
  for (let i = to - 1; i >= Math.max(0, first - linesBefore); i--) {
    const { heading, linkSize, size, hidden } = page.lines[i]!;
    if (heading === 0 || hidden || size < 5 || linkSize > size * 0.5) continue;
    if (i >= first && heading > 1) continue;
    if (heading < rank) {
      rank = heading;
      best = i;
    }
  }
  return best;
}

const titleName = /(?:^|[-_\s])(?:article-?)?(?:title|tit|bt|biaoti|headline|zbt|maintitle)(?:$|[-_\s\d])/i;

/** On pages whose title names the paper alone: the first line before the article that is named as title, or printed bold. */
function namedTitle(page: Page, first: number, to: number): number {
  for (let i = Math.max(0, first - 8); i < to; i++) {
    const line = page.lines[i]!;
    const bold = line.boldSize > line.size * 0.8;
    if (i >= first && line.stops > (bold ? 1 : 0) && line.size >= 20) break;
    if (line.hidden || line.size < 4 || line.size > 60 || line.linkSize > line.size * 0.5) continue;
    const attribs = page.boxes[line.box]?.element?.attribs;
    const isNamed = titleName.test(`${attribs?.class ?? ""} ${attribs?.id ?? ""}`);
    if (isNamed || bold) return i;
  }
  return -1;
}

const breaks =
  /\s+[-–—|｜_·•:：»«<>/]+\s+|\s*[_|｜]+\s*|\s*(?:--+|——+)\s*|\s+-|-\s+|(?<![A-Za-z\d])[-–](?=[^-–]{2,16}$)|[-–](?![A-Za-z\d])(?=[^-–]{2,16}$)/g;

/** A document's title without the names of site and section at its end (or at its front, where the rest is longer). */
export function withoutSite(title: string, declared: Declared): string | null {
  const whole = title.replace(/\s+/g, " ").trim();
  if (whole === "") return null;
  const site = squeezeTitle(declared.metas.get("og:site_name") ?? "");
  const cuts: number[] = [];
  for (const found of whole.matchAll(breaks)) cuts.push(found.index);
  let kept = whole;
  for (let i = cuts.length - 1; i >= 0; i--) {
    const head = whole.slice(0, cuts[i]).trim();
    const rest = whole.slice(cuts[i]!).replace(breaks, " ").trim();
    const tail = squeezeTitle(kept.slice(cuts[i]));
    if (head.length < 2) break;
    const isSite =
      (site !== "" && tail === site) ||
      /网|報|报|新闻|频道|中心|政府|门户|在线|论坛|博客|公司|日报|晚报|\.com|\.cn|News|Times|Post|Daily/i.test(rest);
    if (isSite || tail.length <= 8 || tail.length < squeezeTitle(head).length * 0.6) kept = head;
    else break;
  }
  return kept;
}
