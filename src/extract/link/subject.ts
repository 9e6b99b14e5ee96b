import type { NameMention } from "../../model/index.ts";
import { atHead } from "../discourse/heads.ts";
import { guarded } from "../guarded.ts";
import { actorFor, DONE } from "./actors.ts";
import { by, carried, chosen } from "./choices.ts";
import { type Bound, type Place, type SubjectChoice, say } from "./context.ts";
import { buyerOf } from "./owned-works.ts";
import { beforeBracket, choose, comparedWith, formerLatter, heldBy, theOther } from "./pointed-subject.ts";
import { projectAfter, projectBefore, projectOpening, sectorOf } from "./project-subject.ts";
import { spokenBy } from "./speech.ts";
import { candidates } from "./subject-names.ts";
import { pickEarlier, pickIn } from "./subject-picks.ts";
import { DENOMINATOR, excluded, IT_IS } from "./subject-words.ts";
import { takenBy } from "./unnamed-companies.ts";
import {
  allOfThem,
  fromHere,
  onlySizes,
  otherStage,
  setCounted,
  sharesOut,
  wholeAgain,
  wholeOfParts,
} from "./wholes.ts";

/** 四家园区研发强度最高的|甲高新区: the one singled out. */
const SINGLED = guarded(/最[高低大小多少快慢强弱]的$/);

/** Who a figure is about: named in its clause, by what it is compared with, earlier in the sentence, right of it, before the sentence, or implied. */
export function subjectOf(place: Place, bound: Bound, fallback: SubjectChoice | null): SubjectChoice | null {
  const { line, clause, figure, memory } = place;
  const beside =
    by("compared", comparedWith(place)) ??
    by("former-or-latter", formerLatter(place)) ??
    by("compared", theOther(place)) ??
    by("bracket", beforeBracket(place)) ??
    by("held", heldBy(place)) ??
    by("taker", takenBy(place) ?? buyerOf(place));
  if (beside) return beside;
  if (memory.lead?.kind === "organization") return by("lead", carried(memory.lead));
  const actor = actorFor(place, bound);
  if (actor) return by("company", actor);
  const metric = bound.metricSpan;
  const ahead = !bound.inherited && metric && metric.start < figure.start && metric.start >= line.start;
  const metricStart = ahead ? metric.start : figure.start;
  const counting = bound.metric.endsWith("park_count");
  // 贡献了全区七成产值: the whole a share is of is not who has it.
  const ofWhole = (name: NameMention) =>
    bound.aspect === "share" && name.end === figure.start && /^全[国省市区县州]/.test(name.text);
  const names = candidates(place).filter(
    (name) =>
      !ofWhole(name) &&
      !(bound.aspect === "rank" && name.kind === "group" && contests(place, name)) &&
      !(counting && name.kind === "park" && name.end > metricStart - 1),
  );
  // 年度评价中，甲高新区排在第20位: who is ranked may stand behind what it is ranked in.
  const placed = bound.aspect === "rank" || bound.rule === "figure.places-moved";
  const here = names.filter(
    (name) =>
      name.start >= clause.start &&
      name.end <= (placed && name.kind === "park" ? figure.start : Math.max(metricStart, clause.start)),
  );
  const source = fromHere(place, names);
  if (source) return by("source", source);
  const best = names.findLast(
    (name) =>
      name.kind === "park" &&
      name.start >= clause.start &&
      name.end <= figure.start &&
      SINGLED.test(say(place, { start: Math.max(clause.start, name.start - 3), end: name.start })),
  );
  if (best) return by("singled-out", choose(best, "stated"));
  const picked = pickIn(place, here, metricStart, counting);
  const own = picked && (shortFor(place, bound, picked) ?? picked);
  if (own && own.kind !== "region") return by("named", own);
  const inPhrase = names.find(
    (name) =>
      metric !== null &&
      !bound.inherited &&
      name.start >= metric.start &&
      name.end < metric.end &&
      name.start < figure.start &&
      name.kind !== "programme" &&
      !excluded(place, name, DENOMINATOR),
  );
  if (inPhrase && !own && !(counting && inPhrase.kind === "park")) return by("named", choose(inPhrase, "stated"));
  const project = projectBefore(place, bound);
  if (project) return by("project", project);
  if (own) return by("named", own);
  const right = rightSubject(place, names);
  if (right) return by("behind", right);
  const again = counting ? null : (wholeOfParts(place, names) ?? wholeAgain(place, names));
  if (again) return by("whole-again", again);
  const we = counting ? null : weOf(place);
  if (we) return by("speaker", we);
  const running = runningSubject(place, names) ?? projectOpening(place, bound);
  if (running) return by("running", running);
  const at = line.clauses.indexOf(clause);
  const lead = memory.lead;
  const before = (strict: boolean): SubjectChoice | null => {
    let parted = false;
    for (let back = at - 1; back >= 0; back--) {
      const earlier = line.clauses[back]!;
      parted ||= /[；;]/.test(earlier.mark);
      // 甲产业园，它是开发区的园中园，总投资…: what it is to somebody else.
      if (back > 0 && IT_IS.test(say(place, { start: earlier.start, end: Math.min(earlier.end, earlier.start + 8) })))
        continue;
      const there = names.filter((name) => name.start >= earlier.start && name.end <= earlier.end);
      // 总面积150平方公里，其中甲、乙分别为80和70平方公里，已建成40平方公里: the parts are done with.
      if (sharesOut(place, earlier, there) || onlySizes(place, earlier)) continue;
      const picked = pickEarlier(place, there, earlier, bound, { strict, parted });
      if (picked && !(counting && picked.kind === "park")) return picked;
    }
    return null;
  };
  const together = allOfThem(place);
  if (together) return by("all-of-them", together);
  const stage = counting ? null : otherStage(place);
  if (stage) return by("earlier-clause", stage);
  const strict = before(true);
  const spoken = spokenBy(figure, memory);
  const set = strict?.kind === "region" && !counting ? setCounted(place, strict, fallback) : null;
  if (set) return by("earlier-clause", set);
  // ”常德某园管委会主任说，“今年目标是50个”: the place of the office is not who speaks.
  if (strict && !(strict.kind === "region" && spoken?.kind === "park")) return by("earlier-clause", strict);
  if (spoken && !(counting && spoken.kind === "park")) return by("speaker", spoken);
  if (lead && !(counting && lead.kind === "park")) return by("lead", carried(lead));
  const sector = sectorOf(place, bound);
  if (sector && memory.lead?.kind !== "park" && !(memory.topicHere && memory.topic?.kind === "park"))
    return by("sector", sector);
  const described = projectAfter(place);
  if (described) return by("project", described);
  // Whoever answers for a park may speak of another for a paragraph.
  if (fallback?.kind === "park" && (fallback.basis !== "carried" || memory.speaking) && saysWe(place))
    return by("document", memory.speaking ?? fallback);
  const topic = memory.topic && memory.topicHere && memory.topicStrong ? memory.topic : null;
  if (topic && !(counting && topic.kind === "park")) return by("topic", carried(topic));
  if (fallback?.basis === "heading") return by("heading", fallback);
  const loose = before(false);
  if (loose) return by("earlier-clause", loose);
  if (memory.topic && memory.topicHere && !(counting && memory.topic.kind === "park"))
    return by("topic", carried(memory.topic));
  return by("document", fallback) ?? by("topic", memory.topic && carried(memory.topic));
}

