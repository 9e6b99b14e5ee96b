import type { Document, NameMention, Span } from "../../../model/index.ts";
import { roleOf } from "../../discourse/roles.ts";
import { guarded } from "../../guarded.ts";
import type { Names } from "../../names/index.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { formLines } from "../form-lines.ts";
import { type ParkLine, parkLines, parkOfHeading, parkOfTitle } from "../park-lines.ts";

/** From here on a line tells of this park. */
interface Turn {
  readonly at: number;
  /** Null behind a list of parks: none of them is told of alone. */
  readonly park: string | null;
}

/** `own` where the line itself, its heading or the title names the park; `turned` where the line does. */
export interface Told {
  readonly park: string;
  readonly own: boolean;
  readonly turned: boolean;
}

/** A line of prose with the parks it tells of one after another. */
export interface ToldLine extends ParkLine {
  /** The park that the words at an offset are said of, or null. @param alone whether lists of parks are passed over */
  readonly told: (at: number, alone?: boolean) => Told | null;
}

/** Before a name: words that lead the reader to it, or ask something of it. */
const LEADS_TO =
  /(?:^|[，。；：、\s])(?:[^，。；]{0,14})?(?:到了|来到|走进|走访|便是|就是|，是|正是|就数|要数|当属|取名|起名|轮到|再看|还有|藏着|坐落着|矗立着|分布着|迎来|(?<=[\u3400-\u9fff])——|支持|推动|推进|引导|鼓励|发挥|提升|做[强优大实精]|壮大)[“"]?$/;
/** 占地58公顷的|X, 由甲园更名而来的|X: a clause that is an attribute as a whole leads to its noun. */
const ATTRIBUTE = /的[“"]?$/;
/** Clauses whose last name is made, joined or compared, not told of. */
const MADE =
  /^(?!由)[^，]*(?:建设|打造|新建|筹建|引进|纳入|规划)(?![的并和、])|参照|复制|借鉴|对标|学习|前身|原名|原称|旧称|脱胎|牌子|名字|曾叫|由原|原属|(?:^|[，、])(?:除了?|对|将|把|像)[^，]{0,12}$/;
/** 除了甲园区, 像乙园区, 从丙园区, 老名字——丁园区: a name that only opens what is said of another, or one of its own of old. */
const BUT =
  /(?:^|[，。；：])[^，。；：]{0,3}(?:除了?|像|从|自|跟|和|离)[“"]?$|同[期批年时]的[“"]?$|(?:老|旧|原|曾用|从前的)(?:名字?|称呼?)[^，。；]{0,2}(?:——|：|[是叫为])[“"]?$/;

/** Behind a name: it is none of those told of (甲片区不在其内). */
export const LEFT_OUT =
  /^[”"]?(?:并|则|也|均|都|暂|尚|目前)*(?:不|未|没有?)(?:在|列入|纳入|算在?|包括在|含在?|计入)(?:其|此|上述|里|该|内)/;

/** 2. , （三）: a mark before what leads a line. */
const MARK = guarded(
  /^[\s　]*[（(]?[0-9一二三四五六七八九十]{1,3}[）)]?[、.．：:]?\s*(?:是)?[“"]?$|^【(?:[^【】]{1,8}】)?$/,
);
/** Behind a name: others of one list. */
const LISTED = /^[”"]?(?:（[^）]{1,12}）)?(?:、|和|与|及|以及)(?=[“"]?[\u3400-\u9fff])/;
/** 这座园区, 该园: no name. */
export const POINTED = guarded(/^(?:这|该|此|那(?![曲坡拉马]))|^本(?:园|区|开发区|高新区|经开区|产业园|基地)/);

/** The parks that a sentence names itself: none that only a pronoun stands for. */
export const namedIn = (parks: readonly NameMention[], { start, end }: Span): NameMention[] =>
  parks.filter(
    (name) => name.start >= start && name.end <= end && !POINTED.test(name.name) && !/^anaphora/.test(name.rule),
  );

const CLAUSE_ENDS = unitSet("，。；！？：");

/** How a name stands in its clause: the one told of from there on, or only mentioned. */
function turnsTo(text: string, block: Span, name: NameMention): boolean {
  if (/^(?:原|旧)$/.test(text[name.start - block.start - 1] ?? "")) return false;
  if (LEFT_OUT.test(text.slice(name.end - block.start, name.end - block.start + 10))) return false;
  const before = text.slice(Math.max(0, name.start - block.start - 40), name.start - block.start);
  const clause = behindLast(before, CLAUSE_ENDS);
  if (MARK.test(clause) || /^[\u3400-\u9fff]{2,8}[　 ]$/.test(clause)) return true;
  // …，其乙片区曾是…
  if (/^其(?:飞地|下辖|下属|所属|核心)?(?:园区|片区)?$/.test(clause)) return true;
  if (ATTRIBUTE.test(clause)) return !MADE.test(clause);
  return LEADS_TO.test(before);
}

const linesOf = new WeakMap<Names, readonly ToldLine[]>();

/**
 * The lines of a document with whom each of their words is told of: a park at the head of a clause, else the one the sentence before
 * told of, else that of the line above, its heading or the title.
 */
export function toldLines(document: Document, folded: readonly string[], names: Names): readonly ToldLine[] {
  const known = linesOf.get(names);
  if (known) return known;
  const lines: ToldLine[] = [];
  const main = parkOfTitle(document, names);
  const forms = new Map(formLines(document, folded, names).map(({ block, park }) => [block, park]));
  const inHeading = new Map<string, string>();
  let carried: string | null = main;
  for (const line of parkLines(document, folded, names)) {
    const { block, text, parks } = line;
    const heading = block.type === "heading";
    const above = block.path.at(-1);
    const over = forms.get(block) ?? (above ? (parkOfHeading(above, names) ?? inHeading.get(above) ?? null) : null);
    if (heading) {
      // 第一节　做强某某高新区
      const only = new Set(parks.map((name) => name.name)).size === 1 ? parks[0]!.name : null;
      if (only) inHeading.set(text.trim(), only);
      carried = only ?? main;
    }
    const start = over ?? main ?? (heading ? null : carried);
    const turns: Turn[] = [];
    for (let i = 0; i < parks.length; i++) {
      const name = parks[i]!;
      if (turns.at(-1)?.park === name.name || POINTED.test(name.name)) continue;
      if (name !== line.lead) {
        if (line.lead && /聚焦[“"]?$/.test(text.slice(0, name.start - block.start))) continue;
        if (BUT.test(text.slice(Math.max(0, name.start - block.start - 20), name.start - block.start))) continue;
        const role = roleOf(document.text, name);
        if (role === "head" && LEFT_OUT.test(text.slice(name.end - block.start, name.end - block.start + 10))) continue;
        if (role === "aside" || (role !== "head" && !turnsTo(text, block, name))) continue;
      }
      const next = parks[i + 1];
      const between =
        next && next.start - name.end < 12 ? text.slice(name.end - block.start, next.start - block.start) : "";
      const listed = next !== undefined && between.length < 6 && LISTED.test(`${between}园`);
      turns.push({ at: name.start, park: listed ? null : name.name });
      // The rest of a list turns to nobody either.
      if (listed)
        while (
          parks[i + 1] &&
          LISTED.test(`${text.slice(parks[i]!.end - block.start, parks[i + 1]!.start - block.start)}园`)
        )
          i++;
    }
    lines.push({
      ...line,
      told: (at, alone = false) => {
        let turn: Turn | null = null;
        for (const one of turns) if (one.at <= at && !(alone && one.park === null)) turn = one;
        if (turn) return turn.park === null ? null : { park: turn.park, own: true, turned: true };
        return start ? { park: start, own: over !== null || start === main, turned: false } : null;
      },
    });
    if (!heading) carried = turns.findLast((turn) => turn.park !== null)?.park ?? carried;
  }
  linesOf.set(names, lines);
  return lines;
}
