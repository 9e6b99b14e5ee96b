import { guarded } from "../../guarded.ts";

/** Years that tell no time of what stands round them: of a name, or of an act long past. */

/** How far a name or an act is looked for; both stand close to their year. */
const REACH = 24;
/** 2020年|项目招引攻坚行动: verbs that open a clause (开展, 实施, 启动 …) make the year a time again. */
const CAMPAIGN = /^度?[^，。；、：！？\n\d“”（）《》的了在开实启推深组举完将]{2,10}(?:行动|攻坚战|擂台赛|大比武)/;
/** 《2020年|重点工作要点》: what a document sets out to do. A report's year (《2020年统计公报》) is the time of what it tells. */
const DOCUMENT = /^度?[^《》\n]{0,20}?(?:方案|计划|要点|通知|意见|行动|名单|目录|清单|办法|指南)[^《》\n]{0,4}》/;
const FOUNDED = guarded(/(?:成立|始建|创建|创立|创办|组建|设立|获批|建成|兴建|始|诞生|落户|落成|注册|奠基)于$/);
const OF_THE_PAST =
  /^(?:前后|底|初)?[^，。；、：！？\n\d的]{0,4}(?:启用|成立|设立|建成|获批|开园|投用|创建|组建|认定|批准|创办|投产|开工|动工|批复|落成|挂牌|揭牌)的/;

/** What was once done to a park, behind its date: 4月28日，高新区奠基; 8月，经开区更名为高新区. */
const ACT = /^[^。！？\n\d]{0,40}?(?:奠基|更名|设立|成立|获批|获国务院|批复|升格|升级为|批准|挂牌|揭牌|开园)/;

/** True where the date is that of an act; a stretch of the year in a later sentence (上半年, 截至6月末) is of the document's own year. */
export function isAct(text: string, end: number): boolean {
  return ACT.test(text.slice(end, end + 56));
}

/** True where the year from `start` to `end` belongs to the name of a campaign or of a document. */
export function isInName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  return CAMPAIGN.test(after) || (text[start - 1] === "《" && DOCUMENT.test(after));
}

/** True where the date only tells when something began (成立于2006年, 2018年启用的孵化器): the next sentence has its own time. */
export function isOrigin(text: string, start: number, end: number): boolean {
  return FOUNDED.test(text.slice(Math.max(0, start - 4), start)) || OF_THE_PAST.test(text.slice(end, end + REACH));
}
