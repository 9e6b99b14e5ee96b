import type { Span } from "../../../model/index.ts";

/** 分行业看，…: a sentence that goes through a park's sectors one by one. */
export const SECTORS = /[分从按](?:主导|重点|主要)?(?:行业|产业|板块|门类|领域)(?:来|上|门类)?(?:看|说|分)/;

/** 云计算（含配套）|增势最好, 鞋服|与上年持平, 食品|产值下滑: what a clause of it tells of. */
const SECTOR =
  /^(?:[^，：]{0,12}[看说分][：:]|其中)?(?<trade>[\u3400-\u9fffA-Za-z]{2,12}?(?:(?:[、和及]|与(?![上去同]))[\u3400-\u9fffA-Za-z]{2,12}?){0,3})(?:（[^）]{1,20}）)?(?:产业|行业|板块|业|产品|链条)?(?:合计|共|分别|仍|则|一直|继续|保持|也|均|都)*(?:增[势速长幅]|产[值量销]|营收|营业|实现|完成|同比|下[降滑跌]|上[升涨扬]|与|较|因|受|回[升落暖]|稳|持平|势头|表现|领跑|一枝独秀|拉动|贡献|占|最|走[高低强弱]|订单|开工|恢复|[0-9])/;

/** The sector, or the list of sectors, that a clause tells of. */
export function sectorOf(text: string): Span | null {
  const trade = SECTOR.exec(text);
  if (!trade || /^第[一二三]|^增|^(?:工业|服务业|农业|建筑业|商贸)/.test(trade.groups!.trade!)) return null;
  const start = trade[0].indexOf(trade.groups!.trade!);
  return { start, end: start + trade.groups!.trade!.length };
}
