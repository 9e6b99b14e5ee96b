import type { Document, NameMention, Span } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { chosen } from "./choices.ts";
import type { Memory, Scope, Speech, SubjectChoice } from "./context.ts";
import { within } from "./line.ts";
import { choose } from "./pointed-subject.ts";

const QUOTE = /“[^“”]{6,600}”/g;
const SAYS = "(?:介绍|表示|告诉|坦言|透露|指出|解释|说道|谈到|认为|说|称|道)";
/** Who said it, behind the quotation: ”某某高新区管委会副主任李强介绍说. */
const AFTER = new RegExp(`^([^“”。！？\\n]{0,44}?)${SAYS}`);
/** Who is about to say it: 某某开发区管委会主任王某介绍，“. */
const BEFORE = new RegExp(`([^“”。！？\\n]{1,60}?)${SAYS}(?:说|道|记者|到|了|，|,|：|:)*$`);
/** Behind a quotation without a word for saying: ”某某开发区的一位干部并不避讳, ”管委会主任摊开地图. */
const BY_WHOM =
  /^([^“”，。！？\n]{2,28}?(?:的(?:一[位名])?(?:干部|工作人员|招商员|负责人|主任|书记|局长)|(?:管委会|党工委|管理局)[^“”，。！？\n]{0,8}(?:主任|书记|局长|负责人|干部)))[^“”，。！？\n]{0,12}[。，]/;
const TOLD = new RegExp(`([^“”。！？，\\n]{4,40}?)${SAYS}`, "g");
/** The company the paragraph speaks of, by one of its people: 公司副总经理刘洋, 企业负责人. */
const OF_COMPANY = /^(?:该|本)?(?:公司|企业|集团|工厂|项目)/;
const SAME = /^(?:他|她|其)?$|(?:^|，)(?:他|她)(?:还|又|进一步|继续|接着|笑着|补充)*$/;

/** The park before its own authority: 某某高新区|党工委书记. */
const AUTHORITY =
  /([\p{Script=Han}（）]{2,24}?(?:[园区城港谷岛湾]|基地|小镇))(?:党工委|党委|工委|管委会|管理委员会|管理局|投资促进|招商|经济发展|产业|科技|企业服务|建设|开发|综合|相关|主要|有关|负责人|主任|书记|局长|董事)/u;

/** 某某局副局长 李某：…, 日报记者：…: who speaks, at the head of a paragraph. */
const LABEL = /^[^，。；：“”！？\n]{1,36}[：:]/u;
const ASKS = /^[^：:]*(?:记者|主持人|网友|问)[^：:]*[：:]/u;

