import { cut, type Document, type NameMention } from "../../model/index.ts";
import { isQuestion, isTitleLine } from "../title-line.ts";

/** How many blocks back a name may stand that a bare noun means. */
export const REACH_BLOCKS = 3;

/** True where a bare word repeats a park's ending, as it is called here or by its full name. */
export const repeats = (name: NameMention, tail: string) =>
  name.name.endsWith(tail) || name.text.endsWith(tail) || FULL[tail]?.test(name.name) === true;

/** What the short endings are short for. */
const FULL: Readonly<Record<string, RegExp>> = {
  高新区: /高新(?:技术)?(?:产业)?(?:园区|开发区)$/,
  经开区: /经济(?:技术)?开发区$/,
  综保区: /综合保税区$/,
};

/** The heading path under which a name before this block stands; null where a line that is only a title, or a question, parts the two. */
export function section(document: Document, at: number, first: number, block: number): string | null {
  for (let i = block - 1; i >= 0 && document.blocks[i]!.start >= first; i--) {
    const own = document.blocks[i]!;
    if (own.start <= at && at < own.end) {
      // What a heading names belongs to the section it opens.
      const path = own.type === "heading" ? [...own.path, cut(document.text, own).trim()] : own.path;
      return path.join("/");
    }
    if (isTitleLine(document, own) || isQuestion(cut(document.text, own))) return null;
  }
  return null;
}
