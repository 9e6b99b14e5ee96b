import { isCount, type Place, say } from "./context.ts";
import { holdsCue } from "./cues.ts";

/** Who says so before a quotation: 一则“…”, 网友发帖说…“…”, 有人煞有介事地算出“…”. */
const TELLS =
  /(?:一[则条篇段](?:题为|名为)?|有报道(?:说|称)|此前(?:有)?报道|网传|网上|网友|网民|发帖|贴文|帖子|坊间|听说|传闻|流传|谣传|传言|谣言|有人|自媒体|标题党|截图|说法|有的?(?:材料|资料|文章|版本))[^。！？”]{0,24}$/;
/** What the quotation is called behind it: “…”的帖子, “…”的传言. */
const CALLED = /^的?(?:帖子|贴文|传言|传闻|谣言|说法|消息|截图|言论|网帖|猜测|爆料|提法)/;
/** What a page counts of itself: comments, reads, likes. */
const COMMENTS = /(?:跟帖|跟贴|留言|评论|阅读量?|浏览量?|点击量?|点赞|转发|播放量|在看|回复)[^，。；\d“”]{0,6}$/;
/** A sentence told as what others say: 有网友发帖称，…, 网传…, 坊间有消息说. What is official (据悉, 据介绍) is none. */
const RUMOUR =
  /(?:^|[，：“。])(?:近日|日前|此前|最近|近来|早前|前不久)?[，,]?(?:[有据]|对于|关于|针对)?(?:网友|网民|传闻|传言|消息|市民|自媒体|网帖|网上|坊间|小道消息|媒体)?[^，。：；\d]{0,4}(?:发帖|传闻|传言|谣传|网传|盛传|疯传|爆料|误传|消息)(?:称|说|中|里|的|，)?/;
/** A sentence that asks whether it is so, or gives what a reader of the net says. */
const ASKED =
  /是否(?:属实|准确|真实|确有其事)|(?:有(?:没有)?这回事|是真的|属实|真有这么[多高大])吗|(?:有|据)?网(?:友|民)[^，。]{0,8}(?:称|说|爆料)[，,：:]/;
/** What takes a report back: 此前有报道说…, 经核实…; stands before what was wrong. */
const RETRACTED =
  /(?:此前|之前|早前|先前|原)(?:有|的|曾)?(?:报道|媒体|网上|文章|稿件|通报|公布|公开)[^，。；]{0,8}?(?:说|称|的|为|是|中|提到)[^，。；]*$/;
/** What answers a rumour: asked, denied, without ground. */
const ANSWERED =
  /不实|不属实|属实吗|是否属实|否认|辟谣|没有依据|毫无根据|无依据|谣言|谣传|并无此事|没有的事|子虚乌有|依据不足/;

/** 有自媒体称, 一篇网文宣称: a report that the same sentence answers. */
const POSTED =
  /(?:自媒体|短视频|公众号|博主|网文|网帖|网络文章|网络消息|微博|朋友圈|微信群|有人|网友|网民|有文章|有说法|外[界面头]|有外地媒体|有媒体)[^，。；\d]{0,10}?(?:声称|宣称|传称|误称|称|说|传)/;
const REPLIES =
  /澄清|回应|从未有过|从来没有|辟谣|否认|更正|说明称|并非如此|不实|没有依据|无依据|准确的说|事实上|实际上|(?:数|数字|说法)(?:并)?不(?:对|准)|不是这么回事|没这回事|没有的事/;

/** How far back a quotation is looked for. */
const REACH = 60;

/** The rule that leaves out a figure only said by hearsay, or counted of the page itself; null for any other. */
export function hearsay(place: Place): string | null {
  const { figure, line, clause } = place;
  const quoted = holdsCue(place, "quotation");
  const left = quoted ? say(place, { start: Math.max(line.start, figure.start - REACH), end: figure.start }) : "";
  const open = left.lastIndexOf("“");
  if (open >= 0 && open > left.lastIndexOf("”")) {
    const right = say(place, { start: figure.end, end: Math.min(line.end, figure.end + REACH) });
    const shut = right.indexOf("”");
    const start = Math.max(line.start, figure.start - REACH);
    const before = say(place, { start: Math.max(line.start, start + open - 30), end: start + open });
    if (shut >= 0 && (TELLS.test(before) || CALLED.test(right.slice(shut + 1)))) return "hearsay";
  }
  // 有网友发帖称，某区产值跌破200亿元，请问是否属实？
  if (holdsCue(place, "asked") && ASKED.test(say(place, line))) return "hearsay";
  const upTo = say(place, { start: line.start, end: figure.start });
  if (holdsCue(place, "retracted") && RETRACTED.test(upTo)) return "retracted";
  // A 消息 or a 传闻 is hearsay where the sentence says no more than that, or goes on to deny it.
  const told = holdsCue(place, "rumour") ? RUMOUR.exec(upTo) : null;
  if (told && (/网友|网民|传|爆料|发帖|坊间/.test(told[0]) || ANSWERED.test(say(place, line)))) return "hearsay";
  if (holdsCue(place, "told")) {
    const posted = POSTED.exec(upTo);
    // What is answered behind it is no hearsay any more.
    if (posted && !REPLIES.test(upTo.slice(posted.index)) && REPLIES.test(say(place, line))) return "hearsay";
  }
  const own = say(place, { start: Math.max(clause.start, figure.start - 16), end: figure.start });
  if (holdsCue(place, "socalled") && /所谓[^“，。；]{0,8}$/.test(own)) return "hearsay";
  return isCount(figure.dimension) && /^[万亿]?(?:条|次|个|万|人次|\+)?$/.test(figure.unit) && COMMENTS.test(own)
    ? "comments"
    : null;
}
