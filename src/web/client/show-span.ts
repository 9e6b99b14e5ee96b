/** Scrolls the text to a fact's figure, else its quote. */
export function showFact(id: string): void {
  const escaped = CSS.escape(id);
  const marks =
    document.querySelector(`[data-figure~="${escaped}"]`) ?? document.querySelector(`[data-quote~="${escaped}"]`);
  marks?.scrollIntoView({ block: "center", behavior: motion() });
}

/** Scrolls the text to an offset and lets the block that holds it glow for a moment. */
export function showSpan(offset: number): void {
  let block: HTMLElement | null = null;
  for (const candidate of document.querySelectorAll<HTMLElement>(".document-text [data-start]")) {
    if (Number(candidate.dataset["start"]) > offset) break;
    block = candidate;
  }
  if (!block) return;
  block.scrollIntoView({ block: "center", behavior: motion() });
  block.classList.remove("glow");
  // Reading a layout value makes the browser forget the last run, so the same block can glow twice.
  void block.offsetWidth;
  block.classList.add("glow");
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
