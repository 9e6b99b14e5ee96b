import type { DocumentKind } from "../model/index.ts";

const plan =
  /(?:规划|規劃|方案|计划|計劃|行动|意见|意見|通知|办法|辦法|纲要|綱要|条例|细则|若干措施|若干政策|政策措施|实施细则|指导意见|工作要点|决定|批复|通报|公告|政府工作报告|白皮书|蓝皮书)(?:的?通知|的?通報|的?批复|的?意见|的?决定)?(?:（[^（）]{1,30}）|\([^()]{1,30}\)|［[^］]{1,20}］|〔[^〕]{1,20}〕)*\s*$/;
const issued = /(?:关于|關於)(?:印发|发布|公布|转发|下发|同意|加快|推进|促进|进一步|支持|做好|开展)/;
const parkList =
  /(?:名单|名录|目录|一览表|清单|汇总表|投资指南|招商指南|招商手册|手册|名册|分布图?)(?:（[^（）]{1,30}）)?\s*$/;
const parkWord = /(?:园区|开发区|产业园|高新区|工业园|基地|产业区)/;
/** Dealings of an office that set out no plan: land for sale, tenders, posts. */
const dealing = /(?:出让|招标|招聘|采购|中标|拍卖|挂牌|任免|拟录用|成交|竞价|比选).{0,12}(?:公告|公示|通知|结果)\s*$/;
const news = /^(?:[^\n]{0,20}(?:讯|电)\s*[（(]|本报讯|本网讯|新华社|中新网|据.{2,12}(?:报道|消息))/;

/**
 * What sort of document it is, from its title and text: notices, plans and measures are "plan", lists of parks "catalogue", articles
 * "news", the rest "other".
 */
export function kindOf(title: string | null, text: string): DocumentKind {
  const words = (title ?? "").trim();
  const head = text.slice(0, 400);
  if (parkList.test(words) && parkWord.test(words)) return "catalogue";
  const reported = /[：:“”"！!？?]|发布会|解读|印发$|出台|答记者问/.test(
    words.replace(/《[^》]*》/g, "").replace(/“十[一二三四五]五”/g, ""),
  );
  if (dealing.test(words)) return "other";
  if (plan.test(words) && !reported && !news.test(head)) return "plan";
  if (
    issued.test(words) &&
    /(?:通知|意见|决定|批复|办法|方案|规划|计划|公告|通报|措施)/.test(words) &&
    !reported &&
    !news.test(head)
  )
    return "plan";
  if (text.trim() === "") return "other";
  return "news";
}
