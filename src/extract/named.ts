import type { NameMention, SubjectKind } from "../model/index.ts";

/*
 * A mention made from another is written out with its fields in their one order: a spread that changes some costs several microseconds and
 * gives each object a shape of its own, which all that reads names then has to tell apart.
 */

/** The mention standing for somebody else. */
export function renamed(mention: NameMention, name: string, kind: SubjectKind = mention.kind): NameMention {
  const { start, end, text, rule } = mention;
  return { start, end, text, kind, name, rule };
}

/** The mention at another place, with the words there. */
export function moved(
  mention: NameMention,
  start: number,
  end: number,
  text = mention.text,
  name = mention.name,
): NameMention {
  const { kind, rule } = mention;
  return { start, end, text, kind, name, rule };
}
