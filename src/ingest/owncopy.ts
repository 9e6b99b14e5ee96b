/**
 * The same string with memory of its own. A part cut from a page keeps all of the page in memory for as long as it lives, so whatever is
 * remembered beyond one page is copied first.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
