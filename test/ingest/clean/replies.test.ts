import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/ingest/index.ts";

const first = "开发区东片的两条公交线上个月改了走向，早高峰从园区北门到地铁站要多绕两公里，大家有没有更快的走法？";
const second = "我每天骑车过铁路桥，十五分钟就到，下雨天才坐公交。";
const read = async (over: string) => {
  const posts = `<div><b>江边客</b><p>${first}</p></div><div><b>桥东</b><p>${over}</p><p>${second}</p></div>`;
  const html = `<html><head><title>公交改线之后</title></head><body><div><h1>公交改线之后</h1>${posts}</div></body></html>`;
  return (await readDocument(new TextEncoder().encode(html), { source: "a.html" })).value!.text;
};

describe("a thread on a page without names", () => {
  it.each([
    "沙发发表于 2020-8-14 22:01:47只看该作者",
    "2# 2021-03-02 08:15",
    "2楼 发表于 2019-11-20 19:30",
    "#2 2022/5/1 10:00",
    "04-08-2015, 07:40 PM#2",
    "回复于 2021-03-02 08:15 沙发",
  ])("ends before its second post: %s", async (over) => {
    // Whose post the first is stands over it.
    expect(await read(over)).toBe(`江边客\n${first}`);
  });

  it.each([
    "展厅在2楼 2024年5月1日起开放",
    "2楼 2024年5月1日 9:00开馆",
    "2024-05-01 14:00 会展中心2楼",
    "3# 厂房 2024年5月交付",
  ])("is not seen in a line about a floor or a hall: %s", async (over) => {
    expect(await read(over)).toContain(second);
  });
});
