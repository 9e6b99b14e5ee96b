import type { Span } from "../../../model/index.ts";
import { type Answer, type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { leftNoun, rightNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { shareFinds } from "./examples/share.ts";
import { givenShare } from "./given-share.ts";
import { inheritedLevel } from "./inherited-level.ts";

const RATIO =
  /(?:率|强度|集聚度|集中度|密度|指数|贡献度|自给度)(?:为|达到?|超过?|保持在|平均|已|约|不低于|稳定在|[^，。；]{0,4})*$/;

/** What the words say by themselves. Its fields are spelt out: to spread a common part into each answer costs a hundred times as much. */
const toldOf = (
  metric: string,
  metricText: string,
  metricSpan: Span,
  confidence: number,
  aspect: Bound["aspect"] = "share",
): Bound => ({ rule: "figure.share", metric, metricText, metricSpan, metricBasis: "stated", aspect, confidence });

/** A part of a whole: 占全市规上工业总产值的88%, 特色产业营收占比近60%, 集聚了87%的规上工业企业. */
export const share = definePattern({
  id: "figure.share",
  layer: "fact",
  dimensions: new Set(["percent"]),
  bind(place): Answer {
    const { figure, gap, clause, rest, line } = place;
    const before = say(place, { start: clause.start, end: figure.start });
    const near = say(place, gap);
    const after = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 16) });
    const noun = leftNoun(place);
    const done = ofPlan(place, near) ?? ofDone(place, near) ?? ofGroup(place, near) ?? givenShare(place, near);
    if (done) return done;
    const holder = /([^，。；：]*?)占比(?!重)/.exec(near);
    if (holder) {
      const hit = hitsFor(
        place,
        { start: gap.start, end: gap.start + near.indexOf("占比") },
        { ...figure, dimension: "money" },
      ).at(-1);
      if (hit) {
        const choice = metricOf(place, hit, hit, { ...figure, dimension: "money" });
        // 主导产业占比: an industry is what has the share, no measure of it.
        const plain =
          choice.metric.startsWith("other:") || (choice.metric === "industry_scale" && !/[规体]/.test(choice.text));
        return toldOf(plain ? "share" : choice.metric, `${noun?.text ?? choice.text}`, hit, 0.93);
      }
      const span = noun ?? gap;
      return toldOf("share", say(place, span), span, 0.9);
    }
    const part = near.lastIndexOf("占");
    if (part >= 0 && !/占地|占领|占据/.test(near.slice(part, part + 2))) {
      const whole = hitsFor(place, { start: gap.start + part, end: gap.end }, { ...figure, dimension: "money" }).at(-1);
      const wholeWord = whole ? say(place, whole) : "";
      if (whole && /^总投资/.test(wholeWord)) {
        const choice = metricOf(place, whole, whole, { ...figure, dimension: "money" });
        return toldOf(choice.metric, near.trim(), gap, 0.9);
      }
      const what = /[以用仅]$/.test(near.slice(0, part).trim()) && /^\s*的/.test(after) ? rightNoun(place) : null;
      if (what) return toldOf("share", what.text, what, 0.88);
      const bare = near.slice(part + 1).trim();
      // 占65%: what is shared is what the sentence has just counted.
      const level = bare === "" || bare === "比" ? inheritedLevel(place) : null;
      const span = { start: noun && noun.start < gap.start + part ? noun.start : gap.start + part, end: gap.end };
      return toldOf("share", level ? level.metricText : say(place, span).trim(), level?.metricSpan ?? span, 0.92);
    }
    const across = wholeBefore(place);
    if (across)
      return {
        rule: "figure.share",
        metricBasis: "stated",
        aspect: "share",
        metric: "share",
        ...across,
        confidence: 0.88,
      };
    const ofWhole =
      /(?:约为|为|是|相当于|只有|仅有|仅及|不及|不到|不足|还不到|达到|只及|仅相当于)(全[国省市区县]|[^，。；\d年月日时底]{1,16})的(?:约)?$/.exec(
        near,
      );
    if (ofWhole && !/合计|加起来|之和|总和/.test(near)) {
      const level = inheritedLevel(place);
      // 只有全国平均水平的四成: as much of the same.
      const same = level && /平均|水平$|均值/.test(ofWhole[1]!) ? level.metric : "share";
      const part = toldOf(same, level?.metricText ?? near.trim(), level?.metricSpan ?? gap, 0.85);
      // 不到乙园区的一半: less than it.
      return /不到|不足|不及/.test(ofWhole[0]) && figure.min === figure.max ? { ...part, min: null } : part;
    }
    if (/占[^，。；]*(?:比重|比例)/.test(before) || /比重|份额/.test(near)) {
      const concentration = hitsFor(place, gap, figure).at(-1);
      const span = noun ?? gap;
      if (concentration && !/占/.test(before)) {
        const choice = metricOf(place, concentration, span);
        if (choice.metric !== "share") return toldOf(choice.metric, choice.text, span, 0.9, "level");
      }
      return toldOf("share", say(place, { start: clause.start, end: gap.end }).trim(), span, 0.9);
    }
    // 出口交货值占销售产值的比重，这几年一直在9%上下
    const over = line.clauses[line.clauses.indexOf(clause) - 1];
    const weighed = over && /占[^，。；\d]{2,16}的?比[重例]$/.exec(say(place, over));
    if (weighed && !/[率度]/.test(near) && hitsFor(place, gap, figure).length === 0) {
      const span = { start: over.end - weighed[0].length, end: over.end };
      return toldOf("share", weighed[0], span, 0.85);
    }
    if (/^\s*(?:以上|左右)?的/.test(after) && !RATIO.test(near)) {
      const what = rightNoun(place);
      if (what) return toldOf("share", what.text, what, 0.8);
    }
    const told = saidOf(place, near, after);
    if (told) return toldOf("share", say(place, told), told, 0.75);
    const hit = hitsFor(place, gap, figure).at(-1);
    if (hit) {
      const choice = metricOf(place, hit, {
        start: noun && noun.start <= hit.start ? noun.start : hit.start,
        end: hit.end,
      });
      const aspect = choice.metric === "share" ? "share" : "level";
      return toldOf(choice.metric, choice.text, choice, 0.93, aspect);
    }
    const within = place.index > 0 ? WITHIN.exec(near) : null;
    if (within && /成|[分之]|半/.test(figure.text) && !RATIO.test(near) && !/[增降涨跌减长升高低率]/.test(within[1]!))
      return toldOf("share", within[1] || near.trim(), { start: gap.end - within[0].length, end: gap.end }, 0.8);
    if (noun && RATIO.test(near)) {
      return toldOf(`other:${noun.text}`, noun.text, noun, 0.85, "level");
    }
    return null;
  },
  finds: shareFinds,
  ignores: [],
});

