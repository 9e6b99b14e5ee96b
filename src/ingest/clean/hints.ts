import { ownCopy } from "../owncopy.ts";

/**
 * What an element's class and id say of it: above 0 the article, below 0 furniture, 0 nothing. Names are split into words
 * (`rich_media_area_primary`, `relatedNews`, `xg-news`), so that `aside` is found in `page-aside` and not in `inside`.
 */
export function nameHint(name: string): number {
  let hint = known.get(name);
  if (hint === undefined) {
    hint = readName(name);
    if (known.size > 20_000) known.clear();
    known.set(ownCopy(name), hint);
  }
  return hint;
}

const known = new Map<string, number>();

/** Whole words (pinyin and its initials are what Chinese templates are named in). */
const furniture = new Set(
  `adv aside banner bottom bread breadcrumb breadcrumbs crumb crumbs button buttons btn card cards
   comment comments cmt reply replies pinglun liuyan discuss disqus gitalk copyright banquan shengming statement disclaimer declare cookie
   dialog modal popup popover download app dropdown ewm erweima qrcode qr feedback jiucuo error foot footer friendlink friendlinks links
   gongneng hot hots header head top topbar hotnews rank ranking paihang login register signin signup member menu menus nav navi navbar navigation
   dh daohang next prev previous newsletter subscribe outbrain taboola page pager pages pagination paging pagenav path dqwz weizhi
   position location loc promo promotion recommend recommends recommended recommendation tuijian tj popular trending more readmore
   related relate relates relative relnews xiangguan xg xgxw xgyd xgwz similar share sharing shares sharebar bdshare bdsharebuttonbox
   jiathis fenxiang side sidebar sider sidenav social sns sponsor sponsored survey tag tags biaoqian label labels keyword keywords tool tools toolbar
   vote toupiao widget widgets zan dianzan like likes praise reward dashang follow guanzhu ranklist hotlist newslist feed feeds
   editor bianji zebian zrbj author-info authorinfo author-card authorcard userinfo profile bio tooltip toast placeholder skip subnav submenu
   player video videos audio gallery-nav thumb thumbs slider slide swiper carousel marquee weather tianqi search searchbox calendar
   meta byline timestamp cta optin consent gdpr toc infobox navbox navboxes editsection reflist catlinks noprint signoff addthis addtoany
   sharethis sharedaddy shareaholic jiathis outbrain recirc onward barrier epic pullquote rating ratings nutrition signature pstatus`.split(
    /\s+/,
  ),
);

/** Nothing of the article is ever named so. */
const advertising = new Set(["ad", "ads", "advert", "advertisement", "adsbygoogle", "guanggao"]);

const article = new Set(
  `article articles content contents neirong zhengwen zw wenzhang main maincontent body text txt entry post story detail details xiangqing
   news newstext articlebody articlecontent editable ueditor trs cas zoom ozoom founder rich paragraph prose markdown`.split(
    /\s+/,
  ),
);

/** Words that are no doubt furniture also inside a longer one (`newsrelatedbox`, `hotcommentlist`). */
const furnitureInside =
  /comment|pinglun|relat(?:ed|ive|enews)|recommend|tuijian|copyright|sidebar|right-?(?:bar|rail)|footer|breadcrumb|sharebox|sharebar|share-|bdshare|fenxiang|qrcode|erweima|pagination|disclaimer|newsletter|hotnews|hot-?list|rank-?list|guanggao|advert|subscribe(?!r)|subscription|sponsor|promo|login|popup|toolbar|navbar|friendlink|cookie-?(?:banner|bar|notice|consent|law)|author-?(?:box|card|bio|info|profile|about|desc)|about-?(?:the-?)?author|(?:post|entry)-?meta|score-?(?:card|box)|vote-?(?:count|cell)|voting|guess-?like|youlike|xiangguan|yanshen/;

const articleInside =
  /article[-_]?(?:body|content|text|main|detail|con\b|inner)|(?:post|entry|news|story|main|text|detail|page|body)[-_]?(?:content|body|text)|content[-_]?(?:text|body|main|detail|article)|articlebody|artibody|zhengwen|trs_editor|ueditor|js_content|rich_media_content|founder-content|endtext|newstext|newscontent/;

/** Abstracts and standfirsts: no part of the body, which says the same again. */
const abstract = new Set(
  "summary abstract zhaiyao daodu digest standfirst deck dek excerpt intro-text neirongtiyao".split(" "),
);

/** What page builders name every part by, the article's own too. */
const builders = /\belementor-widget(?:-(?:container|wrap|heading|text-editor|theme-post-content))?\b/g;

/** A content system's name for the field that holds the whole text. */
const fieldType = /text-with-summary/g;

function readName(given: string): number {
  const name = given.includes("elementor") ? given.replace(builders, " ") : given;
  const lower = name.toLowerCase().replace(fieldType, "text");
  if (articleInside.test(lower)) return furnitureInside.test(lower) ? 0 : 2;
  let hint = furnitureInside.test(lower) ? -2 : 0;
  const counted = new Set<string>();
  for (const word of name
    .replace(fieldType, "text")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (word === "" || counted.has(word)) continue;
    counted.add(word);
    if (abstract.has(word)) hint -= 2;
    else if (advertising.has(word)) hint -= 2;
    else if (furniture.has(word)) hint -= 1;
    else if (article.has(word)) hint += 1;
  }
  return hint;
}
