/**
 * How it was come by whom a figure is told of, from the words nearest to it to those furthest off: a name of its own clause or phrase, one
 * right behind it, what it is compared with, an earlier clause, whom the paragraph goes on about, the heading, the document.
 */
export type Whom =
  | "named"
  | "compared"
  | "former-or-latter"
  | "bracket"
  | "held"
  | "taker"
  | "company"
  | "singled-out"
  | "source"
  | "project"
  | "behind"
  | "whole-again"
  | "running"
  | "all-of-them"
  | "earlier-clause"
  | "speaker"
  | "lead"
  | "sector"
  | "topic"
  | "heading"
  | "document";

/** The same in words, for a trace. */
export const WHOM: Readonly<Record<Whom, string>> = {
  named: "本分句所指",
  compared: "所比对象",
  "former-or-latter": "前者后者",
  bracket: "括号前名称",
  held: "数后的名称",
  taker: "租购企业",
  company: "接着说的企业或项目",
  "singled-out": "最字所指",
  source: "出自这里",
  project: "项目",
  behind: "数右名称",
  "whole-again": "分号后回到整体",
  running: "承上一数",
  "all-of-them": "并列各园合计",
  "earlier-clause": "前面分句",
  speaker: "说话人的园区",
  lead: "段首名称",
  sector: "行业",
  topic: "段落话题",
  heading: "标题",
  document: "全文主体",
};
