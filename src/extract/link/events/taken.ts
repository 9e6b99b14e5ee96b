import { clauseAt, type Scene, type SubjectOfEvent } from "./scene.ts";
import type { Verb } from "./verbs.ts";
import { asPark, real, toldBefore, toldEarlier } from "./who.ts";

/** Verbs by which one park is given another to look after. */
export const KEEPS = /托管$|代管$|委托管理$/;
/** Before the keeper's name: 交由|甲高新区|托管. */
const GIVEN_TO = /(?:由|委托|交给|移交给?|划归|划给|归)[“]?$/;
/** 代管三个镇, 托管南部片区: ground that is looked after. */
const GROUND = /^(?:了)?[^，。；]{0,14}?(?:镇|乡|村|街道|片区|园区|园|区|港)/;
/** 托管服务, 代管机构: no ground. */
const NO_GROUND = /^(?:服务|机构|企业|公司|中心|运营|平台|银行|业务|模式|协议|人)/;
/** 纳入甲开发区|统一管理: without such words a park is only taken into account. */
const TAKEN_INTO = /^(?:的)?(?:统一|整体|一体化?|实际)?(?:管理|管辖|代管|托管|范围|版图|规划范围|核心区|建设范围|体系)/;

/** The park that grows when another one or its ground is put under it: 并入|甲经开区, 划归|甲高新区|管理, 由|甲园区|托管; null where none does. */
export function takerOf(scene: Scene, verb: Verb): SubjectOfEvent | null {
  const { say, span } = scene;
  if (KEEPS.test(say(verb))) return keeperOf(scene, verb);
  const first = scene.names.find((name) => name.start >= verb.end);
  if (!first || first.start - verb.end > 4 || /[，,；：]/.test(say({ start: verb.end, end: first.start }))) return null;
  const into = say({ start: first.end, end: Math.min(span.end, first.end + 10) });
  // A park that is put under another needs no more words: 甲产业园2010年纳入|乙高新区，….
  const given = /^[，。；]|^$/.test(into) && toldBefore(scene, clauseAt(scene, verb.start), verb.start).length > 0;
  if (/纳入$/.test(say(verb)) && !given && !TAKEN_INTO.test(into)) return null;
  const told = real(scene, first);
  return told?.kind === "park" ? asPark(told, { start: verb.start, end: told.end }) : null;
}

function keeperOf(scene: Scene, verb: Verb): SubjectOfEvent | null {
  const { say, span, names } = scene;
  const clause = clauseAt(scene, verb.start);
  const after = say({ start: verb.end, end: Math.min(span.end, verb.end + 20) });
  if (NO_GROUND.test(after)) return null;
  const by = names.findLast((name) => name.kind === "park" && name.start >= clause.start && name.end <= verb.start);
  if (by && GIVEN_TO.test(say({ start: Math.max(clause.start, by.start - 4), end: by.start }))) return asPark(by, by);
  if (!GROUND.test(after)) return null;
  const told = toldBefore(scene, clause, verb.start).at(-1);
  if (told?.kind === "park") return asPark(told, { start: told.start, end: verb.end });
  const earlier = toldEarlier(scene, verb.start)[0];
  return earlier?.kind === "park" ? { start: verb.start, end: verb.end, subject: earlier } : null;
}
