import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import type { Add, Say } from "./say.ts";

const AT =
  /^[”"]?(?:[）)]|（[^）]{0,30}）)?(?:[，,]|规划|主要|整体)?(?:坐落|位于|位处|地处|落户|选址|布局|落子|落址|建|设|隶属|归属)(?:于|在)?$/;
const OF_TOWN = guarded(
  /^城?(?:以?最?[东南西北]{1,2}|中)[部侧端郊面缘边]的[\u3400-\u9fff]{1,12}?(?:街道|[镇乡县市区旗])/,
);
/** 某县|城以东二十来公里的某镇, 某州|甲、乙两县: what is in the division is told of. */
const IN_IT =
  /^[^，。；：、]{1,14}的[\u3400-\u9fff]{1,4}(?:街道|镇|乡|苏木)(?=[，。；、）境]|$)|^[\u3400-\u9fff]{1,4}、[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4})*(?:[两三四五]个?|等)[县区乡镇市街]/;
/** 隶属于某县|工业和信息化局: whose it is, not where. */
const OF_OFFICE = /^[\u3400-\u9fff]{1,12}?(?:局|管委会|委员会|公司|集团|办公室|中心|政府|[委办](?=[，。；管]))/;
/** Behind a park in which the other lies, without being said to be its part. */
const SIDE = guarded(/^(?:以?最?[东南西北]{1,2}|正[东南西北]|中)[部端角面缘]/);
/** What may be said of a park before where it lies: …规划面积3平方公里，位于…. */
const TOLD_FIRST =
  /^[，,]?(?:规划|占地|总|面积|成立|始建|创建|建于|创立|设立|组建|批准|获批|经|是|为|于|[0-9])[^。；]{0,50}[，,](?:坐落|位于|地处|选址)(?:于|在)?$/;

/** X位于Y, 位于Y的X, X归属Y管辖, and Y县以…为载体建设X. */
export function located(
  here: readonly NameMention[],
  places: readonly NameMention[],
  sentence: Span,
  say: Say,
  add: Add,
): void {
  if (!/位于|位处|坐落|地处|落户|选址|布局|落子|落址|建|设|属|[县区市]的/.test(say(sentence))) return;
  const startsAt = new Set(places.map((one) => one.start));
  const startOf = new Map(places.map((one) => [one.end, one.start]));
  for (const place of [...places, ...here]) {
    const region = place.kind === "region";
    // 关于在我县建设…的建议: nobody knows which.
    if (region && place.rule === "region.whole" && place.name === place.text) continue;
    // 地处某省某市某区: the narrowest of the regions that stand together, read from where the first of them starts.
    if (region && startsAt.has(place.end)) continue;
    let first = place.start;
    for (let outer = startOf.get(first); outer !== undefined; outer = startOf.get(first)) first = outer;
    const last = here.findLast((name) => name.end <= first);
    if (last && last.name !== place.name) {
      const between = say({ start: last.end, end: first });
      const behind = say({ start: place.end, end: Math.min(sentence.end, place.end + 2) });
      if (/(?:分别|依次|各自)[^，。；]{2,4}$/.test(between) && /、|和|与|及/.test(behind)) continue;
      if (region && /属于?$/.test(between) && OF_OFFICE.test(say({ start: place.end, end: sentence.end }))) continue;
      // 某区西南部的某镇: the town is told of.
      if (region) {
        const next = say({ start: place.end, end: Math.min(sentence.end, place.end + 22) });
        if (OF_TOWN.test(next) || IN_IT.test(next)) continue;
      }
      const quarter = SIDE.test(say({ start: place.end, end: Math.min(sentence.end, place.end + 5) }));
      const relation = region || quarter || place.name.endsWith("岛") ? "located_in" : "part_of";
      const held = region
        ? !/^[、与和]/.test(behind) || AT.test(between)
        : /^(?:内|中|核心|[东南西北]|[，。；])|^$/.test(behind);
      if (held && (AT.test(between) || (region && TOLD_FIRST.test(between))))
        add(last.name, relation, place.name, { start: last.start, end: place.end }, "relation.located");
    }
    const next = here.find((name) => name.start >= place.end);
    if (!next || next.name === place.name) continue;
    const between = say({ start: place.end, end: next.start });
    const before = say({ start: Math.max(sentence.start, first - 5), end: first });
    const lies =
      /^(?:[东南西北中]+[部侧]|城[东南西北区]|境内|境|内)?的[“"]?$/.test(between) &&
      /(?:位于|坐落于|坐落在|地处|落户于?|选址)$/.test(before);
    // 某某市的某某示范基地
    const whose = region && /[县区市]$/.test(place.text) && /^的[“"]?$/.test(between);
    const builds =
      region &&
      /[县区市]$/.test(place.text) &&
      /^(?:[以在][^，。]{2,16}(?:为载体|[上内旁侧]|[东南西北][部郊面]|片区))?(?:规划|启动|新建|加快|投资|重点)*(?:建设|兴建|创办)的?[“"]?$/.test(
        between,
      );
    if (lies || builds || whose)
      add(
        next.name,
        region ? "located_in" : "part_of",
        place.name,
        { start: place.start, end: next.end },
        "relation.located",
      );
  }
}
