import { describe, expect, it } from "vitest";
import { type GoldPage, ownPages, savedPages } from "../../bench/pages.ts";
import { qualityOf } from "../../bench/quality.ts";
import { variants } from "./variants.ts";

/** Pages of another encoding than UTF-8 cannot be changed as text. */
const plain = (pages: readonly GoldPage[]) =>
  pages.filter(
    ({ bytes, article }) => article && !new TextDecoder().decode(bytes).includes("\ufffd") && bytes[0] !== 0xff,
  );

const changed = (pages: readonly GoldPage[], change: (html: string) => string) =>
  pages.map((page) => ({ ...page, bytes: new TextEncoder().encode(change(new TextDecoder().decode(page.bytes))) }));

/** What the templates keep without the names that tell threads, gates and boxes of offers apart. */
const unnamed = 0.98;

describe("pages set otherwise", () => {
  const own = plain(ownPages());
  const saved = plain(savedPages());
  it.each(Object.keys(variants))("with %s are read alike", { timeout: 60_000 }, async (name) => {
    const floor = /class/.test(name) ? unnamed : 0.985;
    const { f1, recall } = await qualityOf(changed(own, variants[name]!));
    expect(f1).toBeGreaterThanOrEqual(floor);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    if (saved.length === 0) return;
    const real = await qualityOf(changed(saved, variants[name]!));
    expect(real.f1).toBeGreaterThanOrEqual(0.994);
    expect(real.recall).toBeGreaterThanOrEqual(0.999);
  });
});
