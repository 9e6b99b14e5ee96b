import type { NameMention } from "../../model/index.ts";
import { holdsUnit, unitSet } from "../unit-set.ts";
import { holdsAny } from "../word-finder.ts";

/** How far from a name the words stand that make it an older one. */
const REACH = 36;
const DATE = "(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?";
const OTHERS = "(?:(?:、|和|与|及|以及)[^，。；]{2,24}?)?";
const HOW = "(?:共同|正式|整体|逐步|一路|直接|先后|由此|随后|又|再)*";
const MADE =
  "(?:更名|改名|易名|改称|改建|升级|升格|改造|演变|演化|发展|整合|合并|扩容|扩建|转型|脱胎|蜕变|组建|重组|转制|迁建|改设|转设)";

/** Before an older name: 前身为, 脱胎于, 牌子还是, 起步时叫, 由原. */
const LEFT =
  /(?:(?:前身|老底子|原名|曾用名|旧称|旧名)(?:[，,]?(?:可以?)?(?:是|为|系|叫|就是|追溯[到至]))?[^，。；、]{0,16}|(?:脱胎|起步|发端|起源)[于自][^，。；、]{0,16}|(?:牌子|名字|名称|名号|身份)(?:还|仍|只|则)?(?:叫做?|是|为)|(?:起步|当时|那时|彼时|起初|最初|早年|早先|早期|原先|原来|以前|曾经?|一度)[^，。；]{0,8}(?:叫做?|称为|名为|称作)|原(?:称|名|叫|系|是|为)(?:为|作|做|是)?|[（(，。；、和与及由将]原)[“"]?$/u;
/** Behind an older name: 更名而来, 整合而成, 更名为某某高新区, 并入某某开发区. */
const BECAME = new RegExp(
  `^[”"]?${OTHERS}${DATE}${HOW}(?:${MADE}{1,2}(?:而来|而成|而立|成立|设立|组建)|(?:(?:合并|整合|联合|共同|重组|撤并)+(?=组建|设立|成立|更名|升级|改造|为|成)|(?:更名|改名|易名)+)(?:组建|设立|成立|更名|升级|改造)*(?:为|成|成为|了)?(?:新的)?[“"]?(?=[^，。；的]{2,16}[区园城港谷])|[^，。；的]{0,10}并入|[^，。；的\\d]{0,4}(?:整体|成建制|一并|全部)(?:划入|划归|归并))`,
  "u",
);
/** 由甲园区和乙园区整合设立: between 由 and the verb. */
const BY = /(?:由|将|把|在)原?[^，。；]{0,30}$/u;
const BY_THEN = new RegExp(
  `^[”"]?${OTHERS}${DATE}${HOW}(?:的?基础上)?${MADE}{1,2}(?:设立|组建|成立|更名|升级|改造|而来|而成|为|成)*(?=[，。；）)的]|$)`,
  "u",
);

const ENDS = unitSet("。；！？\n");
/** Each way that LEFT knows holds one of these, each that BY knows one of those, each that BECAME knows one of the words. */
const LEFT_UNITS = unitSet("身底名旧胎步端源牌叫称原");
const BY_UNITS = unitSet("由将把在");
const BECAME_WORDS =
  "而来|而成|而立|成立|设立|组建|合并|整合|联合|共同|更名|改名|易名|重组|撤并|并入|划入|划归|归并".split("|");
/** A unit of each of them: few words hold one. */
const BECAME_UNITS = unitSet("而立组并整联共名划归");

/** True where the words round a name say that it is what a park was called before, or a park that has gone into another. */
export function isFormerName(text: string, name: NameMention): boolean {
  if (name.rule === "park.former") return true;
  const floor = Math.max(0, name.start - REACH);
  let from = name.start;
  let mayLeave = false;
  let mayBe = false;
  for (; from > floor; from--) {
    const unit = text.charCodeAt(from - 1);
    if (ENDS.has(unit)) break;
    mayLeave ||= LEFT_UNITS.has(unit);
    mayBe ||= BY_UNITS.has(unit);
  }
  if (mayLeave && LEFT.test(text.slice(from, name.start))) return true;
  const after = text.slice(name.end, name.end + REACH);
  return (
    (holdsUnit(after, BECAME_UNITS) && holdsAny(BECAME_WORDS, after) && BECAME.test(after)) ||
    (mayBe && BY.test(text.slice(from, name.start)) && BY_THEN.test(after))
  );
}