/** 其中本地户籍|不到三成, 其中|九成投向…: a part of what was just told, with no word that says so but 其中. */
const WITHIN = /其中[，,]?([^，。；：\d]{0,12})$/;

/** 占8家园区总量的近一半, 仅为规划目标1100亿元的九成: the whole that the part is of holds a figure of its own. */
function wholeBefore(place: Place): { metricText: string; metricSpan: Span } | null {
  const { line, clause, index, figure, gap } = place;
  const other = line.figures[index - 1];
  if (!other || other.start < clause.start || !/的(?:约|近|将近)?$/.test(say(place, gap))) return null;
  const head = say(place, { start: clause.start, end: other.start });
  const opens = /(?:占了?|相当于|仅?为|[仅只]是|达到?|超过|不足)[^，。；\d]{0,8}$/.exec(head);
  if (!opens || !/^[^，。；]{0,14}$/.test(say(place, gap))) return null;
  const level = inheritedLevel({ ...place, index: index - 1, figure });
  const span = { start: clause.start + opens.index, end: gap.end };
  return { metricText: level?.metricText ?? say(place, span), metricSpan: level?.metricSpan ?? span };
}

/** 完成年度计划的104%, 450亿元目标，只完成八成五: the part of a goal that was reached, of what the goal or the sentence before it measures. */
function ofPlan(place: Place, near: string): Bound | null {
  const { line, figure } = place;
  const plan =
    /(?:完成(?:了)?|为|占|达到?|相当于|实现)(?:全年|年度|年初|当年|既定|预定)?[^，。；\d]{0,6}(?:目标|计划|任务|预算)[^，。；\d]{0,6}的(?:仅|只有|近|约|超)?$|完成(?:了)?(?:全年|年度|年初|当年|既定|预定)[^，。；\d]{0,6}(?:目标|计划|任务|预算)(?:的|仅|只有|只|约|近|刚|才|过|超)*$/.test(
      // 完成年初目标（630亿元）的97.2%
      near.startsWith("）")
        ? say(place, { start: place.clause.start, end: figure.start }).replace(/（[^（）]*）/, "")
        : near,
    );
  const part =
    /(?:只|仅|才|实际|已)?完成(?:了)?$/.test(near) &&
    /目标|计划|任务/.test(say(place, { start: line.start, end: figure.start }));
  const own = plan ? ofOwn(place, near) : null;
  const level = own ?? (plan || part ? inheritedLevel(place) : null);
  return level && { ...level, rule: "figure.share", aspect: "share", modality: "actual", confidence: 0.85 };
}

