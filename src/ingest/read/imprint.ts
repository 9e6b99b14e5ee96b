import { isSection } from "../metadata/section.ts";
import { dateIn, isDateLine } from "./datelines.ts";

/** What a plan or notice says of itself: its title, who issued it and when. */
export interface Imprint {
  readonly title: string | null;
  /** Which lines make the title, from and to (not including), as indexes of the lines given. */
  readonly titleLines: readonly [number, number] | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const GENRE =
  /(?:规划纲要|规划|方案|意见|通知|通报|办法|计划|纲要|条例|规定|决定|决议|公告|公报|通告|报告|措施|细则|指引|指南|清单|目录|政策|批复|函|工作要点|白皮书|蓝皮书|实施意见|年鉴)(?:的通知|的函)?(?:\s?[（(《〔[][^）)》〕\]]{1,30}[）)》〕\]]){0,2}$/;
const ORGANISATION =
  /(?:委员会|人民政府|政府|办公厅|办公室|管委会|总局|厅|局|委|部|署|领导小组|指挥部|党组|集团|公司|研究院|中心|协会|联合会)$/;
const ISSUER = /(?:委员会|人民政府|办公厅|办公室|管委会|总局|厅|局|委|部|领导小组)/;

/** A document number: 渝经信园区〔2026〕9号. */
export function isDocumentNumber(line: string): boolean {
  return line.length <= 40 && /[〔[【（(［]\s?20[0-9]{2}\s?[〕\]】）)］]\s?(?:第\s?)?[0-9]{1,5}\s?号$/.test(line);
}

const NUMBER = "[\\u4e00-\\u9fff]{2,14}[〔[【（(［]\\s?(?:19|20)\\d{2}\\s?[〕\\]】）)］]\\s?第?\\s?\\d{1,5}\\s?号";
const NUMBER_BEFORE = new RegExp(`^[（(]?${NUMBER}[）)]?(?:[\\s　：:]+|(?=\\S{0,30}关于))`);
const NUMBER_BEHIND = new RegExp(`(?:\\s*[（(]\\s?${NUMBER}\\s?[）)]|[\\s　]+${NUMBER})$`);
/** Without a mark between them, behind the word that titles end with. */
const NUMBER_CLOSE = new RegExp(
  `^(.*(?:通知|意见|方案|办法|规划|纲要|决定|决议|批复|公告|通告|细则|条例|报告|计划|政策|措施)[》”]?)${NUMBER}$`,
);

/** A title without the document's number at its front or end: …实施方案的通知（临政办〔2023〕28号）. Its name is what a reader calls it by. */
export function withoutNumber(title: string): string {
  const words = title.replace(NUMBER_BEHIND, "").replace(NUMBER_CLOSE, "$1").replace(NUMBER_BEFORE, "").trim();
  return words.length >= 6 ? words : title;
}

/** True for a line that ends as plans and notices are called, and is no sentence. */
export function isTitleLine(line: string): boolean {
  return (
    line.length >= 4 &&
    line.length <= 90 &&
    !/[。；]/.test(line) &&
    !/^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]/.test(line) &&
    GENRE.test(withoutNumber(line))
  );
}

/** Names that papers, journals and sites go by. */
const MEDIUM = /(?:报|刊|网|社|周刊|杂志|日报|晚报|新闻|发布|观察|频道|在线|客户端|传媒|融媒|平台|公众号)$/;

/** What stands between the parts of a line that says who issued a document, under which number and when. */
const BETWEEN_PARTS = /[\s\u3000]{1,6}[|｜·•／/][\s\u3000]{1,6}|[|｜]|\u3000{1,6}|\s{2,6}/;

/** A paper's page, which its own name may follow: 第05版　县域, A03版：要闻. */
const PAGE = /^第?\s?[A-Z]?\d{1,3}\s?版(?:面|次)?(?:[：:·].{1,8})?$|^(?:头版|第[一二三四五六七八九十]{1,3}版)$/;
/** What else stands there: the day of the week, the day by the moon, the number of the issue, the book a page is of. */
const OF_PAPER =
  /^(?:星期|周|礼拜)[一二三四五六日天]$|^(?:农历|夏历)|^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|^(?:总第|第)\s?\d{1,6}\s?期|(?:年鉴|县志|市志|区志|省志|蓝皮书|要览|汇编)(?:[（(]?\d{4}[^\s）)]{0,2}[）)]?)?$/;
/** 2009年10月|第1版 */
const PRINTED = /(?<=[年月日])(?:第\s?[一二三四五\d]{1,2}\s?版|出版)$/;
/** 某某编纂委员会|编 */
const EDITED = /(?<=(?:委员会|办公室|编辑部|研究室|研究院|统计局|[^主]))(?:编印|编著|编写|编纂|主编|编)$/;

