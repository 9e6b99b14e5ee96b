/** “一区四园”, 四个专业园依次展开: how many parts the text goes on to tell of. */
export const ANNOUNCED =
  /[“"]?一[区园核城谷港心][一二两三四五六七八九十多][“"]?(?:[园区片谷港城廊翼](?:[一二两三四五六七八九十][园区城谷港翼])?|基地|组团)[”"]?|(?:推动|推进|促进|引导|统筹|加快|支持)各?(?:分园|专业园|子园|园中园|片区|组团|园区)(?:差异化|错位|特色化?|协同|联动)+发展|分(?:片区|园区?|板块|组团|区块)来?看|(?<![第0-9])([二两三四五六七八九十]|[2-9])个?大?(?:特色|专业|重点|主要|主题|功能|产业)*(?:专业园|园中园|子园|分园|园区|片区|板块|组团|园)(?=[，。；：如依各]|分别|$)/;
const MANY: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
/** How many parts are announced: the number said, and with a core beside it (一核三园) that one too; nine where it is not said. */
export function countOf(said: RegExpExecArray): number {
  const layout = /一([区园核城谷港心])([一二两三四五六七八九十])(?:基地|组团|.)([一二两三四五六七八九十])?/.exec(
    said[0],
  );
  if (!layout) return MANY[said[1] ?? ""] ?? (Number(said[1] ?? 9) || 9);
  const [, first, second, third] = layout;
  return (/[核心]/.test(first!) ? 1 : 0) + (MANY[second!] ?? 1) + (third ? (MANY[third] ?? 1) : 0);
}
