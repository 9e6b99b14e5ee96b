import { guarded } from "../../guarded.ts";
import { holdsAny } from "../../word-finder.ts";
import { type Answer, clauseOf, isCount, type Place, say } from "../context.ts";
import { hearsay } from "../hearsay.ts";
import { ignoredNoun, VISITED } from "../ignored-nouns.ts";
import { bracketed } from "../line.ts";
import { reaches } from "../nouns.ts";
import { paperwork } from "../paperwork.ts";
import { definePattern } from "../pattern.ts";
import { ignoredIgnores } from "./examples/ignored.ts";
import { isLaid } from "./laid.ts";
import { wage } from "./pay.ts";

/** 一家, 一座: a manner of speaking. */
const ONE = guarded(/^(?:一(?:亩|个|家|项|座|条|批|平方公里|平方米)|零件)$/);
/** 其中省级仅有|一个: counted after all. */
const ONLY_ONE = guarded(/级(?:园区|开发区|的)?(?:也|还|仅|只|就|才)*有$/);
const IF = guarded(/^“?(?:假如|假设|要是|如果(?!说|把|从|将|以|按)|若(?!干|以)|倘若)/);

const SUPPOSE = guarded(/^(?:假如|假设|要是|倘若|若(?:全部|都|均|按|以|能))/);

/** Figures that are no facts, each by a named rule. */
export const ignored = definePattern({
  id: "figure.ignored",
  layer: "ignored",
  bind(place): Answer {
    const rule = reason(place);
    return rule ? { ignore: rule } : null;
  },
  finds: [],
  ignores: ignoredIgnores,
});

function reason(place: Place): string | null {
  const { figure, line, scope } = place;
  const words = scope.lexicon.ignored;
  if (words.dimensions.includes(figure.dimension) && !isLaid(place)) return `dimension-${figure.dimension}`;
  for (const name of line.names) {
    if (name.start > figure.start) break;
    if (name.end < figure.end || name.kind === "group" || reaches(line, name)) continue;
    return `inside-${name.kind}-name`;
  }
  if (insideTitle(place)) return "inside-title";
  const after = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 10) });
  if (isCount(figure.dimension)) {
    const paper = paperwork(place);
    if (paper) return paper;
    const unit = figure.unit;
    // 甲、乙分列二、三位
    if (unit === "位" && LISTED_RANKS.test(say(place, { start: line.start, end: figure.start }))) return "ranks-listed";
    // 剩下的3个年内全部开工: 年 begins a time of its own.
    const dated = /^(?:年[内底初末前]|月[底内初末])/.test(after);
    const list = ignoredNoun(words, unit, dated ? "" : after, (noun) => !coined(place, noun));
    if (list) return `noun-${list}`;
    if (VISITED.test(say(place, { start: Math.max(line.start, figure.start - 16), end: figure.start })))
      return "visited";
    if (
      unit === "大" &&
      !line.names.some((name) => name.kind === "group" && name.start <= figure.start && figure.end < name.end) &&
      !/(?:园区|开发区|赛道|基地|集聚区|项目)/.test(after)
    )
      return "epithet-大";
  }
  if (ONE.test(scope.folded.slice(figure.start, figure.end)) && !ONLY_ONE.test(say(place, place.gap)))
    return "figurative-one";
  if (thresholdOfKind(place, after)) return "threshold-of-kind";
  if (
    after.includes("+") &&
    /\d\s*[个套家]?[^，。；]{0,10}\+/.test(
      scope.folded.slice(Math.max(line.start, figure.start - 14), figure.end + 14),
    ) &&
    isCount(figure.dimension)
  )
    return "slogan-sum";
  if (figure.vague && /级/.test(figure.text) && kindOnly(place, after)) return "magnitude-of-kind";
  if (classOfThing(place, after)) return "class-of-thing";
  if (oneIn(place)) return "one-in";
  if (wage(place)) return "wage";
  if (figure.text.endsWith("过半") && HALFWAY.test(say(place, { start: line.start, end: figure.start })))
    return "halfway";
  const unsure = hearsay(place);
  if (unsure) return unsure;
  if (denied(place)) return "denied";
  return null;
}

const LISTED_RANKS = /(?:列|居|排|排名)(?:第|全[国省市]第?)?(?:[一二三四五六七八九十]{1,2}[、和])+$/;