/** 周某（某某经开区党工委副书记）：…, 某某高新区管委会主任 李某：…: the park for which somebody speaks a whole paragraph. */
export function labelledSpeaker(
  block: Span,
  folded: string,
  names: readonly NameMention[],
  memory: Memory,
): SubjectChoice | null {
  const head = folded.slice(block.start, Math.min(block.end, block.start + 48));
  const label = LABEL.exec(head);
  if (!label || ASKS.test(head)) return null;
  const words = label[0].slice(0, -1);
  const [, person] =
    /^\s*([\u3400-\u9fff]{2,4})(?=[（(：:]|$)/.exec(words) ?? /\s([\u3400-\u9fff]{2,4})$/.exec(words) ?? [];
  const open = Math.max(words.indexOf("（"), words.indexOf("(")) + 1;
  const subject = officeOf(words.slice(open), block.start + open, names);
  if (subject && person) memory.people.set(person, subject);
  return subject ?? (person ? (memory.people.get(person) ?? null) : bySurname(words.trim(), memory));
}

/** 蓝：…, 蓝主任：…: one of those who were introduced, by the surname alone or with the office. */
function bySurname(words: string, { people }: Memory): SubjectChoice | null {
  const surname = /^([\u3400-\u9fff])(?:主任|书记|局长|处长|总|部长|董事长|科长|校长|院长)?$/u.exec(words)?.[1];
  const called = surname ? [...people].filter(([known]) => known.startsWith(surname)) : [];
  return called.length === 1 ? called[0]![1] : null;
}

/** The paragraphs of questions and answers in which somebody goes on with an answer begun before. */
export function furtherParagraphs(document: Document, folded: string): ReadonlySet<number> {
  const heads = document.blocks.map((block) => folded.slice(block.start, Math.min(block.end, block.start + 40)));
  const further = new Set<number>();
  if (heads.filter((head) => ASKS.test(head)).length < 2) return further;
  let answering = false;
  document.blocks.forEach((block, at) => {
    const head = heads[at]!;
    if (block.type === "heading" || block.table) answering = false;
    else if (LABEL.test(head)) answering = !ASKS.test(head);
    else if (answering) further.add(at);
  });
  return further;
}

/**
 * The quotations of a block with those who speak in them, in order; 他说 is whoever spoke last.
 * @param names those of the whole document
 */
export function speechesOf(block: Span, names: readonly NameMention[], scope: Scope, memory: Memory): Speech[] {
  const words = scope.folded.slice(block.start, block.end);
  introduce(block, words, names, memory);
  if (!words.includes("“")) return [];
  const out: Speech[] = [];
  for (const match of matchesOf(QUOTE, words)) {
    const end = match.index + match[0].length;
    const span = { start: block.start + match.index, end: block.start + end };
    const behind = words.slice(end, end + 60);
    const after = AFTER.exec(behind) ?? BY_WHOM.exec(behind);
    const before = BEFORE.exec(words.slice(Math.max(0, match.index - 64), match.index));
    // 她随后话锋一转：“我区…”: whoever was brought in last goes on.
    const opens = after || before ? false : /^[^“”。！？]*：$/.test(lastSentence(words, match.index));
    const by = opens
      ? { words: "", start: span.start, end: span.start }
      : after
        ? { words: after[1]!, start: span.end, end: span.end + after[1]!.length }
        : before
          ? { words: before[1]!, start: span.start - before[0].length, end: span.start }
          : null;
    if (!by) continue;
    const who = speaker(by, names, memory, out.at(-1) ?? null);
    const told = SAME.test(bare(by.words)) ? officeBefore(block, match.index, words, names, memory, out) : null;
    if (told) out.push({ start: span.start, end: span.end, subject: told, company: false });
    else if (who) out.push({ start: span.start, end: span.end, ...who });
  }
  return out;
}

function speaker(
  by: Span & { readonly words: string },
  names: readonly NameMention[],
  memory: Memory,
  last: Speech | null,
): Pick<Speech, "subject" | "company"> | null {
  const name = within(names, by).findLast((each) => each.kind === "park" || each.kind === "organization");
  if (name) {
    const subject = choose(name, "carried");
    memory.speaker = subject;
    return { subject, company: false };
  }
  const subject = officeOf(by.words, by.start, names);
  if (subject) {
    memory.speaker = subject;
    return { subject, company: false };
  }
  const person = [...memory.people].find(([known]) => by.words.includes(known));
  if (person) return { subject: person[1], company: false };
  if (OF_COMPANY.test(by.words.replace(/^[，,\s]+/, ""))) return { subject: null, company: true };
  if (SAME.test(bare(by.words))) return last ?? (memory.speaker ? { subject: memory.speaker, company: false } : null);
  return null;
}

/** 公司董事长|胡某|说, 某某经开区管委会主任|李某|介绍: by what office somebody is introduced. */
const INTRODUCED =
  /(?:董事长|总经理|副总|总裁|创始人|负责人|厂长|总工程师|总监|主任|书记|局长|主席|院长|经理)([\u3400-\u9fff]{2,3}?)(?=说|介绍|表示|告诉|坦言|透露|指出|解释|算|认为|谈|道|[，。；（(]|时|$)/gm;

function introduce(block: Span, words: string, names: readonly NameMention[], memory: Memory): void {
  for (const match of matchesOf(INTRODUCED, words)) {
    const start =
      Math.max(
        words.lastIndexOf("，", match.index),
        words.lastIndexOf("。", match.index),
        words.lastIndexOf("”", match.index),
      ) + 1;
    const office = words.slice(start, match.index + match[0].length);
    const span = { start: block.start + start, end: block.start + match.index };
    const name = within(names, span).findLast((each) => each.kind === "park" || each.kind === "organization");
    const before = OF_COMPANY.test(office)
      ? within(names, { start: block.start, end: span.start }).findLast((each) => each.kind === "organization")
      : undefined;
    const subject = name
      ? choose(name, "carried")
      : (officeOf(office, span.start, names) ??
        officeOfSentence(office, block, words, start, names) ??
        (before ? choose(before, "carried") : OF_COMPANY.test(office) ? (memory.actor?.subject ?? null) : null));
    if (!subject) continue;
    memory.people.set(match[1]!, subject);
    if (words[match.index + match[0].length] === "。") memory.speaker = subject;
  }
}

/** 轮到甲经开区，换成了|管委会副主任和某: the one park that the sentence names before an office without a name. */
function officeOfSentence(
  office: string,
  block: Span,
  words: string,
  start: number,
  names: readonly NameMention[],
): SubjectChoice | null {
  if (!/管委会|党工委|管理局/.test(office)) return null;
  const from = words.lastIndexOf("。", start - 1) + 1;
  const named = within(names, { start: block.start + from, end: block.start + start });
  const parks = named.filter((name) => name.kind === "park");
  const [park] = parks;
  return park && parks.every((name) => name.name === park.name) ? choose(park, "carried") : null;
}

/** The words of the sentence that leads to `at`. */
const lastSentence = (words: string, at: number) =>
  words.slice(Math.max(0, at - 40, words.lastIndexOf("。", at) + 1, words.lastIndexOf("”", at) + 1), at);

const bare = (words: string) => words.replace(/^[，,\s]+|[，,\s]+$/g, "");

/** Who tells, in the words before `name`: 某某产业园区管委会主任告诉记者，|园区…; outside a quotation of somebody else's. */
export function officeTelling(
  folded: string,
  from: number,
  name: Span,
  names: readonly NameMention[],
): SubjectChoice | null {
  const words = folded.slice(Math.max(from, name.start - 80), name.start);
  if (!/管委会|管理委员会|党工委|管理局|管理处|服务中心/.test(words)) return null;
  const told = [...words.matchAll(TOLD)].at(-1);
  return told ? officeOf(told[1]!, name.start - words.length + told.index, names) : null;
}

/** The park whose authority the words name last. */
function officeOf(words: string, start: number, names: readonly NameMention[]): SubjectChoice | null {
  const from =
    Math.max(words.lastIndexOf("，"), words.lastIndexOf("。"), words.lastIndexOf("”"), words.lastIndexOf("、")) + 1;
  const office = AUTHORITY.exec(words.slice(from));
  if (!office) return null;
  const said = office[1]!;
  const park = names.find((each) => each.kind === "park" && (each.text === said || each.name === said));
  if (!park && said.length < 4) return null;
  const at = start + from + office.index + office[0].indexOf(said);
  return chosen("park", park?.name ?? said, { start: at, end: at + said.length }, "carried");
}

/** 某某开发区管委会主任介绍，园区…。“…”他说: the one who was told of last, where he spoke without quotation marks. */
function officeBefore(
  block: Span,
  until: number,
  words: string,
  names: readonly NameMention[],
  memory: Memory,
  out: readonly Speech[],
): SubjectChoice | null {
  const from = Math.max(0, (out.at(-1)?.end ?? block.start) - block.start, until - 300);
  const said = matchesOf(TOLD, words.slice(from, until)).at(-1);
  if (!said) return null;
  const subject = officeOf(said[1]!, block.start + from + said.index, names);
  if (subject) memory.speaker = subject;
  return subject;
}

/** Who speaks in the quotation a figure stands in; null outside one, or where nobody known speaks. */
export function spokenBy(span: Span, memory: Memory): SubjectChoice | null {
  const speech = memory.speeches.find((each) => each.start <= span.start && span.end <= each.end);
  if (!speech) return null;
  return speech.subject ?? (speech.company ? (memory.actor?.subject ?? null) : null);
}
