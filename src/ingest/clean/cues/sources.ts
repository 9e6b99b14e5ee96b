import { at, type Cue, colon } from "./cue.ts";

/** Where an article was taken from, and by whose leave. */
export const sourceCues: readonly Cue[] = [
  {
    kind: "source",
    sure: true,
    most: 90,
    pattern: at(
      `(?:本文|文章|信息|资料|資料|新闻|新聞|稿件|内容|内容来源|原文|综合|数据)?(?:来源|來源|稿源|来自|來自|首发于?|转载自|轉載自|转自|摘自|原载于?|选自|源自|出处|出處)(?:于|自|为|公众号|微信公众号)?${colon}`,
    ),
  },
  {
    kind: "source",
    sure: true,
    most: 60,
    pattern: at(
      "(?:本文|此文|文章|稿件|原文)(?:转载|轉載|摘编|摘|首发|选|来|來|源|原载|刊载|刊|发布)(?:自|于|於|载于|源于|源)",
    ),
  },
  { kind: "source", sure: true, most: 30, pattern: /^(?:[（(]据[^。，]{2,20}[）)]|据《[^》]{2,16}》(?:报道|消息)?)$/ },
  { kind: "source", sure: true, most: 50, pattern: at("本(?:文|条|篇|稿).{0,4}首发(?:自|于)") },
  {
    kind: "source",
    sure: true,
    most: 40,
    pattern: at('(?:转自|摘自|来源|來源|稿源)[\\s\\u3000]*[《“"\\u4e00-\\u9fffA-Za-z]{2,24}[》”"）)\\]】]*$'),
  },
  {
    kind: "source",
    sure: true,
    most: 120,
    pattern: at(
      `(?:本文)?(?:原标题|原標題|原题|原題|原文标题|原文链接|原文鏈接|原文地址|本文标题|本文链接|本文地址|文章链接|文章地址|点击查看原文|新闻原文|链接|网址)${colon}`,
    ),
  },
  {
    kind: "source",
    most: 60,
    pattern: at(
      `(?:source|via|originally published (?:at|on|in|by)|this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared))\\b`,
    ),
  },
  { kind: "source", most: 50, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  { kind: "source", sure: true, most: 120, pattern: at("(?:原标题|原标题为|原题|原题为|原題為|原標題為)\\s*[:：《“]") },
  {
    kind: "byline",
    sure: true,
    most: 60,
    pattern: at(
      "(?:原创|《[^》]{1,12}》\\s*(?:作者|记者|特约)|实习生|.{2,10}对(?:此|本)文.{0,8}贡献|.{0,8}对本文亦有贡献|经过.{1,8}重新编排)[\\s\\d:：\\u4e00-\\u9fff·、-]{0,48}[）)]?$",
    ),
  },
  {
    kind: "source",
    sure: true,
    most: 70,
    pattern: at(
      "(?:本文|此文|文章)?(?:已|系|经|由|为)*(?:作者|原作者|公众号|平台|版权方)?(?:授权|授權)(?:转载|轉載|发布|刊发)",
    ),
  },
];
