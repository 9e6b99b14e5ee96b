import { at, type Cue, colon } from "./cue.ts";

/** Whose a picture is, and what it shows. */
export const pictureCues: readonly Cue[] = [
  {
    kind: "credit",
    sure: true,
    most: 70,
    pattern: at(
      `(?:头图|题图|配图|首图|封面|图片|圖片|图像|本文图片?|文中图片?|照片|视频|所有图片|未标注图片|除.{2,10}图片)(?:来源|來源|来自|来源于|均来自|均由|提供|出处|版权|／文字)?${colon}`,
    ),
  },
  { kind: "credit", sure: true, most: 40, pattern: at(`(?:图源|圖源|图据|圖據|图|圖|供图|摄|攝)${colon}`) },
  {
    kind: "credit",
    sure: true,
    most: 60,
    pattern: at(
      "(?:本文|文中|以上|上述|文内|部分|题图|头图|配图|封面)?(?:图片|圖片|配图|视频|照片|素材|图)(?:均|皆|主要|部分|内容|全部)*(?:来自|来源于?|源自|源于|取自|由|转自)",
    ),
  },
  {
    kind: "credit",
    sure: true,
    most: 60,
    pattern:
      /^[（(【[]?[^。！？，]{0,40}(?:摄|攝|摄影|攝影|供图|供圖|供照|制图|製圖|绘图|图片|资料图片?|资料照片|視頻截圖|视频截图|网络截图|网页截图|截图|网络图片|图据网络|示意图|效果图|(?:新华社|中新社|视觉中国|东方IC|人民视觉|IC photo)(?:图片|发)?)[）)】\]]?$/,
  },
  {
    kind: "credit",
    sure: true,
    most: 120,
    pattern: at(
      "(?:photos?|images?|pictures?|illustrations?|credit|photograph(?:ed)?|file photo)\\s*(?:by|credit|courtesy|source)?\\s*[:：/]",
    ),
  },
  {
    kind: "credit",
    sure: true,
    most: 160,
    pattern:
      /(?:getty images|shutterstock|via ap\b|\/ap\)?$|\/reuters\)?$|\/afp\)?$|photo courtesy|all rights reserved)\W*$/i,
  },
  {
    kind: "credit",
    sure: true,
    most: 160,
    pattern:
      /(?:记者|記者|通讯员|通訊員|摄影师?)[\s\u3000]*[\u4e00-\u9fff·]{2,4}(?:[\s、，,]+[\u4e00-\u9fff·]{2,4}){0,3}[\s/／]*(?:图|圖|摄|攝|供图)[）)。]?$/,
  },
  { kind: "caption", sure: true, most: 16, pattern: /^.{0,6}(?:现场|掠影|合影|剪影)(?:照片|图片|图)?。?$/ },
  {
    kind: "caption",
    sure: true,
    most: 140,
    pattern: /^[\s（(【[]*(?:▲|△|▼|▽|↑|↓|⬆|⬇|◀|▶|◁|▷|←)\s*(?=[\u4e00-\u9fffA-Za-z“"《（(\d])/,
  },
  {
    kind: "caption",
    sure: true,
    most: 160,
    pattern: at(
      "(?:(?:上|下|左|右|本|题|文|配)?图(?:为|是|示)|圖為|圖示|資料圖|资料图|资料照|示意图|效果图|视频截图|新聞圖|这是.{2,20}(?:拍摄|航拍)|(?:上|下)图[:：])",
    ),
  },
  {
    kind: "caption",
    sure: true,
    most: 80,
    pattern: at("(?:图|圖|figure|fig\\.)\\s*[\\d一二三四五六七八九十]{1,3}\\s*[:：、.．|\\s\\u3000]"),
  },
];
