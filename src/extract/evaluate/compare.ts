import type { ExtractOutput } from "../output.ts";
import type { GoldFact, GoldPark, GoldPeriod, GoldValue } from "./gold.ts";

type OutputFact = ExtractOutput["facts"][number];

/** Units of a written figure as the measure sees them: what they measure, and how many base units one is. */
interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

const AREAS: Readonly<Record<string, number>> = {
  平方公里: 1e6,
  平方千米: 1e6,
  km2: 1e6,
  公顷: 1e4,
  亩: 10000 / 15,
  平方米: 1,
  平方: 1,
  平米: 1,
  方: 1,
  平: 1,
  m2: 1,
};
const MONEY: Readonly<Record<string, string>> = {
  元: "CNY",
  人民币: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  港元: "HKD",
  日元: "JPY",
};
const SCALES: readonly (readonly [string, number])[] = [
  ["百万", 1e6],
  ["千万", 1e7],
  ["百亿", 1e10],
  ["千亿", 1e11],
  ["万亿", 1e12],
  ["十", 10],
  ["百", 100],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
];

/** The scale of a unit as written: 万亩, 亿元/平方公里, %, 家. Unknown units count things. */
export function scaleOf(written: string | null): Scale {
  const unit = (written ?? "")
    .normalize("NFKC")
    .replace(/[\s()]/g, "")
    .replace(/每/g, "/");
  if (/^(?:%|成)$/.test(unit)) return { dimension: "ratio", factor: unit === "成" ? 10 : 1 };
  if (/^个?百分点$/.test(unit)) return { dimension: "points", factor: 1 };
  if (unit === "番") return { dimension: "doublings", factor: 1 };
  const slash = unit.indexOf("/");
  if (slash > 0) {
    const [top, bottom] = [scaleOf(unit.slice(0, slash)), scaleOf(unit.slice(slash + 1))];
    return { dimension: `${top.dimension}/${bottom.dimension}`, factor: top.factor / bottom.factor };
  }
  const scale = SCALES.find(([word]) => unit.startsWith(word) && (unit.length > word.length || /[万亿]/.test(word)));
  const factor = scale?.[1] ?? 1;
  const word = unit.slice(scale?.[0].length ?? 0).replace(/^[多余]/, "");
  if (word in AREAS) return { dimension: "area", factor: factor * AREAS[word]! };
  if (word in MONEY) return { dimension: `money:${MONEY[word]!}`, factor };
  if (word === "" && factor >= 1e8) return { dimension: "money:CNY", factor };
  return { dimension: word === "倍" ? "times" : "count", factor };
}

const close = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9));

/** True where both say the same interval in the same dimension. */
export function sameValue(a: GoldValue, b: GoldValue): boolean {
  const [x, y] = [scaleOf(a.unit), scaleOf(b.unit)];
  const base = (value: number | null, scale: Scale) => (value === null ? null : value * scale.factor);
  return x.dimension === y.dimension && close(base(a.min, x), base(b.min, y)) && close(base(a.max, x), base(b.max, y));
}

/** True where some bound agrees: the figure was found, though its hedge was read otherwise. */
export function sameFigure(a: GoldValue, b: GoldValue): boolean {
  const [x, y] = [scaleOf(a.unit), scaleOf(b.unit)];
  const bounds = (value: GoldValue, scale: Scale) =>
    [value.min, value.max].filter((bound) => bound !== null).map((bound) => bound * scale.factor);
  return x.dimension === y.dimension && bounds(a, x).some((one) => bounds(b, y).some((other) => close(one, other)));
}

/** Every way of writing a gold figure that counts. */
export function forms(gold: GoldFact): GoldValue[] {
  const widened = (gold.unit_any ?? []).map((unit) => ({ min: gold.min, max: gold.max, unit }));
  return [gold, ...widened, ...(gold.alt ?? []).map((value) => ({ unit: gold.unit, ...value }))];
}

/** Words as they are compared: NFKC, no white space, no quotation marks. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/[\s“”"‘’'《》「」]/g, "");
}

/** How far two wordings share their pairs of characters, 1 where one holds the other. */
export function overlapOf(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [squeeze(a), squeeze(b)];
  if (x === "" || y === "") return 0;
  if (x.includes(y) || y.includes(x)) return 1;
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [p, q] = [pairs(x), pairs(y)];
  return [...p].filter((pair) => q.has(pair)).length / Math.max(1, Math.min(p.size, q.size));
}

export function nameMatches(accepted: readonly string[], name: string): boolean {
  const said = squeeze(name);
  if (said.length < 2) return false;
  return accepted
    .map(squeeze)
    .some(
      (word) => word === said || (word.length > 2 && said.length > 2 && (word.includes(said) || said.includes(word))),
    );
}

/** All the ways a subject may be named: the gold's own, and every name of a park that is one of them. */
export function acceptedNames(names: readonly string[], parks: readonly GoldPark[]): string[] {
  const all = [...names];
  for (const park of parks) {
    const own = [park.name, ...(park.aliases ?? [])];
    if (own.some((name) => names.includes(name))) all.push(...own);
  }
  return all;
}

export function metricMatches(gold: GoldFact, fact: Pick<OutputFact, "metric" | "metricText">): boolean {
  const wanted = [gold.metric, ...(gold.metric_any ?? [])];
  if (wanted.includes(fact.metric)) return true;
  const said = [fact.metricText, fact.metric.replace(/^other:/, "")];
  return wanted
    .filter((metric) => metric.startsWith("other:"))
    .some((metric) => said.some((words) => overlapOf(metric.slice(6), words) >= 0.5));
}

/** Gold's cut date holds a longer one within it, and the other way round for whole years; 2020 equals 2020-01-01 to 2020-12-31. */
export function periodMatches(gold: GoldPeriod | null, said: GoldPeriod | null): boolean {
  if (gold === null || said === null) return gold === null && said === null;
  const fits = (a: string | null, b: string | null, last: boolean) => {
    const [x, y] = [a ?? "", b ?? ""];
    return x === y || y.startsWith(x) || (x.startsWith(y) && y.length >= 4) || fullDate(x, last) === fullDate(y, last);
  };
  return fits(gold.from, said.from, false) && fits(gold.to, said.to, true);
}

function fullDate(date: string, last: boolean): string {
  const [year, month, day] = date.split("-");
  if (day) return date;
  if (!month) return last ? `${year}-12-31` : `${year}-01-01`;
  return last
    ? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
    : `${year}-${month}-01`;
}

/** Pairs gold with predictions one to one, the strongest affinity first. */
export function pair<G, P>(
  golds: readonly G[],
  said: readonly P[],
  affinity: (gold: G, said: P) => number,
): Map<number, number> {
  const edges: [number, number, number][] = [];
  golds.forEach((gold, i) => {
    said.forEach((one, j) => {
      const weight = affinity(gold, one);
      if (weight > 0) edges.push([weight, i, j]);
    });
  });
  edges.sort((a, b) => b[0] - a[0]);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [, i, j] of edges) {
    if (pairs.has(i) || used.has(j)) continue;
    pairs.set(i, j);
    used.add(j);
  }
  return pairs;
}
