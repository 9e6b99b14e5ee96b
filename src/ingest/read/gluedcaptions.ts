import { isCaptionLine } from "../tablecaptions.ts";
import type { SourceLine } from "./sourcelines.ts";

/** A line that holds a table's caption and, close behind it, the head of the table's first column. */
export interface Glued {
  readonly caption: SourceLine;
  readonly head: SourceLine;
}

/** What heads first columns. */
const HEAD =
  /^(.{3,40}?(?:表|指标|情况|一览|名单|清单|目录|[）)\d]|\s))[\s　:：]{0,4}((?:序号|编号|年份|年度|地区|区域|县区|县市区|镇街|街道|类别|分类|内容|任务|行业|产业|指标|(?:项目|园区|开发区|产业园|企业|单位|产品|指标)(?:名称)?|名称)(?:[（(][^）)]{1,8}[）)])?)$/;

/** 表1 主要指标序号 → the caption and the first head; null for a line that cannot be both. */
export function gluedCaption(line: SourceLine): Glued | null {
  const [piece] = line.pieces;
  if (line.pieces.length !== 1 || !piece || line.words.length > 60) return null;
  const found = HEAD.exec(line.words);
  if (!found?.[1] || !found[2]) return null;
  const words = found[1].trimEnd();
  if (!isCaptionLine(words) && !/(?:表|名单|清单|目录|一览)$/.test(words)) return null;
  const { start = line.start } = piece.origin;
  const part = (from: number, to: number): SourceLine => ({
    ...line,
    pieces: [{ text: piece.text.slice(from, to), origin: { ...piece.origin, start: start + from, end: start + to } }],
    words: line.words.slice(from, to),
    start: start + from,
    end: start + to,
  });
  return { caption: part(0, words.length), head: part(line.words.length - found[2].length, line.words.length) };
}
