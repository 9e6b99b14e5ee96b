import type { NameMention, Span } from "../../model/index.ts";
import { moved, renamed } from "../named.ts";
import type { Memory, SubjectChoice } from "./context.ts";
import { officeTelling, spokenBy } from "./speech.ts";

/** Groups that a bare 园区 may take up: counted, batched or of a place; a kind of park (零碳园区) is none. */
const DEFINITE = /[\d一二三四五六七八九十两]+[个家大批]|首批|全[国省市区县州]|[省市区县州]/;

/** Before 园区, words that mean all those a page lists. */
const ALL_OF = /(?:录内|单内|这些|上述|以上|入选|各)$/;

/** How far from its start a name opens a sentence. */
const OPENS = 8;

/** 园区服务中心负责人: the office of one park, not of them all. */
const OFFICE = /^[^，。；]{0,4}(?:管委会|党工委|管理局|管理处|服务中心|办公室|运营公司|负责人|主任)/;

/** A piece of a zone. */
const PIECE = /(?:片区|组团|板块|地块|区块)$/;

/** The words names are settled in: the folded text, their sentence, and the names of the whole document. */
interface Words {
  readonly folded: string;
  readonly line: Span;
  readonly all: readonly NameMention[];
}

/** The zone at the head of a clause before `name` in its sentence. */
function openedWith(names: readonly NameMention[], name: NameMention, folded: string): NameMention | undefined {
  return names.find(
    (each) =>
      each.kind === "park" &&
      each.end <= name.start &&
      /区$/.test(each.name) &&
      (/^$|[，。；：\s]/.test(folded.slice(Math.max(0, each.start - 1), each.start)) ||
        // 同样缺地的还有|甲高新区|，全区…
        (/(?:的还有|的有|的是|要数|当属|轮到)$/.test(folded.slice(Math.max(0, each.start - 3), each.start)) &&
          folded[each.end] === "，")),
  );
}

/** The one park at the head of the sentence's first clause, where no other is named before `name`. */
function openedWithPark(
  names: readonly NameMention[],
  name: NameMention,
  folded: string,
  line: Span,
): NameMention | null {
  const before = names.filter((each) => each.kind === "park" && each.end <= name.start);
  const last = before.at(-1);
  if (!last || !/[，,]/.test(folded[last.end] ?? "")) return null;
  const first = before[0]!;
  if (first.start - line.start > OPENS) return null;
  const between = folded.slice(first.start, last.start);
  return !/[，。；]/.test(between) && before.length <= 2 && (first === last || /(?:的|内|里)$/.test(between))
    ? last
    : null;
}

/** What somebody who answers for a park calls it. */
const OWN = /^(?:园区|开发区|整个(?:园区|开发区)|全区|我区|本区|区内|园区内)$/;

/** 李主任：…，园区去年产值…: the speaker's own park, unless the paragraph has turned to another (您说的是乙园区). */
function ofSpeaker(
  names: readonly NameMention[],
  name: NameMention,
  folded: string,
  { speaking, topic, topicHere, topicStrong }: Memory,
): SubjectChoice | null {
  if (speaking?.kind !== "park" || !OWN.test(name.text)) return null;
  if (/(?:我们?|咱们?)(?:这个)?$/.test(folded.slice(Math.max(0, name.start - 4), name.start))) return speaking;
  if (topicHere && topicStrong && topic?.kind === "park" && topic.name !== speaking.name) return null;
  const other = names.some(
    (each) => each.kind === "park" && each.end <= name.start && each.name !== speaking.name && !OWN.test(each.text),
  );
  return other ? null : speaking;
}