/** 居全省千亿级开发区第五位, 19家园区营收突破百亿级: the magnitude only says which kind is meant. */
function kindOnly(place: Place, after: string): boolean {
  const { line, figure, bound } = place;
  const left = say(place, { start: clauseOf(line, figure).start, end: figure.start });
  if (/^(?:的)?(?:特色)?(?:产业)?(?:园区|开发区|企业|平台|产业园|高新区|经开区)/.test(after))
    return !MAKES.test(left.slice(-24));
  return bound.some((answer) => answer !== null && !("ignore" in answer) && /_yi_park_count$/.test(answer.metric));
}

const MAKES =
  /打造|培育|建设|建成|形成|成长|成为|迈向|冲刺|壮大|新增|做大|做强|力争|目标|迈[入进]|跨[入进]|晋级|挺进|跻身|突破/;

/** 总产值超千亿元园区, 营业收入超5000亿元的开发区, 千亿级2个: the bound only says which are counted. */
function thresholdOfKind(place: Place, after: string): boolean {
  const { figure, line, index } = place;
  if (isCount(figure.dimension)) {
    // 2家千人以上龙头企业
    const before = line.figures[index - 1];
    return figure.max === null && before !== undefined && before.end === figure.start && isCount(before.dimension);
  }
  if (figure.dimension !== "money") return false;
  if (countedBehind(place)) return true;
  const next = line.figures[index + 1];
  const between = next ? say(place, { start: figure.end, end: next.start }).trim() : "";
  // 三百亿开发区要达到6个: so many of that magnitude.
  if (
    next &&
    isCount(next.dimension) &&
    /亿$/.test(figure.text) &&
    /^(?:园区|开发区|产业园|高新区)(?:要|将|争取|力争|也|还|才|只|仅|已|再|新增|达到|达|增至|有|共)*$/.test(between)
  )
    return true;
  if (
    figure.max !== null &&
    !/过$/.test(say(place, { start: Math.max(line.start, figure.start - 1), end: figure.start }))
  )
    return false;
  // 3个10亿元以上、5个亿元以上产业项目
  const counted = line.figures[index - 1];
  if (counted && isCount(counted.dimension) && counted.end === figure.start && /以上$|^超/.test(figure.text))
    return true;
  const left = say(place, { start: clauseOf(line, figure).start, end: figure.start });
  const wanted = /级$/.test(figure.text) && MAKES.test(left);
  if (
    !wanted &&
    /^的?(?:特色)?(?:产业)?(?:制造业)?(?:园区|开发区|高新区|产业园|平台|企业|项目|规模的(?:特色)?(?:产业)?园区)/.test(
      after,
    ) &&
    !/^的?(?:产业)?(?:项目)?签约/.test(after)
  )
    return true;
  if (/以上$|^超|级$/.test(figure.text) && !wanted && /^的?[^，。；、\d]{0,6}(?:项目|企业)/.test(after)) return true;
  // 千亿级园区1个: the noun and a count follow, so the magnitude is of the kind.
  if (
    next &&
    isCount(next.dimension) &&
    /^的?(?:特色)?(?:产业)?(?:制造业)?(?:园区|开发区|产业园|高新区|平台|企业|项目)(?:达到|增至|共|数量?)?$/.test(
      between,
    )
  )
    return true;
  return next !== undefined && isCount(next.dimension) && between === "";
}

/** 产值过300亿元的仅有1个, 100亿元至500亿元的4个, 百亿元以下的多达12个: the sum only says which are counted. */
function countedBehind({ figure, line, index, scope }: Place): boolean {
  const next = line.figures[index + 1];
  if (!next || !isCount(next.dimension) || next.start - figure.end > 12) return false;
  const before = scope.folded.slice(Math.max(line.start, figure.start - 4), figure.start);
  if (/投资额?$|金额$|合计$|资金$/.test(before)) return false;
  if (figure.min === figure.max && !/[过超达]$|不足$|不到$/.test(before)) return false;
  return /^的[^，。；、\d]{0,4}?(?:园区|开发区|企业|项目)?(?:仅有|只有|仅|只|多达|达到|达|也有|还有|仍有|有|共有|共|约|增至|为)?$/.test(
    scope.folded.slice(figure.end, next.start),
  );
}

