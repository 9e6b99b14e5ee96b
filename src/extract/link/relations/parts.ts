import type { NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import { listBefore, listFrom } from "./lists.ts";
import { type Add, type Say, wordsBefore, wordsBehind } from "./say.ts";

/** Before 把: that it is not done, or not yet. */
export const PUT_OFF =
  /(?:没有?|未|不|拟|计划|打算|准备|建议|考虑|有意|希望|争取|研究|酝酿|谋划|提议)[^，。；]{0,10}[将把]原?$/;

/** P规划建设Q, 将Q纳入范围: Q is a part of the park that leads the sentence. */
export function built(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  const owner = here[0];
  if (!owner || owner.start - sentence.start > 12) return;
  for (const name of here.slice(1)) {
    const before = say({ start: Math.max(owner.end, name.start - 24), end: name.start });
    const after = wordsBehind(say, sentence, name, 8);
    const builds =
      /(?:规划|重点|加快|启动|正在)建设$|^(?:[（(][^）)]*[）)])?建设$/.test(before) ||
      (/[将把]$/.test(before) && !PUT_OFF.test(before) && /^(?:纳入|划入|并入)/.test(after));
    if (builds && name.name !== owner.name)
      add(name.name, "part_of", owner.name, { start: owner.start, end: name.end }, "relation.built");
  }
}

/** A name that holds another park's (临港新片区|海洋创新园) is a part of it. */
export function nested(here: readonly NameMention[], names: Names, sentence: Span, say: Say, add: Add): void {
  for (const name of here) {
    if (name.rule !== "park.nested" && name.rule !== "park.phase") continue;
    const owner = wordingsOf(names)
      .get(name.text.slice(0, SHORTEST_OWNER))
      ?.find(({ words, park }) => park !== name.name && name.text.startsWith(words));
    // 甲高新区乙片区 where the text names 甲高新区 nowhere by itself.
    const leads =
      /(?:^|[，：；“])$/.test(wordsBefore(say, sentence, name, 1)) &&
      !RENAMES.test(wordsBehind(say, sentence, name, 6));
    const whole = owner?.park ?? headOf(name, names, leads);
    if (whole) add(name.name, "part_of", whole, name, "relation.nested");
  }
}

/** The shortest wording by which a park is told to hold another. */
const SHORTEST_OWNER = 4;

/** A name or alias of a park. */
interface Wording {
  readonly words: string;
  readonly park: string;
}

const wordings = new WeakMap<Names, ReadonlyMap<string, readonly Wording[]>>();

/** The wordings of a document's parks by their first characters, in order of the parks. */
function wordingsOf(names: Names): ReadonlyMap<string, readonly Wording[]> {
  const known = wordings.get(names);
  if (known) return known;
  const byStart = new Map<string, Wording[]>();
  for (const { name: park, aliases } of names.parks)
    for (const words of [park, ...aliases]) {
      if (words.length < SHORTEST_OWNER) continue;
      const start = words.slice(0, SHORTEST_OWNER);
      const own = byStart.get(start);
      if (own) own.push({ words, park });
      else byStart.set(start, [{ words, park }]);
    }
  wordings.set(names, byStart);
  return byStart;
}

