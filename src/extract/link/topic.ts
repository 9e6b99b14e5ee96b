import type { NameMention } from "../../model/index.ts";
import type { Memory, Place, SubjectChoice } from "./context.ts";
import type { Line } from "./line.ts";
import { choose } from "./pointed-subject.ts";
import { usableNames } from "./subject-names.ts";
import { atHead, DENOMINATOR, isKind, PLACED, RELEASES } from "./subject-words.ts";

const RANKED: readonly NameMention["kind"][] = ["park", "group", "programme", "region"];

/** After a sentence, what it leaves as the topic of the next: the name at the head of a clause, else its first park, group, sector, region. */
export function carryTopic(memory: Memory, place: Pick<Place, "line" | "scope">): void {
  const { line, scope } = place;
  const { folded } = scope;
  const counted = line.figures;
  const usable = usableNames(folded, line, null).filter((name) => {
    const before = folded.slice(Math.max(line.start, name.start - 4), name.start);
    if (DENOMINATOR.test(before) || PLACED.test(before) || name.kind === "organization") return false;
    const heads = line.clauses.some(
      (clause) =>
        clause.start <= name.start && name.end <= clause.end && atHead(folded.slice(clause.start, name.start)),
    );
    if (name.kind === "group" && /亿(?:元)?级/.test(name.text)) return false;
    // Kinds of park, and groups that are only counted as somebody's doing, are no topic.
    if (isKind(name) && (!heads || memory.over)) return false;
    return !(
      name.kind === "group" &&
      !heads &&
      counted.some((figure) => figure.start >= name.start && figure.end <= name.end && !RELEASES.test(before))
    );
  });
  const heads = usable.filter((name) =>
    line.clauses.some(
      (clause) =>
        clause.start <= name.start && name.end <= clause.end && atHead(folded.slice(clause.start, name.start)),
    ),
  );
  const head = firstOf(heads.filter((name) => name.kind !== "region"));
  const pick = head ?? (memory.topicHere && memory.topicStrong ? undefined : firstOf(usable));
  if (!pick) return;
  if (pick.kind === "region" && memory.topicHere && memory.topic && memory.topic.kind !== "region") return;
  memory.topic = choose(pick, "carried");
  memory.topicHere = true;
  memory.topicStrong = head !== undefined;
}

function firstOf(names: readonly NameMention[]): NameMention | undefined {
  for (const kind of RANKED) {
    const found = names.find((name) => name.kind === kind);
    if (found) return found;
  }
  return undefined;
}

/** A numbered lead of a place: 2.甬江科创区。 */
const LEAD =
  /^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*([^，。；：、\d]{3,16}(?:区|园|城|港|谷|岛|基地|小镇|湾|片区|组团))[。：:]/;

/** 2.做大石化园区: a task, not a place. */
const SLOGAN =
  /^(?:做[大强优精专实]|推[进动广]|加[快强大]|建[设成立好]|提[升高]|优化|强化|打造|培育|支持|促进|壮大|抓好|引导|拓展|发展|完善|实施|统筹)/;

/** The park a paragraph is told under: “东方芯港：…”, “（二）知识城。…”. */
export function leadOf(folded: string, line: Line): SubjectChoice | null {
  const numbered = LEAD.exec(folded.slice(line.start, Math.min(line.end, line.start + 40)));
  const first = line.names.find(
    (name) =>
      (name.kind === "park" || name.kind === "group") &&
      /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]*)?\s*[“]?$/.test(
        folded.slice(line.start, Math.min(name.start, line.start + 12)),
      ) &&
      name.start - line.start <= 12 &&
      !isKind(name),
  );
  if (!first && numbered && !SLOGAN.test(numbered[1]!)) {
    const start = line.start + numbered[0].length - numbered[1]!.length - 1;
    return {
      kind: "park",
      name: folded.slice(start, start + numbered[1]!.length),
      span: { start, end: start + numbered[1]!.length },
      basis: "carried",
    };
  }
  if (!first) return null;
  const after = folded.slice(first.end, first.end + 12).replace(/^（[^）]*）?/, "");
  return /^[：:。—]/.test(after) ? choose(first, "carried") : null;
}
