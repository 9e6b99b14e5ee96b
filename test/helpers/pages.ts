/** A small news page of our own: enough of one for the readers to find its article. */
export function newsPage(options: { title?: string; paragraphs?: readonly string[]; style?: string } = {}): string {
  const { title = "云岭高新区上半年运行平稳", paragraphs = PARAGRAPHS, style = "plain" } = options;
  const body = paragraphs.map((p) => `<p>${p}</p>`).join("\n");
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>
<meta name="pubdate" content="2024-07-12"></head><body class="${style}">
<nav><a href="/">首页</a> <a href="/news">新闻</a></nav>
<article><h1>${title}</h1>${body}</article><footer>版权所有</footer></body></html>`;
}

export const PARAGRAPHS: readonly string[] = [
  "7月12日，云岭高新区管委会介绍，上半年云岭高新区实现工业总产值312.6亿元，同比增长8.4%，规模以上企业达到147家。",
  "云岭高新区规划面积36平方公里，已建成标准厂房85万平方米，累计引进项目超过210个，总投资逾480亿元，带动就业2.3万人。",
  "下一步，云岭高新区将继续推进生物医药产业园建设，力争到2025年产值突破700亿元，新增高新技术企业60家以上。",
];

/** Pages that differ in their numbers and their park. */
export function newsPages(count: number): Record<string, string> {
  const names = ["云岭", "东岗", "青屏", "石桥", "南溪", "白塔"];
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const name = names[i % names.length] as string;
      const paragraphs = PARAGRAPHS.map((p) => p.replaceAll("云岭", name).replaceAll("210", String(210 + i)));
      return [
        `pages/${String(i).padStart(3, "0")}.html`,
        newsPage({ title: `${name}高新区第${i + 1}期简报`, paragraphs }),
      ];
    }),
  );
}
