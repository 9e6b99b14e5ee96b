import type { NameMention, Span } from "../../model/index.ts";
import { isBecome } from "../discourse/becomes.ts";
import { atHead, opensClause } from "../discourse/heads.ts";
import { guarded } from "../guarded.ts";
import { ofIds } from "../of-ids.ts";
import { type Bound, type Place, type SubjectChoice, say } from "./context.ts";
import { choose } from "./pointed-subject.ts";
import {
  AGENT,
  AROUND,
  BRINGS,
  DENOMINATOR,
  excluded,
  isKind,
  isPlaced,
  NOT_SUBJECT,
  RUNS,
  WEAK,
} from "./subject-words.ts";

/** The name of the clause that stands as its subject: the last park or group before the metric; a region only where none does. */
export function pickIn(
  place: Place,
  names: readonly NameMention[],
  metricStart: number,
  counting: boolean,
): SubjectChoice | null {
  const { scope, clause } = place;
  const fits = (name: NameMention) =>
    (!isKind(name) || !describes(place, name)) &&
    (!isKind(name) || metricStart - name.end <= 3 || atHead(scope.folded.slice(clause.start, name.start)));
  const round = (name: NameMention) => name.kind === "organization" && excluded(place, name, AROUND);
  const strong = names.filter((name) => !excluded(place, name, NOT_SUBJECT) && !round(name) && fits(name));
  const weak = names.filter(
    (name) =>
      !round(name) &&
      !excluded(place, name, DENOMINATOR) &&
      !isPlaced(scope.folded, place.line, name) &&
      excluded(place, name, WEAK) &&
      fits(name),
  );
  // 由北海云科技投资45亿元建设: a company right before what it invests is the subject, whatever stands before it.
  const spender = names.findLast((name) => name.kind === "organization" && metricStart - name.end <= 1);
  // 由市属国企|出资|8亿元建设: who only pays for what is told of.
  const pays =
    spender && excluded(place, spender, RUNS) && say(place, { start: spender.end, end: spender.end + 2 }) === "出资";
  if (spender && !pays && !excluded(place, spender, DENOMINATOR)) return choose(spender, "stated");
  // 甲经开区的|某某铝业|去年产值28亿元: the company that is the park's, not the park.
  const owned = names.findLast(
    (name) =>
      name.kind === "organization" &&
      scope.folded[name.start - 1] === "的" &&
      place.line.names.some((other) => other.kind === "park" && other.end === name.start - 1),
  );
  if (owned && !names.some((name) => name.start >= owned.end)) return choose(owned, "stated");
  const best =
    strong.findLast((name) => name.kind !== "region" && !(counting && name.kind === "park")) ??
    weak.findLast((name) => (name.kind === "park" && !counting) || name.kind === "group") ??
    strong.findLast((name) => name.kind === "region");
  return best ? choose(ownerOf(place, strong, best) ?? best, "stated") : null;
}

/** 甲开发区机械制造、电子信息|两大支柱产业|产值…: whose sectors they are. */
function ownerOf(
  place: Place,
  names: readonly NameMention[],
  { kind, start, text }: NameMention,
): NameMention | undefined {
  if (kind !== "programme" || !/^[\d一二两三四五六七八九十]/.test(text)) return undefined;
  const owner = names.findLast((name) => name.kind === "park" && name.end <= start);
  return owner &&
    /^的?(?:[\u3400-\u9fffA-Za-z]{2,8}(?:、|和|及|与))*[\u3400-\u9fffA-Za-z]{0,8}(?:等)?$/u.test(
      say(place, { start: owner.end, end: start }),
    )
    ? owner
    : undefined;
}

/** 国家级农业科技园区，核心区3.2万亩: under a park's own heading a kind of park only says what that park is. */
function describes({ memory, scope, line }: Place, name: NameMention): boolean {
  return (
    memory.over !== null && /^[，,]/.test(scope.folded.slice(name.end, name.end + 1)) && name.start - line.start <= 4
  );
}

/** 甲开发区…；化工园区认定面积4.7平方公里，到2030年…: a part called by its kind alone has the figures of its own clause. */
const isOfTopic = ({ memory, line }: Place, { rule, name, text, start }: NameMention) =>
  rule === "group.bare" &&
  name === text &&
  /[^园]园区?$/.test(text) &&
  (line.outer.some((each) => each.kind === "park" && each.end <= start) ||
    (memory.topicHere && memory.topic?.kind === "park"));

/** 加快区内甲产业园三期|建设，占地…: verbs whose object is still being built. */
const PUSHES = /(?:加快|加速|支持|启动|实施|抓好|抓紧|全力推进)(?:[区园境]内(?:的)?)?$/;

