/** The names of a document's parks, each once. */
export class ParkNames {
  /** In order, so that those that begin with the same words stand together. */
  readonly #names: readonly string[];

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].sort();
  }

  /** The one name that begins so; null where none or several do. */
  onlyStarting(words: string): string | null {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#names[middle]! < words) low = middle + 1;
      else high = middle;
    }
    const name = this.#names[low];
    return name?.startsWith(words) && !this.#names[low + 1]?.startsWith(words) ? name : null;
  }

  /** The one name that ends so; null where none or several do. */
  onlyEnding(words: string): string | null {
    const [name, other] = this.#names.filter((each) => each.endsWith(words));
    return name !== undefined && other === undefined ? name : null;
  }
}
