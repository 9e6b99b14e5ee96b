import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";
import { isPark, type Judged } from "./found.ts";
import { QUALITY, settleParts } from "./part-lists.ts";
import type { Verdict } from "./verdict.ts";

/** A park within a park needs less of a name of its own: 高新区|化工园, 新区|石化产业基地; but 高新区|核心区 is a piece of ground. */
export function isWithin(candidate: Candidate, verdict: Verdict): boolean {
  const { ending, body, endingStart, end, parent } = candidate;
  if (verdict === "maybe") return ending.family !== "special" || body.some((word) => word.class === "industry");
  if (verdict === "bare")
    return /^(?:life|chip|software)$/.test(ending.family)
      ? ending.word.length > 2
      : TELLING_WITHIN.test(ending.word) ||
          // 某某基地|新材料园区: two endings that are one; 某某新区|产业园区.
          (end - endingStart > 4 && ending.word === "园区") ||
          (ending.word === "产业园区" && parent?.ending.family === "newtown" && parent.body.some(isBrand));
  if (isSide({ ending, body })) return true;
  if (verdict !== "group" || /^(?:special|zone|base|newtown)$/.test(ending.family)) return false;
  return (
    !/^(?:产业园区|园区|园|工业园区|科技园区)$/.test(ending.word) &&
    body.every((word) => word.class !== "place" && !(OF_SETS.has(ending.word) && QUALITY.test(word.text)))
  );
}

const isBrand = (word: Candidate["body"][number]) => word.class === "brand";

