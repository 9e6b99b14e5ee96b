import { type Page, wordsOf } from "../clean/page.ts";
import { readDate } from "./dates.ts";
import { isSection } from "./section.ts";

/** A name without the marks round it. */
export const tidy = (name: string): string =>
  name.replace(/^[\s"“”《<［[（(【□■◎●]+|[\s"“”》>］\])）】,，。;；:：|]+$/g, "").trim();

/** True for words that may be somebody's name: a few, and no sentence. */
export function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 32 &&
    !/^[\d\s:.-]+$/.test(name) &&
    !/[。！？]/.test(name) &&
    !isSection(name) &&
    !/^(?:null|undefined|none|未知|网络|互联网|网友|https?:.*)$/i.test(name)
  );
}

/** What stands where names stand and is none. */
export const noName =
  /^(?:原创|转载|作者|编辑|发布|发表|更新|来源|时间|日期|分享|微信|微博|收藏|评论|主持人|嘉宾|地点|字号|大|中|小|大\s*中\s*小|标准|字体.*|字号.*|.*(?:日期|时间|次数|浏览量|编辑).*|超大|打印|举报|关注|订阅|正文|首页|图集|放大字体|缩小字体|更多|展开|阅读|浏览|点击|于|在|昨天|今天|刚刚|优质原创作者|热点|推荐|.{0,6}领域.{0,6}|[\d\s,.:+-]+|.{0,4}(?:评论|阅读|点赞|分享|收藏|播放|浏览).{0,8}|来自.{2,8}|.*(?:通过|会议|修订|号|记者|記者)|(?:星期|周|週)[一二三四五六日天]|听新闻|听.{1,4}|复制链接|只看该作者|倒序浏览|QQ.{0,2}|Qzone|by|.*(?:報導|报道|報道)|.*[:：].*|各.*|.{0,6}(?:概况|简介|介绍|一览|详情)|(?:我要|我想|免费|立即|马上|点此).*|[^\u4e00-\u9fff]*)$/i;

/** Words that media and offices are named by. */
export const medium =
  /报|報|网|網|融媒|社|刊|台|电视|广播|新闻|新聞|在线|线上|传媒|媒体|发布|频道|观察|财经|客户端|局|委|政府|办公室|厅|中心|研究院|协会|集团|公司|杂志|周|日报|论坛|之家|头条|资讯|必读|号/;

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

/** Two or three characters that begin with a surname are rather a person than a medium. */
const isPerson = (name: string): boolean => name.length <= 3 && surnames.includes(name[0]!) && !medium.test(name);

const credits =
  /(?:本报|本刊|本网|特约|首席|见习|实习)?(?:记者|記者|作者|采写|撰文|撰稿|通讯员|通訊員|编辑|编译|摄影|攝影|文|图|by|By|BY)\s*[:：/|｜∕]?\s*[\u3400-\u9fff·\ud800-\udfff]{2,4}(?![\u4e00-\u9fff]{2})/g;

/** A name that stands unlabelled beside the date between headline and article, or alone on a line there. Media before persons. */
export function beside(page: Page, place: { title: number; first: number }): string | null {
  if (place.title < 0 || place.title >= place.first) return null;
  const found: string[] = [];
  for (let i = place.title + 1; i < Math.min(place.first, place.title + 8); i++) {
    const line = page.lines[i]!;
    if (line.hidden || line.size > 50) continue;
    const words = wordsOf(line);
    const dated = readDate(words).day !== null || /\d{1,2}[-月]\d{1,2}日?\s*\d{1,2}:\d{2}/.test(words);
    const shared = /share|tool|weixin|subtitle|fbt/i.test(classOf(page, line.box));
    if (!dated && (line.size > 14 || line.stops > 0 || line.heading > 0 || shared)) continue;
    if (/字体|字号|字體|大小/.test(words) && !dated) continue;
    // Whom a notice is addressed to.
    if (/[:：]$/.test(words) && !dated) continue;
    if (/\bby\b|^文\s*[/／|]|摄影|^作者/i.test(words)) continue;
    // Each element of the line holds one fact.
    const parts = line.nodes
      .flatMap((node) => node.data.replace(credits, "|").split(between))
      .map((part) => tidy(part.replace(dateWords, " ")))
      .filter((part) => isName(part) && !noName.test(part));
    const slashed = parts
      .map((part) => /^[^/]{2,12}\/([^/]{2,20})$/.exec(part)?.[1])
      .find((part) => part !== undefined);
    if (slashed) return slashed;
    if (dated) found.push(...parts.reverse());
    else if (parts.length <= 2) found.push(...parts);
  }
  return found.find((name) => medium.test(name)) ?? found.find((name) => !isPerson(name)) ?? null;
}

const between = /[\n|｜丨∙·•∕]|\s{2,}|　|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff\d])|(?<=\d)\s+(?=[\u4e00-\u9fff])/;
const dateWords =
  /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[-月]\d{1,2}日?|发布于|发表于|发布时间[:：]?/g;

function classOf(page: Page, box: number): string {
  const attribs = page.boxes[box]?.element?.attribs;
  return `${attribs?.class ?? ""} ${attribs?.id ?? ""}`;
}
