/**
 * A rule of names, events, relations, focus, tables or of facts that a pattern makes beside its own, with what it reads: lines (a table's
 * in Markdown), and what is found in them. A test reads every one.
 */
export interface NamedRule {
  readonly id: string;
  readonly layer: "name" | "event" | "relation" | "focus" | "fact" | "table" | "figure" | "ignored";
  readonly finds: readonly (readonly [string, string])[];
  readonly ignores: readonly string[];
}

/** Declares the rules of one layer: id, what each finds, and what it must not. */
export function rulesOf(
  layer: NamedRule["layer"],
  rules: Readonly<Record<string, readonly (readonly [string, string] | string)[]>>,
): readonly NamedRule[] {
  return Object.entries(rules).map(([id, examples]) => ({
    id,
    layer,
    finds: examples.filter((one) => typeof one !== "string"),
    ignores: examples.filter((one) => typeof one === "string"),
  }));
}
