import { at, type Cue } from "./cue.ts";

/** What follows the article. */
export const tailCues: readonly Cue[] = [
  {
    kind: "tail",
    sure: true,
    most: 16,
    pattern: at(
      "(?:延伸|相关|相關|热门|熱門|猜你|为你|精彩|更多)\\s*[·•|｜/]\\s*(?:推荐|推薦|阅读|閱讀|新闻|新聞|喜欢)\\s*$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 24,
    pattern: at(
      "(?:更多)?(?:相关|相關|延伸|拓展|扩展|推荐|推薦|关联|同类|猜你|精彩|热门|熱門|热点|最新|往期|往期精彩|近期|更多|精选|其他|本类|本版其[他它]|本版|今日|今日热点|大家|编辑|为您|为你|猜您|专题|网友|最热|全部|讀者|读者|精选|热评|本文|24小时|一周|本周|发表|我要|我来|用户)(?:相关)?(?:阅读|閱讀|新闻|新聞|快讯|快訊|推荐|推薦|文章|链接|鏈接|报道|報道|专题|專題|资讯|資訊|视频|股票|个股|板块|概念股|标签|热文|喜欢|都在看|都在搜|爱看|评论|評論|留言|跟帖|跟贴|点评|好文|看点|导读|热评|热榜|热搜|榜单|排行榜?)(?:\\s*[(（]\\s*\\d*\\s*(?:条)?\\s*[)）])?\\s*[】\\]）)》」』:：>»+…↓\\s]*(?:更多)?\\s*[>»]*$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 60,
    pattern: at(
      "(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页|上一则|下一则|previous|next|older|newer)(?:文章|新闻|article|post|story)?\\s*[:：>»«|\\]】]",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 30,
    pattern: at(
      "(?:延伸阅读|延伸閱讀|相关阅读|推荐阅读|此前报道|此前報道|早前报道|往期回顾|往期推荐|往期精选|往期文章|往期内容|新闻链接|新闻背景链接|相关链接|相关新闻|猜你喜欢|为你推荐|为您推荐|大家都在看|热门评论|最新评论|精选留言|讀者留言|读者留言|网友评论|发表评论|发表回复|参与评论|文明上网|评论列表|全部评论|评论区|暂无评论|附件下载|相关附件|相关解读|政策解读链接|解读链接|往期精彩|精彩回顾|打赏|赞赏|喜欢作者|喜欢此内容的人还喜欢|更多精彩(?:内容)?|相关稿件|您?可能感兴趣的?(?:文章|新闻|内容)?|热搜|热榜|排行榜|点击排行|阅读排行|24小时热文|图片新闻)(?:[：:\\s(（\\]】>|].{0,16})?$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 40,
    pattern:
      /^(?:related (?:articles?|stories|posts?|news|content|links|topics|coverage|reading)|more (?:stories|news|articles|from|on this|in this|like this)|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| reading| articles)?|read next|up next|what to read next|most (?:read|popular|viewed|shared)|popular (?:posts|stories|now)|trending(?: now)?|latest (?:news|stories|posts)|top stories|around the web|from the web|sponsored (?:content|stories)|editor'?s? picks?|leave a (?:reply|comment)|post a comment|add a comment|join the conversation|comments? ?\(?\d*\)?|\d+ (?:comments?|replies|responses)|share this(?: article| story| post)?|about the author|tags|filed under|see all|further reading|references and further)\b.{0,20}$/i,
  },
  // How many comments there are, over them: 3 条评论, 共 12 条回复, 潮友热评.
  {
    kind: "tail",
    sure: true,
    most: 20,
    pattern: at(
      "(?:(?:共|全部)?\\s*\\d{1,6}\\s?条(?:评论|评论回复|回复|留言|跟帖|跟贴)|[\\u4e00-\\u9fff]{0,4}(?:友|民)(?:热评|评论|跟帖))[:：]?$",
    ),
  },
];
