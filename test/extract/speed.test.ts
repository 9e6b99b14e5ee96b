import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

const lexicon = loadLexicon();

async function documentOf(text: string) {
  const hints = { source: "speed.txt", mediaType: "text/plain", published: "2024-11-14" };
  const { value } = await readDocument(new TextEncoder().encode(text), hints);
  if (value === null) throw new Error("not read");
  return value;
}

/** Each paragraph names another park and other figures, so that lists of names and facts grow with the text. */
function paragraphs(count: number): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const park = `${"东南西北中"[i % 5]}${"川江河湖海山"[i % 6]}${"安宁泰和兴"[(i % 7) % 5]}生物医药产业园`;
    lines.push(
      `${park}位于常州市，规划面积${(i % 40) + 2}平方公里。2023年，园区实现产值${(i % 900) + 10}.5亿元，同比增长${(i % 20) + 1}%，` +
        `入驻企业${i + 30}家，其中高新技术企业${(i % 30) + 3}家，重点发展创新药、医疗器械等产业。`,
    );
  }
  return lines.join("\n");
}

/** Processor time of this process so far, in milliseconds: what else the machine does is not counted. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The best of three passes in milliseconds of processor time. */
async function best(text: string): Promise<number> {
  const document = await documentOf(text);
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const start = spent();
    extractFacts(document, lexicon);
    least = Math.min(least, spent() - start);
  }
  return least;
}

describe("the cost of extract", () => {
  it("grows with the length of a document, not with its square", { timeout: 120_000 }, async () => {
    await best(paragraphs(60));
    const short = await best(paragraphs(60));
    const long = await best(paragraphs(240));
    // Linear is 4, quadratic 16.
    expect(long / short).toBeLessThan(8);
  });

  it.each([
    ["digits", "7"],
    ["brackets", "（"],
    ["book marks", "《"],
    ["产业园", "产业园"],
    ["ranges", "3-"],
    ["counted parks", "3个产业园"],
    ["commas", "，"],
  ])("stays linear in a quarter of a megabyte of %s", { timeout: 120_000 }, async (_name, unit) => {
    const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const short = await best(of(20_000));
    const long = await best(of(80_000));
    // The floor keeps passes of a few milliseconds from being compared with each other.
    expect(long / Math.max(short, 25)).toBeLessThan(9);
    const document = await documentOf(of(250_000));
    const start = spent();
    extractFacts(document, lexicon);
    expect(spent() - start).toBeLessThan(60_000);
  });
});
