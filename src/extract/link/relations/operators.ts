import type { NameMention, Span } from "../../../model/index.ts";
import type { Add, Say } from "./say.ts";

const VERB =
  /^(?:等)?(?:[（(][^）)]{1,16}[）)])?(?:负责|统一|牵头|独家|全面|具体|承担|全权|独资|共同|联合|合作|整体|主导|出资|实际)*(?:运营|开发|建设|投资|管理|打造|运作)/;
const BY = /^[”"]?(?:（[^）]{0,30}）)?(?:[^。；]{0,60}[，,])?(?:[^，。；]{0,4})?由$/;
const ROLE =
  /(?:运营|建设|开发|管理|投资|运管)(?:建设|运营|管理|实施|责任)*(?:主体|单位|机构|公司|商|方|平台|企业)(?:均|主要)?(?:为|是|系|[：:])[“"]?$/;
/** Offices that run a park: no companies, so no names of their own. */
const OFFICE = /(?<=由)[\u3400-\u9fff]{2,16}?(?:管委会|管理委员会|管理局|管理办公室|服务中心)(?=[\u3400-\u9fff])/g;

/** Whose operator is named: the park nearest before, or, where that is only where another went (A并入B，由…运营), the first. */
function subjectBefore(here: readonly NameMention[], company: Span, sentence: Span, say: Say): NameMention | undefined {
  const last = here.findLast((name) => name.end <= company.start);
  const first = here[0];
  if (!last || !first) return last;
  const object = /(?:并入|划入|归属于?|隶属于?|位于|毗邻|紧邻|纳入|融入|前身为|前身是)[“"]?$/;
  const isObject = (name: NameMention) =>
    object.test(say({ start: Math.max(sentence.start, name.start - 6), end: name.start }));
  return isObject(last) ? here.find((name) => name.end <= company.start && !isObject(name)) : last;
}

/** X由某某公司运营, 某某公司投资建设的X, X的运营主体为某某公司, 某某公司负责X的开发. */
export function operated(
  here: readonly NameMention[],
  companies: readonly NameMention[],
  topic: NameMention | null,
  sentence: Span,
  say: Say,
  add: Add,
): void {
  const rule = "relation.operator";
  const words = say(sentence);
  const offices = [...words.matchAll(OFFICE)].map((match) => ({
    name: match[0],
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  for (const company of [...companies, ...offices]) {
    const after = say({ start: company.end, end: Math.min(sentence.end, company.end + 40) });
    // 由甲公司与乙公司共同开发: the first of two is judged by what follows the second.
    const shared = /^(?:、|与|和|及|联合|携手)[^，。；]{4,28}?(?:公司|集团)(.*)$/.exec(after);
    const run = VERB.test(after) || (shared !== null && VERB.test(shared[1]!));
    const last = subjectBefore(here, company, sentence, say) ?? topic;
    if (last) {
      const between = say({ start: Math.max(last.end, sentence.start), end: company.start });
      const second = /^[^。；]{0,60}由[^，。；]{4,28}?(?:公司|集团)(?:、|与|和|及|联合|携手)$/.test(between);
      const named = ROLE.test(between) && between.length < 60 && !/项目/.test(between);
      if (((BY.test(between) || second) && run && !/项目由$/.test(between)) || named)
        add(
          last.name,
          "operated_by",
          company.name,
          { start: Math.max(last.start, sentence.start), end: company.end },
          rule,
        );
    }
    const next = here.find((name) => name.start >= company.end);
    if (!next) continue;
    const between = say({ start: company.end, end: next.start });
    const behind = say({ start: next.end, end: Math.min(sentence.end, next.end + 14) });
    const made = VERB.test(between) && /^[^，。；]{0,14}的[“"]?$/.test(between);
    const runs =
      /^(?:全面|统一|具体|主要|全权)?(?:负责|承担)[“"]?$/.test(between) &&
      /^[”"]?的?[^，。；]{0,6}(?:开发|运营|建设|管理)/.test(behind);
    const role =
      /^(?:是|为|作为|系)[“"]?$/.test(between) &&
      /^[”"]?的?(?:开发|运营|建设|投资|管理)[^，。；]{0,6}(?:主体|单位|商|公司|平台|企业|方|机构)/.test(behind);
    if (made || runs || role)
      add(next.name, "operated_by", company.name, { start: company.start, end: next.end }, rule);
  }
}
