import { cut, type DateMention, type Document, type ParkEvent } from "../../model/index.ts";
import { pointOf } from "./event-dates.ts";

/** Titles of what an office issues. */
const ISSUED =
  /(?:规划|方案|计划|意见|办法|通知|名录|名单|目录|通报|措施|细则|规定|政策|条例|批复|公告|通告)(?:[（(][^）)]{1,20}[）)])*$/;
const DATELINE =
  /^[\s　]*[0-9〇一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日[\s　]*$/;
/** Lines before a dateline that say that an office signs: its name, or the words by which it sends the document out. */
const SIGNED =
  /(?:政府|办公[厅室]|委员会|管委会|领导小组|[厅局委部])[\s　]*$|印发给你们|遵照执行|贯彻(?:执行|落实|实施)|认真(?:组织)?(?:实施|执行|落实)|抓好落实|此[致复]|特此/;

/** A plan's own release: the day on a line of its own under the office that signs it. Its subject is the plan. */
export function issueOf(
  document: Document,
  folded: readonly string[],
  dates: readonly DateMention[],
): ParkEvent | null {
  const name = planName(document.title ?? "");
  if (!name || !isSentOut(document, folded)) return null;
  for (let at = 1; at < document.blocks.length; at++) {
    const block = document.blocks[at]!;
    if (block.table || !DATELINE.test(folded[at]!)) continue;
    if (!SIGNED.test(folded[at - 1]!) && !SIGNED.test(folded[at - 2] ?? "")) continue;
    const mention = dates.find((one) => one.start >= block.start && one.end <= block.end);
    const date = mention ? pointOf(mention) : null;
    if (!mention || date?.length !== 10) continue;
    const span = { start: mention.start, end: mention.end };
    return {
      ...span,
      subject: { kind: "programme", name, start: span.start, end: span.end },
      event: "released",
      date,
      quote: cut(document.text, span),
      rule: "event.issued",
    };
  }
  return null;
}

/** True where the title or the first lines say that the document is sent out (关于印发…的通知, 市政办发〔2024〕17号, 现予公布). */
function isSentOut(document: Document, folded: readonly string[]): boolean {
  const head = [document.title ?? "", ...folded.slice(0, 8).map((text) => text.slice(0, 240))];
  return head.some((text) => /印发|[现予]公布|现将|〔[0-9]{4}〕\s*[0-9]+\s*号/.test(text));
}

/** 某办公室关于印发《某某规划》的通知 → 某某规划; null where the title is none of a plan's. */
function planName(title: string): string | null {
  const plain = title.trim();
  const sent = /印发[《〈]?(.{4,60}?)[》〉]?的通知/.exec(plain)?.[1] ?? plain;
  return ISSUED.test(sent) && !/^(?:关于)?.{0,4}$/.test(sent) ? sent : null;
}
