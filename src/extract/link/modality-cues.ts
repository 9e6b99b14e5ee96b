import type { Modality } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { matchesOf } from "../matches.ts";
import { ofIds } from "../of-ids.ts";
import { type Bound, type Place, say } from "./context.ts";
import { holdsCue } from "./cues.ts";

/** 上市公司10家——现在是3家: how things are beside what is aimed at. */
export const NOW = guarded(/(?:现在|目前|眼下|如今|现)(?:是|有|为|只有|仅有?|才|已有)$/);
/** 明年保40亿、冲50亿: what somebody is set on, by the verb alone. */
export const SET_ON = guarded(/(?:^|[，、年要])(?:保|冲|冲击|奔|奔着|瞄着|保底|保住)$/);
/** 6家实验室集中于此: how things are, said behind. */
export const HERE = /^[^，。；]{0,16}(?:集中于此|集聚于此|落户于此|坐落于此|云集于此|汇聚于此|集中在这里|扎根于此)/;
/** 首次迈上千亿台阶, 已突破: reached, whatever the verb is used for elsewhere. */
export const REACHED =
  /(?:首次|历史性|已经?|成功|一举|双双)(?:地)?(?:实现)?(?:迈上|迈入|迈过|突破|跨上|跨越|跨入|站上|达到|超过|跃上)/;
/** 达产后, 全部建成后: of a time that has not come, unless the clause says that it has (投产后已…). */
export const WHEN_DONE =
  /(?:达产|投产|建成|满产|竣工|运营|投用|投运|完工|量产|达效|落成|投入使用|投入运营)(?:达效|达产|运营|投用)?(?:后|之后|以后)(?!劲|续)|届时/;
/** 不低于350万元, 不得少于20家: what is asked for. What was reached is 超过. */
export const REQUIRED = guarded(/^不(?:得|应|能|宜|可)?(?:低于|少于|小于|高于)/);

/** 今年，全市园区营业收入要增长8%以上: what a year is to bring, up to the end of its sentence. */
export const TO_BRING =
  /(?:今年|明年|全年|年内|下半年|20\d\d年|下一步|接下来)[^。]{0,40}?(?:(?<![重主只需简必不])要(?![求素点闻地道件害么是])|预期(?:增长|目标|达到|突破|完成))/;
/** 今年的任务已经分解下去：, 今年先干三件事：: what a colon opens is yet to be done. */
export const TASKS =
  /(?:今年|明年|下半年|下一步|接下来|20\d\d年)[^。；：\d]{0,10}(?:任务|目标|打算|要做|要办|要抓|先干|先办|要干|重点抓|安排|计划)[^。；：]{0,12}：/;
/** 较上年增加2亿元, 同比增长8%: a move that a clause tells of the level before it. */
export const COMPARES = /^(?:同?比|较|年?均?增[长幅加速]|净增|提高|下降)[^，。；]{0,12}$/;

/** Words of goals that a figure is only measured against: 比规划预期高, 超出目标620亿元, 距目标还差. */
const AGAINST = /(?:比|较|超出|超过|高于|低于|距离?|离|为|占|好于|快于)[^，。；\d]{0,6}(?:目标|计划|预期|任务|预计)/g;

/** 争取专项债34亿元, 争取到上级资金: money that was won, where nothing else says that it is yet to be. */
const WON = /争取(?:到|了|到位)?(?=[^，。；\d]{0,12}(?:资金|专项债|债券|国债|补助|补贴|奖补|指标|贷款|授信))/g;

export const withoutWon = (text: string) => (text.includes("争取") ? text.replace(WON, "") : text);

/** A word of them: without one nothing is measured against a goal. */
const GOAL = /目标|计划|预[期计]|任务/;

/** A clause without the goals that it only compares with. */
export function withoutGoals(text: string): string {
  const bare = GOAL.test(text) ? text.replace(AGAINST, "") : text;
  return bare.includes("公共") ? bare.replace(/公共(?:财政)?预算/g, "") : bare;
}

/** From the last word on that tells how things are: what was set out before it says nothing of what comes after (已完成764亿元，完成率84.9%). */
const REPORTS = /截至|截止|已(?!经?成为)|实际|目前|现有|未能|缺口|仍差|尚差|同比|仅为|完成率/g;

export function cutAtReport(sentence: string): string {
  const words = withoutGoals(sentence);
  const last = matchesOf(REPORTS, words).at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}

/** What is still to be done with what the figure measures, said behind it: 12.6万平方米将于明年5月交付, 总投资9.8亿元，计划2026年底建成. */
const DATED =
  /^[^，。；、]{0,10}(?:年内|(?:今年|明年)?年?底|(?:20\d\d年|今年|明年)?(?:\d{1,2}月|年)(?:底|末)?之?前?)(?:全部|陆续|正式|可|将|整体)*(?:交付|建成|投用|投产|达产|启用|完工|竣工|投运|开工|封顶)/;
const TO_COME = /^[^，。；、\d]{0,10}(?:将于|预计|计划(?!总?投资)|拟于|有望|即将|力争)/;
const NEXT_TO_COME =
  /^[，,](?:项目|一期|二期|三期)?(?:预计|计划|拟|将|力争|有望)(?:于|在)?[^，。；]{0,14}?(?:建成|投产|竣工|交付|开工|动工|投用|投运|完工|启用|达产|封顶)/;
const PUT_IN = ofIds(/^(?:investment|fixed_asset_investment|floor_space)$/);
const BEGUN = /已|主体|封顶|正在|在建|加紧|开建|完成/;

/** The intent said right behind a figure, in its clause or at the head of the next; null where none is. */
export function intentBehind(place: Place, bound: Bound): Modality | null {
  const { figure, clause, line } = place;
  if (!holdsCue(place, "intended")) return null;
  const next = line.figures[place.index + 1]?.start ?? line.end;
  const rest = say(place, { start: figure.end, end: Math.min(clause.end, next) });
  if (/正在洽谈|在谈|待建|拟建/.test(rest.slice(0, 12))) return "planned";
  if (bound.aspect !== "level" || BEGUN.test(rest)) return null;
  if (/内|前|底/.test(rest.slice(0, 20)) && DATED.test(rest) && !/投资/.test(bound.metric)) return "planned";
  const own = TO_COME.exec(rest);
  if (own) return /力争/.test(own[0]) ? "target" : "planned";
  if (!PUT_IN.test(bound.metric)) return null;
  if (BEGUN.test(say(place, { start: clause.start, end: figure.start }))) return null;
  const after = say(place, { start: clause.end, end: Math.min(line.end, clause.end + 30) });
  return NEXT_TO_COME.test(after) ? "planned" : null;
}
