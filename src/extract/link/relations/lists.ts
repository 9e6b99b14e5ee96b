import type { NameMention, Span } from "../../../model/index.ts";

const JOINT =
  /^[”"]?(?:（[^）]{1,12}）)?(?:、|和|及|与|以及)(?:[\u3400-\u9fff]{2,6}(?:[省市县区州旗镇乡]|街道)的)?[“"]?$/;

/** What is wished, planned or asked for holds of no park yet. Read up to the words that would say it. */
export const NOT_YET =
  /(?:支持|推动|争取|力争|争创|拟|申报|申请|将|力促|谋划|筹划|冲击|酝酿|加快|鼓励|推进|计划|有望|冲刺|要求|准备|帮助|促进|积极|努力|奋力|全力以赴|正在|提出|未|不|没有?|没能)[^，。；：]{0,14}$/;

/** The names of a list that ends in `last`, in order. */
export function listBefore(
  say: (span: Span) => string,
  last: NameMention,
  names: readonly NameMention[],
): readonly NameMention[] {
  const list = [last];
  for (let i = names.indexOf(last) - 1; i >= 0; i--) {
    if (!JOINT.test(say({ start: names[i]!.end, end: list[0]!.start }))) break;
    list.unshift(names[i]!);
  }
  return list;
}

/** The names of a list that starts with `first`, in order. */
export function listFrom(
  say: (span: Span) => string,
  first: NameMention,
  names: readonly NameMention[],
): readonly NameMention[] {
  const list = [first];
  for (let i = names.indexOf(first) + 1; i < names.length; i++) {
    if (!JOINT.test(say({ start: list.at(-1)!.end, end: names[i]!.start }))) break;
    list.push(names[i]!);
  }
  return list;
}
