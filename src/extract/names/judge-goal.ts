import { guarded } from "../guarded.ts";
import { unitSet } from "../unit-set.ts";
import type { Candidate } from "./candidates.ts";
import type { BodyOf } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

const AS_GOAL = guarded(/^[”"]?建设为(?:核心|抓手|重点|目标|契机|引领|牵引|主线)/);

/** What is measured or sited right behind its name stands on a plan, also where it is still being made (打造航空产业园，规划用地3平方公里). */
const MEASURED = guarded(
  /^(?:、[^，。；、]{2,14}){0,3}[，,](?:规划|总|占地|用地|一期|计划)(?:用地|占地|面积|投资|建筑面积|建设用地|总?面积|总?投资)?(?:分别|总量)?[^，。；]{0,6}[0-9]/,
);

/** Words over which nothing said further left reaches a name. */
const TURNS = unitSet("以由于在从、");

/** True where the clause speaks of what shall come to be (打造…的…园, 建成“东方硅谷”). */
export function isGoal(text: string, candidate: Candidate, vocabulary: Vocabulary): boolean {
  if (!candidate.quoted && candidate.stop !== "de" && MEASURED.test(text.slice(candidate.end, candidate.end + 60)))
    return false;
  // 经开区规划建设的|光伏组件产业园在西片区动工: what is told of is there, or is a plan of its own.
  if (
    candidate.stop === "de" &&
    /(?:规划|规划建设|启动建设|动工建设|布局建设|在建|新建)的$/.test(
      text.slice(Math.max(0, candidate.start - 6), candidate.start),
    ) &&
    /^(?:项目)?[，]?(?:在|已|正|于|位于|总|规划|占地|一期|首期|开工|动工|今年|去年|\d)/.test(
      text.slice(candidate.end, candidate.end + 6),
    )
  )
    return false;
  // 2019年建成开园的|海洋产业园: made, and open since.
  if (
    candidate.stop === "de" &&
    /建成(?:开园|开放|投用|投产|投运|启用|运营)的$/.test(text.slice(Math.max(0, candidate.start - 6), candidate.start))
  )
    return false;
  // 以全球数字岛建设为核心
  if (AS_GOAL.test(text.slice(candidate.end, candidate.end + 8))) return true;
  let at = candidate.start;
  if (candidate.quoted) at--;
  if (vocabulary.goals.longestBefore(text, at)) return true;
  // Further left in the same clause, over what describes the name: 打造国家级|机器人产业基地, 建成具有影响力的|…
  const from = Math.max(candidate.clause.start, at - 60);
  for (let i = at; i > from; i--) {
    if (TURNS.has(text.charCodeAt(i - 1))) return false;
    if (vocabulary.goals.longestBefore(text, i)) return true;
  }
  return false;
}

/** True where what is aimed at is described, not named: after 的, without a place narrower than a province, or as a zone of a kind. */
export function isDescription(candidate: Candidate, vocabulary: Vocabulary, text: string): boolean {
  if (candidate.stop === "de") return true;
  const direct = vocabulary.goals.longestBefore(text, candidate.start) !== null || candidate.stop === "set";
  if (direct && /^(special|base)$/.test(candidate.ending.family)) return true;
  const names = candidate.body.filter((word) => isName(word, vocabulary));
  return names.length > 0 && names.every((word) => word.class === "place" && word.place?.level === "province");
}

/** A word that tells one park from another: a brand, or a place narrower than a country's quarter. */
export function isName(word: BodyOf, vocabulary: Vocabulary): boolean {
  if (word.class === "brand") return !vocabulary.wide.has(word.text);
  return word.class === "place" && !vocabulary.wide.has(word.text);
}
