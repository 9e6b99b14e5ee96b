import type { RelationKind } from "../../../../model/index.ts";

/**
 * One way to say a relation, over a sentence whose names are marks (`told/marks.ts`). Group `object` holds the names on its right side,
 * `whom` the park on its left where the words themselves name it; else that is the park whose attribute the match is (由P更名而来的P), else
 * the one the words are told of.
 */
export interface Shape {
  readonly rule: string;
  readonly relation: RelationKind;
  readonly words: RegExp;
  /** `parts`: the names in `object` are parts of whom the words are told of. `near`: said of the park named last before. `previous`:
   * said of the park that the sentences before tell of. */
  readonly side?: "parts" | "near" | "previous";
  /** True where `whom` opens the match. */
  readonly leads?: boolean;
  /** True where the park named last before the match is its whole, whoever is told of. */
  readonly last?: boolean;
  /** True where a zone among the names is no part: it stands beside whom is told of (以甲高新区为核心). */
  readonly lesser?: boolean;
  /** True where the words round a list say that all of it stands in the park (contents). */
  readonly sure?: boolean;
  /** What must not stand before the match in its sentence, and behind it. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}
