/** Runs in a thread of its own: an old Word file is a file system with chains of sectors, and a malformed one may never end. */
import { parentPort } from "node:worker_threads";
import WordExtractor from "word-extractor";
import { answerWith, messageOf, type ThreadRequest } from "../thread.ts";

/** An old Word document as text: paragraphs on lines, a tab after each cell and a line end after each row. */
export interface RawDoc {
  readonly body: string;
  readonly notes: string;
  readonly boxes: string;
}

async function readDoc(request: ThreadRequest): Promise<RawDoc> {
  const file = await new WordExtractor().extract(
    Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength),
  );
  const own = { filterUnicode: false };
  return {
    body: file.getBody(own),
    notes: file.getFootnotes(own) + file.getEndnotes(own),
    boxes: file.getTextboxes({ ...own, includeHeadersAndFooters: false }),
  };
}

answerWith(parentPort, readDoc, (error) => {
  const message = messageOf(error);
  if (/encrypt|password/i.test(message)) return { code: "ENCRYPTED", message: "The document needs a password." };
  return { code: "DOC_BROKEN", message: `The Word document is damaged: ${message}` };
});
