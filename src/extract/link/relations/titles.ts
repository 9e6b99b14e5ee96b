import type { NameMention, Span } from "../../../model/index.ts";
import type { Standing } from "./standing-sentence.ts";

type Said = Pick<NameMention, "name" | "start" | "end">;

const MARK =
  "(?:授牌|称号|荣誉|殊荣|金?字?招牌|牌匾|匾牌|牌子|奖牌|名片|资质|认定|命名|验收|评审|行列|之列|头衔|桂冠|光环|帽子|名号|序列|名录|名单|队列)";
/** What a title calls a park as a whole, and what may stand behind: 新型工业化产业示范基地, 绿色园区|授牌, 零碳园区|试点. */
const KIND = new RegExp(
  `^(?:[”"]?的?[“"]?[^，。；、：“”"（）()0-9的在是为等和与个第里内到]{0,16}?(?<noun>园区?|[发高经范验新聚中能护作税]区|基地|小镇|孵化器|众创空间|加速器|集群|街区|综合体)|[”"]?(?=的?[“"]?${MARK}))` +
    `(?<tail>[”"]?(?:试点|创建成果)?(?:单位|园区)?(?:[”"]?的?[“"]?${MARK}|之一|后|以来|以后)?[”"]?)(?=[，。；、：！）（]|$)`,
);
/** What a park may also have within, or run: 建成国家级孵化器. */
const WITHIN = /^(?:孵化器|众创空间|加速器|街区|综合体|集群)$/;
const BUILT = /(?:建成|创建|创成)/;

const WHOSE =
  '(?:[“"]?(?:一?[个家座处块枚张])?(?:[\\u3400-\\u9fff]{0,3}[省市州区国]|(?![了多几数])[\\u3400-\\u9fff]{2})?(?:首[个家批]|唯一|第[一二三四五六七八九十0-9]+[个家批]|名副其实|货真价实|实打实|响当当|真正)?的?[“"]?)';
/** How a title is told of. 创建 alone is an endeavour. */
const WON = new RegExp(
  `(?:(?:认定|评定|评选|评|命名|确定|确认|核定|审定|批准|批复|核准|遴选|列|选|创建|升|晋|升级|升格|提升|定)(?:为|成为?)|获评|获批(?:建设|设立|创建)?|获得|获授|[荣喜]获|斩获|荣膺|[摘捧]得|捧回|拿[下到]|领到|入选|入围|跻身|[迈跨]入|进入|列入|纳入|晋级|晋升|升级|成为|成了|[变当评]上|变成|建成|创成|成功创建|迎来|揽[下获]|收获|挂[上着]了?|顶着|[戴带][上着]|通过|(?<![但而可])是|系|为|属于?|算是?|作为|授予(?:其|该园区?|园区))了?${WHOSE}$`,
);
/** 是|经省政府批准设立的 */
const BEING = /(?:(?<=[区园镇城谷港地，；])[是系为]|属于?)(?:经|由)[^，。；]{2,24}(?:的|，)[“"]?$/;
/** Its own rank is what a development zone has: its titles say none. */
const ZONE = /(?:开发区|高新区|经开区|新区|保税区|综保区|合作区|度假区|自贸区)$/;
/** 当时只是县级园, 原先是: what it was. */
const WAS =
  /(?:曾经?|一度|原本?|原先|当时|彼时|那时|起初|最初|时)(?:还|只|仅|也|才)*(?:是|为|系|属于?|算)[^，。；]{0,6}$/;

/** Who stands between the park and the verb and is another: 园区内的某公司被认定为…. */
const OTHER =
  /企业|公司|集团|项目|工厂|车间|品牌|产品|实验室|平台|中心|研究院|工作站|学[院校]|医院|协会|商会|合作社|工会|支部|党委|团队|孵化器|众创空间|村|标准|技术|大楼|市场|景区|建成[^，]*[个家座]|[内里中](?:的|有)/;
const WHO_GRANTS = /(?:经|被|由|获得?|得到|凭|以|因|靠|在|从)[^，]*$/;
const FILLING =
  /[0-9]{1,4}[年月日号]|[年月][初中底末]|[今去前当同次翌]年|近年来?|[一二三四五六七八九十两]+年[后前来]|[今昨]天|昨日|日前|近日|前不久|不久前|最近|目前|如今|现在|现已|随后|后来|[此其之]后|同日|同时|当天|[上下]半年|[上本][月周]|已经?|[又还也再才均都就便则更今现于]|先后|相继|成功|正式|一举|首次|刚刚?|分别|双双|一[同并跃]|曾经?|顺利|依次|终于|陆续|最终|率先|该?园区|[该此这本全两][园区]|园子|[它其]|[两三四五]家|开发区|基地|小镇|这里|[”"]|（[^）]*）/g;

/** The parks that a title gives a rank: 获评省级绿色园区, 是国家级孵化器, 迎来市级示范基地授牌; none where it is another's, wished or lost. */
export function titled(standing: Standing, at: Span): readonly Said[] {
  const { sentence, here, say, said, told } = standing;
  const kind = KIND.exec(say({ start: at.end, end: Math.min(sentence.end, at.end + 36) }));
  if (!kind) return [];
  const { noun = "", tail = "" } = kind.groups!;
  if (noun === "" && tail === "") return [];
  const before = say({ start: Math.max(sentence.start, at.start - 60), end: at.start });
  if (!told(at, /(?:)/) || WAS.test(before)) return [];
  const near = here.findLast((name) => name.end <= at.start);
  const between = near && say({ start: near.end, end: at.start });
  // X，国家级孵化器，…; 授予X省级孵化器牌匾
  const apposed = near ? /^[”"]?(?:[，（(：:】]|——)[“"]?$/.test(between!) : isTold(standing, at);
  const given =
    near && /^[”"]?[“"]?$/.test(between!) && /授予[“"]?$/.test(say({ start: sentence.start, end: near.start }));
  const cue = WON.exec(before) ?? BEING.exec(before);
  if (!apposed && !given && !cue) return [];
  if (cue && !given) {
    if (cue[0].startsWith("通过") && !/认定|命名|验收|评审/.test(tail)) return [];
    if (WITHIN.test(noun) && BUILT.test(cue[0])) return [];
    const verb = at.start - cue[0].length;
    if (!isOwn(standing, verb)) return [];
  }
  return said(at).filter(({ name }) => !ZONE.test(name));
}

/** 位于甲镇，|市级|特色小镇，…: a clause of its own in a line that names no other park. */
const isTold = ({ line, sentence, here, say }: Standing, at: Span) =>
  here.length === 0 &&
  say({ start: sentence.start, end: at.start }).endsWith("，") &&
  line.told(at.start)?.own === true;

/** True where the clause of a verb has no subject but the park. */
function isOwn({ sentence, here, say }: Standing, verb: number): boolean {
  const near = here.findLast((name) => name.end <= verb);
  const words = say({ start: near?.end ?? sentence.start, end: verb }).replace(/的?(?:牌子|级别|身份|名头)$/, "");
  const comma = Math.max(words.lastIndexOf("，"), words.lastIndexOf("："), words.lastIndexOf("；"));
  const clause = words.slice(comma + 1);
  if (OTHER.test(clause)) return false;
  const rest = clause.replace(WHO_GRANTS, "").replace(FILLING, "");
  // Another noun between the park and the verb, or before the verb where no park is named.
  if (near && comma < 0) return rest.length <= 1 && !/^[”"]?[的内里中]/.test(words);
  return rest.length <= (near ? 8 : 2);
}
