import type { NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { type Around, around } from "./clause.ts";

/** “一核”即|某某新区, 所谓双核就是|某某新区: what a word of the plan stands for. */
const EQUALS = guarded(/^\s*(?:所谓)?[“]?[^，。；、“”]{1,10}[”]?(?:即为?|就是|指的?是)[“]?$/);
/** Behind these a name is what a thing is called from then on: 更名为|乙园区, 整合甲、丙设立|乙园区. */
const BECOMES = guarded(
  /(?:更名|改名|易名|改称|定名|命名|升级|升格|转设|整合|合并|改造|改建|重组|组建|划转)(?:为|成)(?:了)?(?:新的)?[“]?$/,
);
const MADE_OF = guarded(/(?:整合|合并|撤销|将|把|由)[^，。；]{2,60}(?:设立|组建|成立|新设|建立)(?:了)?(?:新的)?[“]?$/);
/** 批复同意甲开发区|扩区, 核准甲高新区|升级: whose change a clause tells of. */
const CHANGES = guarded(/(?:批复|批准|核准|核定|同意|获批|通过|完成)(?:了)?[“]?$/);
const CHANGED = guarded(/^[”]?(?:实施|进行|予以)?(?:扩区|调区|扩容|扩园|升级|升格|更名|移区|区位调整|扩大规模|设立)/);
/** 以甲开发区|为主体: whom a clause takes as what it goes on about. */
const MAINLY = guarded(/^以(?:(?:国家|[省市])级)?(?:的)?[“]?$/);
const AS_MAIN = guarded(/^[”]?为(?:主体|龙头|核心|主导|依托|基础|中心|载体)/);
/** 拿甲产业园|来说吧, 就乙高新区|而言, 以丙园|为例: whom a speaker takes up. */
const TAKES_UP = guarded(/^\s*(?:先|再|又|单|光|只|还|这里|不妨|我们|我)*(?:拿|以|就|从)[“]?$/);
const TAKEN_UP = guarded(/^[”]?(?:来说|来讲|来看|而言|为例|做例子|打个?比方|说起|讲起|谈起|说开去)/);

/** True for what a park is called from then on, and for whom a clause makes its main matter. */
export function isBecome(folded: string, name: NameMention): boolean {
  return name.kind === "park" && isBecomeIn(name, around(folded, name));
}

/** The same of a name whose clause is at hand. */
export function isBecomeIn(name: NameMention, { before, after }: Around): boolean {
  if (name.kind !== "park") return false;
  return (
    (CHANGED.test(after) && CHANGES.test(before)) ||
    BECOMES.test(before) ||
    MADE_OF.test(before) ||
    EQUALS.test(before) ||
    (TAKEN_UP.test(after) && TAKES_UP.test(before)) ||
    (MAINLY.test(before) && AS_MAIN.test(after))
  );
}
