import type { Document, NameMention } from "../../model/index.ts";
import { unitSet } from "../unit-set.ts";
import { opensClause } from "../discourse/heads.ts";
import { isFormerName } from "./former.ts";

/**
 * The part a name plays in its clause, for whom the text goes on to speak of: `head` opens the clause or is where the reader is led
 * (走进某某产业园), `aside` only says where something lies, what it is compared with, whom it works with or which set it joined,
 * `object` is anything else.
 */
export type Role = "head" | "object" | "aside";

/** How far left of a name its clause is looked at, in characters. */
const REACH = 44;

const MARKS = unitSet("，。；！？：\n");

/** 由原甲园区…, 毗邻乙高新区, 位于丙新区, 占全市: no word of what is spoken of. */
const ASIDE =
  /(?:由原?|前身(?:为|是|系)|原名|毗邻|紧邻|紧挨|紧靠|邻近|靠近|临近|相邻|对标|对接|衔接|距离?|片[与和]|位于|坐落于|坐落在|地处|选址于?|占|占到|较|比|高于|低于|超过|优于|不及|联合|携手|联手|来自|学习|借鉴|仅次于)$/;
/** What ASIDE looks back over at most. */
const LONGEST_ASIDE = 3;
/** 园区与乙园区联手: a partner behind 与 where its clause is headed by another. */
const PARTNER = /(?<=[^，。；：、]{2})[与同]$/;
/** 跻身全省第二批36家…, 列入…: a set that is joined is not who joins it. */
const JOINED =
  /(?:列入|入选|跻身|入列|入围|属于|是|为|成为|成了|作为|获批|获评|纳入|迈入|进入|位列|居|评选的?|认定的?|公布的?)(?:了)?(?:全[国省市]|国家|省|市|首批|第[一二三四五六七八九十]批)*$/;
/** 在全省14家高新区综合评价中排名第6: a set is only what somebody is ranked in. */
const CONTEST = /^[^，。；]{0,16}(?:排名?|位?列|位居|居|名列)(?:第|前|首|榜首)/;
/** 你刚才说到的就是|某某园区: whom a speaker turns to. */
const SPOKEN_OF = /^[\s“]*(?:[你您](?:刚才|刚刚)?)?(?:说|提|讲|问|谈|关心)到?的(?:就|正)?是[“]?$/;

/** The part a name plays where it stands. */
export function roleOf(text: string, name: NameMention): Role {
  const near = text.slice(Math.max(0, name.start - REACH), name.start);
  let from = near.length;
  while (from > 0 && !MARKS.has(near.charCodeAt(from - 1))) from--;
  const clause = near.slice(from);
  if (name.kind === "park" && isFormerName(text, name)) return "aside";
  if (ASIDE.test(clause.slice(-LONGEST_ASIDE)) || PARTNER.test(clause)) return "aside";
  if (name.kind === "group" && (JOINED.test(clause) || CONTEST.test(text.slice(name.end, name.end + REACH))))
    return "aside";
  return opensClause(clause) || SPOKEN_OF.test(clause) ? "head" : "object";
}

/**
 * The one park a document is about: named in its title, or told of in clauses of its own at least three times and more than twice as
 * often as any other. Null where there is none.
 */
export function mainParkOf(
  document: Document,
  names: readonly NameMention[],
  roles: readonly Role[],
): NameMention | null {
  const counts = new Map<string, { first: NameMention; titled: boolean; count: number }>();
  names.forEach((name, i) => {
    if (name.kind !== "park" || roles[i] === "aside") return;
    const entry = counts.get(name.name) ?? { first: name, titled: false, count: 0 };
    entry.count += roles[i] === "head" ? 2 : 1;
    if (document.title?.includes(name.text)) entry.titled = true;
    counts.set(name.name, entry);
  });
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const titled = ranked.filter((entry) => entry.titled);
  if (titled.length > 0) return titled.length === 1 ? titled[0]!.first : null;
  const [best, second] = ranked;
  return best && best.count >= 3 && best.count > 2 * (second?.count ?? 0) ? best.first : null;
}
