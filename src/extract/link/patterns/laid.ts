import { type Place, say } from "../context.ts";
import { hitsFor } from "../metric.ts";

const LAID =
  /^(?:全长|总长度?|长度?|里程|共|约|近|超|达|：|现?已|已经|累计|建成|铺设|敷设|新建|在建|贯通|通车|完成|了)*$/;
const GOES_ON =
  /^[\s，；、]*(?:年内|今年|明年|其中|计划|另外?|还|将|要|再)*(?:再|新|续|在|还)?(?:建|铺|铺设|敷设|新建|改造|开工)(?:了)?$/;

/** 距高速路口|12公里, 全长12公里的|管廊: how far it is, how long a thing of its own is. */
const AWAY = /(?:距离?|相距|仅|约|不到|不足|[离隔])[^，。；]*$/;

/** 铺设供热管网146公里, 建成铁路专用线全长38公里, 修了3公里铁路专用线: so much was laid; 距高速路口12公里 is a distance. */
export function isLaid(place: Place): boolean {
  const { figure, gap, rest, clause } = place;
  if (figure.dimension !== "length" || !/^(?:公里|千米|km)$/.test(figure.unit)) return false;
  const noun = hitsFor(place, rest)[0];
  if (noun && noun.start === figure.end && !AWAY.test(say(place, { start: clause.start, end: figure.start })))
    return true;
  const hit = hitsFor(place, gap).at(-1);
  const before = place.bound[place.index - 1];
  // 管廊已建成28公里，年内再建|6公里
  if (!hit && before && !("ignore" in before) && place.line.figures[place.index - 1]!.dimension === figure.dimension)
    return GOES_ON.test(say(place, gap));
  return hit !== undefined && LAID.test(say(place, { start: hit.end, end: figure.start }));
}