/** 甲市的亩均税收, 乙市样本的亩均产值: by the place it begins with, the only such park of the text, where land is what is measured by. */
function shortFor(
  { memory }: Place,
  { metric }: Bound,
  { kind, name, span, basis }: SubjectChoice,
): SubjectChoice | null {
  if (kind !== "region" || !metric.endsWith("_per_land") || span === null || span.end - span.start > 3) return null;
  const short = name.replace(/[市县区]$/, "");
  const park = short.length === span.end - span.start ? memory.parks.onlyStarting(short) : null;
  return park === null ? null : chosen("park", park, span, basis);
}

const WE =
  /(?:^|[，。；：—\s]|可|而|但|现在|目前|今年|去年)(?:我们|咱们?)(?!的(?:企业|客商|合作|对手|邻居|上级))[^，。；]*$|(?:我们|咱们?)(?:现在|目前|已经?|只|才|也|还)*(?:是|有|为|达到?|做到|完成|实现|只有|不到|不足)[^，。；]*$/;

/** 职工——我们眼下是两千多人: the park for which somebody speaks, where the figure is said of what is theirs. */
function weOf({ line, gap, figure, memory, scope }: Place): SubjectChoice | null {
  const { speaking } = memory;
  if (speaking?.kind !== "park" || !WE.test(scope.folded.slice(gap.start, figure.start))) return null;
  const since = line.outer.some(
    (name) => name.start >= gap.start && name.end <= figure.start && name.kind !== "region",
  );
  return since ? null : carried(speaking);
}

