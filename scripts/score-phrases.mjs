#!/usr/bin/env node
/**
 * Compares the figures and dates read in single phrases with what an expert reads in them.
 *
 *   parkfacts lex --format ndjson < fixtures/phrases/figures.ndjson > p.ndjson
 *   node scripts/score-phrases.mjs --gold fixtures/phrases --predictions p.ndjson [--misses] [--json]
 *
 * Gold lines are `{id, text, reference, figures: [{text, min, max, unit, any?}], dates: [{text, from, to, any?}], tolerated?}`; the id is
 * `<list>-<family>-<number>`. `any` holds other right answers; `tolerated` are wordings that count neither way. Dates are full days, ends
 * inclusive, null for an open end. A date without either end (a duration) is ignored. `--gold` is a file or a folder of .ndjson files.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const argv = process.argv.slice(2);
const option = (name) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : undefined);
const goldPath = option("gold");
const predictionPath = option("predictions");
if (!goldPath || !predictionPath) {
  console.error("usage: score-phrases.mjs --gold FILE|FOLDER --predictions FILE [--misses] [--json]");
  process.exit(2);
}

const lines = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const goldFiles = statSync(goldPath).isDirectory()
  ? readdirSync(goldPath)
      .filter((name) => name.endsWith(".ndjson"))
      .sort()
      .map((name) => join(goldPath, name))
  : [goldPath];
const golds = goldFiles.flatMap(lines);
const predicted = new Map(lines(predictionPath).map((line) => [line.id, line]));

// ---- units: what is measured, and how many base units one written unit holds
const PLAIN = new Map([
  ...["平方公里", "平方千米", "km2", "km²", "k㎡"].map((u) => [u, ["area", 1e6]]),
  ["公顷", ["area", 1e4]],
  ["亩", ["area", 2000 / 3]],
  ...["平方米", "平方", "平米", "方", "㎡", "m2", "m²"].map((u) => [u, ["area", 1]]),
  ...["元", "元人民币", "人民币"].map((u) => [u, ["CNY", 1]]),
  ...["美元", "美金"].map((u) => [u, ["USD", 1]]),
  ["欧元", ["EUR", 1]],
  ...["港元", "港币"].map((u) => [u, ["HKD", 1]]),
  ["日元", ["JPY", 1]],
  ["%", ["ratio", 1]],
  ["成", ["ratio", 10]],
  ["‰", ["ratio", 0.1]],
  ...["个百分点", "百分点", "pct"].map((u) => [u, ["points", 1]]),
  ["倍", ["times", 1]],
  ["番", ["doublings", 1]],
]);
const SCALES = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["千万", 1e7],
  ["百万", 1e6],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];
function unitOf(written) {
  const unit = String(written ?? "").replace(/\s/g, "");
  if (unit.includes("/")) {
    const parts = unit.split("/").map(unitOf);
    return {
      kind: parts.map((p) => p.kind).join("/"),
      size: parts.slice(1).reduce((n, p) => n / p.size, parts[0].size),
    };
  }
  const plain = PLAIN.get(unit);
  if (plain) return { kind: plain[0], size: plain[1] };
  for (const [word, size] of SCALES) {
    if (!unit.startsWith(word)) continue;
    const rest = unit.slice(word.length);
    if (rest === "") return { kind: size >= 1e8 ? "CNY" : "count", size };
    const inner = unitOf(rest);
    return { kind: inner.kind, size: inner.size * size };
  }
  return { kind: "count", size: 1 };
}
const close = (a, b) =>
  a === b || (a != null && b != null && Math.abs(a - b) <= 2e-4 * Math.max(Math.abs(a), Math.abs(b)));
function sameFigure(wanted, said) {
  const a = unitOf(wanted.unit);
  const b = unitOf(said.unit);
  if (a.kind !== b.kind) return false;
  const end = (value, unit) => (value == null ? null : value * unit.size);
  return close(end(wanted.min, a), end(said.min, b)) && close(end(wanted.max, a), end(said.max, b));
}

// ---- dates: cut dates are widened to full days
function day(date, end) {
  if (date == null) return null;
  const [year, month, dayOfMonth] = String(date).split("-");
  if (dayOfMonth) return `${year}-${month}-${dayOfMonth.slice(0, 2)}`;
  if (month)
    return end ? `${year}-${month}-${new Date(Date.UTC(+year, +month, 0)).getUTCDate()}` : `${year}-${month}-01`;
  return end ? `${year}-12-31` : `${year}-01-01`;
}
const sameDate = (wanted, said) => wanted.from === day(said.from, false) && wanted.to === day(said.to, true);

// ---- words
const bare = (text) => String(text ?? "").replace(/[\s“”"]/g, "");
const touches = (a, b) =>
  bare(a).length > 0 && bare(b).length > 0 && (bare(a).includes(bare(b)) || bare(b).includes(bare(a)));

function judge(wantedAll, saidAll, same, tolerated, describe) {
  const left = saidAll.map((said) => ({ said, used: false }));
  const misses = [];
  let right = 0;
  for (const wanted of wantedAll) {
    const forms = [wanted, ...(wanted.any ?? [])];
    const hit = left.find(
      ({ said, used }) => !used && touches(wanted.text, said.text) && forms.some((form) => same(form, said)),
    );
    if (hit) {
      hit.used = true;
      right++;
      continue;
    }
    const near = left.find(({ said, used }) => !used && touches(wanted.text, said.text));
    misses.push(near ? `WRONG wanted ${describe(wanted)} got ${describe(near.said)}` : `MISSED ${describe(wanted)}`);
  }
  const extra = left.filter(({ said, used }) => !used && !tolerated.some((words) => touches(words, said.text)));
  for (const { said } of extra) {
    if (!misses.some((miss) => miss.endsWith(`got ${describe(said)}`))) misses.push(`SPURIOUS ${describe(said)}`);
  }
  return { right, wanted: wantedAll.length, said: right + extra.length, misses };
}
const figureWords = (f) => `${f.text} [${f.min ?? "·"}..${f.max ?? "·"} ${f.unit}]`;
const dateWords = (d) => `${d.text} [${d.from ?? "·"}..${d.to ?? "·"}]`;

const families = new Map();
const misses = [];
for (const gold of golds) {
  const family = gold.id.split("-").slice(1, -1).join("-");
  const said = predicted.get(gold.id) ?? { figures: [], dates: [] };
  const row = families.get(family) ?? { phrases: 0, perfect: 0, right: 0, wanted: 0, said: 0 };
  families.set(family, row);
  const dates = (said.dates ?? []).filter((d) => d.from != null || d.to != null);
  const tolerated = gold.tolerated ?? [];
  const parts = [
    judge(gold.figures, said.figures ?? [], sameFigure, tolerated, figureWords),
    judge(gold.dates, dates, sameDate, tolerated, dateWords),
  ];
  row.phrases++;
  if (parts.every((p) => p.misses.length === 0)) row.perfect++;
  for (const part of parts) {
    row.right += part.right;
    row.wanted += part.wanted;
    row.said += part.said;
    for (const miss of part.misses) misses.push(`${gold.id}: ${miss} «${gold.text}»`);
  }
  if (!predicted.has(gold.id)) misses.push(`${gold.id}: no prediction «${gold.text}»`);
}

const sum = { phrases: 0, perfect: 0, right: 0, wanted: 0, said: 0 };
for (const row of families.values()) for (const key of Object.keys(sum)) sum[key] += row[key];
const percent = (part, whole) => (whole ? ((100 * part) / whole).toFixed(1) : "–").padStart(6);
const print = (name, r) =>
  console.log(
    `${name.padEnd(18)} phrases ${String(r.phrases).padStart(4)}  all right ${percent(r.perfect, r.phrases)}  recall ${percent(r.right, r.wanted)} (${r.wanted})  precision ${percent(r.right, r.said)} (${r.said})`,
  );
if (argv.includes("--json")) console.log(JSON.stringify({ total: sum, families: Object.fromEntries(families) }));
else {
  for (const [family, row] of families) print(family, row);
  print("TOTAL", sum);
  if (argv.includes("--misses")) console.log(misses.join("\n"));
}
