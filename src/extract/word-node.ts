/** A place in a tree of words. Most have one way on, which costs a comparison; only where there are more is a map asked. */
export class WordNode<T> {
  value: T | undefined = undefined;
  #unit = -1;
  #only: WordNode<T> | undefined = undefined;
  #more: Map<number, WordNode<T>> | null = null;

  /** The place one unit on, if any word goes on with it. */
  on(unit: number): WordNode<T> | undefined {
    return unit === this.#unit ? this.#only : this.#more?.get(unit);
  }

  /** The same, made where there is none. */
  grow(unit: number): WordNode<T> {
    const known = this.on(unit);
    if (known) return known;
    const node = new WordNode<T>();
    if (this.#only === undefined) {
      this.#unit = unit;
      this.#only = node;
    } else {
      this.#more ??= new Map();
      this.#more.set(unit, node);
    }
    return node;
  }
}
