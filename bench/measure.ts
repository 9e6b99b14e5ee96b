/** How well a page was read. Texts are compared by their letters and digits after NFKC, in runs of four. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  /** Share of the wanted lines (of four tokens or more) that stand whole among the lines read. */
  readonly lines: number;
}

const tokensOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function shingles(tokens: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= tokens.length; i++) {
    const shingle = tokens.slice(i, i + 4);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares what was read with what a reader would keep. */
export function measure(wanted: string, read: string): Measured {
  const want = shingles(tokensOf(wanted));
  const got = shingles(tokensOf(read));
  let both = 0;
  let all = 0;
  let said = 0;
  for (const [shingle, count] of want) {
    all += count;
    both += Math.min(count, got.get(shingle) ?? 0);
  }
  for (const count of got.values()) said += count;
  const wantedLines = wanted
    .split("\n")
    .map(tokensOf)
    .filter((line) => line.length >= 4);
  const readLines = new Set(read.split("\n").map(tokensOf));
  const whole = wantedLines.filter((line) => readLines.has(line)).length;
  return {
    precision: said === 0 ? (all === 0 ? 1 : 0) : both / said,
    recall: all === 0 ? 1 : both / all,
    lines: wantedLines.length === 0 ? 1 : whole / wantedLines.length,
  };
}

/** F1 of two means. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** True for titles that say the same in letters and digits. */
export const sameTitle = (wanted: string, read: string | null): boolean => tokensOf(wanted) === tokensOf(read ?? "");

/** True where one publisher's name is the other's or holds it (人民网-文化频道, 人民网). */
export function samePublisher(wanted: string, read: string | null): boolean {
  const a = tokensOf(wanted);
  const b = tokensOf(read ?? "");
  return b.length > 1 && (a === b || a.includes(b) || b.includes(a));
}
