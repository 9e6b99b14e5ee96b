import type { Block, Document } from "../model/index.ts";

const TITLE = /^[\s一二三四五六七八九十（）]*[\u3400-\u9fff“”]{2,12}\s*$/;

/** True for a paragraph that is only a title, set by no heading's tag: a few words without a mark or a figure (投资环境, 园中园). */
export function isTitleLine(document: Document, block: Block): boolean {
  return (
    block.type === "paragraph" &&
    block.end - block.start <= 16 &&
    TITLE.test(document.text.slice(block.start, block.end))
  );
}

const QUESTION = /^\s*(?:[^：:，。]{0,10}记者|问|提问|主持人)[^：:，。]{0,10}[：:][^\n]*[？?]\s*$/;

/** 记者：水电价格怎么定？: what is answered next goes on with nothing told of before. */
export const isQuestion = (text: string) => QUESTION.test(text);
