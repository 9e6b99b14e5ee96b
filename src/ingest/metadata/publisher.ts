import type { Element } from "domhandler";
import { type Page, wordsOf } from "../clean/page.ts";
import { readDate } from "./dates.ts";
import type { Declared } from "./declared.ts";

export interface Publisher {
  readonly publisher: string | null;
  readonly author: string | null;
  /** The medium that a copied article is credited to: another than the site. */
  readonly copiedFrom: string | null;
}

const sourceLabel =
  /(?:文章|信息|新闻|稿件|内容|资料)?(?:来源|來源|稿源|发布机构|发文机关|发布单位|信息来源|供稿单位|出处)\s*[:：]\s*|(?:来源|來源)(?=[A-Z\u4e00-\u9fff])/;
const authorLabel = /(?:作者|记者|記者|撰文|撰稿|文)\s*[:：/]\s*/;
/** What ends a name in a line of facts about the article. */
const nameEnd =
  /\s*(?:[|｜丨\t\n]|\s{2,}|　|(?:作者|记者|責任編輯|责任?编辑|编辑|发布|時間|时间|日期|浏览|点击|阅读|字号|字体|分享|打印|关闭|收藏|评论|举报|订阅|关注|我要|参与|\d{4}[-年/.]|\d{1,2}:\d{2}|【|\[|（责|\(责|查看|责编|校对|审核|浏览量|访问|发文|成文|文号|扫一扫|手机看|推荐|阅读量|条评论|次阅读))/;

const metaNames = [
  "mediaid",
  "source",
  "contentsource",
  "article:source",
  "og:source",
  "copyright-source",
  "article:publisher:name",
  "dc.source",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
];

/**
 * Who published: the medium that the lines round the article credit, then what meta declares, then an account's name, then the site.
 */
export function findPublisher(
  page: Page,
  place: { title: number; first: number; last: number },
  declared: Declared,
): Publisher {
  const from = place.title >= 0 ? Math.max(0, place.title - 3) : Math.max(0, place.first - 12);
  const to = Math.min(page.lines.length, place.first + 3);
  let credited: string | null = null;
  let author: string | null = null;
  for (let i = from; i < to; i++) {
    const line = page.lines[i]!;
    if (line.size > 90 || i === place.title) continue;
    const words = wordsOf(line);
    credited ??= labelled(words, sourceLabel);
    author ??= labelled(words, authorLabel);
    const next = page.lines[i + 1];
    if (
      /^(?:from|source|published by|来源|來源|稿源|发布机构|信息来源|发布单位)\s*[:：]?$/i.test(words) &&
      next &&
      next.size < 20
    ) {
      const name = tidy(wordsOf(next));
      if (isName(name)) credited ??= name;
    }
  }
  credited ??= issuer(page, place.first);
  const meta = metaNames.map((name) => declared.metas.get(name)).find((value) => value && isName(value)) ?? null;
  credited ??= namedElement(page, place, sourceName);
  credited ??= meta;
  credited ??= namedElement(page, place, /(?:^|[-_\s])author-?name(?:$|[-_\s])/i);
  credited ??= beside(page, place);
  if (credited === null) {
    for (let i = Math.max(place.first, place.last - 6); i < Math.min(page.lines.length, place.last + 6); i++) {
      const line = page.lines[i]!;
      if (line.size <= 60) credited ??= labelled(wordsOf(line), sourceLabel);
    }
  }
  const site = siteName(page, place, declared);
  return {
    publisher: credited ?? site,
    author: author ?? declared.author,
    copiedFrom:
      credited !== null && site !== null && !site.includes(credited) && !credited.includes(site) ? credited : null,
  };
}

/** Who issued an official document, from the table of facts above it. */
function issuer(page: Page, first: number): string | null {
  for (let i = Math.max(0, first - 60); i < first; i++) {
    const line = page.lines[i]!;
    if (line.size > 60) continue;
    const found = /(?:发文机关|发布机构|发布机关|制发机关|发文单位|公开主体|发布部门)\s*[:：]?\s*(.*)$/.exec(
      wordsOf(line),
    );
    if (!found) continue;
    const next = page.lines[i + 1];
    const name = found[1] !== "" ? found[1]! : next && next.size < 24 ? wordsOf(next) : "";
    const end = nameEnd.exec(name);
    const tidied = tidy(end ? name.slice(0, end.index) : name);
    if (isName(tidied)) return tidied;
  }
  return null;
}

function labelled(words: string, label: RegExp): string | null {
  const found = label.exec(words);
  if (!found) return null;
  const rest = words.slice(found.index + found[0].length);
  const end = nameEnd.exec(rest);
  const name = tidy(end ? rest.slice(0, end.index) : rest);
  return isName(name) ? name : null;
}

const tidy = (name: string): string =>
  name.replace(/^[\s"“”《<［[（(【□■◎●]+|[\s"“”》>］\])）】,，。;；:：|]+$/g, "").trim();

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 32 &&
    !/^[\d\s:.-]+$/.test(name) &&
    !/[。！？]/.test(name) &&
    !/^(?:null|undefined|none|未知|网络|互联网|网友|https?:.*)$/i.test(name)
  );
}