/** What a part of such a line is called: 更新时间：…, 发布：…. */
const PART_LABEL =
  /^(?:(?:更新|发布|公布|成文|印发|发文|刊发|录入)?(?:时间|日期)|发布|来源|信息来源|发布(?:单位|机构))[:：]\s{0,2}/;

/** A line without the brackets round the whole of it. */
const unwrapped = (line: string): string => /^[（(]([^（()）]+)[）)]$/.exec(line)?.[1] ?? line;

/** True for words that name an office, or as papers, journals and sites are called. */
export const isPublisher = (words: string): boolean =>
  isIssuerLine(words) || (words.length >= 3 && words.length <= 16 && MEDIUM.test(words) && !isSection(words));

/**
 * A head set on one line: 江政办发〔2024〕7号　江海市人民政府办公室　2024年4月28日印发, 江海周刊 · 2024-04-28,
 * 更新时间：2024年4月28日　发布：江海高新区管委会. Every part must be a number, a date or a name, and one of them a date.
 */
export function headParts(line: string): { publisher: string | null; published: string } | null {
  if (line.length > 90 || /[。；！？]/.test(line)) return null;
  const parts = unwrapped(line)
    .split(BETWEEN_PARTS)
    .filter((part) => part !== "")
    .map((part) => part.replace(PART_LABEL, ""));
  if (parts.length < 2 || parts.length > 8) return null;
  let publisher: string | null = null;
  let published: string | null = null;
  let paged = false;
  for (const part of parts) {
    const by = part.replace(EDITED, "");
    const day = part.replace(PRINTED, "");
    if (isDateLine(day)) published ??= dateIn(day);
    else if (PAGE.test(part)) paged = true;
    else if (isDocumentNumber(part) || OF_PAPER.test(part) || (paged && part.length <= 6)) continue;
    else if (isPublisher(by)) publisher ??= by;
    else return null;
  }
  return published === null ? null : { publisher, published };
}

/** ——2016年1月20日在某县第十六届人民代表大会第一次会议上: when an address was given. */
const GIVEN = /^[（(—–\s]{1,3}([^，。；]{8,14}日)在.{4,40}(?:会|会议|大会)上[）)]?$/;

/** Reads title, issuer and date from a plan's own lines: the lines under its head and the signature at its end. */
export function readImprint(lines: readonly string[]): Imprint {
  const title = findTitle(lines);
  const end = title ? title[1] : 0;
  const signature = findSignature(lines, end);
  let published = signature.published;
  let { publisher } = signature;
  for (let i = 0; i < Math.min(lines.length, 14); i++) {
    const line = lines[i] ?? "";
    const labelled =
      /^(?:(?:成文|发布|印发|发文|公开|填报|填表|制表|报送|编制|公布)?日期|(?:发布|填报|公布)时间)[\s：:]/.test(line)
        ? dateIn(line)
        : null;
    if (labelled) published = labelled;
    else if (!published && i < Math.max(end + 4, 4) && isDateLine(line)) published = dateIn(line);
    const issuer =
      /^(?:发文机关|发布机构|(?:发布|印发|发文|编制|填报|填表|制表|公布)单位|制发机关|来源|信息来源)[\s：:]{1,3}(.{3,40})$/
        .exec(line)?.[1]
        ?.trim();
    if (issuer && !isSection(issuer)) publisher = issuer;
    else if (!publisher && i < end + 3 && isIssuerLine(line)) publisher = line.replace(/文件$/, "").trim();
    const given = i < end + 3 ? GIVEN.exec(line)?.[1] : undefined;
    if (given) published ??= dateIn(given);
    const both = i < end + 5 ? (issuerWithDate(line) ?? headParts(line)) : null;
    if (both) {
      publisher ??= both.publisher;
      published ??= both.published;
    }
  }
  const words = title ? lines.slice(title[0], title[1]).join("") : null;
  publisher ??= issuerOfTitle(words);
  return { title: words, titleLines: title, publisher, published };
}

/** The source named in brackets under a text: （来源：江海发布 编辑：某某）. */
export function sourceAtEnd(lines: readonly string[]): string | null {
  for (const line of lines.slice(-3)) {
    const name = /^[（(【[]?(?:文章|信息|稿件)?(?:来源|稿源)\s?[:：]\s?([^\s，。；;|｜）)】\]]{2,20})/.exec(line)?.[1];
    if (name && line.length <= 60 && !isSection(name)) return name;
  }
  return null;
}

