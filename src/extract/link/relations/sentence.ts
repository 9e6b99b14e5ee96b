import type { NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import type { ParkLine } from "../park-lines.ts";
import { compositions } from "./compositions.ts";
import { formerNames, formerWords } from "./former.ts";
import { built, cores, nested } from "./parts.ts";
import type { RawRelation } from "./raw.ts";
import type { Add, Say } from "./say.ts";

/** Relations that a sentence states between the names in it. */
export function sentenceRelations(lines: readonly ParkLine[], names: Names): RawRelation[] {
  const found: RawRelation[] = [];
  let regions = 0;
  const places = names.names.filter((name) => name.kind === "region");
  const orgs = names.names.filter((name) => name.kind === "organization");
  let companies = 0;
  for (const line of lines) {
    const { block, text, parks } = line;
    const say = (span: Span) => text.slice(span.start - block.start, Math.max(0, span.end - block.start));
    while (regions < places.length && places[regions]!.start < block.start) regions++;
    while (companies < orgs.length && orgs[companies]!.start < block.start) companies++;
    let previous: NameMention | null = null;
    for (const sentence of line.sentences) {
      const here = parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
      if (here.length === 0 && !previous) continue;
      const own = here.filter((name) => !/^anaphora/.test(name.rule));
      const add = (park: string, relation: RawRelation["relation"], object: string, span: Span, rule: string) =>
        found.push({ park, relation, object, rule, start: span.start, end: span.end });
      compositions(line, sentence, own, previous, say, add);
      built(own, sentence, say, add);
      nested(own, names, add);
      formerNames(own, sentence, say, add);
      formerWords(own, previous, sentence, say, add);
      cores(own, previous, sentence, say, add);
      const local = within(places, regions, sentence);
      located(here, local, sentence, say, add);
      const firms = within(orgs, companies, sentence);
      operated(here, firms, say, add);
      // “四园”为…，“两基地”为… both speak of the park of the sentence before.
      if (!/[”"]为(?!载体|核心|主|抓手)/.test(say(sentence))) previous = own.at(-1) ?? previous;
    }
  }
  return found;
}

function within(list: readonly NameMention[], from: number, sentence: Span): NameMention[] {
  const own: NameMention[] = [];
  for (let i = from; i < list.length && list[i]!.start < sentence.end; i++) {
    if (list[i]!.start >= sentence.start) own.push(list[i]!);
  }
  return own;
}

const AT = /^[”"]?(?:（[^）]{0,30}）)?[，,]?(?:坐落于|坐落在|位于|地处|落户|选址)(?:于|在)?$/;

/** X位于Y, 位于Y的X, and Y县以…为载体建设X. */
function located(
  here: readonly NameMention[],
  places: readonly NameMention[],
  sentence: Span,
  say: Say,
  add: Add,
): void {
  if (!/位于|坐落|地处|落户|选址|建设/.test(say(sentence))) return;
  const startsAt = new Set(places.map((one) => one.start));
  const endsAt = new Map(places.map((one) => [one.end, one.start]));
  for (const name of here) {
    for (const place of [...places, ...here]) {
      if (place.name === name.name) continue;
      const relation = place.kind === "region" ? "located_in" : "part_of";
      // 地处某市某区: the narrowest of the regions that stand together.
      const wider = place.kind === "region" && startsAt.has(place.end);
      const outer = endsAt.get(place.start) ?? place.start;
      const first = outer > name.end ? outer : place.start;
      if (!wider && first >= name.end && AT.test(say({ start: name.end, end: first }))) {
        if (
          place.kind === "region" ||
          /^(?:内|中|核心|[，。；])|^$/.test(say({ start: place.end, end: Math.min(sentence.end, place.end + 2) }))
        ) {
          add(name.name, relation, place.name, { start: name.start, end: place.end }, "relation.located");
        }
      }
      if (place.end <= name.start) {
        const between = say({ start: place.end, end: name.start });
        const before = say({ start: Math.max(sentence.start, place.start - 4), end: place.start });
        if (/^的$/.test(between) && /(?:位于|坐落于|地处)$/.test(before))
          add(name.name, relation, place.name, { start: place.start, end: name.end }, "relation.located");
        if (
          place.kind === "region" &&
          /[县区市]$/.test(place.text) &&
          /^(?:以[^，。]{2,16}为载体)?(?:规划)?建设$/.test(between)
        ) {
          add(name.name, "located_in", place.name, { start: place.start, end: name.end }, "relation.located");
        }
      }
    }
  }
}

/** X由某某公司运营 / 开发建设, 运营主体为某某公司. */
function operated(here: readonly NameMention[], companies: readonly NameMention[], say: Say, add: Add): void {
  for (const company of companies) {
    const name = here.findLast((one) => one.end <= company.start);
    if (!name) continue;
    const between = say({ start: name.end, end: company.start });
    const after = say({ start: company.end, end: company.end + 8 });
    const byVerb =
      /^(?:[^，。；]{0,4}|[^。；，]{0,24}[，,])由$/.test(between) &&
      /^(?:负责|统一)?(?:运营|开发|建设|投资|管理)/.test(after);
    const byNoun = /(?:运营|建设|开发|管理)(?:主体|单位|机构|公司)(?:为|是|：)$/.test(between) && between.length < 40;
    if (byVerb || byNoun)
      add(name.name, "operated_by", company.name, { start: name.start, end: company.end }, "relation.operator");
  }
}
