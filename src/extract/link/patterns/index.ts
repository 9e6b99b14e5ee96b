import type { Pattern } from "../pattern.ts";
import { available } from "./available.ts";
import { bracket } from "./bracket.ts";
import { each } from "./each.ts";
import { eachSized } from "./each-sized.ts";
import { fromTo } from "./from-to.ts";
import { fund } from "./fund.ts";
import { groupCount } from "./group-count.ts";
import { growth } from "./growth.ts";
import { growthBehind } from "./growth-behind.ts";
import { ignored } from "./ignored.ts";
import { inherit } from "./inherit.ts";
import { left } from "./left.ts";
import { magnitude } from "./magnitude.ts";
import { measureTopic } from "./measure-topic.ts";
import { movedPlaces } from "./moved-places.ts";
import { paired } from "./paired.ts";
import { rangeAhead } from "./range-ahead.ts";
import { rank } from "./rank.ts";
import { resumed } from "./resumed.ts";
import { right } from "./right.ts";
import { share } from "./share.ts";
import { shared } from "./shared-out.ts";
import { sized } from "./sized.ts";
import { thoseThat } from "./those-that.ts";

/** The linking patterns in running order: the first that answers binds the figure. */
export const patterns: readonly Pattern[] = [
  rank,
  movedPlaces,
  ignored,
  each,
  eachSized,
  groupCount,
  bracket,
  available,
  sized,
  rangeAhead,
  fromTo,
  paired,
  resumed,
  shared,
  fund,
  magnitude,
  growthBehind,
  growth,
  share,
  thoseThat,
  left,
  right,
  measureTopic,
  inherit,
];

const byDimension = new Map<string, readonly Pattern[]>();

/** The patterns, in running order, that a figure of this dimension is asked of. */
export function patternsFor(dimension: string): readonly Pattern[] {
  let own = byDimension.get(dimension);
  if (!own) {
    own = patterns.filter((pattern) => pattern.dimensions?.has(dimension) ?? true);
    byDimension.set(dimension, own);
  }
  return own;
}
