import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { announces } from "../../names/part-lists.ts";
import type { ParkLine } from "../park-lines.ts";
import { type Add, type Say, wordsBefore } from "./say.ts";

/** Ways to say that what follows are the parts: 由A、B等组成, 包含A、B, 统筹A、B三个片区, 以A、B为主体, 下辖A、B. */
const MADE_OF = guarded(
  /(?<![不未])(?:由|包含|包括|涵盖|统筹|下辖|管辖|下设|托管|囊括|形成以|以|为|整合|纳入|辖|含)[“"]?$/,
);

/** Words that only a whole is said with: what stands behind them needs no closing word. */
const HOLDS = guarded(
  /(?<![不未])(?:下辖|现辖|管辖|辖有|辖|下设|设有|内设|分设|建有|拥有|托管|囊括|包括|包含|涵盖|分为|划分为|分别为|分别是|，即|(?:依次|[由从自][东西南北]+[向往到至][东西南北]+)[^，。；、]{0,4}(?:排开|分布|布局|排列|坐落|铺开|是|为|有)(?:着|了|有)?)(?:[^，。；、]{2,10}、){0,2}[“"]?$/,
);
/** 全市拥有A、B: the place's, not the park's that stands before. */
const PLACES = /全[市省区县]|我[市省区县]|本[市省]|[市县州](?:的|共|现)?$/;

const MADE_END =
  /^[”"]?(?:等)?(?:[^，。；]{0,12})?(?:组成|构成|为主体|为核心|为支撑|为主园区|为载体|[一二两三四五六七八九十0-9]+个?(?:片区|园区|板块|园|组团)|等?(?:优势|品牌)?(?:和特色)?园区|等?协同发展|纳入范围|等$|$)/;

const LAYOUT_SUBJECT =
  /^[“"]?((?![^，。：:”"]{0,20}(?:分为|分成|划为|形成|实行|打造|设有?|建有|[两二三四五六七八九][个大]))[^，。：:”"]{2,20}?(?:发展带|发展轴|产业带|经济带|集群带|走廊|节点|组团|板块))[”"]?[，：:]/;

const JOINT = /^[”"]?(?:、|和|及|与|以及|为主园区，|为核心，)(?:原属[^，。；、]{2,20}的)?[“"]?$/;

/** A whole and the list of its parts: the whole leads the sentence or stands before the words that say so. */
export function compositions(
  { block, text }: ParkLine,
  sentence: Span,
  named: readonly NameMention[],
  previous: NameMention | null,
  topic: NameMention | null,
  say: Say,
  add: Add,
): void {
  // 和原属甲开发区的乙园区: whose it was is no part.
  const here = named.filter(
    (name) =>
      !/(?:原[为名系是]|前身[为是系])$/.test(wordsBefore(say, sentence, name, 3)) &&
      !(/原属$/.test(wordsBefore(say, sentence, name, 2)) && text[name.end - block.start] === "的"),
  );
  const layout = LAYOUT_SUBJECT.exec(say(sentence));
  for (let i = 0; i < here.length; i++) {
    const first = here[i]!;
    const before = wordsBefore(say, sentence, first, 4);
    const floor = Math.max(sentence.start, first.start - 26, here[i - 1]?.end ?? 0);
    const holds = /(?:前身|原名|曾用名)[^，。；]{0,6}$/.test(wordsBefore(say, sentence, first, 10))
      ? null
      : HOLDS.exec(say({ start: floor, end: first.start }));
    // 形成“一区四园”格局：A、B…: the parts of the park told of.
    const announced = announces(wordsBefore(say, sentence, first, 30));
    if (!holds && !announced && !MADE_OF.test(before)) continue;
    // What makes up a whole: names side by side.
    const list = [first];
    while (
      list.length + i < here.length &&
      JOINT.test(say({ start: list.at(-1)!.end, end: here[i + list.length]!.start }))
    ) {
      list.push(here[i + list.length]!);
    }
    // 以A为主园区，B、C协同发展: what stands after the comma goes on with the list.
    const more = here
      .slice(i + list.length)
      .filter((name) => /^(?:为主园区|为核心|为主)，?$/.test(say({ start: list.at(-1)!.end, end: name.start })));
    list.push(...more.slice(0, 1));
    let end = list.at(-1)!.end;
    while (list.length + i < here.length && JOINT.test(say({ start: end, end: here[i + list.length]!.start }))) {
      list.push(here[i + list.length]!);
      end = list.at(-1)!.end;
    }
    const tail = text.slice(end - block.start, end - block.start + 24);
    const owner = ownerOf(here, i, list, sentence, previous, before) ?? (announced ? topic : null);
    const counted = /[一二两三四五六七八九十0-9]+[个大座]/.test(tail.slice(0, 4));
    const told =
      (holds || announced) &&
      owner &&
      !PLACES.test(say({ start: owner.end, end: first.start - (holds?.[0].length ?? 0) }));
    if (!told && !MADE_END.test(tail) && !/[”"]为[“"]?$/.test(before)) continue;
    const weak = !announced && /(?:以|为|由)[“"]?$/.test(before);
    if (list.length < 2 && !counted && !layout) continue;
    const whole =
      layout?.[1] ??
      (owner && (!weak || /格局|组成|构成|一区多园|载体|[”"]为/.test(tail + say(sentence))) ? owner.name : null);
    if (!whole) continue;
    const start = layout ? sentence.start : (owner?.start ?? first.start);
    for (const part of list)
      if (part.name !== whole) add(part.name, "part_of", whole, { start, end }, "relation.composition");
    i += list.length - 1;
  }
}

/** The whole of a list: what leads the sentence, else what stands nearest before it; “四园”为A、B goes on from the sentence before. */
function ownerOf(
  here: readonly NameMention[],
  at: number,
  list: readonly NameMention[],
  sentence: Span,
  previous: NameMention | null,
  before: string,
): NameMention | null {
  const first = here[0]!;
  if (/[”"]为[“"]?$/.test(before) && previous) return previous;
  if (at > 0 && !list.includes(first) && first.start - sentence.start <= 12) return first;
  const near = here.slice(0, at).findLast((name) => !list.includes(name));
  return near ?? null;
}
