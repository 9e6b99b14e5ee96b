import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { listBefore, listFrom } from "./lists.ts";
import { type Add, type Say, wordsBefore, wordsBehind } from "./say.ts";

/** What follows the older names: 更名而来, 整合而成, 改造升级而来, 升级. */
const BECAME = guarded(
  /^[”"]?(?:(?:、|和|与|及)[^，。；]{2,14}?)?(?:共同|正式|整体)?(?:更名|改名|升级|升格|改造|演变|发展|整合|合并|扩容|转型|脱胎)(?:设立|组建|更名|升级)?(?:而来|而成|而立|成立|设立)?(?=[，。；）)的]|$)/,
);

/** What stands between the park and its older names: a date, 由, other older names. */
const BY = /^(?![^，。；]{0,14}(?:并非|不是|绝非|没有)由)[^，。；]{0,14}由原?[^，。；]{0,24}$/;

const FORMERLY = /(?:前身[，,]?(?:可以?)?(?:为|是|系|追溯[到至])|由原|系原|原名为?|原为|在原)[^，。；、]{0,14}$/;

const JOINED = guarded(/^[”"]?(?:与|和|同|跟)[^，。；、]{2,16}(?:合作|共同|联合|共建|合建|携手)/);

const RENAMED =
  /(?:升级为|升格为|改设为|转设为|改制(?:设立)?为|改建为|变更为|改组为|重组为|更名为?|改名[为叫]?|(?<![时初])定名为?|易名为?|改[称叫]为?|改[为用成]现名|更为现名|启用现名|晋升为|整合更名为)了?[：:—]*[“"]?$/;

/** 甲新区|的乙产业园，更名为丙: only whose the older one is. */
const WHOSE = /^[”"]?[内中里]?的/;

/** Older names: 前身为…的X, 由原X整合更名而来, X升级…定名为Y, Y（原X）. */
export function formerNames(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  for (let i = 0; i < here.length; i++) {
    const name = here[i]!;
    const before = wordsBefore(say, sentence, name, 24);
    const previous = here[i - 1];
    if (name.rule === "park.former" && previous) {
      const owner =
        here
          .slice(0, i)
          .findLast(
            (one) =>
              !/[）)]/.test(say({ start: one.end, end: name.start })) &&
              one.name !== name.name &&
              one.rule !== "park.declared",
          ) ?? previous;
      add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.former");
    } else if (FORMERLY.test(before) && JOINED.test(wordsBehind(say, sentence, name, 20))) {
      // 前身是甲园与某市合作设立的乙园: who made it with others.
    } else if (FORMERLY.test(before)) {
      // 由原A北片与B整合而成: both are older names of the park before the words that say so.
      const cue = name.start - FORMERLY.exec(before)![0].length;
      const near = here.slice(0, i).findLast((one) => one.name !== name.name && one.end <= cue);
      // 甲园是乙开发区五园之一，前身为丙: the clause goes on to tell of what heads the sentence.
      const turns = near && /[，,]其?$/.test(say({ start: near.end, end: cue }));
      const owner = (turns && headOf(here.slice(0, i), name, sentence, say)) || near;
      if (owner) add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.former");
    } else if (/^[\s　]*[，,]?原$/.test(previous ? say({ start: previous.end, end: name.start }) : "")) {
      // 某某装备园　原某某工业园，2019年更名
      const changed = /^[^。；]{0,14}(?:更名|改名|更为现名|升级)/.test(wordsBehind(say, sentence, name, 20));
      if (changed && previous!.name !== name.name)
        add(previous!.name, "formerly", name.name, { start: previous!.start, end: name.end }, "relation.former");
    } else if (BECAME.test(wordsBehind(say, sentence, name, 24))) {
      // X由原A北片与B整合而成, X（2011年由A更名）: each name between 由 and the verb is an older one.
      const owner = here.slice(0, i).find((one) => BY.test(say({ start: one.end, end: name.start })));
      if (owner && owner.name !== name.name)
        add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.became");
    } else if (RENAMED.test(before) || TAKEN_IN.test(wordsBefore(say, sentence, name, 48))) {
      const head = headOf(here.slice(0, i), name, sentence, say);
      // 甲园建园时叫乙，2006年更名为丙，2015年才用现名: what heads the sentence is called so now.
      if (head && NOW.test(wordsBehind(say, sentence, name, 40))) {
        add(head.name, "formerly", name.name, { start: head.start, end: name.end }, "relation.renamed");
        continue;
      }
      const pairs = /分别[^，。；]{0,4}$/.test(before.replace(RENAMED, "")) ? pairsAt(here, i, say) : null;
      for (const [old, now] of pairs ?? [])
        add(now.name, "formerly", old.name, { start: old.start, end: now.end }, "relation.renamed");
      if (pairs) continue;
      const older = here.slice(0, i).filter((one) => one.name !== name.name);
      if (isWished(older, name, sentence, say)) continue;
      // 甲开发区保留乙片区，更名为丙: who is told of since the clause before is renamed, not what it kept.
      const elided = /[，,][^，。；]{0,3}$/.test(
        before.replace(RENAMED, "").replace(/(?<=[，,])[遂始后现今并]?称[为作]?[“"]?$/, ""),
      );
      const old = (elided && head) || older.at(-1);
      if (old) add(name.name, "formerly", old.name, { start: old.start, end: name.end }, "relation.renamed");
    }
  }
}

/** 划入乙开发区，称|丙产业园: the name it took there. */
const TAKEN_IN = /(?:划入|并入|纳入|归入|划归)[^。；]{2,24}[，,][遂始后现今并]?称[为作]?[“"]?$/;

/** …，2015年才用现名: what came before was an older name. */
const NOW =
  /^[”"]?[^。；]{0,20}(?:用|为|称|改|得|有|叫|定|是|换)[了成为]?(?:现名|今名|现在的名字|现在的名称|如今的名字)(?=[，。；）]|$)/;

/** The name that heads the sentence or a clause of it, and is nobody's that owns another. */
const headOf = (older: readonly NameMention[], now: NameMention, sentence: Span, say: Say) =>
  older.find(
    (one) =>
      one.name !== now.name &&
      /(?:^|[，。；])$/.test(wordsBefore(say, sentence, one, 1)) &&
      !WHOSE.test(wordsBehind(say, sentence, one, 3)),
  );

/** 拟更名为, 此前提出更名为, 建议将甲更名为: asked for or planned. */
const WISHED =
  /(?:拟|建议|计划|申请|提出|提议|谋划|有意|准备|力争|争取|支持|推动|有望|能否|未|没有|不|想|(?<=[\u3400-\u9fff])将)[^，。；]{0,8}$/;

function isWished(older: readonly NameMention[], now: NameMention, sentence: Span, say: Say): boolean {
  const old = older.at(-1);
  if (!old) return false;
  const between = say({ start: old.end, end: now.start }).replace(RENAMED, "");
  return (
    WISHED.test(`园${between}`) ||
    /(?:拟|建议|计划|申请|提议|有望|能否)[^，。；]{0,6}$/.test(wordsBefore(say, sentence, old, 12))
  );
}

/** A、B和C分别更名为D、E和F: the names on both sides, in order; null where they are not as many. */
function pairsAt(
  here: readonly NameMention[],
  at: number,
  say: Say,
): (readonly [old: NameMention, now: NameMention])[] | null {
  const now = listFrom(say, here[at]!, here);
  const older = here[at - 1] ? listBefore(say, here[at - 1]!, here) : [];
  return older.length === now.length && now.length > 1 ? older.map((old, nth) => [old, now[nth]!] as const) : null;
}
