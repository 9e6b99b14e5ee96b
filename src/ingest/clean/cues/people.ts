import { at, type Cue, colon } from "./cue.ts";

const deskRole =
  "(?:责\\s?任?\\s?编\\s?辑?|責任?編輯?|编辑|編輯|主编|主編|总编|總編|副总编|校对|校對|校审|审校|责校|審校|审核|審核|审读|编审|終審|终审|初审|复审|签发|簽發|监制|監製|值班主任|值班编委|统筹|統籌|策划|策劃|制图|製圖|排版|版式|美编|美術編輯|编发|编校|出品人?|排版|设计|视觉|运营|来稿编辑|录入|发布人|发布员|供稿单位|撰稿人|审稿人|审稿|审签|制作|海报(?:设计)?|责校|投稿邮箱|来稿邮箱)";
const writerRole =
  "(?:记者|記者|通讯员|通訊員|特约记者|实习生|实习记者|見習記者|见习记者|撰文|撰稿|采写|采訪|采访|作者|文字|文[/／&＆和与、+]图|图[/／&＆和与、+]文|文图|图文|摄影|攝影|摄像|拍摄|视频|剪辑|航拍|供稿|供图|供圖|翻译|编译|整理|执笔|来稿|素材|本报记者|本刊记者|首席记者)";

/** Who took the picture, who edited and checked, who wrote. */
export const peopleCues: readonly Cue[] = [
  // Who took the picture, before who wrote: 新华社记者 张三 摄.
  {
    kind: "credit",
    sure: true,
    most: 40,
    pattern: /^[（(【[]?[^。！？，]{0,36}[\s\u4e00-\u9fff](?:摄|攝|摄影|攝影|供图|供圖)[）)】\]]?$/,
  },
  // Who edited, checked and signed.
  {
    kind: "editor",
    sure: true,
    most: 90,
    pattern: at(
      `(?:本文|本期|值班|流程|网络|網絡|实习|實習|见习|執行|执行|新媒体|网站|微信|文字|视频|图片|美术|责任|栏目|内容|助理|特约)*${deskRole}${colon}[^。？！?!；]{0,70}$`,
    ),
  },
  {
    kind: "editor",
    sure: true,
    most: 40,
    pattern: at(
      "(?:值班|本期|流程|网络|新媒体|实习|见习)?(?:责任?编辑|責任?編輯|责编|責編|编辑|校对|主编|值班主任|审核)[\\s\\u3000]+[\\u4e00-\\u9fff·]{2,4}(?:[\\s\\u3000、，,/]+[\\u4e00-\\u9fff·]{2,8}[:：]?)*[\\s\\]】）)]*$",
    ),
  },
  {
    kind: "editor",
    sure: true,
    most: 80,
    pattern: at("(?:edited|reporting|editing|writing|additional reporting|translated|compiled) by\\b[^.]*\\.?$"),
  },
  // Three readers one after the other.
  {
    kind: "editor",
    sure: true,
    most: 70,
    pattern: at("(?:[一二三初复终]审(?:[一二三]校)?\\s*[:：|｜/]?\\s*[\\u4e00-\\u9fff·\\s]{2,10}){2,3}$", ""),
  },
  // Who wrote and photographed, standing alone.
  {
    kind: "byline",
    sure: true,
    most: 70,
    pattern: at(
      `(?:本报|本网|本刊|本台|全媒体|融媒体|见习|实习|特约|首席|驻.{1,6}|[\\u4e00-\\u9fff]{2,12})?${writerRole}${colon}\\s*(?=[^\\s])[^。？！?!；…]{1,44}$`,
    ),
  },
  {
    kind: "byline",
    sure: true,
    most: 36,
    pattern: at(
      "(?:□|文|图|文图|撰文|本报|本网|本刊)?(?:[\\u4e00-\\u9fff]{2,10})?(?:首席|特约|见习|实习|全媒体|融媒体)?(?:记者|記者|通讯员|通訊員|特派员)[\\s\\u3000]+[\\u4e00-\\u9fff·]{2,4}(?:[\\s\\u3000、，,]+[\\u4e00-\\u9fff·]{2,5})*(?:[\\s\\u3000]*(?:报道|报导|報道|報導|文|图|摄|文[/／]图|发自.{2,6}))?[\\s）)】\\]]*$",
    ),
  },
  { kind: "byline", sure: true, most: 30, pattern: at("[□◎◆■▪○●][\\s\\u3000]*[\\u4e00-\\u9fff·\\s]{2,24}$", "") },
  {
    kind: "byline",
    most: 70,
    pattern: at("(?:[Bb]y|BY)\\s+[A-Z][\\w.'-]+(?:\\s+[A-Z][\\w.'-]+){0,4}(?:\\s*[,|·].{0,40})?$", ""),
  },
  {
    kind: "byline",
    sure: true,
    most: 24,
    pattern: at(
      "文(?:字)?(?:[/／&]?[图摄])?[\\s/／|｜丨:：]+[\\u4e00-\\u9fff·]{2,6}(?:[\\s/／|｜丨、]+[\\u4e00-\\u9fff·]{1,8})*$",
    ),
  },
  {
    kind: "byline",
    sure: true,
    most: 60,
    pattern: at("(?:作者|笔者|本文作者)(?:单位|简介|系|为|是|介绍|信息)\\s*[:：]?.{2,50}[）)。]?$"),
  },
];