/** 所以咱不吹牛，去年实打实签了27个: the park whose own page it is, behind another that it was compared with. */
function saysWe({ line, figure, scope, memory }: Place): boolean {
  if (memory.topic === null) return false;
  const words = scope.folded.slice(line.start, figure.start);
  return (
    /(?:^|[，。；：])(?:所以|因此|而|但|可)?(?:咱们?|我们)(?!的(?!增|产|税|规模|目标|优势|底子|家底|差距|短板))/.test(
      words,
    ) && !line.outer.some((name) => name.end <= figure.start && (name.kind === "park" || name.kind === "group"))
  );
}

const HAPPENS =
  /^[内里]?(?:[东西南北][部侧])?(?:正式|集中|顺利|全面|同时|成功|建成)*(?:投产|投用|开工|动工|落地|落户|建成|启动|奠基|签约|竣工|开建|揭牌|试产|达产|点火|封顶)/;

/** A name right of the figure: 10家企业与该园区签约; 9个选择落户青岛开发区; 42家企业入驻张江药谷. */
function rightSubject(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { clause, figure, line } = place;
  for (const name of names) {
    if (name.start < figure.end || name.end > clause.end) continue;
    if (name.kind !== "park" && name.kind !== "group") continue;
    const between = say(place, { start: figure.end, end: name.start });
    if (/(?:落户|入驻|落地|签约|进驻|落子|与|布局|入园)(?:在|于)?$/.test(between)) return choose(name, "stated");
    // 总投资12亿元的某某项目在园区投产: a project of no company is the park's.
    const after = say(place, { start: name.end, end: Math.min(clause.end, name.end + 8) });
    const company = line.names.some(
      (one) => one.kind === "organization" && one.start >= figure.end && one.end <= name.start,
    );
    if (/项目[^，。；]{0,8}在$/.test(between) && HAPPENS.test(after) && !company) return choose(name, "stated");
  }
  return null;
}

/** A semicolon, or a year that opens a clause, turns to something else. */
const RESUMES = /[；;]|[，,](?:到|至|力争|预计)*20\d{2}年/;

/** A sector or project that the figure before was of goes on, and the last of a list shared out, until a clause opens with a name. */
function runningSubject(place: Place, names: readonly NameMention[]): SubjectChoice | null {
  const { bound, index, line, scope } = place;
  const answer = bound[index - 1];
  if (!answer || "ignore" in answer) return null;
  const before = line.figures[index - 1]!;
  const subject = answer.subjects?.at(-1);
  if (!subject?.span) return null;
  // 建设某某加工园，建成厂房80万平方米，引进企业100家: what an object is measured by runs on where nobody else is named.
  if (
    subject.kind === "park" &&
    subject.basis === "carried" &&
    subject.span.start > line.start &&
    subject.span.end <= before.start &&
    !RESUMES.test(say(place, { start: subject.span.end, end: place.figure.start })) &&
    !line.outer.some(
      (name) => name.start >= subject.span!.end && name.end <= place.figure.start && name.kind !== "organization",
    )
  )
    return subject;
  const opens = names.some((name) => {
    if (name.start < before.end || name.end > place.figure.start) return false;
    if (subject.span && subject.span.start <= name.start && name.end <= subject.span.end) return false;
    const clause = line.clauses.find((each) => each.start <= name.start && name.start < each.end);
    return clause !== undefined && atHead(scope.folded.slice(clause.start, name.start));
  });
  if (opens) return null;
  // 总投资55亿元的某某科技城主体完工，建成后可容纳1.2万人: what comes of it is its own.
  if (
    DONE.test(say(place, { start: place.clause.start, end: Math.min(place.clause.end, place.clause.start + 30) })) &&
    place.clause.start >= before.end
  )
    return carried(subject);
  const sector = subject.kind === "programme" && answer.metric === "industry_scale";
  const project = subject.kind === "organization" && /项目|基地|总部|中心|工厂/.test(subject.name);
  return sector || project || answer.rule === "figure.shared-out" ? carried(subject) : null;
}

/** 在国家级经开区综合考评中列第84位: the set that takes part is not the one that is ranked. */
function contests(place: Place, name: NameMention): boolean {
  return (
    name.end <= place.figure.start &&
    /评价|考核|考评|评估|评比|排名|竞争力|实力|中[^，。；]{0,6}$/.test(
      say(place, { start: name.end, end: place.figure.start }),
    )
  );
}
