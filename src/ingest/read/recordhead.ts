import { isSection } from "../metadata/section.ts";
import { dateIn } from "./datelines.ts";

/** What the record over a government's document says of it, and where the document itself begins. */
export interface RecordHead {
  /** Index of the first line below the record. */
  readonly from: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const OF_TITLE = "标题|名称|信息名称|文件名称";
const OF_ISSUER = "发布机构|发文机关|发文机构|发文单位|制发机关|发布单位|公开主体|公开机构|来源|信息来源";
const OF_DAY = "发布日期|公布日期|公开日期|发布时间|公开时间";
const OF_MAKING = "成文日期|生成日期|印发日期|发文日期|签发日期|生成时间";
const OTHERS =
  "索引号|信息索引号|索引码|文号|发文字号|文件编号|公文编号|主题分类|主题词|关键词|公文种类|公文类别|体裁分类|信息分类|组配分类|分类|服务对象|有效性|有效期|时效|效力状态|公开方式|公开范围|公开时限|公开属性|所属机构|内容概述|统一登记号|登记号";

/** One entry of a record: its label, and what stands behind the colon up to the next entry of the line. */
const ENTRY = new RegExp(
  `(?<=^|[\\s\\u3000|｜\\t])(${[OF_TITLE, OF_ISSUER, OF_DAY, OF_MAKING, OTHERS].join("|")})[：:]`,
  "g",
);
/** Only a record has these; the other labels stand in bylines and forms too. */
const CERTAIN =
  /^(?:信息)?索引[号码]$|^统一登记号$|^发文字号$|^主题分类$|^组配分类$|^体裁分类$|^公文种类$|^信息分类$|^公开方式$/;

/** A label set to the width of the others: 索 引 号, 文　号. */
const SPREAD = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:\s{1,4}[\u4e00-\u9fff]){1,3}(?=[：:])/g;

/** How many worded lines may stand over and in a record. */
const REACH = 24;

/**
 * Reads the record that government sites set over a document (索引号, 发布机构, 文号, 发布日期 …), an entry or more a line, perhaps under a way through
 * the site. Null where the text has none: two entries at least, one of them such as only records have.
 */
export function readRecordHead(lines: readonly string[]): RecordHead | null {
  const said = new Map<string, string>();
  let certain = false;
  let from = 0;
  let seen = 0;
  for (let at = 0; at < lines.length && seen < REACH; at++) {
    const line = lines[at]!;
    if (line === "") continue;
    seen++;
    const entries = entriesOf(line);
    if (entries.length === 0) {
      if (said.size === 0 && !/[。；]$/.test(line)) continue;
      break;
    }
    for (const [label, value] of entries) {
      if (!said.has(label)) said.set(label, value);
      certain ||= CERTAIN.test(label);
    }
    from = at + 1;
  }
  if (!certain || said.size < 2) return null;
  const first = (labels: string) =>
    labels
      .split("|")
      .map((label) => said.get(label))
      .find((value) => value) ?? null;
  const day = (labels: string) => dateIn(first(labels) ?? "");
  const issuer = first(OF_ISSUER);
  const title = first(OF_TITLE);
  return {
    from,
    title: title !== null && title.length >= 6 ? title : null,
    publisher: issuer !== null && issuer.length <= 40 && !isSection(issuer) ? issuer : null,
    published: day(OF_DAY) ?? day(OF_MAKING),
  };
}

/** The entries of a line that holds nothing else; labels set apart with spaces (文　号) are closed up. */
function entriesOf(line: string): [string, string][] {
  if (line.length > 200) return [];
  const closed = line.replace(SPREAD, (label) => label.replace(/\s/g, ""));
  const found = [...closed.matchAll(ENTRY)];
  if (found.length === 0 || closed.slice(0, found[0]!.index).trim() !== "") return [];
  return found.map((match, at) => {
    const value = closed.slice(match.index + match[0].length, found[at + 1]?.index ?? closed.length);
    return [match[1]!, value.replace(/[|｜]\s*$/, "").trim()];
  });
}
