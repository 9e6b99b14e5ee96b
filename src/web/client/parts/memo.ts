import { Component, type ComponentChild, type FunctionComponent, h } from "preact";

/** A part that is drawn anew only when its properties change: what preact/compat's memo does, without the rest of compat. */
export function memo<P extends object>(part: FunctionComponent<P>, same: (before: P, after: P) => boolean = sameProps) {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !same(this.props as P, next);
    }
    override render(): ComponentChild {
      return h(part as FunctionComponent<object>, this.props as object);
    }
  };
}

function sameProps(before: object, after: object): boolean {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return false;
  return names.every((name) => Reflect.get(before, name) === Reflect.get(after, name));
}
