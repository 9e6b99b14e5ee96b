/** Scrolls the text to a fact's figure, else its quote. */
export function showFact(id: string): void {
  const escaped = CSS.escape(id);
  const mark =
    document.querySelector(`[data-figure~="${escaped}"]`) ?? document.querySelector(`[data-quote~="${escaped}"]`);
  if (mark) bring(mark);
}

/** Scrolls the text to an offset and lets the block that holds it glow for a moment. */
export function showSpan(offset: number): void {
  let block: HTMLElement | null = null;
  for (const candidate of document.querySelectorAll<HTMLElement>(".document-text [data-start]")) {
    if (Number(candidate.dataset["start"]) > offset) break;
    block = candidate;
  }
  if (!block) return;
  bring(block);
  block.classList.remove("glow");
  // Reading a layout value makes the browser forget the last run, so the same block can glow twice.
  void block.offsetWidth;
  block.classList.add("glow");
}

/**
 * Puts an element into the middle of the window: smoothly when it is near, at once when it is far. Blocks out of sight have only a
 * guessed height until they are drawn, so a far jump is set right again once they are.
 */
function bring(element: Element): void {
  const { top } = element.getBoundingClientRect();
  const near = top > -innerHeight && top < 2 * innerHeight;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: near && !still ? "smooth" : "auto" });
  if (near) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => element.scrollIntoView({ block: "center", behavior: "auto" })),
  );
}
