import type { NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import type { ParkLine } from "../park-lines.ts";
import type { RawRelation } from "../relations.ts";

/** Ways to say that what follows are the parts: 由A、B等组成, 包含A、B, 统筹A、B三个片区, 以A、B为主体, 下辖A、B. */
const MADE_OF = /(?:由|包含|包括|涵盖|统筹|下辖|管辖|下设|托管|囊括|形成以|以|为|整合|纳入|辖|含)[“"]?$/;
const MADE_END =
  /^[”"]?(?:等)?(?:[^，。；]{0,12})?(?:组成|构成|为主体|为核心|为支撑|为主园区|为载体|[一二两三四五六七八九十0-9]+个?(?:片区|园区|板块|园|组团)|等?(?:优势|品牌)?(?:和特色)?园区|等?协同发展|纳入范围|等$|$)/;
const LAYOUT_SUBJECT =
  /^[“"]?([^，。：:”"]{2,20}?(?:发展带|发展轴|产业带|经济带|集群带|走廊|节点|组团|板块))[”"]?[，：:]/;
const JOINT = /^[”"]?(?:、|和|及|与|以及|为主园区，|为核心，)[“"]?$/;

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

type Add = (park: string, relation: RawRelation["relation"], object: string, span: Span, rule: string) => void;
type Say = (span: Span) => string;

function within(list: readonly NameMention[], from: number, sentence: Span): NameMention[] {
  const own: NameMention[] = [];
  for (let i = from; i < list.length && list[i]!.start < sentence.end; i++) {
    if (list[i]!.start >= sentence.start) own.push(list[i]!);
  }
  return own;
}

/** A whole and the list of its parts: the whole leads the sentence or stands before the words that say so. */
function compositions(
  { block, text }: ParkLine,
  sentence: Span,
  here: readonly NameMention[],
  previous: NameMention | null,
  say: Say,
  add: Add,
): void {
  const layout = LAYOUT_SUBJECT.exec(say(sentence));
  for (let i = 0; i < here.length; i++) {
    const first = here[i]!;
    const before = say({ start: Math.max(sentence.start, first.start - 4), end: first.start });
    const cue = MADE_OF.exec(before);
    if (!cue) continue;
    // What makes up a whole: names side by side.
    const list = [first];
    while (
      list.length + i < here.length &&
      JOINT.test(say({ start: list.at(-1)!.end, end: here[i + list.length]!.start }))
    ) {
      list.push(here[i + list.length]!);
    }
    // 以A为主园区，B、C协同发展: what stands after the comma goes on with the list.
    const more = here
      .slice(i + list.length)
      .filter((name) => /^(?:为主园区|为核心|为主)，?$/.test(say({ start: list.at(-1)!.end, end: name.start })));
    list.push(...more.slice(0, 1));
    let end = list.at(-1)!.end;
    while (list.length + i < here.length && JOINT.test(say({ start: end, end: here[i + list.length]!.start }))) {
      list.push(here[i + list.length]!);
      end = list.at(-1)!.end;
    }
    const tail = text.slice(end - block.start, end - block.start + 24);
    const owner = ownerOf(here, i, list, sentence, previous, before);
    const counted = /[一二两三四五六七八九十0-9]+[个大座]/.test(tail.slice(0, 4));
    if (!MADE_END.test(tail) && !/[”"]为[“"]?$/.test(before)) continue;
    const weak = /(?:以|为|由)[“"]?$/.test(before);
    if (list.length < 2 && !counted && !layout) continue;
    const whole =
      layout?.[1] ??
      (owner && (!weak || /格局|组成|构成|一区多园|载体|[”"]为/.test(tail + say(sentence))) ? owner.name : null);
    if (!whole) continue;
    const start = layout ? sentence.start : (owner?.start ?? first.start);
    for (const part of list)
      if (part.name !== whole) add(part.name, "part_of", whole, { start, end }, "relation.composition");
    i += list.length - 1;
  }
}

/** The whole of a list: what leads the sentence, else what stands nearest before it; “四园”为A、B goes on from the sentence before. */
function ownerOf(
  here: readonly NameMention[],
  at: number,
  list: readonly NameMention[],
  sentence: Span,
  previous: NameMention | null,
  before: string,
): NameMention | null {
  const first = here[0]!;
  if (/[”"]为[“"]?$/.test(before) && previous) return previous;
  if (at > 0 && !list.includes(first) && first.start - sentence.start <= 12) return first;
  const near = here.slice(0, at).findLast((name) => !list.includes(name));
  return near ?? null;
}

/** P规划建设Q, 将Q纳入范围: Q is a part of the park that leads the sentence. */
function built(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  const owner = here[0];
  if (!owner || owner.start - sentence.start > 12) return;
  for (const name of here.slice(1)) {
    const before = say({ start: Math.max(owner.end, name.start - 10), end: name.start });
    const after = say({ start: name.end, end: Math.min(sentence.end, name.end + 8) });
    const builds =
      /(?:规划|重点|加快|启动|正在)建设$/.test(before) || (/[将把]$/.test(before) && /^(?:纳入|划入|并入)/.test(after));
    if (builds && name.name !== owner.name)
      add(name.name, "part_of", owner.name, { start: owner.start, end: name.end }, "relation.built");
  }
}

/** 位于中德生态园的青岛集成电路产业园; and a name that holds another park's (临港新片区|海洋创新园) is a part of it. */
function nested(here: readonly NameMention[], names: Names, add: Add): void {
  for (const name of here) {
    if (name.rule !== "park.nested") continue;
    const owner = names.parks.find(
      (park) =>
        park.name !== name.name &&
        [park.name, ...park.aliases].some((one) => one.length >= 4 && name.text.startsWith(one)),
    );
    if (owner) add(name.name, "part_of", owner.name, name, "relation.nested");
  }
}

/** What follows the older names: 更名而来, 整合而成, 改造升级而来, 升级. */
const BECAME =
  /^[”"]?(?:(?:、|和|与|及)[^，。；]{2,14}?)?(?:共同|正式|整体)?(?:更名|改名|升级|升格|改造|演变|发展|整合|合并|扩容|转型|脱胎)(?:设立|组建|更名|升级)?(?:而来|而成|而立|成立|设立)?(?=[，。；）)的]|$)/;
/** What stands between the park and its older names: a date, 由, other older names. */
const BY = /^[^，。；]{0,14}由原?[^，。；]{0,24}$/;
const RENAMED = /(?:升级为|升格为|更名为|改名为|定名为|易名为|改称|晋升为|整合更名为)[“"]?$/;

/** Older names: 前身为…的X, 由原X整合更名而来, X升级…定名为Y, Y（原X）. */
function formerNames(here: readonly NameMention[], sentence: Span, say: Say, add: Add): void {
  for (let i = 0; i < here.length; i++) {
    const name = here[i]!;
    const before = say({ start: Math.max(sentence.start, name.start - 24), end: name.start });
    const previous = here[i - 1];
    if (name.rule === "park.former" && previous) {
      const owner =
        here
          .slice(0, i)
          .findLast(
            (one) =>
              !/[）)]/.test(say({ start: one.end, end: name.start })) &&
              one.name !== name.name &&
              one.rule !== "park.declared",
          ) ?? previous;
      add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.former");
    } else if (
      /(?:前身[，,]?(?:可以?)?(?:为|是|系|追溯[到至])|由原|系原|原名为?|原为|在原)[^，。；、]{0,14}$/.test(before)
    ) {
      const owner = here.slice(0, i).findLast((one) => one.name !== name.name);
      if (owner) add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.former");
    } else if (BECAME.test(say({ start: name.end, end: Math.min(sentence.end, name.end + 24) }))) {
      // X由原A北片与B整合而成, X（2011年由A更名）: each name between 由 and the verb is an older one.
      const owner = here.slice(0, i).find((one) => BY.test(say({ start: one.end, end: name.start })));
      if (owner && owner.name !== name.name)
        add(owner.name, "formerly", name.name, { start: owner.start, end: name.end }, "relation.became");
    } else if (RENAMED.test(before)) {
      const old = here.slice(0, i).findLast((one) => one.name !== name.name);
      if (old) add(name.name, "formerly", old.name, { start: old.start, end: name.end }, "relation.renamed");
    }
  }
}

const FORMER_WORDS =
  /(?:前身[，,]?(?:为|是|系|可?追溯[到至])(?:[^，。；]{0,12}[的])?|(?:最早|起初|最初|早年|原来|以前)(?:叫做?|名为|称为?))[“"]?([\u3400-\u9fff]{3,14}?)(?=[”"，。；（]|$)/;

/** 它的前身是2018年启用的历城孵化器: an older name that does not end as parks' names do. */
function formerWords(
  here: readonly NameMention[],
  previous: NameMention | null,
  sentence: Span,
  say: Say,
  add: Add,
): void {
  const text = say(sentence);
  const match = FORMER_WORDS.exec(text);
  if (!match?.[1] || /[的是为]/.test(match[1])) return;
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const held = here.find((name) => name.start >= at && name.end <= end);
  const owner = here.findLast((name) => name.end <= at) ?? previous;
  if (!owner || (held && held.name === owner.name)) return;
  const start = Math.max(sentence.start, Math.min(owner.start, at));
  add(owner.name, "formerly", held?.name ?? match[1], { start, end }, "relation.former");
}

/** 长沙高新区。…核心区麓谷园…: what is called the core of the park told of is a part of it. */
function cores(here: readonly NameMention[], previous: NameMention | null, sentence: Span, say: Say, add: Add): void {
  here.forEach((name, i) => {
    const before = say({ start: Math.max(sentence.start, name.start - 8), end: name.start });
    if (!/(?:^|[，。；、\s]|其|区)(?:核心区|启动区|起步区|主园区|核心园区|旗下|所属|下属)[“"]?$/.test(before)) return;
    const owner = here[i - 1] ?? previous;
    if (owner && owner.name !== name.name)
      add(
        name.name,
        "part_of",
        owner.name,
        { start: Math.max(owner.start, sentence.start), end: name.end },
        "relation.core",
      );
  });
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
