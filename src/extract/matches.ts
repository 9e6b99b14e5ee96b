/**
 * Every match of a global pattern. `matchAll` makes the pattern anew at each call, which over the short stretches that extract looks at
 * costs several times as much as the matching. Gives a list, so that a pattern may be asked again inside a loop over it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