/** 实际利用外资|只完成规划目标的27%: what the clause itself says is done. */
function ofOwn(place: Place, near: string): Bound | null {
  const { gap, figure } = place;
  const done = near.search(/(?:只|仅|才|已|实际|仅仅)*完成/);
  if (done <= 0) return null;
  const span = { start: gap.start, end: gap.start + done };
  const money = { ...figure, dimension: "money" };
  const hit = hitsFor(place, span, money).at(-1);
  if (!hit || hit.end < span.end) return null;
  const choice = metricOf(place, hit, hit, money);
  return toldOf(choice.metric, choice.text, hit, 0.85);
}

/** 1700亩低效用地，已盘活三分之一以上: the part of the level before it that was dealt with. */
function ofDone(place: Place, near: string): Bound | null {
  if (
    !/(?:已|已经|共|累计|仅|才|只)(?:被|全部)?(?:盘活|处置|建成|完成|开发|出让|供应|投产|开工|竣工|兑现|落地|使用|销售|出租|预订|预定|订出|租出去?|租掉|售出|卖出去?|卖掉|招满|用上|消化|启用|入住|签约|认购|去化|腾退|改造|交付|入驻)(?:了|出去|近|约|超|过)*$/.test(
      near,
    ) &&
    // 总投资4.5亿元，其中政府平台出七成; 真正建成投产的不到三分之一
    !/其中[^，。；\d]{2,10}(?:出|出资|承担|负担)(?:了)?$|(?:建成|投产|开工|达产|见效|盘活|投用)的(?:只有|仅有|仅|还|才)*$/.test(
      near,
    )
  )
    return null;
  // 研发楼已售出四成: what it is said of stands right before it.
  const own = hitsFor(place, place.gap, { ...place.figure, dimension: "area" }).at(-1);
  if (own && /^(?:现?已经?|共|累计|仅|才|只)/.test(say(place, { start: own.end, end: place.gap.end }))) {
    const choice = metricOf(place, own, own, { ...place.figure, dimension: "area" });
    return toldOf(choice.metric, choice.text, own, 0.85);
  }
  const kinds = ["area:land", "area:floor", "count", "money"];
  const answer = place.bound.findLast(
    (each): each is Bound => each !== null && !("ignore" in each) && each.aspect === "level",
  );
  const level = answer ?? kinds.map((kind) => place.memory.last.get(kind)).find(Boolean);
  if (!level) return null;
  return { ...level, rule: "figure.share", aspect: "share", metricBasis: "carried", inherited: true, confidence: 0.8 };
}

/** 占8家园区总量的近一半: the words of the whole hold a count of their own. */
function ofGroup(place: Place, near: string): Bound | null {
  const { line, index, figure, clause } = place;
  const before = line.figures[index - 1];
  if (!before || before.start < clause.start || !/^[^，。；]{1,16}的(?:近|约|超)?$/.test(near)) return null;
  const group = line.names.some((name) => name.kind === "group" && name.start <= before.start && before.end < name.end);
  const left = say(place, { start: clause.start, end: before.start });
  const part = left.lastIndexOf("占");
  if (!group || part < 0 || left.length - part > 6) return null;
  const span = { start: clause.start + part, end: figure.start };
  return {
    rule: "figure.share",
    metric: "share",
    metricText: say(place, span),
    metricSpan: span,
    metricBasis: "stated",
    aspect: "share",
    confidence: 0.85,
  };
}

/** 七成产品出口, 六成是90后, 员工八成来自本地, 70%以上属于新材料: how large a part of those before it, or of the noun behind it, is said something of. */
function saidOf(place: Place, near: string, after: string): Span | null {
  const { rest, gap, figure, line } = place;
  const part = /成|[分之]|半/.test(figure.text);
  const verb =
    /^(?:以上|左右)?(?:都|均|已)?(?:是|为|来自|出自|属于|从事|用于|销往|出口|达到|拥有|实现|由|在|落户|集中|分布|毕业于|具有|具备|参与|投向|流向|源自|来源于|卖到|卖给|供给|供应给|进入|流入|面向)/.exec(
      after,
    );
  if (verb && /^[^\d]{0,14}$/.test(near) && !/[增降涨跌减长升高低]$/.test(near)) {
    const end = Math.min(
      line.end,
      figure.end +
        (/^[^，。；、]*/.exec(say(place, { start: figure.end, end: Math.min(line.end, figure.end + 30) }))?.[0]
          .length ?? 0),
    );
    const lead = /^[\s，,、；其中约近超有]*/.exec(near)![0].length;
    return { start: Math.min(gap.start + lead, figure.start), end };
  }
  if (!part || /[增降涨跌减长升高低率为达到至超]$/.test(near)) return null;
  const what = rightNoun({ ...place, rest: { start: rest.start, end: Math.max(rest.end, rest.start) } });
  return what && what.start - figure.end <= 2 ? what : null;
}
