/** Pages set otherwise: what a site's next redesign, or another site with the same text, would send. Each takes and gives a page's source. */
export const variants: Record<string, (html: string) => string> = {
  "no class, id or role": (html) =>
    html.replace(
      tag,
      (_, name: string, attributes: string, end: string) => `<${name}${attributes.replace(names, "")}${end}>`,
    ),
  "hashed class names": (html) =>
    html.replace(/\s(class|id)=(?:"([^"]*)"|'([^']*)')/gi, (_, name: string, a?: string, b?: string) => {
      const words = (a ?? b ?? "").split(/\s+/).filter(Boolean);
      return ` ${name}="${words.map((word) => `css-${hashed(word)}`).join(" ")}"`;
    }),
  "paragraphs in two divs": (html) => html.replace(paragraph, "<div$1><div>$2</div></div>"),
  "breaks for paragraphs": (html) => html.replace(paragraph, "$2<br><br>"),
  "a section round each paragraph": (html) =>
    html.replace(paragraph, "<section><section><p$1>$2</p></section></section>"),
  "spans in paragraphs": (html) =>
    html.replace(paragraph, '<p$1><span style="font-size:16px"><span>$2</span></span></p>'),
  "advertisements between paragraphs": (html) =>
    between(
      html,
      3,
      99,
      `<div><div>${say(html, "广告", "Advertisement")}</div><a href="/x">${say(html, "限时特惠：家用净水器第二件半价", "Save 40% on a new mattress today")}</a></div>`,
    ),
  "other stories between paragraphs": (html) =>
    between(
      html,
      4,
      1,
      `<div><h4>${say(html, "相关阅读", "Related stories")}</h4><ul><li><a href="/a">${say(html, "河边新开了一家书店，老板只卖旧书", "A bookshop that sells only old books opens by the river")}</a></li><li><a href="/b">${say(html, "一条街的三十年", "Thirty years on one street")}</a></li></ul></div>`,
    ),
  "a share bar between paragraphs": (html) =>
    between(
      html,
      5,
      1,
      `<div><span>${say(html, "分享到：", "Share this:")}</span><a href="/a">${say(html, "微信", "Facebook")}</a><a href="/b">${say(html, "微博", "Twitter")}</a></div>`,
    ),
  "a layout table round all": (html) =>
    html.replace(
      body,
      '<body$1><table width="980"><tr><td width="180" valign="top"><b>A</b><br><a href="1">B</a><br><a href="2">C</a></td><td valign="top"><table><tr><td>$2</td></tr></table></td></tr></table></body>',
    ),
  "one form round all": (html) => html.replace(body, "<body$1><form><div><div>$2</div></div></form></body>"),
  "comments at the foot": (html) =>
    html.replace(
      /<\/body>/i,
      `<div><h3>${say(html, "网友评论", "14 Comments")}</h3><div><p>${say(html, "写得真好，看完想起了小时候住过的院子，门口也有一棵这么大的树，夏天大家都搬着凳子出来乘凉。", "This took me right back to the house I grew up in, with the same tree by the gate and everyone out on summer evenings.")}</p><p>${say(html, "说得轻巧，真要做起来哪有那么容易，钱从哪里来，人从哪里来，谁来管？", "Easier said than done. Who pays for it, who looks after it, and who do you call when it breaks?")}</p></div></div></body>`,
    ),
  "a consent text at the foot": (html) =>
    html.replace(
      /<\/body>/i,
      `<div><p>${say(html, "为了给您提供更好的服务，我们会使用 Cookie 记录您的浏览偏好，继续访问即表示您同意我们的隐私政策。", "We and our 842 partners store and access information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your choices below.")}</p></div></body>`,
    ),
};

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/gi;
const names = /\s+(?:class|id|itemprop|role|data-component|data-testid)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const paragraph = /<p\b([^>]*)>([\s\S]*?)<\/p>/gi;
const body = /<body([^>]*)>([\s\S]*)<\/body>/i;

/** A name that says nothing: letters from a hash of it. */
function hashed(word: string): string {
  let hash = 7;
  for (const sign of word) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return hash.toString(36).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!);
}

/** The Chinese words for Chinese pages, the English for others. */
function say(html: string, chinese: string, english: string): string {
  return (html.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > 100 ? chinese : english;
}

/** Sets a part after every so many paragraphs, `most` times at most. */
function between(html: string, every: number, most: number, part: string): string {
  let seen = 0;
  let set = 0;
  return html.replace(/<\/p>/gi, (end) => (++seen % every === 0 && set++ < most ? end + part : end));
}
