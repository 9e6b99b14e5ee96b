import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";
import { isPark, type Judged } from "./found.ts";

/** Words that announce a park's parts: “一区四园”格局：, 三大专业园区，即, 五个片区——. */
const ANNOUNCED = guarded(
  /(?:[一二三四五六七八九十多][区园城核][一二三四五六七八九十多](?:基地|组团|片区|[区园城片谷港])|(?:[0-9]+|[一二两三四五六七八九十]+)[个大](?:专业|特色|主导|产业|重点|功能|主题|子)*(?:园区|片区|组团|基地|板块|园中园|产业园|园))[”"]?的?(?:发展|总体|空间|产业|园区)?(?:格局|布局|体系|架构)?[：:，,—]{0,2}(?:即|包括|分别为|分别是|分别|为|由|涵盖|包含)?$/,
);

/** True where the words before a name announce a park's parts. */
export const announces = (before: string) => ANNOUNCED.test(before);

/** Words that only a whole is said with, right behind its name: 某高新区下辖…. */
const HELD = guarded(
  /^(?:[（(][^）)]{1,8}[）)])?(?:下辖|管辖|现辖|辖有?|下设|设有|内设|分设|建有|拥有|包括|包含|分为|划分为|规划建设有|由)$/,
);

/** Words that only parks of its own are told with: what stands behind them is named, however plain its name is. */
const RULES = /(?:下辖|管辖|现辖|[，）)]辖有?|下设)$/;
/** 园区内，|…: where the parts are told of in a list. */
const INSIDE = /(?:^|[，。；])(?:经济区|开发区|园区|全区|新区|高新区|经开区|示范区|产业园)(?:内|里)，$/;

/**
 * The parts that a park's layout lists are parks, though nothing but their kind or place may tell them from others (青年创业园,
 * 吉首园, 软件园): the names that stand side by side right behind the words that announce them.
 */
export function settleParts(text: string, own: readonly Judged[]): Judged[] {
  const settled = [...own];
  for (let i = 0; i < settled.length; i++) {
    const { candidate } = settled[i]!;
    const before = text.slice(Math.max(0, candidate.start - 30), candidate.start);
    const owner = settled[i - 1];
    const held =
      owner !== undefined &&
      isPark(owner.verdict) &&
      HELD.test(text.slice(owner.candidate.end, candidate.start)) &&
      settled[i + 1] !== undefined;
    const ruled =
      isPark(owner?.verdict ?? "none") &&
      /^[^。；]{0,40}$/.test(text.slice(owner!.candidate.end, candidate.start)) &&
      RULES.test(before);
    const announced = announces(before) || ruled || INSIDE.test(before);
    if (!held && !announced) continue;
    const governs = GOVERNS.test(before);
    let last = i;
    while (last + 1 < settled.length && areBeside(text, settled[last]!.candidate, settled[last + 1]!.candidate)) last++;
    if (last === i) continue;
    for (let at = i; at <= last; at++) {
      const one = settled[at]!;
      if (
        (governs && isKindOf(one)) ||
        canBePart(one, announced || (held && !one.candidate.body.some((word) => QUALITY.test(word.text))))
      )
        settled[at] = { ...one, verdict: "weak" };
    }
    i = last;
  }
  return settled;
}

const areBeside = (text: string, a: Candidate, b: Candidate) =>
  /^[”"]?(?:[（(][^）)]{1,12}[）)])?(?:、|和|及|与|以及)[“"]?$/.test(text.slice(a.end, b.start));

/** What parks of a kind are told by: a list of such is no list of names. */
export const QUALITY =
  /级$|型$|化$|^(?:特色|专业|精品|标杆|示范|重点|优势|优质|品牌|各类|综合|现有|新建|在建|老旧?|小微|中小企业|高标准|高品质|高质量|一流|大型|国家)$/;

/** 辖煤化工园区、新材料园区: only parks that stand there are governed, whatever they are called by. */
const GOVERNS = /(?<![直所])(?:下辖|管辖|现辖|辖有?)$/;

const isKindOf = ({ candidate: { start, end, ending, stop, body } }: Judged) =>
  !/^(?:counted|set|de)$/.test(stop) &&
  ending.family !== "special" &&
  end - start > ending.word.length + 1 &&
  !body.some((word) => QUALITY.test(word.text));

/** Ground by what it is used for. */
const GROUND = guarded(/^(?:加工|物流|贸易|智慧|[\u3400-\u9fff]{2}服务)区$/);

function canBePart({ candidate, verdict }: Judged, announced: boolean): boolean {
  const { ending, stop, body } = candidate;
  if (/^(?:counted|set|de)$/.test(stop) || ending.family === "special" || /^(?:园区|片区|产业园区)$/.test(ending.word))
    return verdict === "maybe" && ending.family !== "special";
  if (verdict === "maybe") return !GROUND.test(ending.word);
  if (verdict === "bare") return ending.word.length > 2 && !/^(?:industry|zone|industrial)$/.test(ending.family);
  return verdict === "group" && announced && body.length > 0;
}
