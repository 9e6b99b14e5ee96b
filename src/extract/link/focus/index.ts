import { cut, type Document, type Focus, type NameMention, type Span } from "../../../model/index.ts";
import { asideOf } from "../../discourse/roles.ts";
import { guarded } from "../../guarded.ts";
import { type Lexicon, loadLexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { commaClauses } from "../comma-clauses.ts";
import { formLines } from "../form-lines.ts";
import { within } from "../line.ts";
import { parkOfHeading, parkOfTitle } from "../park-lines.ts";
import { currentNames } from "../relations/settle.ts";
import { catalogueRows } from "../relations/table.ts";
import { findRelations } from "../relations.ts";
import { type ToldLine, toldLines } from "../told/course.ts";
import { remarkLines } from "../told/remarks.ts";
import { type About, aboutOf, type Course, overheard, toldAbout } from "./about.ts";
import { industriesIn, mayTell } from "./industries.ts";
import { tradesOfNames } from "./names.ts";
import { isOurs } from "./ours.ts";
import { SECTORS } from "./sectors.ts";

/** The industries each park concentrates on, as written: in the sentences it leads, and in catalogues' columns. */
export function findFocus(
  document: Document,
  folded: readonly string[],
  names: Names,
  lexicon: Lexicon = loadLexicon(),
): Focus[] {
  const found: Focus[] = [];
  const add = (park: string, span: Span, industries: readonly string[], rule: string) => {
    if (industries.length > 0)
      found.push({
        park: current(park),
        industries,
        start: span.start,
        end: span.end,
        quote: cut(document.text, span),
        rule,
      });
  };
  const current = currentNames(findRelations(document, folded, names, lexicon));
  const titled = parkOfTitle(document, names);
  const firms = names.names.filter((name) => name.kind === "organization");
  const lines = [...toldLines(document, folded, names), ...remarkLines(document, folded, names, lexicon)];
  for (const line of lines) {
    if (!mayTell(line.text, lexicon)) continue;
    const above = line.block.path.at(-1);
    const heading = above ? parkOfHeading(above, names) : null;
    // A line that names no park is the title's, where it lists industries as its own (煤电、煤化工两大产业产值…).
    const own = heading ?? (titled && line.parks.length === 0 && LISTS.test(line.text) ? titled : null);
    readLine(document, line, own, firms, lexicon, add);
  }
  for (const form of formLines(document, folded, names)) {
    if (form.kind !== "focus" || /[。；]./.test(form.value)) continue;
    const industries = form.value
      .replace(/[。；]$/, "")
      .split(/[、，,；;]|以及|和/)
      .map((item) => item.replace(/等?(?:产业)?$/, ""))
      .filter((item) => item.length >= 2 && item.length <= 16);
    add(form.park, { start: form.start, end: form.end }, industries, "focus.form");
  }
  for (const row of catalogueRows(document, names, lexicon)) {
    const { focus } = row.cells;
    if (!focus) continue;
    const industries = focus.text
      .split(/[、，,；;。和及]/)
      .map((item) => item.replace(/等?(?:产业)?$/, ""))
      .filter((item) => item.length >= 2);
    add(row.park, { start: focus.start, end: focus.end }, industries, "focus.table");
  }
  const told = new Map<string, string[]>();
  for (const { park, industries } of found) told.set(park, [...(told.get(park) ?? []), ...industries]);
  // A form or a catalogue names them all.
  const whole = new Set(found.filter(({ rule }) => /form|table/.test(rule)).map(({ park }) => park));
  for (const { mention, industry } of tradesOfNames(document, names, told, lexicon))
    if (!whole.has(mention.name))
      add(mention.name, { start: mention.start, end: mention.end }, [industry], "focus.name");
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const LISTS = /[大条个](?:主导|支柱|特色|重点|优势|首位)?产业|主导产业/;

/** 聚焦锂电、光伏两条赛道，|甲高新区今年…: whose industries they are is told behind them. */
const LIST_FIRST =
  /^(?:[^，。；]{0,4}，)?(?:近年来)?(?:紧紧|牢牢|始终|持续|重点)?(?:聚焦|围绕|围着|立足|瞄准|以(?=[^，。；]{2,30}为)|主攻|主打|深耕|专注|锁定|紧盯|盯[住紧]|大力发展|发展|突出|做[强优大]|承接|押注|押宝)[^。；]{2,60}，[“"]?$/;
/** 眼下只盯两样，|硅材料和纺织服装: a clause that says how many trades the next one lists. */
const ANNOUNCES = guarded(
  /(?:只|就|主要|重点|专门?|主攻|聚焦|锁定|认准|瞄准|发展|形成|确定|明确)了?(?:盯|看|招|做|抓|认|收|搞|发展|有|是|干|引)*(?:了|准)?[一二两三四五六][大样类件个种条](?:产业|东西|行业|方向|主业|主导产业|产业链|赛道|产品|领域|企业)?$/,
);
/** 汽车板、硅钢、工程机械，|三样东西撑起了…: a clause that takes up the list before it. */
const TAKES_UP = guarded(
  /^[这那]?[两二三四五六][大样个条块张家](?:东西|产业|板块|行业|主业|产品|名片)*(?:撑|占|合计|加起来|贡献|唱|挑|并|齐|构成|组成|各)|^[这那]?[就便正才]是(?:它|园区|这里|当地|[全该]园)们?的?(?:一切|全部|家底|家当|本行|营生|主业|饭碗|看家|命根)/,
);
/** A company, though it has no name here: what is listed behind it may be its own. */
const FIRM = /公司|集团|该企业|这家|一家/;
const FIRM_SITS = guarded(/(?:位于|坐落在|坐落于|地处|落户|入驻|扎根|设在|总部在|注册在)[“"]?$/);

/** A clause behind the only park of its line, or that park's own from its name on. */
function toldOf(park: { readonly name: string } | NameMention | undefined, clause: Span): About | null {
  if (!park || ("start" in park && park.start >= clause.end)) return null;
  const start = "end" in park && park.end <= clause.end ? Math.max(park.end, clause.start) : clause.start;
  return { parks: [park], told: { start, end: clause.end }, each: false };
}

type Add = (park: string, span: Span, industries: readonly string[], rule: string) => void;

/** Gives each clause of a line to the park it is about: the one that leads its sentence, its clause, or the whole line. */
function readLine(
  document: Document,
  line: ToldLine,
  above: string | null,
  firms: readonly NameMention[],
  lexicon: Lexicon,
  add: Add,
): void {
  const { block, text, lead, parks } = line;
  // Nobody to tell of: most lines of most documents.
  if (lead === null && above === null && parks.length === 0 && !line.told(block.start)) return;
  const say = (span: Span) => text.slice(span.start - block.start, span.end - block.start);
  // A line that starts with another subject (“三带”：…; 沿江产业带，由…组成) is not about the heading's park.
  const other = /^[\s“"]*[^，。；]{1,14}(?:带|轴|圈|廊|节点|区块线)[”"]?[，：:]/.test(text);
  let topic: { readonly name: string } | null = lead ?? (above && !other ? { name: above } : null);
  let pair: Course["pair"] = [];
  const pointed = text.includes("前者") || text.includes("后者");
  // The one park of a line with no company in it is whom the sentences behind it go on about.
  const alone =
    lead === null &&
    above === null &&
    parks.length > 0 &&
    parks.every(({ name }) => name === parks[0]!.name) &&
    !FIRM.test(text) &&
    within(firms, block).length === 0;
  const only = alone && isOurs(text) ? { name: parks[0]!.name } : parks[0];
  for (const sentence of line.sentences) {
    const own =
      parks.length === 0 ? [] : parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
    // 恒某公司位于甲经开区，主要生产…: what a company makes is no park's.
    const before = own[0] ? say({ start: sentence.start, end: own[0].start }) : "";
    if (own.length === 1 && FIRM_SITS.test(before) && within(firms, sentence)[0]?.start === sentence.start) continue;
    // A park that leads its sentence is whom it tells of: …；河间市的某某基地，….
    const first = own[0];
    const leads =
      lead === null &&
      above === null &&
      first !== undefined &&
      (first.start - sentence.start <= 10 || LIST_FIRST.test(before)) &&
      (line.told(first.start)?.park ?? first.name) === first.name;
    // Nothing to tell, and no two names that 前者 and 后者 point at: most sentences.
    const tellsAll = mayTell(say(sentence), lexicon);
    if (!(pointed && own.length > 1) && !tellsAll) {
      if (leads) topic = first!;
      continue;
    }
    // 丙工业园区位于丙市，乙产业基地整体划入，主攻…: a park that has gone into another is not whom the clauses go on about.
    const live = own.filter((name) => !/^(?:former|run-by|served)$/.test(asideOf(document.text, name) ?? ""));
    const course: Course = { subject: leads ? first! : topic, pair };
    const sectors = SECTORS.test(say(sentence));
    let announced = false;
    const clauses = clausesOf(say(sentence), sentence.start, own);
    for (const [nth, clause] of clauses.entries()) {
      const told = say(clause);
      const mode = sectors
        ? "sectors"
        : announced || (clauses[nth + 1] && TAKES_UP.test(say(clauses[nth + 1]!)))
          ? "list"
          : null;
      announced = ANNOUNCES.test(told);
      // Most clauses tell nothing and name nobody that the next may be about.
      const telling = mode !== null || (clauses.length === 1 && tellsAll) || mayTell(told, lexicon);
      if (!telling && !pointed && !own.some(({ start, end }) => start >= clause.start && end <= clause.end)) continue;
      const heard = aboutOf(say, clause, live, course);
      if (!telling) continue;
      const about =
        heard && !overheard(line, clause, heard)
          ? heard
          : (toldAbout(line, clause) ?? heard ?? (alone ? toldOf(only, clause) : null));
      if (!about) continue;
      const { industries, span } = industriesIn(
        say(about.told),
        about.told.start,
        lexicon,
        mode,
        () =>
          !FIRM.test(say({ start: sentence.start, end: clause.end })) &&
          !within(firms, { start: sentence.start, end: clause.end }).some(
            ({ rule, start }) => rule !== "organization.short" || start === sentence.start,
          ),
      );
      // 江北新区生物医药谷和集成电路产业园: a piece of another's name is nobody's industry.
      if (!span) continue;
      const near = within(firms, block);
      const free = industries.filter(
        (item) => !overlaps(parks, item) && !near.some((firm) => isOf(firm, item, document.text)),
      );
      if (free.length === 0) continue;
      const quote = { start: Math.min(span.start, about.told.start), end: span.end };
      const words = [...new Set(free.map((item) => tidy(cut(document.text, item))))].filter((item) => item.length >= 1);
      if (!about.each) for (const park of about.parks) add(park.name, quote, words, "focus.clause");
      else if (words.length === about.parks.length)
        about.parks.forEach((park, at) => {
          add(park.name, quote, [words[at]!], "focus.clause");
        });
    }
    const two = pointed ? [...new Map(live.map((name) => [name.name, name])).values()] : [];
    pair = two.length === 2 ? two : course.pair;
    if (leads) topic = first!;
  }
}

/** Clauses of a sentence; a colon before a park parts them too (A、B错位发展：A以…). */
function clausesOf(text: string, base: number, own: readonly NameMention[]): Span[] {
  const clauses = commaClauses(text, base);
  if (own.length < 2 || !/[（(：:]/.test(text)) return clauses;
  return clauses.flatMap((clause) => {
    // 甲经开区（主导产业：…）、乙经开区（主导产业：…）
    const told = own.filter(
      ({ start, end }) => start >= clause.start && end <= clause.end && /[（(]/.test(text[end - base] ?? ""),
    );
    if (told.length > 1)
      return told.map(({ start }, at) => ({
        start: at === 0 ? clause.start : start,
        end: told[at + 1]?.start ?? clause.end,
      }));
    const second = own.find(
      ({ start, end }) => start > clause.start + 1 && end <= clause.end && /[：:]/.test(text[start - base - 1]!),
    );
    const listed = second && own.filter(({ start }) => start >= clause.start && start < second.start).length > 1;
    return listed
      ? [
          { start: clause.start, end: second.start - 1 },
          { start: second.start, end: clause.end },
        ]
      : [clause];
  });
}

const overlaps = (names: readonly Span[], item: Span) =>
  names.some((name) => name.start < item.end && item.start < name.end);

/** True where an item is of a company's name. A short name that starts or ends within it was no name: 硅钴新材料 of 氟硅钴新材料. */
const isOf = (firm: NameMention, item: Span, text: string) =>
  firm.rule === "organization.short"
    ? firm.start <= item.start && item.end <= firm.end && !LEADS_TO.test(text.slice(firm.start, item.start))
    : firm.start < item.end && item.start < firm.end && !LEADS_TO.test(text.slice(firm.start, item.start));
/** 以|铝材, 涵盖|铝材: what stands before a list was taken for a piece of a name. */
const LEADS_TO = guarded(
  /^(?:以|把|将|为|是|涵盖|包括|覆盖|形成|发展|聚焦|生产|做|从|到|引进|培育|打造|布局|主攻|围绕|做[强优大]|有|和|及|与)$/,
);

const tidy = (item: string) => item.replace(/^[“"‘]|[”"’]$/g, "").trim();
