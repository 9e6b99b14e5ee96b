import { cut, type Document, type Focus, type NameMention, type Span } from "../../model/index.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Names } from "../names/index.ts";
import { unitSet } from "../unit-set.ts";
import { formLines } from "./form-lines.ts";
import { industriesIn } from "./industries.ts";
import { tradesOfNames } from "./name-focus.ts";
import { type ParkLine, parkLines, parkOfHeading } from "./park-lines.ts";
import { catalogueRows } from "./relations/table.ts";

/** The industries each park concentrates on, as written: in the sentences it leads, and in catalogues' columns. */
export function findFocus(
  document: Document,
  folded: readonly string[],
  names: Names,
  lexicon: Lexicon = loadLexicon(),
): Focus[] {
  const found: Focus[] = [];
  const add = (park: string, span: Span, industries: readonly string[], rule: string) => {
    if (industries.length > 0) found.push({ park, industries, ...span, quote: cut(document.text, span), rule });
  };
  for (const line of parkLines(document, folded, names)) {
    const above = line.block.path.at(-1);
    readLine(document, line, above ? parkOfHeading(above, names) : null, lexicon, add);
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
      .split(/[、，,；;和及]/)
      .map((item) => item.replace(/等?(?:产业)?$/, ""))
      .filter((item) => item.length >= 2);
    add(row.park, { start: focus.start, end: focus.end }, industries, "focus.table");
  }
  const told = new Set(found.map(({ park }) => park));
  for (const { mention, industry } of tradesOfNames(document, names, told, lexicon))
    add(mention.name, { start: mention.start, end: mention.end }, [industry], "focus.name");
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Add = (park: string, span: Span, industries: readonly string[], rule: string) => void;

/** Gives each clause of a line to the park it is about: the one that leads its sentence, its clause, or the whole line. */
function readLine(document: Document, line: ParkLine, above: string | null, lexicon: Lexicon, add: Add): void {
  const { block, text, lead, parks } = line;
  // Nobody to tell of: most lines of most documents.
  if (lead === null && above === null && parks.length === 0) return;
  const say = (span: Span) => text.slice(span.start - block.start, span.end - block.start);
  // A line that starts with another subject (“三带”：…; 沿江产业带，由…组成) is not about the heading's park.
  const other = /^[\s“"]*[^，。；]{1,14}(?:带|轴|圈|廊|节点|区块线)[”"]?[，：:]/.test(text);
  let topic: { readonly name: string } | null = lead ?? (above && !other ? { name: above } : null);
  for (const sentence of line.sentences) {
    const own = parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
    // A park that leads its sentence is whom it tells of: …；河间市的某某基地，….
    const leads = lead === null && above === null && own[0] && own[0].start - sentence.start <= 10;
    let subject: { readonly name: string } | null = leads ? own[0]! : topic;
    if (subject === null && own.length === 0) continue;
    for (const clause of clausesOf(say(sentence), sentence.start)) {
      const first = own.find((name) => name.start >= clause.start && name.end <= clause.end);
      const before = first ? say({ start: clause.start, end: first.start }) : "";
      let only: NameMention | null = null;
      // 两谷：张江药谷，…; 支持奉贤分区打造…; 发挥某专区优势，延伸发展…: the clause's own park takes over, but a part that is
      // merely built (加快赵巷分园建设，…) only for its own clause.
      if (first && TAKES_OVER.test(before)) {
        const after = say({ start: first.end, end: clause.end });
        if (/建设|落地|改造|[、和及]/.test(after.slice(0, 10))) only = first;
        else subject = first;
      }
      // 依托银行卡产业园打造金融数据港: what follows is told of what is made.
      const made = first ? own.find((name) => name.start > first.start && name.end <= clause.end) : undefined;
      if (first && made && /打造[“"]?$/.test(say({ start: first.end, end: made.start }))) subject = made;
      const about = only ?? subject;
      if (!about) continue;
      const from = first && first === about ? Math.max(clause.start, first.end) : clause.start;
      const { industries, span } = industriesIn(say({ start: from, end: clause.end }), from, lexicon);
      const words = industries
        .map((item) => cut(document.text, item))
        .map(tidy)
        .filter((item) => item.length >= 2);
      if (span)
        add(about.name, { start: Math.min(span.start, from), end: span.end }, [...new Set(words)], "focus.clause");
    }
    if (lead === null && above === null && own[0] && own[0].start - sentence.start <= 10) topic = own[0];
  }
}

const TAKES_OVER =
  /^(?:[^，。；]{1,8}[：:])?(?:支持|推动|推进|加快|发挥|其中|鼓励|引导|提升|着力提升|高水平建设|建设)?[“"（]?$/;

const tidy = (item: string) => item.replace(/^[“"‘]|[”"’]$/g, "").trim();

const OPENS = unitSet("“（(《");
const SHUTS = unitSet("”）)》");
const COMMAS = unitSet("，,；;");

/** Clauses of a sentence: between commas, but a list that 、 joins stays whole. */
function clausesOf(text: string, base: number): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (OPENS.has(unit)) depth++;
    else if (SHUTS.has(unit)) depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !COMMAS.has(unit))) continue;
    if (at > start) clauses.push({ start: base + start, end: base + at });
    start = at + 1;
  }
  return clauses;
}
