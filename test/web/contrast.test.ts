import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync(new URL("../../src/web/client/styles/base.css", import.meta.url), "utf8");

/** The palette of one scheme: custom properties with plain colours. */
function palette(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((match) => [match[1]!, match[2]!]));
}
const [light, dark] = css.split("@media (prefers-color-scheme: dark)").map(palette) as [
  Map<string, string>,
  Map<string, string>,
];

function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c).join("") : colour.slice(1);
  const [r, g, b] = [0, 2, 4].map((i) => {
    const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ["ink", "ink-2", "ink-3", "accent", "ok", "no", "plan", "target"];
const GROUNDS = ["paper", "surface", "raised", "hover", "accent-soft"];

it.each([
  ["light", light],
  ["dark", dark],
])("words can be read on every ground of the %s scheme (4.5 to 1)", (_, colours) => {
  const low: string[] = [];
  const check = (ink: string, ground: string): void => {
    const ratio = contrast(colours.get(ink)!, colours.get(ground)!);
    if (ratio < 4.5) low.push(`${ink} on ${ground}: ${ratio.toFixed(2)}`);
  };
  for (const ink of TEXT) for (const ground of GROUNDS) check(ink, ground);
  for (const ground of ["mark", "mark-on", "mark-soft", "quote-on", "ok-soft", "no-soft"]) check("ink", ground);
  for (const [ink, ground] of [
    ["ok", "ok-soft"],
    ["no", "no-soft"],
    ["accent-ink", "accent"],
    ["paper", "ink"],
    ["surface", "no"],
  ]) {
    check(ink!, ground!);
  }
  expect(low).toEqual([]);
});
