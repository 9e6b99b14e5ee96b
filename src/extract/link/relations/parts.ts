import type { NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import type { Add, Say } from "./say.ts";

/** P规划建设Q, 将Q纳入范围: Q is a part of the park that leads the sentence. */
export function built(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  const owner = here[0];
  if (!owner || owner.start - sentence.start > 12) return;
  for (const name of here.slice(1)) {
    const before = say({ start: Math.max(owner.end, name.start - 10), end: name.start });
    const after = say({ start: name.end, end: Math.min(sentence.end, name.end + 8) });
    const builds =
      /(?:规划|重点|加快|启动|正在)建设$/.test(before) || (/[将把]$/.test(before) && /^(?:纳入|划入|并入)/.test(after));
    if (builds && name.name !== owner.name)
      add(name.name, "part_of", owner.name, { start: owner.start, end: name.end }, "relation.built");
  }
}

/** 位于中德生态园的青岛集成电路产业园; and a name that holds another park's (临港新片区|海洋创新园) is a part of it. */
export function nested(here: readonly NameMention[], names: Names, add: Add): void {
  for (const name of here) {
    if (name.rule !== "park.nested") continue;
    const owner = names.parks.find(
      (park) =>
        park.name !== name.name &&
        [park.name, ...park.aliases].some((one) => one.length >= 4 && name.text.startsWith(one)),
    );
    if (owner) add(name.name, "part_of", owner.name, name, "relation.nested");
  }
}

/** 长沙高新区。…核心区麓谷园…: what is called the core of the park told of is a part of it. */
export function cores(
  here: readonly NameMention[],
  previous: NameMention | null,
  sentence: Span,
  say: Say,
  add: Add,
): void {
  here.forEach((name, i) => {
    const before = say({ start: Math.max(sentence.start, name.start - 8), end: name.start });
    if (!/(?:^|[，。；、\s]|其|区)(?:核心区|启动区|起步区|主园区|核心园区|旗下|所属|下属)[“"]?$/.test(before)) return;
    const owner = here[i - 1] ?? previous;
    if (owner && owner.name !== name.name)
      add(
        name.name,
        "part_of",
        owner.name,
        { start: Math.max(owner.start, sentence.start), end: name.end },
        "relation.core",
      );
  });
}
