import type { Document, NameMention } from "../../model/index.ts";
import type { SubjectChoice } from "./context.ts";
import { choose } from "./pointed-subject.ts";

/** How often a company must be named that an article is about. */
const OFTEN = 3;

/** The company an article is about: the title or the first sentence names it, no park stands at the text's head, and it is named again and again. */
export function documentCompany(document: Document, names: readonly NameMention[]): SubjectChoice | null {
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
