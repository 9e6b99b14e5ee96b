import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../../src/extract/index.ts";
import { documentOf } from "../names/read.ts";

const lexicon = loadLexicon();
/** The last line's facts under a heading, in a page of December 2023: figure, period, modality. */
const under = (heading: string, line: string) => {
  const lines = ["苏北智谷产业园年终盘点", { text: heading, heading: true }, { text: line, path: [heading] }];
  const { value } = extractFacts(documentOf(lines, "2023-12-28"), lexicon);
  return (value?.facts ?? []).map(({ text, period, modality }) => `${text} ${period?.from ?? "–"} ${modality}`);
};

describe("a year in a heading", () => {
  it.each([
    ["2024，我们接着干", "园区营业收入突破90亿元。", "突破90亿元 2024 target"],
    ["【2024年小目标】", "苏北智谷产业园招引项目40个以上。", "40个以上 2024 target"],
    ["二、2022年工作回顾", "苏北智谷产业园实现税收3.2亿元。", "3.2亿元 2022 actual"],
  ])("dates what stands under it: %s", (heading, line, wanted) => {
    expect(under(heading, line)).toContain(wanted);
  });

  it.each([
    ["“十四五”目标（2021—2025年）", "苏北智谷产业园实现税收3.2亿元。"],
    ["一、2000亩连片厂房", "苏北智谷产业园实现税收3.2亿元。"],
    ["创新，底气越来越足", "苏北智谷产业园实现税收3.2亿元。"],
  ])("several years, or a number that is none, date nothing: %s", (heading, line) => {
    expect(under(heading, line).join()).not.toMatch(/20(?:00|21|25)/);
  });

  it("gives way to a date of the figure's own", () => {
    expect(under("2024，我们接着干", "苏北智谷产业园去年税收2.6亿元。")).toContain("2.6亿元 2022 actual");
  });
});
