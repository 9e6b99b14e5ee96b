/** A line of a table of contents: words, a run of dots, a page number. */
const CONTENTS_LINE =
  /(?:[.．·…_‥]{4,}|[.．·…]\s[.．·…]\s[.．·…])[.．·…_‥\s]{0,200}[（(\-—–]?\s?[0-9０-９]{1,4}\s?[)）\-—–]?$/;

/** The same with a tab for the dots, which is told only below the word 目录. */
const TABBED_LINE = /^\S.{0,80}\t\s*[（(\-—–]?[0-9０-９]{1,4}[)）\-—–]?$/;
const HEAD = /^目\s{0,6}[录錄次]$/;

/** Fewer such lines than this may be anything. */
const LEAST = 3;

/**
 * Which of a document's lines are its table of contents, which says every heading twice: lines that end in dots and a page number, and
 * the word 目录 over them. Indexes of the lines given.
 */
export function contentsLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries())
    if (line.length <= 400 && CONTENTS_LINE.test(line.trim())) found.add(index);
  for (const [index, line] of lines.entries()) {
    if (!HEAD.test(line.trim())) continue;
    for (let at = index + 1; at < lines.length && TABBED_LINE.test(lines[at]!.trim()); at++) found.add(at);
  }
  if (found.size < LEAST) return new Set();
  for (const [index, line] of lines.entries()) if (HEAD.test(line.trim()) && found.has(index + 1)) found.add(index);
  return found;
}
