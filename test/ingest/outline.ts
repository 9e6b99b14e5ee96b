import { cut, type Document } from "../../src/model/index.ts";

/** A document as lines "type level | words", for reading in a test: tables as rows of cells joined by " | ". */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => {
    const words = cut(document.text, block);
    return `${block.type}${block.level ?? ""}: ${block.table ? words.replace(/\t/g, "|").replace(/\n/g, " / ") : words}`;
  });
}
