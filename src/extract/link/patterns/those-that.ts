import { unitSet } from "../../unit-set.ts";
import { type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { definePattern } from "../pattern.ts";
import { thoseThatFinds } from "./examples/those-that.ts";
import { inheritedLevel } from "./inherited-level.ts";

const FIRMS = unitSet("家户");
/** 其中, 另有, 有, or the next of a list told so: what opens a count of some of those before. */
const OPENS =
  /(?:其中|其余|另有|还有|又有|已有|也有|只有|仅有|[，,、；中]|[中内里，、]有)(?:约|近|超|超过|至少|仅|只|就)?$/;
/** What firms do or become, told right behind their number. */
const DOES =
  /^(?:企业|公司)?(?:先后|已经?|都|均|又|还|也|正在?|率先|成功|顺利|陆续|分别|如今|现在|去年|今年)*(?:成长(?:为|成)|成为|长成|升级?(?:为|成|到|入)|晋[升级]|跻身|入选|入围|入列|上榜|获[^利]|被|转[产型行做向为战]|改[做行产造种]|做[起到大成]|搬|迁|停[产工业]|关[停闭掉了门]|倒闭|破产|退[出租园]|撤|登陆|上市(?=[，。；、了]|$)|挂牌(?=[，。；、了]|$)|在(?:[新沪深港北科创A主境海][^，。；\d]{1,12})(?:上市|挂牌)|走出|扭亏|亏损|盈利|毕业|出海|用上|装上|拿到|通过|选择|增资|扩产|落[到在了户]|留[在了下]|达到|开[到进设]|建起|建[成有]了|拥有|研发[出了]|属于|来自)/;
/** What it makes of them to be on a market. */
const LISTED = /上市|挂牌|登陆|新三板|北交所|创业板|科创板|港交所|主板/;

/** Of the firms just counted, those that did something: 其中12家转产, 35家成长为规上企业、4家登陆科创板. */
export const thoseThat = definePattern({
  id: "figure.those-that",
  layer: "fact",
  bind(place): Bound | null {
    const { figure, rest, gap } = place;
    if (!FIRMS.has(figure.unit.charCodeAt(0)) || figure.unit.length > 1) return null;
    const after = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 30) });
    const does = DOES.exec(after);
    const opening = say(place, { start: Math.max(place.line.start, gap.start - 1), end: gap.end }).trim();
    if (!does || !OPENS.test(opening)) return null;
    const level = inheritedLevel(place);
    if (!level || !/company_count$/.test(level.metric)) return null;
    return { ...level, rule: "figure.those-that", metric: kindOfThose(place, does[0], after), aspect: "level" };
  },
  finds: thoseThatFinds,
  ignores: [],
});

/** What those are that became something: 成长为高新技术企业; else firms like those before. */
function kindOfThose(place: Place, verb: string, after: string): string {
  const clause = /^[^，。；、]*/.exec(after)![0];
  if (LISTED.test(clause) && !/(?:挂牌|上市)(?:后备|培育|辅导)/.test(clause)) return "listed_company_count";
  if (!/[为成]$|跻身|入选|入围|获|通过|拿到|被|升/.test(verb)) return "company_count";
  const span = { start: place.rest.start + verb.length, end: place.rest.start + clause.length };
  const hit = hitsFor(place, span).at(-1);
  const metric = hit ? metricOf(place, hit, { start: span.start, end: hit.end }).metric : "";
  return /_company_count$/.test(metric) ? metric : "company_count";
}
