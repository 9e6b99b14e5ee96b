import type { NameMention } from "../../model/index.ts";
import type { Memory, SubjectChoice } from "./context.ts";
import { spokenBy } from "./speech.ts";

/** Groups that a bare 园区 may take up: counted, batched or of a place; a kind of park (零碳园区) is none. */
const DEFINITE = /[\d一二三四五六七八九十两]+[个家大批]|首批|全[国省市区县州]|[省市区县州]/;

/** Before 园区, words that mean all those a page lists. */
const ALL_OF = /(?:录内|单内|这些|上述|以上|入选|各)$/;

/** A piece of a zone. */
const PIECE = /(?:片区|组团|板块|地块|区块)$/;

/** 园区 and 开发区 alone take up the park told of in their paragraph; else the set they were last used of, or what the document is about. */
export function settleBare(
  names: readonly NameMention[],
  over: SubjectChoice | null,
  whole: SubjectChoice | null,
  memory: Memory,
  folded: string,
): NameMention[] {
  return names.map((name) => {
    // All the words that are looked at here end in 区.
    if (!name.text.endsWith("区")) return name;
    // “我区力争…” is said of the speaker's own park.
    if (/^(?:我区|本区|我园区|本园区)$/.test(name.text)) {
      const own = spokenBy(name, memory);
      if (own?.kind === "park") return { ...name, name: own.name, kind: own.kind };
    }
    // 全区 in a document about one zone is that zone.
    if (
      whole?.kind === "park" &&
      /区$/.test(whole.name) &&
      name.kind === "region" &&
      /^(?:全区|我区|本区)$/.test(name.text)
    )
      return { ...name, name: whole.name, kind: whole.kind };
    if (!/^(?:各|全[省市区])?(?:产业)?(?:园区|开发区)$/.test(name.text)) return name;
    const place = names.find((each) => each.kind === "region" && each.end === name.start);
    if (place)
      return { ...name, start: place.start, name: `${place.text}${name.text}`, text: `${place.text}${name.text}` };
    const to = (subject: SubjectChoice) => ({ ...name, name: subject.name, kind: subject.kind });
    const topic = memory.topic?.kind === "park" ? memory.topic : null;
    const strong = memory.topicHere && memory.topicStrong && topic;
    // A page about one park: 园区 is that park, not the piece or the neighbour that was told of last.
    if (whole?.sole && !over && !memory.topicHere && name.text === "园区") return to(whole);
    // 名录内园区, 这些园区: all of them.
    if (whole?.kind === "group" && ALL_OF.test(folded.slice(Math.max(0, name.start - 3), name.start))) return to(whole);
    if (
      whole?.kind === "park" &&
      !over &&
      !memory.topicHere &&
      name.kind === "park" &&
      name.text === "园区" &&
      (PIECE.test(topic?.name ?? "") || PIECE.test(name.name))
    )
      return to(whole);
    if (over?.basis === "carried") return to(over);
    if (over?.kind === "park") return to(topic && memory.topicHere ? topic : over);
    // A new paragraph of a document about all the parks of a place goes back to them.
    if (whole?.kind === "group" && !memory.topicHere && !memory.lead && name.kind === "park" && name.text === "园区")
      return to(whole);
    const sameSentence = names.some(
      (each) => each !== name && each.start < name.start && each.name === name.name && each.text !== name.text,
    );
    const last = memory.topicStrong ? topic : null;
    if (name.kind === "park" && last && !sameSentence && !memory.topicHere && name.text === "园区") return to(last);
    if (name.kind === "park" && strong && !sameSentence && /^(?:园区|开发区)$/.test(name.text)) return to(strong);
    if (name.kind === "park" || name.name === whole?.name || memory.named.has(name.name)) return name;
    const here =
      memory.topicHere && (memory.topic?.kind === "park" || memory.topic?.kind === "group") ? memory.topic : null;
    if (here && /^(?:园区|开发区)$/.test(name.text)) return to(here);
    if (
      DEFINITE.test(name.name.replace(/园区|开发区|高新区|(?:国家|[省市区县])级(?:以上)?/g, "")) &&
      name.name !== name.text
    )
      return name;
    if (whole?.kind === "group") return to(whole);
    if (topic) return to(topic);
    return whole ? to(whole) : name;
  });
}
