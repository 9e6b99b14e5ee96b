import type { NameMention, Span } from "../../../model/index.ts";
import type { ToldLine } from "../told/course.ts";
import { listBefore, NOT_YET } from "./lists.ts";
import type { RawRelation } from "./raw.ts";

/** 到2027年建成国家级…, …后备梯队: not yet. */
const SOME_DAY = /(?:到(?:20)?[0-9]{2}年|目标)[^。；]{0,20}$/;
/** 摘掉省级园区的帽子, 退出市级园区名录: no longer. */
const LOST = /(?:摘[掉去]|丢[掉了]|失去|取消|退出|撤销|移出|剔除|落选)[^，。；]{0,8}$/;
const CANDIDATE =
  /^[^，。；]{0,16}(?:后备|候选|梯队|储备|预备|培育|创建(?:名单|单位|对象|范围|行列|资格))|^[^，。；]{0,16}的(?:申请|请示|方案|设想|目标|愿望|呼声|传闻|说法|条件|标准|门槛)/;

export type Said = Pick<NameMention, "name" | "start" | "end">;

/** One sentence of a line with the parks named in it, as ranks and batches are read from it. */
export interface Standing {
  readonly line: ToldLine;
  readonly sentence: Span;
  readonly here: readonly NameMention[];
  /** The sentence's own words, and those of any stretch of its line. */
  readonly words: string;
  readonly say: (span: Span) => string;
  /** Whom the words at a place are said of: the list that ends nearest before them, the park right after (作为…，X), or the topic. */
  readonly said: (at: Span) => readonly Said[];
  /** True where words that `cue` knows end right before a place, and tell of what is so: not wished, planned or asked for, nor of mere
   * candidates unless such count. */
  readonly told: (at: Span, cue: RegExp, candidates?: boolean) => boolean;
  readonly add: (
    names: readonly Said[],
    relation: "level" | "batch",
    object: string,
    at: Span,
    rule?: RawRelation["rule"],
  ) => void;
}

/** Reads one sentence of a line for ranks and batches; what is found is put into `found`. */
export function standingOf(line: ToldLine, sentence: Span, older: ReadonlySet<string>, found: RawRelation[]): Standing {
  const { block, text } = line;
  const here = line.parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
  const say = (span: Span) => text.slice(span.start - block.start, span.end - block.start);
  const words = say(sentence);
  return {
    line,
    sentence,
    here,
    words,
    say,
    add: (names, relation, object, at, rule) => {
      for (const { name, start, end } of names)
        found.push({
          park: name,
          relation,
          object,
          rule: rule ?? `relation.${relation}`,
          start: Math.min(start < sentence.start ? at.start : start, at.start),
          end: Math.max(end, at.end),
        });
    },
    said: (at) => {
      const before = here.filter(
        (name) =>
          name.end <= at.start &&
          !older.has(name.name) &&
          !isFormer(say, sentence, name) &&
          !isAside(say, sentence, name, at.start),
      );
      // 升级为国家级经开区，定名为X: the rank is the new name's.
      const now = here.find(
        (name) =>
          name.start >= at.end &&
          /(?<!拟|将)(?:定名|更名|改名|命名)为?[“"]?$/.test(say({ start: at.end, end: name.start })),
      );
      if (now) return [now];
      const above = allAbove(line, sentence, words);
      if (above && before.length === 0) return above;
      const pointed = pointedOut(say, say({ start: sentence.start, end: at.start }), before);
      if (pointed) return pointed;
      const last = before.at(-1);
      const course = line.told(at.start);
      // X，老百姓叫它Y，2019年转设省级高新区: X is who is told of.
      const apart = last && /[，,]/.test(say({ start: last.end, end: at.start }));
      if (apart && course?.turned && course.park !== last.name) {
        const head = here.findLast((name) => name.name === course.park && name.end <= at.start);
        return [head ?? { name: course.park, start: at.start, end: at.start }];
      }
      if (last) return listBefore(say, last, before);
      const next = here.find((name) => name.start >= at.end);
      const opens = /^(?:作为|跻身|入选)/.test(words);
      if (opens && next && /^[^，]{0,24}，$/.test(say({ start: at.end, end: next.start }))) return [next];
      return course && (!next || (course.own && /，/.test(say({ start: at.end, end: next.start }))))
        ? [{ name: course.park, start: at.start, end: at.start }]
        : [];
    },
    told: (at, cue, candidates = false) => {
      const before = disposed(here, Math.max(sentence.start, at.start - 44), at.start, say);
      const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 24) });
      // 同意将某园区纳入…, 省科技厅将某园区认定为…: done.
      const wished = NOT_YET.test(
        before.replace(
          /(?:同意|批准|批复|决定|公布|[委部厅局]|政府|国务院)[^，。；将]{0,8}将(?=[^，。；]{3,24}[为入])/,
          "",
        ),
      );
      return (
        cue.test(before) &&
        !wished &&
        !SOME_DAY.test(before) &&
        !LOST.test(before) &&
        (candidates || !CANDIDATE.test(behind))
      );
    },
  };
}

/** Before 将 that means a time to come. */
const PLANS = /(?:拟|即|计划|也|还|又|有望|准备|建议|力争|争取|明年|后年|未来|下一步|今后)[^，。；]{0,3}$/;

/** The words up to an offset, with 把 for 将 where it only leads to whom it is done: 将甲园|列为首批. */
function disposed(here: readonly NameMention[], from: number, to: number, say: (span: Span) => string): string {
  const words = say({ start: from, end: to });
  const at = words.lastIndexOf("将");
  if (at < 0 || PLANS.test(words.slice(0, at)) || !here.some(({ start }) => start === from + at + 1)) return words;
  return `${words.slice(0, at)}把${words.slice(at + 1)}`;
}

/** 甲园（乙园的升级版）|入选…: named in brackets that are shut before the words. */
function isAside(say: (span: Span) => string, sentence: Span, name: NameMention, at: number): boolean {
  const before = say({ start: sentence.start, end: name.start });
  const open = before.lastIndexOf("（");
  if (open <= 0 || before.includes("）", open)) return false;
  return say({ start: name.end, end: at }).includes("）");
}

/** 前身是某某开发区，2018年升级为…: the older name is not who rose. */
const isFormer = (say: (span: Span) => string, sentence: Span, name: NameMention) =>
  name.rule === "park.former" ||
  /前身(?:为|是|系)[^，。；]{0,16}$/.test(say({ start: Math.max(sentence.start, name.start - 20), end: name.start }));

/** 以上均为…, 上述园区都是…: all the parks that the line has named before. */
function allAbove(line: ToldLine, sentence: Span, words: string): readonly NameMention[] | null {
  if (!/^(?:以上|上述|前述|这些|它们)[^，。；]{0,8}(?:均|都|皆|全)[是为属系]/.test(words)) return null;
  return line.parks.filter((name) => name.end <= sentence.start && !/^anaphora|former/.test(name.rule));
}

/** 前者, 后者, 后两个: which of the parks named side by side before are meant. */
function pointedOut(
  say: (span: Span) => string,
  words: string,
  before: readonly NameMention[],
): readonly NameMention[] | null {
  const [, side, count] = /(?:^|[，；])([前后])(者|[两二三四五][个家者])[^，。；]{0,12}$/.exec(words) ?? [];
  const last = before.at(-1);
  if (!side || !last) return null;
  const list = listBefore(say, last, before);
  const many = count === "者" ? 1 : "一二三四五".indexOf(count![0]!.replace("两", "二")) + 1;
  if (list.length <= many) return null;
  return side === "前" ? list.slice(0, many) : list.slice(-many);
}
