/** Most rules of one style sheet that are looked at. */
const maxRules = 4_000;

/**
 * Adds the simple selectors (`.name`, `#name`) that a page's own style sheet hides. Longer selectors are left alone: what they hide
 * depends on the state of the page.
 */
export function hiddenNames(css: string, into: Set<string>): void {
  let at = 0;
  let hit = nextHiding(css, 0);
  for (let rules = 0; rules < maxRules && hit >= 0; rules++) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    // What a style sheet hides in print or on small screens is shown to a reader.
    const rule = css.slice(at, open);
    if (rule.includes("@")) {
      at = endOfBlock(css, open);
      continue;
    }
    const shut = css.indexOf("}", open);
    if (shut < 0) return;
    if (hit < open) hit = nextHiding(css, open);
    if (hit >= 0 && hit < shut && shut - open < 2_000) {
      for (const selector of css.slice(Math.max(at, open - 300), open).split(",")) {
        const name = selector.trim();
        if (/^[.#][\w-]{2,60}$/.test(name)) into.add(name);
      }
    }
    at = shut + 1;
  }
}

const hiding = /display\s*:\s*none|(?:left|top)\s*:\s*-\d{4,}(?:px|em)/gi;

/** Where the next declaration stands that hides; -1 where none does. */
function nextHiding(css: string, from: number): number {
  hiding.lastIndex = from;
  return hiding.exec(css)?.index ?? -1;
}

/** One past the brace that closes the block opened at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    const code = css.charCodeAt(i);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return i + 1;
  }
  return css.length;
}
