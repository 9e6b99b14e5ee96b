import { type Answer, type Bound, isCount, namesIn, type Place, type SubjectChoice, say } from "../context.ts";
import { cuedMetric, hitsFor, metricOf, ofItsKind, overThreshold, thresholdMetric } from "../metric.ts";
import { senseFor } from "../metric-hits.ts";
import { leftNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { areaOf, converted, listedParks } from "./bare-counts.ts";
import { narrowed, partOfCount, shortName } from "./count-parts.ts";
import { inheritFinds } from "./examples/inherit.ts";
import { byUnit, companies, done, measureOf, sumOf, withoutObject } from "./inherit-nouns.ts";
import { inheritedLevel, taken } from "./inherited-level.ts";

/** A part of what the sentence speaks of: its words are the subject, its metric the one before (其中双流部分约39.2平方公里). */
const PARTS =
  /(?:部分|领域|方面|片区|分区|区块|核心区|启动区|拓展区|起步区|园区|期|级(?:及?以上)?|区|县|市|省|镇|类|地块|片|带|组团|板块|主园|分园)$/;
const RANKED = /^(?:国家|自治区|[省市区县州部])级(?:及?以上)?$/;
const PHASES =
  /^(?:[一二三四五首]期|近期|中期|远期|前期|后期|其余|其他|另外|合|全年|当年|全部|届时|同期|现状|年末|年初|合计|折合|约合|上半年|下半年|累计|新增|每年|年均|余下|剩余|总量|规模)$/;
/** What is done with what is counted, with no noun of its own: 其中开复工312个、投达产133个; 入驻1300余家. */
const DOINGS =
  /^(?:同期|当年|期间|期内|另外?|新|已|全年|累计|年内|共|只|仅|才|就|又|还|反倒|反而|倒|先行|先|率先|陆续|实际)*(?:签|签下|签回|到位|剩|剩下|剩余|归并|压减|撤并|关闭|拆除|开复工|复工|开工|投达产|投产|达产|竣工|入驻|引进|签约|落户|落地|改造|建成|在建|储备|投用|启用|获批|认定|通过|完成|新增|培育|引育|孵化|注册|落成|拟建|续建|新建|在谈|洽谈|集聚|合建|共建|各建|布局|拥有|设有|投运|纳统|摘牌|退出|关停|腾退|毕业|停产|搬迁|搬走|搬来|迁出|迁入|引入|招来|招引|新招|清退|倒闭|注销|转产|转型|动工|开建|登记|上市|挂牌|谈成|敲定|保留|留下|盖好|封顶|装满|租出|住满)+(?:了|的|达|达到)?$/;
const DID = /^(.*?)((?:现?已|已经|先后|陆续|目前|全部|首批|就).*|(?:保留|留下|关停|搬迁|建成|投产|开工|入驻).*)$/;
const AFTER = /^[^，。；]{1,10}[后时]$/;

/** True where the words before what was done name what is counted, or say when. */
const didOf = (level: Bound, words: string) => words !== "" && (level.metricText.endsWith(words) || AFTER.test(words));

/** Nouns of a number as such, also pointed to: 这个数字变成了58家. */
const GENERAL =
  /^(?:这?一?个?|[此该]|上述)(?:数字|数据|数值|人数|户数|家数|规模|指标|数)$|^(?:目标|任务|总数|数量|总量|总计|总额|总值|合计|规模|目前总数|数目|总规模|金额)$/;
/** 最高的|甲园区, 排名靠后的|乙园区: who is singled out by what is measured. */
const SINGLED = /^(?:其中)?(?:最[^的]{1,3}|排名[^的]{1,4}|居首|领先|靠前|靠后|落后|垫底|末位)的(?:是)?$/;
const RATES = new Set(["percent", "points", "times", "doublings"]);

/** A figure without a metric of its own takes over the one before it: 到2035年突破2000亿元; 其中双流部分约39.2平方公里; 光明区4个. */
export const inherit = definePattern({
  id: "figure.inherited",
  layer: "fact",
  emits: [
    "figure.inherited",
    "figure.part",
    "figure.kind",
    "figure.after-clause",
    "figure.doing",
    "figure.bare-area",
    "figure.after-noun",
  ],
  bind(place): Answer {
    const { figure } = place;
    if (RATES.has(figure.dimension)) return labelled(place) ?? rateBefore(place);
    const same = converted(place);
    if (same) return same;
    const noun = withoutObject(leftNoun(place));
    const cued = cuedMetric(place, figure);
    if (figure.dimension === "money/area") {
      const strength = earlierClause(place);
      if (strength) return strength;
    }
    const level = inheritedLevel(place);
    if (isCount(figure.dimension)) {
      // 全国首批15个之一: those counted are of its own kind, not what was counted before.
      if (say(place, place.rest).startsWith("之一")) return null;
      const listed = listedParks(place);
      if (listed) return listed;
      // 有了实物工作量的是66个, 产值超千亿元的5—8个: a count of those of the things before that …
      const near = say(place, place.gap).trim();
      if (level && /的(?:却|也|还|则|已|就|都|才|仅|只|共|目前|现在)*(?:是|有|为|达|约|达到|剩|剩下)?了?$/.test(near))
        return /^[家户]$/.test(figure.unit) && level.metric === "staff_count"
          ? companies(place.gap, near)
          : ofThose(place, level, near);
    }
    const over = level?.metric.endsWith("park_count") ? overThreshold(place) : null;
    if (!noun && level && over) {
      // 其中千亿级2个、五百亿级4个
      const name = `${over}${level.metricText}`;
      return {
        ...level,
        rule: "figure.part",
        metric: thresholdMetric(over) ?? "park_count",
        // 百亿元以下的多达12个 is told of all of them; 五百亿级4个 is a set by its name.
        ...(/级$/.test(over) ? { subjects: [{ kind: "group", name, span: null, basis: "carried" as const }] } : {}),
      };
    }
    if (!noun || GENERAL.test(noun.text)) return grown(place) ?? earlierClause(place) ?? withCue(place, level, cued);
    const named =
      namesIn(place.line.names, noun).find(
        (name) =>
          name.end >= noun.end - 1 &&
          (name.start <= noun.start || SINGLED.test(noun.text.slice(0, name.start - noun.start))),
      ) ??
      place.line.outer.find(
        (name) =>
          name.kind !== "programme" && name.start < noun.start && noun.end <= name.end + 4 && noun.start < name.end,
      ) ??
      shortName(place, noun);
    const listed = level?.metric === "company_count" ? narrowed(place, noun.text) : null;
    if (level && listed) return { ...level, metric: listed, metricText: noun.text, metricSpan: noun };
    if (level && PHASES.test(noun.text)) return withCue(place, level, cued);
    // 研发平台64个，其中国家级5个: a rank that only parks take is no part of one.
    if (level && !named && RANKED.test(noun.text) && !level.metric.endsWith("park_count"))
      return partOfCount(place, noun) ?? level;
    if (level && (named || (PARTS.test(noun.text) && !/^(?:平均)?每/.test(noun.text)))) {
      const part: SubjectChoice = named
        ? { kind: named.kind, name: named.name, span: named, basis: "stated" }
        : (ofLevel(level, noun) ?? partOf(place, noun));
      return { ...withCue(place, level, cued), rule: "figure.part", subjects: [part], confidence: 0.86 } as Bound;
    }
    // 像这样的纺织企业，全区已有138家: what the clause before names is counted.
    if (!level && named && isCount(figure.dimension)) return earlierClause(place);
    if (isCount(figure.dimension)) {
      // 32栋厂房|已建成25栋, 整治后|保留57家
      const did = level && DID.exec(noun.text);
      if (did && didOf(level, did[1]!) && DOINGS.test(did[2]!)) return level;
      if (DOINGS.test(noun.text))
        return done(level, noun) ?? (/[家户]$/.test(figure.unit) ? companies(noun, noun.text) : null);
      if (noun.text.length < 2 || !/[一-鿿A-Za-z]/.test(noun.text) || /[动占到于给过着跑走找看谈]$/.test(noun.text))
        return level;
      const kind = partOfCount(place, noun) ?? byUnit(noun, figure, level);
      if (kind) return kind;
      return {
        rule: "figure.after-noun",
        metric: `other:${noun.text}`,
        metricText: noun.text,
        metricSpan: noun,
        metricBasis: "stated",
        aspect: "level",
        confidence: 0.7,
      };
    }
    const own = (figure.dimension === "money" && sumOf(noun)) || (!level && measureOf(noun, figure));
    return own || withCue(place, level, cued);
  },
  finds: inheritFinds,
  ignores: [],
});

/** 营业收入翻了一番，达到1680亿元; 年均增长12%，总量突破3000亿元: the level of what the figure before says has grown. */
function grown(place: Place): Bound | null {
  const { bound, line, index, figure, gap } = place;
  const before = bound[index - 1];
  if (!before || "ignore" in before || !/^(?:growth|change)$/.test(before.aspect) || !before.metricSpan) return null;
  if (!RATES.has(line.figures[index - 1]!.dimension) || !/^[，,、]?[^，,。；]*$/.test(say(place, gap))) return null;
  const span = before.metricSpan;
  const fits = line.hits.some(
    (hit) => hit.start < span.end && span.start < hit.end && senseFor(hit, figure.dimension) !== null,
  );
  if (!fits) return null;
  return { ...taken(before, true), confidence: 0.86 };
}

/** 其中省级4家、市级3家: of the parks counted, those of that level. */
function ofLevel(level: Bound, noun: { readonly start: number; readonly end: number; readonly text: string }) {
  if (level.metric !== "park_count" || !/^(?:国家|自治区|[省市区县州])级(?:以上)?$/.test(noun.text)) return null;
  const set = level.subjects?.[0]?.kind === "group" ? level.subjects[0].name : level.metricText;
  const name = `${noun.text}${set.replace(/^.*?[\d一二三四五六七八九十两]+[个家大]|^.*级(?:及?以上)?/, "")}`;
  return { kind: "group", name, span: { start: noun.start, end: noun.end }, basis: "stated" } as const;
}

/** 双流部分, 新津部分: a name right before the word for a part belongs to it. */
function partOf(
  place: Place,
  noun: { readonly start: number; readonly end: number; readonly text: string },
): SubjectChoice {
  const owner = place.line.names.find((name) => name.end === noun.start);
  const span = { start: owner?.start ?? noun.start, end: noun.end };
  return { kind: "group", name: say(place, span), span, basis: "stated" };
}

/** 低于全市5%的平均水平: what is compared with. */
const COMPARES = /(?:高于|低于|超过|优于|高出|不及)[^，。；\d]{2}|他们|人家|对方|[前后]者/;

/** A rate without words of its own goes on a rate of the same sentence. */
function rateBefore(place: Place): Bound | null {
  const { bound, line, figure } = place;
  const rates = bound.filter(
    (answer, at): answer is Bound =>
      answer !== null && !("ignore" in answer) && line.figures[at]!.dimension === figure.dimension,
  );
  // A level (集聚度达到75%) is gone on with before a share that only says how many (不低于八成的园区超过70%).
  const answer = rates.findLast((each) => each.aspect === "level") ?? rates.at(-1);
  if (!answer) return null;
  const { subjects, ...same } = answer;
  // 甲园区增长11%，乙园区只有4%，低于全市5%的平均水平: who is named in between has a rate of its own.
  const named = namesIn(line.outer, place.gap).some(
    (name) => name.kind === "park" || name.kind === "region" || (name.kind === "group" && name.text.length > 3),
  );
  const other = named || COMPARES.test(say(place, place.gap));
  const kept = subjects && !other ? { ...same, subjects } : same;
  return { ...kept, rule: "figure.inherited", metricBasis: "carried", inherited: true, confidence: 0.8 };
}

function ofThose(place: Place, level: Bound, near: string): Bound {
  const over = overThreshold(place);
  // 职工7万人；税收过百亿元的2个: parks, for people are not told by what they take in.
  if (level.metric === "staff_count" && over && thresholdMetric(over))
    return { ...level, metric: thresholdMetric(over)!, metricText: near, subjects: undefined };
  if (!level.metric.endsWith("park_count")) return level;
  return { ...level, metric: thresholdMetric(over ?? near) ?? (over ? "park_count" : level.metric) };
}

/** 研发投入强度：3.1%: the label that the figure alone stands behind. */
function labelled(place: Place): Bound | null {
  const { line, clause, gap } = place;
  const label = line.clauses[line.clauses.indexOf(clause) - 1];
  return label && /[：:]/.test(label.mark) && /^[\s约近超过]*$/.test(say(place, gap)) ? earlierClause(place) : null;
}

/** A clause that opens so tells whence or why, not what. */
const ASIDE =
  /(?:^|[，。；])(?:从(?!业)|据|就(?!业)|受(?!让)|随着|由于|因|针对|面对|通过|依托|围绕|按照|根据)[^，。；]*$/;

/** 全口径总产出的阶段目标是：2020年500亿元: the metric stands in a clause before, with no figure between. */
function earlierClause(place: Place): Bound | null {
  const { line, clause, figure, index } = place;
  const before = line.figures[index - 1]?.end ?? line.start;
  if (before >= clause.start) return null;
  const from = Math.max(before, clause.start - 40);
  const hit = hitsFor(place, { start: from, end: clause.start }).findLast((each) => ofItsKind(each, figure));
  // 只有3条生产线，现在变成了21条: the noun of the figure before is no clause's own.
  if (hit && index > 0 && hit.start === before && isCount(figure.dimension)) return null;
  // 从行情看，全年预计完成45亿元: what is only looked at, or reasoned from, is not measured.
  if (hit && ASIDE.test(say(place, { start: from, end: hit.end }))) return null;
  if (!hit || figure.start - hit.end > 40) return null;
  const choice = metricOf(place, hit, hit);
  return {
    rule: "figure.after-clause",
    metric: choice.metric,
    metricText: choice.text,
    metricSpan: hit,
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.86,
  };
}

function withCue(place: Place, level: Bound | null, cued: string | null): Bound | null {
  if (place.figure.dimension === "area" && (!level || (cued && level.metric !== cued)))
    return areaOf(place, cued) ?? level;
  return level;
}
