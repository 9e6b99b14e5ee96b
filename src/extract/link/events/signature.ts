import { type Block, cut, type DateMention, type Document, fold, type ParkEvent } from "../../../model/index.ts";
import { firstFrom } from "../line.ts";
import { pointOf } from "./dates.ts";

/** What a paper of an office is called that is issued on a day. */
const PAPER =
  /(?:规划|方案|计划|意见|办法|名录|名单|目录|措施|细则|要点|指引|指南|政策|条例|清单|纲要)(?:（[^）]{1,30}）|\([^)]{1,30}\)|〔[^〕]{1,20}〕)?$/;
/** Who signs: 钦州市人民政府办公室. */
const SIGNS = /^[^，。；：:]{2,40}(?:政府|办公室|办公厅|委员会|管委会|党工委|局|厅|部|委|领导小组)$/;
/** What a notice that issues a paper ends in, above its day. */
const ISSUES =
  /现[^，。；]{0,4}(?:印发|发布|公布|下发)[^。]{0,40}[。]?$|遵照执行|贯彻(?:执行|落实|实施)|认真(?:组织)?(?:实施|执行|落实)|抓好落实|特此/;
const DATED = /^(?:(?:成文|印发|发布|公布)(?:日期|时间)[：:])?$/;
/** How far from its signature a notice's text may stand, and how many blocks are looked through for a title. */
const HEAD_BLOCKS = 6;

/** The issue of a plan, told by its signature: an office and a day on lines of their own, in a paper that names itself. */
export function signedPaper(document: Document, dates: readonly DateMention[]): ParkEvent | null {
  const { blocks } = document;
  for (const [at, block] of blocks.entries()) {
    // Lines over a table (发布日期：…) say when a list was filled in.
    if (block.table || block.type === "caption" || block.end - block.start > 30) continue;
    const day = dates[firstFrom(dates, block.start)];
    if (!day || day.end > block.end || day.grain !== "day" || day.role !== "point") continue;
    const text = fold(cut(document.text, block));
    const before = text.slice(0, day.start - block.start).trim();
    if (!DATED.test(before) || !/^(?:印发)?$/.test(text.slice(day.end - block.start).trim())) continue;
    const office = at > 0 ? fold(cut(document.text, blocks[at - 1]!)).trim() : "";
    if (before === "" && !SIGNS.test(office) && !ISSUES.test(office)) continue;
    const name = paperOf(document);
    const date = pointOf(day);
    if (!name || !date) return null;
    const { start, end } = day;
    const subject = { kind: "programme", name, start: 0, end: 0 } as const;
    return { start, end, subject, event: "released", date, quote: cut(document.text, day), rule: "event.issued" };
  }
  return null;
}

/** The paper's own title: the document's, what a notice says it issues (关于印发《…》的通知), or a line at the head. */
function paperOf(document: Document): string | null {
  const heads = [
    document.title,
    ...document.blocks.slice(0, HEAD_BLOCKS).map((block: Block) => cut(document.text, block)),
  ];
  for (const head of heads) {
    if (!head || head.length > 90) continue;
    const words = head.trim();
    const inner =
      /(?:印发|发布|公布|下发)[^《]{0,8}《([^》]{4,60})》/.exec(words)?.[1] ??
      /关于(?:印发|发布|公布|下发)(.{4,60}?)的(?:通知|公告|通报)/.exec(words)?.[1] ??
      words;
    if (inner.length <= 60 && PAPER.test(inner) && !/[，。；：:]/.test(inner)) return inner;
  }
  return null;
}
