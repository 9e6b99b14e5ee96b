import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { LastMatch } from "../../last-match.ts";
import { matchesOf } from "../../matches.ts";
import { unitFirst } from "../../pattern-edges.ts";
import { behindLast, unitSet } from "../../unit-set.ts";

/** Who makes a thing: 企业, 厂家, 作坊, with what only says that they make it. */
const FIRMS = unitFirst(
  /(?:企业|厂家|厂商|(?<!加)工厂|商户|作坊|厂子|厂(?![房区长址矿商家子])|(?<=的)(?:初创|小)?(?:公司|团队))/g,
);
const MAKERS = guarded(
  /(?:[两三四五六]类|(?:生产|配套|上下游|产业链|产业|行业|相关|类)(?:(?<!中)[大小])?|(?<!中)[大小])$/,
);

const COUNT =
  "(?:[0-9]+|[一二三四五六七八九两几数]?[百千][一二三四五六七八九零十百]*|[一二三四五六七八九两几]?十[一二三四五六七八九几]?|[三五六七八][五六七八九]|[五六七八九])(?:来|余|多)?[家户]";
/** 钓具企业|就有63家, 皮具厂|一家挨着一家, 磁材企业|占园区产值的六成. */
const COUNTED = new RegExp(
  `^(?:已经?|现|就|各|占到|达到?|约|近|超过?|共|总|计|有|发展到|增[加至到]+|数量?|为|，)*(?:${COUNT}|一[家座个]挨着?一|林立|扎堆|鳞次栉比|居多|占(?:了|据)?(?:整个|全)?(?:园区|全[园区]|[八九七六五]成|绝?大?多数|大头|大半|一半)|，占(?:整个|全)?(?:园区|全[园区]))`,
);
const GATHERS =
  "(?:集聚|聚集|集中|汇聚|云集|聚拢|扎堆|聚|入驻|进驻|落户|吸引|引进|引来|招来|招引|拉来|装|拥有|培育|形成|分布|挤|住|发展|承接|催生|新增|带出|带动|孕育)(?:了|着|起)?";
/** 聚集着一大批|…企业, 招来的大多是|…企业, 63家从事|…的企业: what tells that there are many. */
const MANY = new RegExp(
  `(?:(?:${GATHERS}|有)(?:一大?批|众多|大批|大量|不少|许多|很多|多家|一串|一群)(?:从事|专做|做|搞)?|满是(?:做|搞)?|(?:聚|集|装|住|挤|扎堆|布满)[集聚]?着|(?:多|大多|多数|大都|基本|主要)(?:是|为)|${COUNT}(?:规上|规模以上)?(?:从事|专做|做|搞)?)$`,
);
/** Up to where words only lead to the trade: 目前已入驻|钓具, 园区里有|皮具. */
const LEAD = new LastMatch(
  new RegExp(
    `(?:${GATHERS}|${COUNT}|[现已共就仅只还][有存]|满是|容纳|诞生|引入|等|(?<![专])有(?![色机限])|(?:多|大多|多数|大都|基本|主要)(?:是|为))(?:一大?批|众多|大批|大量|不少|许多|很多|一串|一群|各类|大小|规上|规模以上|从事|专做|做|搞)*`,
  ),
);
/** Where no such word does: when and where it is. */
const WHERE =
  /^(?:(?:去年|今年|目前|如今|现在|眼下|当前|其中|其|区内|园内|园区|全区|全园|该区|[里内上头中])的?，?)+(?:[有是]|就|各类|大小)*/;