/** Zones that have parks of their own. */
const HEAD = /(?:开发区|高新区|经开区|园区|工业园|工业区|集聚区|集中区|示范区|经济区)$/;
/** What is renamed need be no part any more. */
const RENAMES = /^[”"]?(?:已|正式|后来?)*(?:更名|改名|升级|升格|改为)/;
/** A new area is wide: its pieces of ground are parts of it, a trade's park may only lie there. */
const AREA = /新区$/;

/**
 * 甲高新区 of 甲高新区乙片区, while the text never speaks of 甲高新区: where it calls the part 乙片区 by itself, or the name leads its clause, so
 * that the text tells of it; else null.
 */
function headOf(name: NameMention, names: Names, leads: boolean): string | null {
  const own = names.parks.find((park) => park.name === name.name);
  const tail = own?.aliases.find((one) => one.length >= 3 && one.length < name.text.length && name.text.endsWith(one));
  if (!own || !tail) return null;
  const head = name.text.slice(0, name.text.length - tail.length);
  if (leads && (HEAD.test(head) || (AREA.test(head) && /区$/.test(tail)))) return head;
  const alone = own.mentions.some(
    ({ start, end }) =>
      end - start === tail.length && !own.mentions.some((other) => other.end === end && other.start < start),
  );
  return alone && ZONE.test(head) ? head : null;
}

/** 长沙高新区。…核心区麓谷园…: what is called the core of the park told of is a part of it. */
export function cores(
  here: readonly NameMention[],
  previous: NameMention | null,
  sentence: Span,
  say: Say,
  add: Add,
  wholes: ReadonlyMap<string, string>,
): void {
  here.forEach((name, i) => {
    const before = wordsBefore(say, sentence, name, 8);
    if (!/(?:^|[，。；、\s]|其|区)(?:核心区|启动区|起步区|主园区|核心园区|旗下|所属|下属)[“"]?$/.test(before)) return;
    const owner = here[i - 1] ?? previous;
    // 所属甲园…；所属乙园…: both are the same one's.
    const whole =
      /(?:旗下|所属|下属)[“"]?$/.test(before) && owner ? (wholes.get(owner.name) ?? owner.name) : owner?.name;
    if (owner && whole && whole !== name.name)
      add(
        name.name,
        "part_of",
        whole,
        { start: Math.max(owner.start, sentence.start), end: name.end },
        "relation.core",
      );
  });
}

/** Words that call one park a piece of another: 是B的重要组成部分, 为B的启动区. */
const PIECE =
  /^[”"]?的?(?:[^，。；的]{0,8}的?)?(?:组成部分|组成单元|核心[区园]|核心板块|承载区|启动区|起步区|先导区|拓展区|主园区|[“"]?飞地[”"]?(?:产业|工业)?(?:园区?|片区)?(?=[，。；”]|$)|(?<=的)主体(?:园区|部分|片区)?(?=[，。；”]|$)|分园|分区|子园|园中园|片区|板块|功能区|一部分|专业园|一期|二期|[东西南北中]{1,2}部?(?:组团|片|园|板块|区)(?=[，。；”]|$)|[^，。；]{0,4}主(?:阵地|战场|平台|载体)|(?:规划|管理|管辖)?范围|管辖(?=[，。；]|$))/;

/** A zone behind another's part in a list stands for itself: 甲高新区的乙产业园、丙开发区. */
const ZONE = /(?:开发区|高新区|经开区|新区)$/;

/** Behind a park that takes others in: 纳入甲开发区|统一管理, |范围. */
const TAKEN =
  /^[”"]?(?:(?:的)?(?:规划|管理|管辖|核心|整体|建设|开发|扩区)*(?:范围|版图|体系)|[“"]|统一|托管|管理|管辖|一体|[，。；]|$)/;

/** 毗邻甲高新区的乙工业园 is no part of it. */
const BESIDE = /(?:比邻|毗邻|紧邻|邻近|靠近|相邻|紧挨|距|与|原属|原)[“"]?$/;

/** A是B的组成部分, A隶属于B, A并入B, B内的A: a sentence that says of one park that it belongs to the other. */
export function stated(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  const now = here.filter((name) => name.rule !== "park.former");
  for (let i = 1; i < now.length; i++) {
    const first = now[i - 1]!;
    const second = now[i]!;
    if (first.name === second.name) continue;
    const between = say({ start: first.end, end: second.start });
    const behind = wordsBehind(say, sentence, second, 24);
    const span = { start: first.start, end: second.end };
    const is =
      /^[”"]?(?:（[^）]{0,30}）)?[，,]?(?:也|均|都|又|共同|一起|同|现|今|仍|实|便|就|正)*(?:是|为|作为|系|成为|属于?|构成了?)[“"]?$/.test(
        between,
      );
    const belongs =
      /^[”"]?(?:（[^）]{0,30}）)?[，,]?(?:（[^）]{0,30}）)?(?:(?![拟将未不没非]|计划)[^，。；、]){0,8}?(?:隶属于?|归属于?|从属于|并入|划入|划归|归入)[“"]?$/.test(
        between,
      );
    // 甲、乙共同纳入丙统一管理
    const taken =
      /^[”"]?(?:（[^）]{0,30}）)?(?:于?[0-9]{4}年(?:[0-9]{1,2}月)?)?(?:共同|统一|整体|一并|一起|全部|部分|均|都|已|也|正式|被)*纳入(?:了|到)?[“"]?$/.test(
        between,
      ) && TAKEN.test(behind);
    const within =
      /^[”"]?）?(?:(?:内|里|内部|范围内|境内|辖区内|区内|中)(?:的|，)(?:[^，。；]{0,6}的)?|(?:内|里)?(?:下设|下辖|旗下|所属|所辖|设立|建设|规划建设|托管|代管|管辖)?的)[“"]?$/.test(
        between,
      );
    // 某某工业园（含某某工业集中区）
    if (/^[”"]?[（(](?:包?含|包括|下辖)[“"]?$/.test(between) && /^[）)、]/.test(behind))
      add(second.name, "part_of", first.name, span, "relation.part");
    else if ((is && PIECE.test(behind)) || belongs || taken)
      for (const one of listBefore(say, first, now.slice(0, i)))
        add(one.name, "part_of", second.name, { start: one.start, end: second.end }, "relation.part");
    else if (within && !/^anaphora/.test(second.rule) && !BESIDE.test(wordsBefore(say, sentence, first, 3)))
      for (const one of listFrom(say, second, now))
        if (one === second || !ZONE.test(one.name))
          add(one.name, "part_of", first.name, { start: first.start, end: one.end }, "relation.part");
  }
}
