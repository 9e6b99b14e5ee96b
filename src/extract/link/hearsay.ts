import { isCount, type Place, say } from "./context.ts";

/** Who says so before a quotation: 一则“…”, 网友发帖说…“…”, 有人煞有介事地算出“…”. */
const TELLS =
  /(?:一[则条篇段](?:题为|名为)?|有报道(?:说|称)|此前(?:有)?报道|网传|网上|网友|网民|发帖|贴文|帖子|坊间|听说|传闻|流传|谣传|传言|谣言|有人|自媒体|标题党|截图)[^。！？”]{0,24}$/;
/** What the quotation is called behind it: “…”的帖子, “…”的传言. */
const CALLED = /^的?(?:帖子|贴文|传言|传闻|谣言|说法|消息|截图|言论|网帖|猜测|爆料)/;
/** What a page counts of itself: comments, reads, likes. */
const COMMENTS = /(?:跟帖|跟贴|留言|评论|阅读量?|浏览量?|点击量?|点赞|转发|播放量|在看|回复)[^，。；\d“”]{0,6}$/;
/** How far back a quotation is looked for. */
const REACH = 60;

/** The rule that leaves out a figure only said by hearsay, or counted of the page itself; null for any other. */
export function hearsay(place: Place): string | null {
  const { figure, line, clause } = place;
  const left = say(place, { start: Math.max(line.start, figure.start - REACH), end: figure.start });
  const open = left.lastIndexOf("“");
  if (open >= 0 && open > left.lastIndexOf("”")) {
    const right = say(place, { start: figure.end, end: Math.min(line.end, figure.end + REACH) });
    const shut = right.indexOf("”");
    const start = Math.max(line.start, figure.start - REACH);
    const before = say(place, { start: Math.max(line.start, start + open - 30), end: start + open });
    if (shut >= 0 && (TELLS.test(before) || CALLED.test(right.slice(shut + 1)))) return "hearsay";
  }
  // 有网友发帖称，某区产值跌破200亿元，请问是否属实？
  const sentence = say(place, { start: line.start, end: line.end });
  if (/是否(?:属实|准确|真实|确有其事)|(?:有|据)?网(?:友|民)[^，。]{0,8}(?:称|说|爆料)[，,：:]/.test(sentence))
    return "hearsay";
  const own = say(place, { start: Math.max(clause.start, figure.start - 16), end: figure.start });
  if (/所谓[^“，。；]{0,8}$/.test(own)) return "hearsay";
  return isCount(figure.dimension) && /^[万亿]?(?:条|次|个|万|人次|\+)?$/.test(figure.unit) && COMMENTS.test(own)
    ? "comments"
    : null;
}