/** An issuer and a date on one line: 江海市投资促进中心　2024年3月. */
function issuerWithDate(line: string): { publisher: string; published: string } | null {
  const found = /^(\S{3,40})[\s\u3000（(]{1,4}(\S.{5,20})$/.exec(unwrapped(line));
  const date = found?.[2] ? dateIn(found[2]) : null;
  return found?.[1] && date !== null && isDateLine(found[2]!.replace(/[）)]$/, "")) && isIssuerLine(found[1])
    ? { publisher: found[1], published: date }
    : null;
}

/**
 * The first line of a text whose title is not called as plans and notices are: short, no sentence, and over something longer or over
 * the line that says who and when. Null where the text begins with prose or a list.
 */
export function firstLineTitle(lines: readonly string[]): string | null {
  const [first = "", second = ""] = lines;
  if (first.length < 6 || first.length > 60 || /[。；;，,：:！!？?、]$/.test(first) || /[。\t|｜]/.test(first))
    return null;
  if (!/[\u4e00-\u9fff]{4}/.test(first) || isOrganisationLine(first) || isDocumentNumber(first) || isDateLine(first))
    return null;
  if (/^(?:第?[一二三四五六七八九十0-9]{1,3}[章节、.．]|[（(][一二三四五六七八九十0-9]|[—–\-•·●◆■【])/.test(first))
    return null;
  const over =
    second.length >= 30 ||
    /[。：:]["”]?$/.test(second) ||
    /^[（(][^（()）]{2,40}[）)]$|^[—–]{1,2}[^—–]|^(?:来源|信息来源|发布(?:时间|日期|单位|机构)|印发机关)[:：]/.test(
      second,
    ) ||
    isDateLine(second) ||
    isOrganisationLine(second) ||
    issuerWithDate(second) !== null;
  return over ? first : null;
}

/** An issuer's name standing alone on its line. */
export function isOrganisationLine(line: string): boolean {
  const bare = line.replace(/文件$/, "").trim();
  return bare.length >= 3 && bare.length <= 40 && !/[，。；：:、0-9]/.test(bare) && ORGANISATION.test(bare);
}

/** The same of one that may be named as issuer: no office's inner section, and not all those that a notice goes to (各区县人民政府). */
const isIssuerLine = (line: string): boolean => isOrganisationLine(line) && !isSection(line) && !/^各/.test(line);

/** "上海市经济信息化委关于印发《…》的通知" names its issuer. */
function issuerOfTitle(title: string | null): string | null {
  const found = title === null ? null : /^(.{3,40}?)关于/.exec(title);
  return found?.[1] && ISSUER.test(found[1]) ? found[1] : null;
}

function findTitle(lines: readonly string[]): [number, number] | null {
  for (let i = 0; i < Math.min(lines.length, 12); i++) {
    const line = lines[i] ?? "";
    if (line.includes("。") && line.length > 40) return null;
    if (!isTitleLine(line)) continue;
    let from = i;
    // A long title is set on two or three centred lines; the earlier ones do not end as titles do.
    while (from > 0 && i - from < 2) {
      const before = lines[from - 1] ?? "";
      if (
        isDocumentNumber(before) ||
        isOrganisationLine(before) ||
        isDateLine(before) ||
        headParts(before) !== null ||
        /[。：:；]|文件$/.test(before)
      )
        break;
      if (before.length > 40 || before.length < 4 || !/[\u4e00-\u9fff]$/.test(before) || /附件|机密|内部/.test(before))
        break;
      from--;
    }
    let to = i + 1;
    // A title broken inside its quotation marks, or before the words it must end with, goes on.
    const joined = () => lines.slice(from, to).join("");
    const open = () => (joined().match(/《/g)?.length ?? 0) > (joined().match(/》/g)?.length ?? 0);
    while (to < i + 4 && open() && (lines[to]?.length ?? 99) <= 45 && !/[。；]/.test(lines[to] ?? "。")) to++;
    const after = lines[to] ?? "";
    if (/^[（(《〔].{2,30}[）)》〕]$/.test(after) && !isDateLine(after)) to++;
    return [from, to];
  }
  return null;
}

/** The last organisation line with a date under it, before any annex that follows. */
function findSignature(lines: readonly string[], from: number): { publisher: string | null; published: string | null } {
  for (let i = lines.length - 1; i >= Math.max(from, 1); i--) {
    const line = lines[i] ?? "";
    if (!isDateLine(line)) continue;
    const names: string[] = [];
    for (let above = i - 1; above > from && i - above <= 6 && isOrganisationLine(lines[above] ?? ""); above--)
      names.unshift(lines[above]!);
    if (names.length > 0) return { publisher: names.find((name) => !isSection(name)) ?? null, published: dateIn(line) };
    if (i >= lines.length - 6) return { publisher: null, published: dateIn(line) };
  }
  return { publisher: null, published: null };
}