const VOLTS = guarded(/^(?:千伏|[kK][vV]|伏)$/);
const CLASS_OF = guarded(/级(?:及?以上|以下)?$/);
/** 3万吨级以上泊位, 百万千瓦级机组: how large each one is, not how much there is. */
function classOfThing({ figure, line, scope }: Place, after: string): boolean {
  // 220千伏变电站: a voltage.
  if (VOLTS.test(figure.unit)) return true;
  if (figure.dimension === "money" || !CLASS_OF.test(figure.text)) return false;
  if (
    /^(?:的)?[^，。；、\d]{0,8}(?:泊位|码头|船|轮|航道|装置|机组|电站|变电站|港池|锅炉|实验室|机场|厂|生产线|矿|大户)/.test(
      after,
    )
  )
    return true;
  return /^(?:及?以上)/.test(scope.folded.slice(figure.end, Math.min(line.end, figure.end + 3)));
}

/** 每十把雨伞就有近四把, 每10台中3台: a share told as one of so many; neither number counts anything. */
function oneIn({ figure, line, index, bound, scope }: Place): boolean {
  if (!isCount(figure.dimension)) return false;
  const before = line.figures[index - 1];
  const answer = bound[index - 1];
  if (before && answer && "ignore" in answer && answer.ignore === "one-in") return before.unit === figure.unit;
  const next = line.figures[index + 1];
  return (
    next !== undefined &&
    next.unit === figure.unit &&
    next.start - figure.end <= 20 &&
    // 每10台中3台; 十件里有七件
    (scope.folded[figure.start - 1] === "每"
      ? /[有中里就]/.test(scope.folded.slice(figure.end, next.start))
      : /^(?:[十百]|10|100)(?![\d万亿])/.test(figure.text) &&
        /^[^，。；\d]{0,6}[中里](?:面)?(?:就|便|差不多|至少|大约)?有$/.test(scope.folded.slice(figure.end, next.start)))
  );
}

/** 时间过半、任务过半: how far the year has gone. */
const HALFWAY = /(?:时间|时光|日程|赛程)(?:已|已经)?(?:过半[，、]?[^，。；、]{0,6}(?:任务|进度)[^，。；、]{0,4})?$/;

/** A longer noun that only begins like an ignored one (中心 in 中心城区项目). */
function coined(place: Place, noun: string): boolean {
  const { figure, line } = place;
  return line.hits.some((hit) => hit.start === figure.end && hit.end > figure.end + noun.length);
}

function insideTitle(place: Place): boolean {
  const { line, figure, scope } = place;
  return line.pairs.some(([open, shut]) => open === "《" && bracketed(scope.folded, line, figure, open, shut));
}

/** 没有动工的还有|5个: how many there are of those that have not. */
const NOT_YET =
  /(?:没有|没|未曾)[^，。；的]{1,8}的(?:企业|项目|园区|地块)?(?:还|仍|也|尚|只)?(?:有|剩|共|达|是|多达)?$/;

/** 余下3个|尚未供地: what those counted have not done yet. */
const STILL =
  /^(?:项目|企业|园区|地块)?(?:还|仍|都|均|尚|至今|一直)*(?:没有?|未)(?:能|有)?(?:动工|开工|动土|投产|建成|供地|拿地|落地|竣工|交付|盘活|出租|租出|达产|复工|复产|签约|到位|完工|启动|建设|入驻|投用)/;

/** Denied, taken back or only supposed: 并非, 网传…不实, 假如. */
function denied(place: Place): boolean {
  const { scope, line, figure } = place;
  const { denied_before: before, denied_after: after } = scope.lexicon.ignored;
  const { clause } = place;
  const left = say(place, { start: clause.start, end: figure.start });
  if (holdsAny(before, left) && !NOT_YET.test(left)) return true;
  const at = line.clauses.indexOf(clause);
  const next = line.clauses[at + 1];
  // 一期投资46亿元，300亿元并无依据: what is denied is the next figure.
  const other = line.figures[place.index + 1]?.start ?? line.end;
  const until = other >= clause.end ? other : line.end;
  const right = say(place, {
    start: figure.end,
    end: Math.min(until, next ? Math.min(next.end, clause.end + 16) : clause.end),
  });
  if (holdsAny(after, right) && !(isCount(figure.dimension) && STILL.test(right))) return true;
  const first = line.clauses[0];
  if (first !== undefined && first !== clause && IF.test(scope.folded.slice(first.start, first.start + 8))) return true;
  // 工业用地供给4.6平方公里，若全部按3.0的容积率建设，可形成载体1300万平方米
  const lead = line.clauses[at - 1];
  return (
    lead !== undefined &&
    /[，,]/.test(lead.mark) &&
    SUPPOSE.test(scope.folded.slice(lead.start, lead.start + 8)) &&
    /^(?:则|便|就|将|大约|大致|理论上)?(?:可|能|还能|应|将)/.test(left)
  );
}
