import type { NameMention, Span, Subject } from "../../../model/index.ts";
import { isBecome } from "../../discourse/becomes.ts";
import { opensClause } from "../../discourse/heads.ts";
import { asideOf } from "../../discourse/roles.ts";
import { renamed } from "../../named.ts";
import { asSubject, projectAtHead } from "./running.ts";
import { clauseAt, type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { isPart, standsForParks } from "./valid.ts";

/** Words right before a name that make it a place, a partner, a maker or a former name, not what the clause tells of. */
const ASIDE =
  /(?:位于|坐落于|坐落在|地处|毗邻|紧邻|紧挨|邻近|靠近|距离?|[与同跟由经被向对于在从到至给赴就]|由原(?:来的?|先的?|有的?)?|围绕|较|比|来自|前往|落户|入驻|进驻|融入|连接|对接|区别于|原名为?|前身(?:是|为)?|原为|原称|旧称|曾是|作为|[将把])[“]?$/;
/** What a park was made of stands behind 由. */
const MADE_OF = /由(?:原(?:来的?|先的?|有的?)?)?[“]?$/;
/** Verbs whose object, set off by 将 or 为, is who the event befalls: 将X升级为…, 为X授牌. */
const BEFALLS = /(?:[将把]|为|给|向)[“]?$/;

/** A clause that tells of what a park was before says nothing of who comes next: 前身为2005年设立的X，2010年升级…. */
const FORMER = /前身|原名|原为|原称|旧称|曾用名|牌子|名字|时叫|时称|还叫|名叫|叫做|脱胎/;

const JOINT = /^[”"]?(?:、|和|及|与|以及)[“"]?$/;

export const asPark = (name: NameMention, span: Span): SubjectOfEvent => ({
  start: span.start,
  end: Math.max(span.end, name.end),
  subject: { kind: name.kind, name: name.name, start: name.start, end: name.end },
});

/** A mention as a subject: a part (崇左国际陆港|起步区) is its park's, a kind of park nobody's. */
export function real(scene: Scene, name: NameMention): NameMention | null {
  // A bare 园区 is the park the lines speak of before it is a set that is only mentioned (是全市重点园区).
  if (name.kind === "group" && name.rule === "anaphora.bare" && scene.topic) return renamed(name, scene.topic, "park");
  if (standsForParks(name)) return name;
  if (!isPart(name.text)) return null;
  const whole = scene.names.findLast((other) => other.kind === "park" && other.end <= name.start);
  return whole && name.start - whole.end <= 1 ? { ...whole, start: whole.start, end: name.end } : null;
}

/** The parks a clause tells of before `until`: the last name that is nobody's place or partner, with the list it closes. */
export function toldBefore(scene: Scene, clause: Span, until: number, befalls = false): NameMention[] {
  const inside = scene.names.filter((name) => name.start >= clause.start && name.end <= until);
  for (let at = inside.length - 1; at >= 0; at--) {
    const name = inside[at]!;
    if (aside(scene, name, befalls)) continue;
    if (/^[^（(]*[）)]/.test(scene.say({ start: name.end, end: until }))) continue;
    const told = real(scene, name);
    if (!told) continue;
    const list = [told];
    let opener = name;
    for (let back = at - 1; back >= 0; back--) {
      const other = inside[back]!;
      if (other.end > list[0]!.start) continue;
      if (!JOINT.test(scene.say({ start: other.end, end: list[0]!.start }))) break;
      opener = other;
      if (standsForParks(other)) list.unshift(other);
    }
    // 由甲园、乙园整合而来: what its first name is, all of a list is.
    if (opener === name || !aside(scene, opener, befalls)) return list;
    if (!MADE_OF.test(scene.say({ start: Math.max(clause.start, opener.start - 2), end: opener.start }))) return [told];
    at = inside.indexOf(opener);
  }
  return [];
}

function aside(scene: Scene, name: NameMention, befalls: boolean): boolean {
  const before = scene.say({ start: Math.max(scene.span.start, name.start - 5), end: name.start });
  return ASIDE.test(before) && !(befalls && BEFALLS.test(before));
}

/** The names of the list that starts with `first`. */
export function listFrom(scene: Scene, first: NameMention): NameMention[] {
  const list = [first];
  for (const name of scene.names) {
    if (name.start <= list.at(-1)!.start) continue;
    if (!JOINT.test(scene.say({ start: list.at(-1)!.end, end: Math.max(list.at(-1)!.end, name.start) }))) break;
    if (standsForParks(name)) list.push(name);
  }
  return list;
}

/** True for a company that opens its clause. */
export function leads(scene: Scene, firm: NameMention): boolean {
  const before = scene.say({ start: clauseAt(scene, firm.start).start, end: firm.start });
  return opensClause(before) || BRINGS.test(before);
}

/** 当地引进|甲公司: a company that is brought in is whom the next clauses tell of. */
const BRINGS = /(?:引进|引来|招引|迎来|签下|请来|招来)(?:了)?[“]?$/;

/** 甲开发区是它的雏形 */
const IS_FORMER = /^[”"]?(?:便|就|正)?[是为](?:其|它|园区|这里)?的?(?:前身|雏形|母体|源头|起点|老底子)/;

/** True for a name that an earlier clause only mentions: a place, a partner, a former name, whose part somebody is (甲区下辖的|乙园). */
function besides(scene: Scene, name: NameMention, clause: Span): boolean {
  if (aside(scene, name, false)) return true;
  if (FORMER.test(scene.say({ start: clause.start, end: name.start }))) return true;
  const after = scene.say({ start: name.end, end: Math.min(clause.end, name.end + 24) });
  if (IS_FORMER.test(after)) return true;
  const role = asideOf(scene.document.text, name);
  if (role !== null && role !== "held" && role !== "beside" && role !== "partner") return true;
  const next = scene.names.find((other) => other.start >= name.end && other.end <= clause.end && other.kind === "park");
  if (!next || scene.say({ start: next.start - 1, end: next.start }) !== "的") return false;
  return (
    next.start - name.end > 1 &&
    next.start - name.end < 12 &&
    opensClause(scene.say({ start: clause.start, end: next.start }))
  );
}

/** Whom the clauses before a place leave as their subject, nearest first; else the park the lines speak of. */
export function toldEarlier(scene: Scene, at: number): Subject[] {
  const clause = clauseAt(scene, at);
  for (const earlier of scene.clauses.filter((one) => one.end <= clause.start).reverse()) {
    // 2010年甲更名为|乙，2015年…: who has come to be goes on.
    const become = scene.names.find(
      (name) =>
        name.kind === "park" &&
        name.start >= earlier.start &&
        name.end <= earlier.end &&
        isBecome(scene.document.text, name),
    );
    if (become) return [{ kind: "park", name: become.name, start: become.start, end: become.end }];
    // The first that the clause names, so that what it is compared or joined with says nothing of the next.
    const firm = scene.firms.find((name) => name.start >= earlier.start && name.end <= earlier.end);
    let made = 0;
    for (const name of scene.names) {
      if (name.start < earlier.start || name.end > earlier.end) continue;
      if (made > 0 && JOINT.test(scene.say({ start: made, end: Math.max(made, name.start) }))) {
        made = name.end;
        continue;
      }
      if (besides(scene, name, earlier)) {
        if (MADE_OF.test(scene.say({ start: Math.max(earlier.start, name.start - 2), end: name.start })))
          made = name.end;
        continue;
      }
      if (firm && firm.end <= name.start && leads(scene, firm)) break;
      const told = real(scene, name);
      if (!told) continue;
      if (told.kind === "group" && scene.topic && /是$/.test(scene.say({ start: name.start - 1, end: name.start })))
        continue;
      return listFrom(scene, told).map(asSubject);
    }
    if (firm && leads(scene, firm)) return [asSubject(firm)];
  }
  // 自2009年设立以来，X累计…: a clause of time before the one that names whom it is about.
  const next = scene.names.find((name) => name.start > clause.end && name.start - clause.end <= 2);
  if (next && standsForParks(next) && /(?:以来|[之以]?后)$/.test(scene.say(clause)))
    return [{ kind: next.kind, name: next.name, start: next.start, end: next.end }];
  const project = projectAtHead(scene.say({ start: scene.span.start, end: clause.start }));
  if (project) return [thing(scene, { start: scene.span.start + project.start, end: scene.span.start + project.end })];
  if (scene.running) return [scene.running];
  return scene.topic ? [{ kind: "park", name: scene.topic, start: 0, end: 0 }] : [];
}
