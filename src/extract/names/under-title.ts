import { type Block, type Document, fold, type Span } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { findNames, type Names } from "./index.ts";
import type { NameOptions } from "./options.ts";

/** How far down a text its own title may stand, in characters. */
const HEAD = 400;
/** 某某开发区管委会2024年工作总结: what the office reports on is its zone. */
const OFFICE = /(?<=[区园城谷港岛湾])(?:党工委[、和]?)?(?:管委会|管理委员会)/;
/** What a report, plan or introduction goes on with behind the park it is about: 2024年…, “十四五”…, 简介, 工作总结, 关于…的通知. */
const REPORTS =
  /^(?:管委会|管理委员会)?[（(]?(?:二[〇○零]|[0-9]{4}|“?[一二三四五六七八九十]+五”?|[上下]半年|[前一二三四]{1,2}季度|关于|(?:基本)?(?:简介|概况|情况|介绍)|工作|经济|统计|年度|总体|发展|产业|建设|规划|三年|投资|招商|国民|答记者问|专访|访谈|问答)/;

/** What may open such a title: 在某某高新区2021年经济工作会议上的讲话, 关于某某园区2023年度经济运行情况的报告. */
const OPENS = /^(?:在|关于|对)(?:“)?/;

/** The same anywhere. */
const REPORT = new RegExp(REPORTS.source.slice(1));

/** What plans, reports and answers of a government are called. */
export const OFFICIAL =
  "规划|方案|计划|意见|通知|办法|措施|报告|要点|纲要|答复|公报|通报|总结|政策|清单|名单|名录|台账|一览表|情况表|进度表|统计表";
const LAID_DOWN = new RegExp(OFFICIAL);

export interface NamesUnderTitle extends Names {
  /** The one park that the title names, where the title stands over the text and is no part of it; else null. */
  readonly titled: string | null;
  /** True where such a title names a park at all. */
  readonly parkInTitle: boolean;
}

/**
 * The names of a document. Where its title stands over the text, is no part of it and opens as a report on one park does, it is read as
 * the text's first line: 高新区 and 园区 then mean the park of the title, also where the text never says its name in full. A headline's
 * words only count where the text names nobody. Mentions are the text's own alone.
 */
export function findNamesUnderTitle(
  document: Document,
  folded: readonly string[],
  options: NameOptions,
  lexicon: Lexicon,
): NamesUnderTitle {
  const full = fold(document.title ?? "");
  const plain = findNames(document, folded, options, lexicon);
  if (full === "" || fold(document.text.slice(0, HEAD)).includes(full))
    return { ...plain, titled: null, parkInTitle: false };
  // Most titles are headlines: where nothing is reported on or laid down, and the text names somebody, no name in one counts.
  if (plain.names.length > 0 && !REPORT.test(full) && !LAID_DOWN.test(full))
    return { ...plain, titled: null, parkInTitle: false };
  const title = full.replace(OFFICE, "");
  const line: Block = { type: "heading", start: 0, end: title.length, path: [], origin: { kind: "text" }, runs: [] };
  const alone = findNames({ ...document, text: title, blocks: [line] }, [title], options, lexicon);
  const [park, other] = alone.parks;
  if (!park || other) return { ...plain, titled: null, parkInTitle: park !== undefined };
  if (plain.names.length === 0) return { ...plain, titled: park.name, parkInTitle: true };
  const lead = OPENS.exec(title)?.[0].length ?? 0;
  if (!title.startsWith(park.name, lead) || !REPORTS.test(full.slice(lead + park.name.length)))
    return { ...plain, titled: null, parkInTitle: true };
  return underTitle(document, folded, title, line, options, lexicon);
}

function underTitle(
  document: Document,
  folded: readonly string[],
  title: string,
  line: Block,
  options: NameOptions,
  lexicon: Lexicon,
): NamesUnderTitle {
  const by = title.length + 1;
  const whole: Document = {
    ...document,
    text: `${title}\n${document.text}`,
    blocks: [line, ...document.blocks.map((each) => moved(each, by))],
  };
  const found = findNames(whole, [title, ...folded], options, lexicon);
  const own = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start >= by).map((span) => ({ ...span, start: span.start - by, end: span.end - by }));
  return {
    parks: found.parks.map((each) => ({ ...each, mentions: own(each.mentions) })),
    names: own(found.names),
    titled: found.names.find(({ kind, end }) => kind === "park" && end < by)?.name ?? null,
    parkInTitle: true,
  };
}

function moved(block: Block, by: number): Block {
  const to = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { table } = block;
  return { ...to(block), ...(table ? { table: { ...table, cells: table.cells.map(to) } } : {}) };
}