/** What companies are called by size, owner, rank or stage, or by no more than that they make something. */
const KIND =
  /^(?:规|限上|亿元|首批|新增|同|各|重点|国家|省|市|县|全[省市国]|这|那|该|其(?!他)|[不已将可拟均每])|(?:规上|以上|限上|专精特新|小巨人|冠军|上市|挂牌|高新技术|高企|企|型|外资|内资|外贸|实绩|外商|民营|国有|央企|[台港日韩德美]资|欧美|港澳|澳门|香港|台湾|合资|龙头|骨干|领军|链主|链上|中小|小微|强|入园|入区|在园|园内|区内|驻区|落户|入驻|进驻|引进|引入|签约|注册|登记|在册|入库|在库|在孵|投产|试产|达产|在建|新建|开工|停产|停工|复工|僵尸|亏损|盈利|困难|受灾|受损|达标|违法|违规|污染|排污|优质|[十百千]亿|亿元|千万|纳税|出口|用工|用能|用电|配套|上游|下游|瞪羚|独角兽|孵化|毕业|试点|示范|标杆|后备|成员|会员|联盟|同类|其他|其余|实体|各类|名牌|知名|头部|本地|外地|本土|当地|周边|意向|目标|参展|参会|施工|物业|运营|家|级|的|等|些|下属|关联|应用端|开发|投资|合作|大小|增长|诞生|容纳|不到|超过|达到|照常|左右|多数|部分)$|^(?:工业|制造|加工|下游加工|商贸|贸易|科技|高科技|研发|总部|服务|乡镇|集体|大|小|多|两|三|四|涉核|数字|信息)业?$/;
/** 签约|医药企业, 光规上|化工企业: what of a trade's companies are counted. */
export const COUNTED_OF = /^(?:光|仅|单|有)?(?:规上|规模以上|限上|入园|在园|签约|落户|投产|在建|涉)*(?=.{2})/;

/** Companies that are no strength of the park's: closed down, helped, somebody else's, hoped for. */
const NOT_OURS =
  /关停|淘汰|清退|腾退|注销|取缔|关闭|处置|盘活|破产|整治|整改|帮助|协助|组织|走访|邀请|服务|辐射|惠及|联合|(?<![多要本都数])为|[给向与同跟对](?![主止])|全[国省市县州]|预计|力争|将|计划|目标|到20[0-9]{2}年|迁出|划出/;

const GATHERED = new RegExp(`${GATHERS}$`);
const SOME =
  /(?:等|之类的?)(?:一大?批|众多|大批|多家|[0-9一二三四五六七八九十]+[多余]?家)?(?:龙头|骨干|知名|规上|优质|大)*$/;

const ENDS = unitSet("，。；：（(“");

/** The stretches of a clause that tell by its companies what a park makes: lists of trades. `sure` where their number tells it, whatever the trade. */
export function tradesOfFirms(text: string): (Span & { readonly sure: boolean })[] {
  const found: (Span & { readonly sure: boolean })[] = [];
  for (const firms of matchesOf(FIRMS, text)) {
    const close = text.slice(Math.max(0, firms.index - 8), firms.index);
    const end = firms.index - (MAKERS.exec(close)?.[0].length ?? 0);
    const words = behindLast(text.slice(Math.max(0, end - 48), end), ENDS);
    if (words.length < 2 || NOT_OURS.test(words)) continue;
    // 电容器、线路板|等一批企业: as often their names.
    const some = SOME.exec(words)?.[0] ?? "";
    const list = words.slice(0, words.length - some.length);
    const lead = list.slice(0, LEAD.endIn(list)) || (WHERE.exec(list)?.[0] ?? "");
    const trades = list.slice(lead.length).replace(/的$/, "");
    if (trades.length < 2) continue;
    const sure =
      COUNTED.test(text.slice(firms.index + firms[0].length, firms.index + firms[0].length + 24)) || MANY.test(lead);
    const stop = end - some.length - (list.endsWith("的") ? 1 : 0);
    if (sure || GATHERED.test(lead)) found.push({ start: stop - trades.length, end: stop, sure: sure && some === "" });
  }
  return found;
}

/** False for a kind of company that is no trade. */
export const isFirmTrade = (words: string): boolean => !KIND.test(words);
