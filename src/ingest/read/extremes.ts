/** The smallest and largest of a list that may be long: spread arguments overflow the stack. An empty list gives what is asked for in its place. */
export function extremes(values: Iterable<number>, empty = 0): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > most ? { least: empty, most: empty } : { least, most };
}
