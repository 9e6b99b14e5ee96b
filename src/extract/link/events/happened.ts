import type { DateMention } from "../../../model/index.ts";
import { clauseAt, type Scene } from "./scene.ts";
import type { Verb } from "./verbs.ts";

/** Plans, hopes, duties and denials between a date and the verb, or right before the verb. */
export const NOT_YET =
  /(?:计划|拟|将|预计|力争|争取|有望|即将|准备|不得|未|尚未|没有|并非|要求|确保|目标|适时|推动|加快|支持|鼓励|抓紧|定期|每年|每季度|申请|申报|争创|谋划|冲刺|筹备|筹划|呼吁|建议|希望|必须|应当|能否|是否|如果|若)[^，,。；]{0,10}$/;
/** What makes a date one of a plan, a hope, a thought, a thing put off. */
const ONLY_MEANT =
  /(?:预计|计划|拟于?|力争|争取|有望|将于|原定于?|原计划|原拟|本应|本该|目标|确保|要求|如果(?!把)|假如(?!把)|假设|假使|最迟|最早)(?:在|于|到|至)?[^，。；]{0,6}$/;
const HOPED = /(?:力争|争取|确保|下一步|计划到)(?!.*(?:已|了|[。；]))[^。；]{0,60}[，,][^，。；]{0,14}$/;
/** 列入第四批示范名单, 被认定为国家级物流园区: of a list, a batch or a rank. 列入议程 is none. */
const LISTED = /^(?:列入|被?认定为|被列为|被?确定为|被?命名为|核定为|评定为|被评为|入列|入围|纳入第)$/;
const LIST =
  /名单|名录|目录|试点|示范|[一二三四五六七八九十]批|(?:园区|开发区|高新区|产业园|基地|集群|小镇|集聚区|集中区|示范区)(?:$|行列)/;
/** 获评国家级孵化器; 获评先进, 获评国家绿色园区 give no rank. */
const TITLE = /[省市区县州家]级|称号/;
const HEARSAY = /网传|据传|传闻|谣传|流传|传言|谣言|所谓/;
const DENIED =
  /不实|谣言|误传|失实|子虚乌有|至今(?:没有|未|仍未)|(?:一直|始终)(?:没有|未)|搁浅|流产|取消|未获|未能|落空/;

/** 建成后, 全部投产之后 of a time that has no date. */
const WHEN_DONE = /^(?:投产|达产|投用|运营)?(?:之后|以后|后)(?![来续])/;

/** Behind the verb, a count or a sum of what was done over a time: 签约项目53个, 签约资金超120亿元. */
const COUNTED =
  /^(?:了|成功|落地|入驻|投产|建成|竣工|建设|落户)*(?!当[日天]|时|后|以来)[^，,。；、的（）()]{0,14}?[0-9][0-9.]*(?:余|多)?(?:万|亿)?(?:平方公里|亩|个|家|项|场|宗|座|次|批次|条|台|套|架|栋|幢|艘|辆|名|人|吨|千瓦|兆瓦|千伏安|亿元|万元|平方米|万平方米|公里|吨)/;
/** Before the verb, what says that it is counted up. */
const SUMMED = /(?:累计|合计|共|共计|总共|先后|陆续|新|新增|年均|平均|每年|分别|多次)(?:已)?$/;

/** True unless the sentence says that this was planned, hoped for, heard, denied, or counted up over a time. */
export function happened(scene: Scene, verb: Verb, mention: DateMention | null, date: string): boolean {
  const { say, span } = scene;
  const clause = clauseAt(scene, verb.start);
  const head = say({ start: Math.max(span.start, verb.start - 80), end: verb.start });
  const tail = say({ start: verb.end, end: Math.min(span.end, verb.end + 60) });
  if (HEARSAY.test(head) || DENIED.test(tail)) return false;
  // 力争再引进项目8个，三期9月开工: the hope goes on over the comma.
  if (date.length < 10 && HOPED.test(head)) return false;
  // 2006年筹建 only begins; 1991年筹建的加工区 says when it came to be.
  if (say(verb) === "筹建" && say({ start: verb.end, end: verb.end + 1 }) !== "的") return false;
  if (LISTED.test(say(verb)) && !LIST.test(say({ start: verb.end, end: Math.max(verb.end, clause.end) }))) return false;
  if (/^通过.*认定$/.test(say(verb)) && !/[园区基地小镇]/.test(say(verb))) return false;
  if (say(verb) === "获评" && !TITLE.test(tail)) return false;
  if (/^通过.*(?:消防|环保|节能|防雷|档案|阶段|结题|绩效|资料).*验收$/.test(say(verb))) return false;
  // 15日获悉，在刚刚公布的…中: published some time before.
  if (verb.kind === "released" && /(?:刚刚?|最新|新近|近日|日前)$/.test(head)) return false;
  if (mention && !isPoint(scene, mention)) return false;
  // 2022年10月开工，建成后年产50万台: when it will be done is not said.
  if (
    /^(?:opened|started)$/.test(verb.kind) &&
    WHEN_DONE.test(tail) &&
    mention &&
    /[，,；;]/.test(say({ start: mention.end, end: Math.max(verb.start, mention.end) }))
  )
    return false;
  const after = say({ start: verb.end, end: Math.max(verb.end, clause.end) });
  const before = say({ start: Math.max(span.start, verb.start - 6), end: verb.start });
  const summed = SUMMED.test(before) && !/重新$|全新$/.test(before);
  const named = scene.names.some(
    (name) => name.kind === "park" && name.start >= verb.end && name.start - verb.end <= 6,
  );
  const counts =
    /^(?:signed|started|opened|established|held|released)$/.test(verb.kind) && COUNTED.test(after) && !named;
  return !(counts && (summed || date.length < 10)) && !(summed && /[0-9]/.test(after) && date.length < 10);
}

/** True for a date that a thing may have happened on: no base of a comparison, no edition, no date of what is only meant. */
function isPoint({ say, span }: Scene, mention: DateMention): boolean {
  const before = say({ start: Math.max(span.start, mention.start - 10), end: mention.start });
  const after = say({ start: mention.end, end: Math.min(span.end, mention.end + 8) });
  if (/^(?:年)?(?:版|度(?:目录|名单|版))/.test(after)) return false;
  // 由2020年的209平方公里扩展到…, 较2021年的…: a figure's year.
  if (/[由从较比自]$/.test(before) && /^(?:的|末|底)?[^，。；]{0,2}[0-9]/.test(after)) return false;
  if (/^的[^，。；]{0,6}[0-9]/.test(after)) return false;
  // 到 2025 年建成 looks ahead; 时间拨到2021年 does not.
  if (mention.grain === "year" && /(?<![拨推回溯])到\s*$/.test(before)) return false;
  return !ONLY_MEANT.test(before);
}
