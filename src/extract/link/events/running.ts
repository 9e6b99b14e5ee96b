import type { Document, NameMention, Span, Subject } from "../../../model/index.ts";
import { roleOf } from "../../discourse/roles.ts";

/** A project that opens the sentence: 天山合晶10万吨工业硅项目|总投资42亿元，6月28日点火. */
const PROJECT =
  /^[\s“]*((?![0-9一二三四五六七八九十]+个)[^，。；、：“”]{3,24}?(?:项目|工程|生产线))[”]?(?=总?投资|占地|计划|位于|坐落|由|规划|是)/;
/** 该项目, 这一项目: takes up the one told of before. */
const POINTED = /^(?:该|此|这|本|整个|上述)/;

/** The project that opens a sentence. */
export function projectAtHead(words: string): Span | null {
  if (!words.includes("项目") && !words.includes("工程") && !words.includes("生产线")) return null;
  const project = PROJECT.exec(words);
  if (!project || POINTED.test(project[1]!)) return null;
  const end = project[0].replace(/”$/, "").length;
  return { start: end - project[1]!.length, end };
}

export const asSubject = ({ kind, name, start, end }: NameMention): Subject => ({ kind, name, start, end });

/** Whom the sentences of a line go on about, where it is a company or a project: 甲公司是园区的老住户。|公司1994年创立. Null for a park. */
export function runningAfter(
  document: Document,
  sentence: Span,
  words: string,
  here: readonly NameMention[],
  before: Subject | null,
): Subject | null {
  const head = here.findLast(
    (name) => (name.kind === "park" || name.kind === "organization") && roleOf(document.text, name) === "head",
  );
  if (head) return head.kind === "organization" ? asSubject(head) : null;
  const project = projectAtHead(words);
  if (!project) return before;
  const span = { start: sentence.start + project.start, end: sentence.start + project.end };
  return { kind: "programme", name: document.text.slice(span.start, span.end), start: span.start, end: span.end };
}
