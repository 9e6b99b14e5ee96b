import {
  cut,
  type DateMention,
  type Document,
  type NameMention,
  type Span,
  type Subject,
} from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import { commaClauses } from "../comma-clauses.ts";
import type { Verb } from "./verbs.ts";

/** A sentence that events are looked for in. Spans are the document's. */
export interface Scene {
  readonly document: Document;
  /** The folded words of a span of the sentence's block. */
  readonly say: (part: Span) => string;
  readonly span: Span;
  readonly clauses: readonly Span[];
  readonly dates: readonly DateMention[];
  /** Outermost parks and groups outside titles, in order. */
  readonly names: readonly NameMention[];
  /** Companies outside titles, in order. */
  readonly firms: readonly NameMention[];
  readonly verbs: readonly Verb[];
  /** The park the lines before speak of, or the heading's. */
  readonly topic: string | null;
  /** The company or project that the sentences before go on about. */
  readonly running: Subject | null;
}

/** A subject with the stretch that the event's quote must hold. */
export interface SubjectOfEvent extends Span {
  readonly subject: Subject;
  /** What the event is where the noun says more than the verb (举行开工仪式 → started). */
  readonly kind?: Verb["kind"];
}

const TITLE = /《[^》]*》/g;

/** Reads a sentence's parts once for all of its verbs. */
export function sceneOf(
  parts: Omit<Scene, "clauses" | "names" | "firms"> & { readonly here: readonly NameMention[] },
): Scene {
  const { document, say, span, here, topic, running } = parts;
  const words = say(span);
  const titles = (words.includes("《") ? matchesOf(TITLE, words) : []).map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  const within = (name: Span, outer: Span) => outer.start <= name.start && name.end <= outer.end;
  const told = here.filter(({ kind }) => kind === "park" || kind === "group");
  const names = told.filter(
    (name) =>
      !titles.some((title) => within(name, title)) &&
      !told.some((other) => within(name, other) && other.end - other.start > name.end - name.start),
  );
  // 共青城开放开发区, 扩区路产业园: a verb that is part of a name says nothing.
  const verbs = parts.verbs.filter((verb) => !names.some((name) => name.kind === "park" && within(verb, name)));
  // 《…行动方案（2023—2026年）》: a title's years date nothing.
  const dates = parts.dates.filter((date) => !titles.some((title) => within(date, title)));
  const firms = here.filter((name) => name.kind === "organization" && !titles.some((title) => within(name, title)));
  const clauses = commaClauses(words, span.start);
  return { document, say, span, clauses, dates, names, firms, verbs, topic, running };
}

/** The clause a place stands in. */
export function clauseAt({ clauses, span }: Scene, at: number): Span {
  return clauses.find((clause) => clause.start <= at && at < clause.end) ?? span;
}

/** A thing that is no park: a meeting, plan, project, fund, by the document's own words. */
export function thing({ document }: Scene, span: Span): Subject {
  const text = cut(document.text, span);
  // “万亩千亿”新产业平台 keeps its marks, “分享季” does not.
  const inner = /^[\s了的，,]*“[^”]*”./.test(text);
  const start = span.start + (inner ? /^[\s了的，,]*/ : /^[\s了的，,“《]*/).exec(text)![0].length;
  let end = Math.max(start, span.end - /[”"》\s]*$/.exec(text)![0].length);
  // A mark that was opened inside is closed there too: 2024年园区“擂台赛”.
  const name = cut(document.text, { start, end });
  if (
    (name.match(/[“《]/g)?.length ?? 0) > (name.match(/[”》]/g)?.length ?? 0) &&
    /^[”》]/.test(document.text.slice(end, end + 1))
  )
    end++;
  return { kind: "programme", name: cut(document.text, { start, end }), start, end };
}
