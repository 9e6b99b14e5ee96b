import type { Block, NameMention } from "../../model/index.ts";
import { asideOf } from "../discourse/roles.ts";
import { type Guarded, guarded } from "../guarded.ts";
import { matchesOf } from "../matches.ts";
import { OFFICIAL } from "../names/under-title.ts";
import { chosen } from "./choices.ts";
import type { Scope, SubjectChoice, YearOfHeading } from "./context.ts";
import { within } from "./line.ts";

/** What stands over a stretch of prose: whom it names, whether it sets goals, and its year. */
export interface Over {
  subject(): SubjectChoice | null;
  isTarget(): boolean;
  year(): YearOfHeading | null;
}

/** The headings over the block at hand: whom they name, and whether what stands under them is a goal or a report. */
export class Headings implements Over {
  readonly #scope: Scope;
  readonly #names: readonly NameMention[];
  /** What isTarget() last said; null once another heading was entered. */
  #target: boolean | null = null;
  #year: YearOfHeading | null | undefined;
  readonly #stack: { level: number; block: Block; subject: SubjectChoice | null }[] = [];

  constructor(scope: Scope, names: readonly NameMention[]) {
    this.#scope = scope;
    this.#names = names;
  }

  /** To be told of every block in order. */
  enter(block: Block, named: SubjectChoice | null = null): void {
    if (block.type !== "heading") return;
    this.#target = null;
    this.#year = undefined;
    const level = block.level ?? 1;
    while (this.#stack.length > 0 && this.#stack.at(-1)!.level >= level) this.#stack.pop();
    const title = this.#scope.document.title;
    const isTitle = title !== null && this.#scope.document.text.slice(block.start, block.end).includes(title);
    this.#stack.push({ level, block, subject: isTitle ? null : (this.#subjectOf(block) ?? named) });
  }

  /** The park or group of the nearest heading that names one. */
  subject(): SubjectChoice | null {
    const first = this.#scope.document.blocks[0];
    return (
      this.#stack.findLast((heading) => heading.subject && heading.block !== first && heading.level > 0)?.subject ??
      null
    );
  }

  /** The one year that the nearest heading with any names (2026，我们接着干; 【2022，小目标】), with where it stands; null for none or several. */
  year(): YearOfHeading | null {
    if (this.#year === undefined) this.#year = this.#readYear();
    return this.#year;
  }

  #readYear(): YearOfHeading | null {
    for (const { block } of [...this.#stack].reverse()) {
      if (block === this.#scope.document.blocks[0]) continue;
      const words = this.#scope.folded.slice(block.start, Math.min(block.end, block.start + 40));
      const years = matchesOf(YEAR, words);
      if (years.length === 0) continue;
      const [only] = years;
      if (years.length > 1 || RANGE.test(words)) return null;
      const start = block.start + only!.index;
      return { year: only![1]!, start, end: start + only![0].length };
    }
    return null;
  }

  /** True under 主要目标, 重点任务 …; the nearest heading that says either way decides. Only plans set goals by heading. */
  isTarget(): boolean {
    this.#target ??= this.#readTarget();
    return this.#target;
  }

  #readTarget(): boolean {
    if (this.#scope.document.kind === "news") return false;
    const { target_headings: target, actual_headings: actual } = this.#scope.lexicon.modality;
    for (const { block } of [...this.#stack].reverse()) {
      const words = this.#scope.folded.slice(block.start, block.end);
      if (actual.some((word) => words.includes(word))) return false;
      if (target.some((word) => words.includes(word))) return true;
    }
    return (
      this.#scope.document.kind === "plan" &&
      !/通报|情况|总结|公报|(?:发展|年度|评价|评估|监测|调研|分析|运行)报告|白皮书|年报|简报|快报/.test(
        this.#scope.document.title ?? "",
      )
    );
  }

  #quotedKind(block: Block): SubjectChoice | null {
    const match = QUOTED.exec(this.#scope.folded.slice(block.start, Math.min(block.end, block.start + 60)));
    if (!match) return null;
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    return { kind: "group", name: this.#scope.document.text.slice(span.start, span.end), span, basis: "heading" };
  }

  #subjectOf(block: Block): SubjectChoice | null {
    const names = within(this.#names, block).filter(
      (name) => (name.kind === "park" || name.kind === "group") && !BARE.has(name.text),
    );
    const pick =
      names.find((name) => name.kind === "park") ??
      names.find((name) => !/[\d一二三四五六七八九十两]+[个家大]/.test(name.text));
    if (!pick) return this.#quotedKind(block);
    return { kind: pick.kind, name: pick.name, span: { start: pick.start, end: pick.end }, basis: "heading" };
  }
}

/** A year by itself, with or without 年, no part of a number or a date. */
const YEAR =
  /(?<![\d—\-－~～至年])((?:19|20)\d{2})(?:年(?!代|以来|至|前|初|[\d一二三四五六七八九十])|(?![\d年—\-－~～至.．万亿个家亩%/]))/g;
/** Several years at once. */
const RANGE = /(?:19|20)\d{2}年?[—\-－~～至到]/;

/** “万亩千亿”新产业平台, “链主”示范基地: a kind of park known by a word in quotes. */
const QUOTED = /“[^“”]{2,12}”[^“”，。；：、\s]{0,6}?(?:平台|园区|产业园|基地|集聚区|小镇|集群)(?!办|公司|的)/;

const GENERIC =
  "(?:新区|现状)?(?:(?:(?:国家|自治区|省|市)级(?:以上)?|特色|重点)?(?:产业|工业|经济|化工|物流|科技)?(?:园区|开发区|产业园|高新区|经开区|工业园区|集聚区)|开发区（园区）|开发区\\(园区\\))";
const COUNTED = "(?:\\d+|[一二三四五六七八九十]+)[个家]";
const RANKED = "(?:(?:国家|自治区|[省市])级(?:及?以上)?)";
const ALL = new RegExp(`^(?:全[国省市区县州]|[本我][省市区]|各)(?:${COUNTED})?${RANKED}?${GENERIC}$`);
const PLAIN = new RegExp(`^${GENERIC}$`);
/** What PLAIN needs: most names of sets end in something else, and need not be held against every place. */
const ENDS_PLAIN = new RegExp(`${GENERIC}$`);

const BARE = new Set(["园区", "开发区", "产业园区", "产业园", "高新区"]);

const isCounted = ({ name, text }: NameMention) =>
  /^[\d一二三四五六七八九十两]+[个家大]/.test(text) || /[\d一二三四五六七八九十两]+[个家大]/.test(name);
const SETS = /(?:园区|开发区|高新区|经开区)/;

/** 全市, 我县: what is told of the place itself. */
const OF_CITY = guarded(/^(?:[全本我][市州县区盟]|[本我]市)/);
const OF_PROVINCE = guarded(/^(?:[全本我]省|全国)/);

/** True for all the parks of a place: 全市产业园区, 上海产业园区, 重庆市产业园区. */
function isAllOf({ name }: NameMention, places: ReadonlySet<string>): boolean {
  if (ALL.test(name)) return true;
  if (!ENDS_PLAIN.test(name)) return false;
  for (let end = 2; end < name.length; end++)
    if (places.has(name.slice(0, end)) && PLAIN.test(name.slice(end).replace(/^(?:省|市|区|县)/, ""))) return true;
  return false;
}

/** A title that ends as plans, reports and answers of a government do. */
const LAID_DOWN = new RegExp(`(?:${OFFICIAL})(?:[^，。]{0,12}|(?:（[^（）]{1,16}）){1,3})$`);

/** What a park counts for that the title over the text names, against once for each mention in the text. */
const TITLED = 8;

/** 甲经济开发区（以下简称“开发区”）: who takes the bare noun for its name is whom the document is about. */
const SHORT_FOR_IT = guarded(
  /^\s*[（(](?:以下|下文|下)?(?:简称|统称|称)(?:为)?[：:]?[“"]?(?:本|该)?(?:园区|开发区|工业园|产业园|新区|示范区|基地)[”"]?[）)]/,
);

function declaredShort({ folded }: Scope, names: readonly NameMention[]): SubjectChoice | null {
  const found = names.filter(
    (name) => name.kind === "park" && SHORT_FOR_IT.test(folded.slice(name.end, name.end + 20)),
  );
  // 高新区 and 经开区 are short names that tell several apart; so are several bare ones.
  const [first] = found;
  return first && found.every((name) => name.name === first.name)
    ? { kind: "park", name: first.name, span: null, basis: "document" }
    : null;
}

/**
 * Who the whole document is about: all the parks of a place where it speaks of them, else the park or group it names in its title and
 * most often, else its region. Kinds of park (精品微园) and bare 园区 count for little.
 */
export function documentSubject(
  scope: Scope,
  names: readonly NameMention[],
  titled: string | null,
  parkInTitle: boolean,
): SubjectChoice | null {
  const { document } = scope;
  const called = declaredShort(scope, names);
  if (called) return called;
  const head = document.blocks.find((block) => block.type !== "table");
  const title = document.title ?? "";
  const places = [
    ...new Set(names.filter((name) => name.kind === "region").flatMap((name) => [name.name, name.text])),
  ].filter((place) => place.length > 1);
  const named = new Set(places);
  // What is told mostly of 全市 says 全省 only of what surrounds it.
  const said = (words: Guarded) => names.filter((name) => words.test(name.text)).length;
  const narrow = said(OF_CITY) > said(OF_PROVINCE);
  // The bare 园区 of 甲市产业园区规划 names no park, though the text uses it of one.
  const laid = LAID_DOWN.test(title);
  const namesPark = names.some(
    (name) => name.kind === "park" && !(laid && BARE.has(name.text)) && title.includes(name.text),
  );
  const aboutSets = SETS.test(title) && !namesPark;
  // 某市…行动计划, 某县人民政府工作报告: what names a place and no park is about the place, however much is told of one park.
  const place =
    !parkInTitle && laid && !namesPark
      ? places.filter((each) => title.startsWith(each)).sort((a, b) => b.length - a.length)[0]
      : undefined;
  const counts = new Map<string, { name: Pick<NameMention, "kind" | "name">; count: number }>();
  for (const name of names) {
    if (name.kind === "organization" || name.kind === "programme" || BARE.has(name.text)) continue;
    const wide = narrow && OF_PROVINCE.test(name.name);
    const all = name.kind === "group" && !wide && isAllOf(name, named);
    const key = all ? "all" : name.name;
    const entry = counts.get(key) ?? { name, count: 0 };
    // 各园区 only points to the set that is called in full elsewhere.
    if (all && entry.name.name.startsWith("各")) entry.name = name;
    const titled = name.kind === "group" && name.text.length > 6 && title.startsWith(name.text);
    const beside = name.kind === "park" && asideOf(scope.folded, name) === "beside";
    const weight =
      name.kind === "region" || beside ? 0.3 : name.kind === "park" || all || titled || isCounted(name) ? 1 : 0.2;
    // 某市产业园区工作总结: a title that names no park is about them all.
    const ofSets = aboutSets && all && !/^(?:各|全国)/.test(name.name) ? 3 : 1;
    const prominent = title.includes(name.text) || (head !== undefined && name.start < head.end);
    entry.count += weight * (prominent ? 4 : 1) * (all ? 2 : 1) * ofSets;
    counts.set(key, entry);
  }
  if (titled !== null && !counts.has(titled))
    counts.set(titled, { name: { kind: "park", name: titled }, count: TITLED });
  // The park of the title is told of even where one of its parts is named more often.
  const weight = ({ name, count }: { readonly name: Pick<NameMention, "name">; readonly count: number }) =>
    Math.max(count, name.name === titled ? TITLED : 0);
  const [best, second] = [...counts.values()]
    .filter(
      ({ name }) =>
        place === undefined ||
        (name === counts.get("all")?.name && !(/省$|自治区$/.test(place) ? /^全国/ : /^全[国省]/).test(name.name)) ||
        name.name.startsWith(place),
    )
    .sort((a, b) => weight(b) - weight(a));
  const others = [...counts.values()].filter((each) => each !== best && each.name.kind === "park");
  const inTitle = best && names.some((name) => name.name === best.name.name && title.includes(name.text));
  const sole =
    best?.name.kind === "park" && best.count >= 2.5 * (second?.count ?? 0) && (inTitle || others.length <= 2);
  return best ? chosen(best.name.kind, best.name.name, null, "document", sole) : null;
}
