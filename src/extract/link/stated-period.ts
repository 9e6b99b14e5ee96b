import type { DateMention, Span } from "../../model/index.ts";
import type { PeriodChoice } from "./context.ts";
import type { LinkInput } from "./linked.ts";

/** How far left of a date the words stand that make it the time of all figures, in characters. */
const REACH = 36;

/** 数据除注明外均为|2022年, 如无特别说明，文中数据截至|2024年6月底, 以下指标统一采用|2023年年报. */
const OF_ALL =
  /(?:(?:除|如无|若无|未)[^，。；\n]{0,10}(?:注明|说明|标注|标明)[^，。；\n]{0,4}[，,]?[^。；，\n]{0,8}(?:数据|数字|指标|口径)|(?:数据|数字|指标|口径)[^。；\n]{0,4}(?:除|如无|若无|未)[^，。；\n]{0,10}(?:注明|说明|标注|标明)[^，。；\n]{0,4}[，,]?|(?:文中|本文|以下|表中|下列|上述|所列|所有|全部|各项|文内)[^，。；\n]{0,8}(?:数据|数字|指标|口径))[^，。；\n]{0,6}?(?:均|皆|都|一律|统一|全部)?(?:为|是|取自?|系|采用|截至|截止到?|按|以)?$/;

/** 签约31个、开工19个，以上数据|截至4月30日: said behind the figures that it dates. */
const BEHIND =
  /(?:^|[，。；（(\s])(?:以上|上述|文中|本文|前述)?(?:所有|各项)?(?:统计)?(?:数据|数字|统计)(?:均|都|皆)?$/;
const CLOSES = /^[年月日]?[底末]?(?:[，。；）)\s]|$)/;

/** 复工情况（3月9日24时|数据）：…, 某某集聚区（2018年|数据）：…: said before the figures that it dates. */
const HEADS = /^(?:\d{1,2}时)?(?:的|度)?(?:统计|快报|初步)?(?:数据?|数字|口径|统计)[）)]/;

function headPeriod(dates: readonly DateMention[], folded: string, block: Span): PeriodChoice | null {
  const head = dates.find(
    ({ start, end, role, from, to }) =>
      role !== "duration" &&
      (to ?? from) !== null &&
      start - block.start < 40 &&
      /[（(](?:为|系|均为)?$/.test(folded.slice(Math.max(block.start, start - 3), start)) &&
      HEADS.test(folded.slice(end, end + 10)),
  );
  if (!head) return null;
  const { start, end, from, to, text } = head;
  return { period: { from: from ?? to, to: to ?? from, text }, span: { start, end }, basis: "heading" };
}

/** 数据截至5月20日: the time of the figures that stand before it in its block; null where the block says no such thing. */
export function closingPeriod(dates: readonly DateMention[], folded: string, block: Span): PeriodChoice | null {
  for (const { start, end, role, from, to, text } of dates) {
    const at = to ?? from;
    if (role !== "until" || at === null || !CLOSES.test(folded.slice(end, end + 3))) continue;
    if (!BEHIND.test(folded.slice(Math.max(block.start, start - 12), start))) continue;
    return { period: { from: at, to: at, text }, span: { start, end }, basis: "document" };
  }
  return headPeriod(dates, folded, block);
}

/** 数据除注明外均为2022年: the time of every figure that has none of its own; null where the text says no such thing. */
export function statedPeriod({ dates, folded }: Pick<LinkInput, "dates" | "folded">): PeriodChoice | null {
  for (const date of dates) {
    if (date.role === "duration" || date.from === null) continue;
    const before = folded.slice(Math.max(0, date.start - REACH), date.start);
    if (!/数据|数字|指标|口径/.test(before) || !OF_ALL.test(before)) continue;
    if (
      !/^(?:年?度?(?:全年)?(?:数据?|年报|口径|统计数?据?|为准)?[，。；）)\n]|[年月]?[末底]|年报)/.test(
        folded.slice(date.end, date.end + 8),
      )
    )
      continue;
    return {
      period: { from: date.from, to: date.to ?? date.from, text: date.text },
      span: { start: date.start, end: date.end },
      basis: "document",
    };
  }
  return null;
}