/** 园区 and 开发区 alone take up the park told of in their paragraph; else the set they were last used of, or what the document is about. */
export function settleBare(
  names: readonly NameMention[],
  over: SubjectChoice | null,
  whole: SubjectChoice | null,
  memory: Memory,
  { folded, line, all: known }: Words,
): NameMention[] {
  return names.map((name) => {
    // All the words that are looked at here end in 区.
    if (!name.text.endsWith("区")) return name;
    // “我区力争…” is said of the speaker's own park.
    if (/^(?:我区|本区|(?:我|本)?(?:园区|开发区))$/.test(name.text)) {
      const own = spokenBy(name, memory);
      if (own?.kind === "park") return renamed(name, own.name, own.kind);
    }
    const spoken = ofSpeaker(names, name, folded, memory);
    if (spoken) return renamed(name, spoken.name, spoken.kind);
    // 全区 of a paragraph about one zone is that zone, not the district it lies in.
    const told = memory.topicHere && memory.topic?.kind === "park" ? memory.topic : over?.kind === "park" ? over : null;
    if (
      name.kind === "region" &&
      /^(?:全区|我区|本区)$/.test(name.text) &&
      told &&
      /区$/.test(told.name) &&
      whole?.name !== name.name
    )
      return renamed(name, told.name, told.kind);
    // 甲经开区实行一区三园，…，全区增加值…: the zone that the sentence opened with, or the paragraph.
    const opened =
      name.kind === "region" && name.text === "全区"
        ? (openedWith(names, name, folded) ?? officeTelling(folded, line.start, name, known) ?? memory.zone)
        : null;
    if (opened) return renamed(name, opened.name, opened.kind);
    // 全区 in a document about one zone is that zone.
    if (
      whole?.kind === "park" &&
      /区$/.test(whole.name) &&
      name.kind === "region" &&
      /^(?:全区|我区|本区)$/.test(name.text)
    )
      return renamed(name, whole.name, whole.kind);
    if (!/^(?:各|全[省市区])?(?:产业)?(?:园区|开发区)$/.test(name.text)) return name;
    const place = names.find((each) => each.kind === "region" && each.end === name.start);
    if (place) return moved(name, place.start, name.end, `${place.text}${name.text}`, `${place.text}${name.text}`);
    // 全省园区 is never the one park that was told of.
    const all = /^全/.test(name.text);
    const to = (subject: SubjectChoice) =>
      all && subject.kind === "park" ? name : renamed(name, subject.name, subject.kind);
    // 某某园区管委会主任告诉记者，园区…: the speaker's own.
    const office = /^(?:园区|开发区)$/.test(name.text) ? officeTelling(folded, line.start, name, known) : null;
    if (office) return to(office);
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
    // 甲园区包括东片区和西片区，其中东片区9平方公里，园区总面积15平方公里: the whole of the pieces.
    const first = PIECE.test(name.name)
      ? names.find((each) => each.kind === "park" && each.end < name.start && !PIECE.test(each.name))
      : undefined;
    if (first) return renamed(name, first.name, first.kind);
    if (over?.basis === "carried") return to(over);
    if (over?.kind === "park") return to(topic && memory.topicHere ? topic : over);
    // A new paragraph of a document about all the parks of a place goes back to them.
    const opens =
      !memory.topicHere && !memory.lead && !memory.goesOn && !OFFICE.test(folded.slice(name.end, name.end + 12));
    // 甲经开区所属的乙产业园，现有药企38家；到2026年，园区产值…: who opened the sentence.
    const own = whole?.kind === "group" && name.text === "园区" ? openedWithPark(names, name, folded, line) : null;
    if (own) return renamed(name, own.name, own.kind);
    if (whole?.kind === "group" && opens && name.kind === "park" && name.text === "园区") return to(whole);
    if (memory.all && opens && name.kind === "group" && name.text === "园区" && !memory.named.has(name.name))
      return to(whole!);
    // It goes on about them within the paragraph, too, and over a park that is only mentioned.
    if (
      whole?.kind === "group" &&
      memory.topicHere &&
      memory.topicStrong &&
      memory.topic?.kind === "group" &&
      memory.topic.name === whole.name &&
      name.text === "园区"
    )
      return to(whole);
    const sameSentence = names.some(
      (each) => each !== name && each.start < name.start && each.name === name.name && each.text !== name.text,
    );
    const last = memory.topicStrong ? topic : null;
    if (name.kind === "park" && last && !sameSentence && !memory.topicHere && name.text === "园区") return to(last);
    // 开发区又布局了某某产业园。…去年，开发区税收…: a park of another kind is not meant by the noun.
    const other = name.text === "开发区" && /开发区$/.test(name.name) && !/区$/.test(topic?.name ?? "区");
    if (name.kind === "park" && strong && !sameSentence && !other && /^(?:园区|开发区)$/.test(name.text))
      return to(strong);
    if (name.kind === "park" || name.name === whole?.name || memory.named.has(name.name)) return name;
    const here =
      memory.topicHere && (memory.topic?.kind === "park" || memory.topic?.kind === "group") ? memory.topic : null;
    // 今年，全州开发区…，推动开发区…: whom the sentence opens with comes first.
    const opening = names.some(
      (each) =>
        each.start - line.start <= OPENS &&
        each.end <= name.start &&
        each.name === name.name &&
        each.text !== name.text,
    );
    if (here && !opening && /^(?:园区|开发区)$/.test(name.text)) return to(here);
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