const CALLED = /(?:叫|叫[作做]|名为|原名|旧名|取名|名叫|唤作)[“"]?$/;

/** Endings by which parks of a kind are counted: a zone's 零碳产业园 is one park, its 特色产业园 may be several. */
const OF_SETS = new Set(["产业园", "片区", "组团", "科技园", "工业园"]);

/** 高新区|西部园区: a part that its side alone tells from the others. */
export const isSide = ({ ending, body }: Pick<Candidate, "ending" | "body">) =>
  body.length === 1 && /^(?:产业)?园区$/.test(ending.word) && /^[东西南北中]部$/.test(body[0]!.text);

/** A base right behind a park's name without an industry is a firm's plant there (高新区|某某一体化基地). */
export const isPlant = ({ ending, body, parent }: Candidate) =>
  /^(?:(?:生产|制造|总装|产业化)?基地)$/.test(ending.word) &&
  !body.some((word) => word.class === "industry" || word.class === "place") &&
  !(parent?.ending.word.endsWith("中心") && body.some((word) => TRIES_OUT.test(word.text)));

/** 科创中心|中试基地: what others come to use is no firm's plant. */
const TRIES_OUT = guarded(/^(?:中试|熟化|验证|概念验证|实训|双创|众创|孵化|孵育|加速)$/);

const TELLING_WITHIN =
  /^(?:化工园区|石化园区|化工园|石化园|化工区|石化区|飞地园区?|航空城|汽车城|软件园|生物城|医药港|药谷|芯谷|数据港|电子城|机器人谷|综合保税区|综保区|(?:科技)?(?:企业)?孵化器|物流港|物流园区?|大学科技园|科技新城|科技城|科学城|核心园|留学人员创业园|总部基地)$/;

/** What is only said of one park: when and of what it was made, where it lies, how large it is laid out. */
const TOLD_OF =
  /^(?:（[^）]{1,20}）)?(?:[0-9]{4}年[^，。；]{0,8})?(?:由[^，。；]{2,36}(?:整合|更名|合并|设立|升级)|位于|坐落|地处|成立于|始建于|创建于|规划面积|规划总面积|前身|原[名是为系属]|现[为是属归]|隶属|[是为]其|一[家园区地](?:就|便|即|独)|独占|独揽|是(?:国家|省|全[国省市]|首))/;

/** A name that the text goes on to shorten (…云基地（以下简称“云基地”）) is a park's own, whatever it is made of. */
export const isShortened = (text: string, { end }: Candidate) =>
  /^[”"]?[（(](?:以下|下文|下)?(?:统一)?(?:简称|称)/.test(text.slice(end, end + 8));

/** 金沙园 and 尼葛园 of a zone told of as 一区两园: short names in 园 where a zone's paragraph has two of them or more. */
function ofManyParks(text: string, own: readonly Judged[]): ReadonlySet<Candidate> {
  const short = own.filter(
    ({ candidate, verdict }) =>
      candidate.ending.word === "园" &&
      candidate.body.length === 1 &&
      // 临江园: a wide stretch elsewhere.
      (verdict === "maybe" || isPark(verdict) || (verdict === "group" && candidate.body[0]!.class === "place")),
  );
  const names = new Set(short.map(({ candidate }) => text.slice(candidate.start, candidate.end)));
  return new Set(
    names.size > 1 && /开发区|高新区|经开区|产业园|工业园|园区/.test(text) ? short.map((one) => one.candidate) : [],
  );
}

/** 东片区, 西片区 of a park that its paragraph names: two sides or more are its parts. */
function bySides(text: string, own: readonly Judged[]): ReadonlySet<Candidate> {
  const sides = own.filter(({ candidate: { ending, body }, verdict }) => {
    return verdict === "maybe" && /^(?:片区|组团)$/.test(ending.word) && body.length === 1 && SIDE.test(body[0]!.text);
  });
  const names = new Set(sides.map(({ candidate }) => text.slice(candidate.start, candidate.end)));
  const first = sides[0]?.candidate.start ?? 0;
  if (/分[东西南北中]/.test(text)) return new Set();
  const whole = own.some(({ candidate, verdict }) => isPark(verdict) && candidate.end <= first);
  return new Set(names.size > 1 && whole ? sides.map((one) => one.candidate) : []);
}
const SIDE = guarded(/^[东西南北中]部?$/);

/** A doubtful name counts beside a sure one in a list, and where it fills its cell or line or stands before a colon. */
export function settleDoubtful(text: string, own: readonly Judged[]): Judged[] {
  const beside = (a: Candidate, b: Candidate) =>
    /^[”"）)]?(?:、|和|及|与|以及)[“"]?$/.test(text.slice(a.end, b.start)) && b.start - a.end <= 4;
  const settled = settleParts(text, own);
  const many = ofManyParks(text, own);
  const sides = bySides(text, own);
  // Twice: from the left and from the right, so that a run of doubtful names hangs on one sure name at either end.
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : own.length - 1; i >= 0 && i < own.length; i += step) {
      const { candidate, verdict } = settled[i]!;
      if (verdict !== "maybe" && !(verdict === "group" && many.has(candidate))) continue;
      const next = settled[i + 1];
      const last = settled[i - 1];
      const listed =
        (next && isPark(next.verdict) && beside(candidate, next.candidate)) ||
        (last && isPark(last.verdict) && beside(last.candidate, candidate));
      const alone =
        /^(?:[\t\n]|$)/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^(?:[\t\n：:（(]|$)/.test(text.slice(candidate.end, candidate.end + 1));
      // 某某无人机基地，围绕…: it leads its sentence as its subject.
      const leads =
        /^[。；;：:”]?$/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^，(?:围绕|聚焦|重点|依托|以|构建|打造|规划|总|位于|坐落|占地|主导|主要)/.test(
          text.slice(candidate.end, candidate.end + 4),
        );
      // 某某产业园区（以下简称“某某园区”）; a park's part in its park's company.
      const within =
        (isShortened(text, candidate) && candidate.body.some((word) => word.class === "place")) ||
        (candidate.parent !== null &&
          (isShortened(text, candidate) ||
            (candidate.ending.word === "园" && settled[i - 1]?.candidate === candidate.parent)));
      const told =
        /^[。；;：:，”\n]?$/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        TOLD_OF.test(text.slice(candidate.end, candidate.end + 56));
      const sited =
        /(?:规划|启动|开工|加快|推进)?建设$/.test(text.slice(Math.max(0, candidate.start - 6), candidate.start)) &&
        /^[，,][^，。；]{0,10}(?:用地|占地|面积|投资)[^，。；]{0,8}[0-9]/.test(
          text.slice(candidate.end, candidate.end + 30),
        );
      // 划出12平方公里建设某某加工园, 建设某某加工园，由某某公司开发
      const laidOut =
        /(?:[划拿腾]出|规划|占地|用地)[^，。；]{0,16}(?:建设|新建|打造|规划建设)$/.test(
          text.slice(Math.max(0, candidate.start - 28), candidate.start),
        ) ||
        (/(?:建设|新建|建成|布局)$/.test(text.slice(Math.max(0, candidate.start - 2), candidate.start)) &&
          /^，由[^，。；]{2,30}(?:建设|开发|运营|管理)/.test(text.slice(candidate.end, candidate.end + 40)));
      // 当年它还叫|某某工业区，三千人挤在这里
      const called = CALLED.test(text.slice(Math.max(0, candidate.start - 4), candidate.start));
      if (
        called ||
        many.has(candidate) ||
        sides.has(candidate) ||
        laidOut ||
        listed ||
        leads ||
        within ||
        told ||
        sited ||
        (alone && text.length > candidate.end)
      )
        settled[i] = { ...settled[i]!, verdict: "weak" };
    }
  }
  return settled;
}
