import { at, type Cue } from "./cue.ts";

/** Facts about the article that pages set round it: tags, place in the site, date, how often it was read. */
export const factCues: readonly Cue[] = [
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern: at(
      `(?:关键[词字]|關鍵[詞字]|标签|標籤|tags?|keywords?|分类|所属专题|专题|话题|频道|栏目|filed under|topics?|categories|category|labels?)\\s*[:：]`,
    ),
  },
  {
    kind: "furniture",
    most: 60,
    pattern: /^(?:当前位置|您?现?在?的?位置|您当前的位置|您所在的位置|所在位置|位置|你的位置)(?:是)?\s*[:：]/,
  },
  {
    kind: "furniture",
    most: 60,
    pattern: /^[^。！？]{0,20}[>＞»›/]\s*[^。！？]{1,20}[>＞»›/]\s*(?:正文|[^。！？]{0,20})$/,
  },
  {
    kind: "furniture",
    most: 70,
    pattern: at(
      "(?:发布|發佈|发稿|更新|时间|時間|日期|发表|出版|刊发|编辑|上传|录入|published|updated|posted|last (?:updated|modified)|date)?(?:时间|時間|日期|于|于|at|on)?\\s*[:：]?\\s*(?:19|20)\\d{2}\\s*[-—./年]\\s*\\d{1,2}\\s*[-—./月]\\s*\\d{1,2}\\s*日?(?!.*(?:通过|修订|公布|施行|批准|会议|讯|电|。))(?:.{0,40})?$",
    ),
  },
  { kind: "furniture", most: 40, pattern: /^(?:\d{1,2}[-/月]\d{1,2}日?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,24})?$/ },
  {
    kind: "furniture",
    most: 40,
    pattern: /^(?:\d{1,3}\s*)?(?:刚刚|昨天|今天|前天|\d{1,3}\s*(?:分钟|小时|天|个月|年)前)(?:\s.{0,20})?$/,
  },
  { kind: "furniture", sure: true, most: 12, pattern: /^(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u },
  { kind: "furniture", most: 60, pattern: /^(?:posted|published|updated|last updated|created)\b.{0,60}$/i },
  {
    kind: "furniture",
    most: 50,
    pattern:
      /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}).{0,24}$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 30,
    pattern:
      /^[\s\-—–_=*~·.。•…<>|｜/\\()（）[\]【】]*(?:全文完|正文完|完|END|The End|本文完|结束|未完待续|end)?[\s\-—–_=*~·.。•…<>|｜/\\()（）[\]【】]*$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 80,
    pattern:
      /(?:ICP备|ICP證|公网安备|网安备|增值电信业务|新闻信息服务许可证|统一社会信用|政府网站标识码|备案号[:：]|许可证编号[:：]|不良信息举报|建议使用.{0,12}浏览器|网站地图)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern:
      /^(?:(?:sign up|subscribe|click here|follow us|join our|download (?:the|our)|share (?:this|on)|like us|read (?:more|also|next)|more from|don'?t miss|advertisement|story continues|scroll down|for more .{0,40}(?:visit|follow|subscribe|click))\b.{0,80}|(?:see also|watch|listen|get the|support .{0,20}journalism)\b[^.]{0,80})$/i,
  },
  // A line of facts about the article: its date and how often it was read.
  {
    kind: "furniture",
    sure: true,
    most: 110,
    pattern:
      /^(?=.*(?:19|20)\d{2}\s*[-年/.]).*(?:阅读|浏览|点击|收藏|点赞|评论|访问|人气|views?|comments?)(?:量|数|次数|次)?\s*[:：(（]?\s*\d/i,
  },
  // An account's or paper's name before the date, set off by a dot or bar, or before the hour.
  {
    kind: "furniture",
    most: 44,
    pattern:
      /^[\u4e00-\u9fffA-Za-z\d]{2,14}\s*(?:[·|｜丨]\s*(?:(?:19|20)\d{2}[-年/.]\s?)?\d{1,2}[-月/.]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|\s*(?:(?:19|20)\d{2}[-年/.])?\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?)$/,
  },
  // What a printed or filed piece carries before its text or after it: 报告编号：YZ-2024-018, 印数：3000册, （共印120份）.
  {
    kind: "furniture",
    most: 50,
    pattern: at(
      "(?:(?:报告|文档|文件|档案|资料|准印证|刊)(?:编)?号|索引号|信息(?:分类|索引号?)|印数|印张|印次|印发份数|印制份数|版次|开本|定价|书号|ISBN|ISSN|密级|保密期限)(?:\\s*[:：]|\\s+(?=[\\dA-Z]))\\s*[^。！？；]{1,40}$|[（(]?共印\\s*\\d+\\s*份|内部资料[\\s，,、]*(?:注意保存|请勿外传|免费交流)",
    ),
  },
  {
    kind: "furniture",
    sure: true,
    most: 24,
    pattern: /^(?:第\s*\d{1,4}\s*页\s*[,，/／]?\s*[（(]?共\s*\d{1,4}\s*页[)）]?|A-\s*A\s*A\+)$/,
  },
  // Who held an event stands in notices too: only at the ends is it the site's own.
  { kind: "furniture", most: 90, pattern: /(?:技术支持|主办单位|承办单位|运行维护单位|地址|邮编)\s*[:：]/ },
];