/** 产值502亿元，某某能源|一家就占七成；明年目标…: a company that only has a share of what is told of. */
const HOLDS_SHARE = guarded(/^(?:一家)?(?:就|即|便|独)?(?:独占|占(?:了|据|到|比|去)?)/);

/** Counted projects and firms that settle in a park. */
const LANDS =
  /\d+[余多]?[个家户项](?:[^，。；的]{0,8}(?:项目|企业|公司))?[^，。；的]{0,4}(?:落户|入驻|落地|进驻|布局|落子|签约)(?:在|于|到)?$/;

/** What is told of whatever was named last: land, floors, money that is put in. */
const OF_THINGS = ofIds(
  /^(?:planned_area|investment|floor_space|industrial_land|available_land|available_floor_space|other:)/,
);
/** Before a park, words for whose seat it is. */
const SEAT = guarded(/(?:所在|所处|落户|入驻|坐落|选择)的$/);

/** The subject an earlier clause leaves: what it has just brought in (，占地1200亩), else the name at its head; less strictly, any of its names. */
export function pickEarlier(
  place: Place,
  names: readonly NameMention[],
  clause: Span,
  bound: Bound,
  { strict, parted }: { readonly strict: boolean; readonly parted: boolean },
): SubjectChoice | null {
  const { scope } = place;
  // 这里更名为某某产业园，如今…: who bears the new name.
  const become = names.find((name) => isBecome(scope.folded, name));
  if (become) return choose(become, "carried");
  // 某研究院所在的甲产业园，载体面积…: the clause only leads to where it lies.
  const seat = names.findLast((name) => name.kind === "park" && clause.end - name.end <= 1);
  if (seat && excluded(place, seat, SEAT)) return choose(seat, "carried");
  const usable = names.filter(
    (name) =>
      !excluded(place, name, DENOMINATOR) &&
      !isPlaced(scope.folded, place.line, name) &&
      !(name.kind === "organization" && (excluded(place, name, RUNS) || excluded(place, name, AROUND))) &&
      !(name.kind === "organization" && HOLDS_SHARE.test(scope.folded.slice(name.end, name.end + 8))) &&
      !(isKind(name) && (describes(place, name) || isOfTopic(place, name))) &&
      !(strict && excluded(place, name, AGENT) && !atHead(scope.folded.slice(clause.start, name.start))),
  );
  if (usable.length === 0) return null;
  // 其中9个项目落户某某开发区，总投资52亿元: what was counted there is told on.
  const where = usable.at(-1)!;
  if (where.kind === "park" && clause.end - where.end <= 2 && LANDS.test(scope.folded.slice(clause.start, where.start)))
    return choose(where, "carried");
  const thing = OF_THINGS.test(bound.metric);
  const last = usable.at(-1)!;
  const brought = scope.folded.slice(Math.max(clause.start, last.start - 8), last.start);
  const measured = thing || /(?:第[一二三四五六]批|首批)/.test(last.text);
  // Behind a semicolon what was only brought in is told of no more.
  if (
    measured &&
    !parted &&
    scope.folded.slice(last.end, clause.end).replace(/[（(][^（）()]*[）)]/, "").length <= 6 &&
    (BRINGS.test(brought.replace(/(?:首批|第[一二三四五六]批|[区园境]内)+$/, "")) ||
      (PUSHES.test(brought) &&
        /^(?:[一二三四]期)?(?:建设|扩建|扩区|改造|提升|提质|扩容)/.test(scope.folded.slice(last.end, clause.end)))) &&
    !isKind(last)
  )
    return choose(last, "carried");
  const leads = parted ? opensClause : atHead;
  const made = (name: NameMention) =>
    name.kind === "group" &&
    place.line.figures.some((each) => each.start >= name.start && each.end <= name.end) &&
    name.start > clause.start + 1;
  const heads = usable.filter((name) => {
    const before = scope.folded.slice(clause.start, name.start);
    // 这8家园区|去年…: those counted before.
    const pointed = name.kind === "group" && before.endsWith("这") && /^[\d两三四五六七八九十]/.test(name.text);
    return leads(pointed ? before.slice(0, -1) : before) && !(strict && made(name));
  });
  const head = heads.find((name) => name.kind !== "region") ?? heads[0];
  const listed = head !== undefined && /^(?:、|和|及)/.test(scope.folded.slice(head.end, head.end + 1));
  if (head && !(strict && listed)) return choose(head, "carried");
  if (strict) return null;
  const solid = usable.filter((name) => name.kind !== "region" && !isKind(name) && !made(name));
  const pick = solid[0] ?? usable.find((name) => name.kind === "region");
  return pick ? choose(pick, "carried") : null;
}
