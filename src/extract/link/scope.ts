import { type Bound, isCount, type Place, type SubjectChoice, say } from "./context.ts";

/** Verbs by which a count of something the lexicon does not know is still said of a park: 制定了16条政策, 形成十个生态圈. */
const SAID =
  /来自|销往|远销|遍布|覆盖|依托|具备|探明|(?:园|区|厂|内|里)[^，。；]{0,4}(?:只有|仅有|还有)|[设建配]有|现有|在运|铺设|架设|种植|年产|日产|月产|年加工|出口|接待|整治|清理|关停|淘汰|拆除|装机|研发|攻克|牵头|主持|存栏|出栏|保有|运行|发布|推出|制定|出台|形成|培育|打造|建设|建成|创建|新增|引进|集聚|汇聚|拥有|设立|认定|布局|签约|开工|落户|实施|盘活|获评|入选|储备|做大做强|孵化|开出|投产|配建|提供|剥离|引育|吸引|已有|共有|达到|达|累计|完成|腾退|清退|请走|投用|发力|列入|手里|下线|生产|获批|获得|承担|组建|搭建|投入|开通|举办|带动|吸纳|纳入|涉及|转化|发放|办理/;
/** Heads that park data never counts, whatever stands beside them. */
const NEVER = /(?:人次|门户|环节|方面|问题|原则|理念|道路|公里长|字|页)$/;

/** Whether a count of something without an id is within the scope of a park data set; else the named rule that leaves it out. */
export function outOfScope(place: Place, bound: Bound, subject: SubjectChoice | null): string | null {
  const { figure, clause, line } = place;
  if (!subject) return "no-subject";
  if (!isCount(figure.dimension) || !bound.metric.startsWith("other:")) return null;
  if (bound.inherited) return null;
  const noun = bound.metricText;
  if (NEVER.test(noun)) return "uncounted-noun";
  if (bound.confidence >= 0.9) return null;
  const left = say(place, { start: clause.start, end: figure.start });
  const right = say(place, { start: figure.end, end: Math.min(line.end, figure.end + 20) });
  if (bound.rule === "figure.after-noun" || SAID.test(left) || SAID.test(right)) return null;
  return "uncounted-noun";
}