const noName =
  /^(?:原创|转载|作者|编辑|发布|发表|更新|来源|时间|日期|分享|微信|微博|收藏|评论|主持人|嘉宾|地点|字号|大|中|小|大\s*中\s*小|标准|字体.*|字号.*|.*(?:日期|时间|次数|浏览量|编辑).*|超大|打印|举报|关注|订阅|正文|首页|图集|放大字体|缩小字体|更多|展开|阅读|浏览|点击|于|在|昨天|今天|刚刚|优质原创作者|热点|推荐|.{0,6}领域.{0,6}|[\d\s,.:+-]+|.{0,4}(?:评论|阅读|点赞|分享|收藏|播放|浏览).{0,8}|来自.{2,8}|.*(?:通过|会议|修订|号|记者|記者)|QQ.{0,2}|Qzone|by|.*(?:報導|报道|報道)|.*[:：].*|[^\u4e00-\u9fff]*)$/i;

/** Words that media and offices are named by. */
const medium =
  /报|報|网|網|社|刊|台|电视|广播|新闻|新聞|在线|线上|传媒|媒体|发布|频道|观察|财经|客户端|局|委|政府|办公室|厅|中心|研究院|协会|集团|公司|杂志|周|日报|论坛|之家|头条|资讯|必读|号/;

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

/** Two or three characters that begin with a surname are rather a person than a medium. */
const isPerson = (name: string): boolean => name.length <= 3 && surnames.includes(name[0]!) && !medium.test(name);

const credits =
  /(?:本报|本刊|本网|特约|首席|见习|实习)?(?:记者|記者|作者|采写|撰文|撰稿|通讯员|通訊員|编辑|编译|摄影|攝影|文|图|by|By|BY)\s*[:：/|｜∕]?\s*[\u3400-\u9fff·\ud800-\udfff]{2,4}(?![\u4e00-\u9fff]{2})/g;

/** A name that stands unlabelled beside the date between headline and article, or alone on a line there. Media before persons. */
function beside(page: Page, place: { title: number; first: number }): string | null {
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

const sourceName =
  /(?:^|[-_\s])(?:source|origin|nickname|js_name|account|laiyuan|mediaName|media_name|copyfrom|com-?from)(?:$|[-_\s]|name|text|txt)/i;

/** The words of an element between headline and article that is named for the source. */
function namedElement(page: Page, place: { title: number; first: number }, name: RegExp): string | null {
  if (place.title < 0) return null;
  for (let i = place.title + 1; i < Math.min(place.first, place.title + 10); i++) {
    const line = page.lines[i]!;
    if (line.hidden || line.size > 60) continue;
    for (const node of line.nodes) {
      const element = node.parent as Element | null;
      if (!element?.attribs) continue;
      const own = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`;
      if (own.length < 4 || !name.test(own)) continue;
      const words = tidy(node.data.replace(sourceLabel, "").replace(/\s+/g, " "));
      if (isName(words) && !noName.test(words) && !/有限(?:责任)?公司$/.test(words) && readDate(words).day === null)
        return words;
    }
  }
  return null;
}

function classOf(page: Page, box: number): string {
  const attribs = page.boxes[box]?.element?.attribs;
  return `${attribs?.class ?? ""} ${attribs?.id ?? ""}`;
}

const separators =
  /\s*[_|｜»]\s*|\s[-–—·•<>]\s|\s*--+\s*|\s*——+\s*|(?<=[\u4e00-\u9fff\d）)”？！…])\s*[-—–]\s*|\s(?=\S{4,20}$)/;

/** The site's own name: declared, at the end of the title, the title where that is all it says, or first in the breadcrumb. */
function siteName(page: Page, place: { title: number; first: number }, declared: Declared): string | null {
  const { metas, title } = declared;
  const name = [
    metas.get("sitename"),
    metas.get("og:site_name"),
    declared.publisher,
    metas.get("application-name"),
  ].find((value) => value && isName(value) && !/公众平台/.test(value));
  if (name) return name;
  const heading = place.title >= 0 ? wordsOf(page.lines[place.title]!) : "";
  const parts = title.split(separators).map(tidy).filter(Boolean);
  const last = parts.at(-1);
  const bare = (site: string) =>
    site.replace(/(?:官网|官方网站|電子版|电子版|电子报|電子報|数字报|多媒体数字版|数字版)$/, "");
  if (parts.length > 1 && last && isName(last) && !heading.endsWith(last)) return bare(last);
  // Papers put their own name first.
  if (parts.length > 1 && last && heading.endsWith(last) && isName(parts[0]!) && parts[0] !== heading)
    return bare(parts[0]!);
  if (last && parts.length === 1 && last.length <= 14 && last !== heading && medium.test(last)) return bare(last);
  for (let i = Math.max(0, place.first - 30); i < place.first; i++) {
    const words = wordsOf(page.lines[i]!);
    const crumb =
      /(?:当前位置|所在位置|位置)\s*[:：]\s*([^>＞»›/\s]{2,20})\s*[>＞»›/]/.exec(words)?.[1] ??
      /^([^>＞»›/\s]{2,20}(?:网|报|在线|政府))\s*[>＞»›/]/.exec(words)?.[1];
    if (crumb && !/^首页/.test(crumb)) return crumb;
  }
  return null;
}
