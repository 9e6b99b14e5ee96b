import type { Document, NameMention } from "../../model/index.ts";
import type { SubjectChoice } from "./context.ts";
import { choose } from "./pointed-subject.ts";

/** How often a company must be named that an article is about. */
const OFTEN = 3;

/** The company an article is about: the title or the first sentence names it, no park stands at the text's head, and it is named again and again. */
export function documentCompany(document: Document, names: readonly NameMention[]): SubjectChoice | null {
  return openingCompany(document, names) ?? followedCompany(document, names);
}

/** A company called 公司 at the head of clauses. */
const BARE = /(?:^|[，。；：“\d年月日初底末起头])公司(?!制|法|们|化|总数|数|类|注册数|[一-鿿]{0,3}[0-9]+家)/gmu;

/**
 * The company a story follows through several paragraphs, whose title names no park: the only one with a short name of its own (以下简称)
 * or with more mentions than all others, that the text calls 公司 again and again.
 */
function followedCompany(document: Document, names: readonly NameMention[]): SubjectChoice | null {
  const title = document.title ?? "";
  if (names.some((name) => name.kind === "park" && title.includes(name.text)) || /园区|开发区|高新区|新区/.test(title))
    return null;
  const companies = names.filter((name) => name.kind === "organization");
  const blocks = new Map<string, Set<number>>();
  let at = 0;
  for (const name of companies) {
    // Both are in order.
    while (at < document.blocks.length && document.blocks[at]!.end <= name.start) at++;
    const block = document.blocks[at];
    const own = block && block.start <= name.start ? at : -1;
    // By its full name first, then by its short one.
    const key = [...blocks.keys()].find((each) => each.includes(name.name)) ?? name.name;
    blocks.set(key, (blocks.get(key) ?? new Set()).add(own));
  }
  const [first, second] = [...blocks].sort((a, b) => b[1].size - a[1].size);
  if (!first || first[1].size < OFTEN || first[1].size <= 2 * (second?.[1].size ?? 0)) return null;
  if ([...document.text.matchAll(BARE)].length < OFTEN) return null;
  return choose(companies.find((name) => name.name === first[0])!, "carried");
}

function openingCompany(document: Document, names: readonly NameMention[]): SubjectChoice | null {
  const body = document.blocks.find((block) => block.type === "paragraph");
  if (!body) return null;
  const opening = names.filter((name) => name.start >= body.start && name.end <= Math.min(body.end, body.start + 120));
  const first = opening.find((name) => name.kind === "park" || name.kind === "organization");
  if (first?.kind !== "organization") return null;
  const short = opening.find(
    (name) => name.kind === "organization" && name.start > first.end && name.start - first.end < 8,
  );
  const calls = [first.name, ...(short ? [short.name] : [])];
  const count = names.filter((name) => name.kind === "organization" && calls.includes(name.name)).length;
  const other = names.filter((name) => name.kind === "organization" && !calls.includes(name.name)).length;
  return count >= OFTEN && count > other ? choose(short ?? first, "carried") : null;
}
