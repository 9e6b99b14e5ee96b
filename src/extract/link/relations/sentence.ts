import type { Block, NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import { type ParkLine, parkOfHeading } from "../park-lines.ts";
import { compositions } from "./compositions.ts";
import { formerNames } from "./former.ts";
import { built, cores, nested, stated } from "./parts.ts";
import { located } from "./places.ts";
import type { RawRelation } from "./raw.ts";

/** Relations that a sentence states between the names in it. @param formParks the park that each line of a form is about */
export function sentenceRelations(
  lines: readonly ParkLine[],
  names: Names,
  formParks: ReadonlyMap<Block, string>,
): RawRelation[] {
  const found: RawRelation[] = [];
  let regions = 0;
  const places = names.names.filter((name) => name.kind === "region");
  for (const line of lines) {
    const { block, text, parks } = line;
    const say = (span: Span) => text.slice(span.start - block.start, Math.max(0, span.end - block.start));
    while (regions < places.length && places[regions]!.start < block.start) regions++;
    let previous: NameMention | null = null;
    const wholes = new Map<string, string>();
    const above = block.path.at(-1);
    // Whom the line tells of: the park at its head or over it, else the one its first sentence speaks of.
    const over = formParks.get(block) ?? (above ? parkOfHeading(above, names) : null);
    let topic: NameMention | null = line.lead ?? parkNamed(over, block);
    for (const sentence of line.sentences) {
      const here = parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
      if (here.length === 0 && !previous && !topic) continue;
      const own = here.filter((name) => !/^anaphora/.test(name.rule));
      const add = (park: string, relation: RawRelation["relation"], object: string, span: Span, rule: string) => {
        if (relation === "part_of") wholes.set(park, object);
        found.push({ park, relation, object, rule, start: span.start, end: span.end });
      };
      compositions(line, sentence, own, previous, topic, say, add);
      built(own, sentence, say, add);
      nested(own, names, sentence, say, add);
      stated(here, sentence, say, add);
      formerNames(own, sentence, say, add);
      cores(own, previous, sentence, say, add, wholes);
      const local = within(places, regions, sentence);
      located(here, local, sentence, say, add);
      topic = line.lead ?? here.find((name) => name.rule !== "park.former") ?? topic;
      // “四园”为…，“两基地”为… both speak of the park of the sentence before.
      if (!/[”"]为(?!载体|核心|主|抓手)/.test(say(sentence))) previous = own.at(-1) ?? previous;
    }
  }
  return found;
}

/** A park that a heading names, as a mention that stands before all of the block. */
const parkNamed = (name: string | null, block: Span): NameMention | null =>
  name ? { start: block.start, end: block.start, text: name, kind: "park", name, rule: "heading" } : null;

function within(list: readonly NameMention[], from: number, sentence: Span): NameMention[] {
  const own: NameMention[] = [];
  for (let i = from; i < list.length && list[i]!.start < sentence.end; i++) {
    if (list[i]!.start >= sentence.start) own.push(list[i]!);
  }
  return own;
}
