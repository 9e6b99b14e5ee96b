import { ingest } from "../../src/pipeline/index.ts";
import type { Store } from "../../src/store/index.ts";
import { testFolder } from "../helpers/folders.ts";

/** Two documents of plain sentences, so that what is tested is the app and not how well hard sentences are read. */
const FILES = {
  "news.html": `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>青松产业园上半年产值稳步增长</title></head><body>
<article><h1>青松产业园上半年产值稳步增长</h1><p>来源：云溪日报　2024-08-02</p>
<p>青松产业园规划面积12.5平方公里，入驻企业320家。2024年上半年，青松产业园实现工业总产值86亿元，同比增长7.4%。</p>
<p>到2027年，青松产业园力争工业总产值突破300亿元。与其相邻的白鹭高新技术产业园规划面积约8平方公里，已集聚高新技术企业45家。</p>
<p>云溪市经信局负责人介绍，下一步将继续完善园区道路、供水和污水处理设施，推动企业尽快投产，为园区长远发展留出空间。</p>
</article></body></html>`,
  "plan.md": `---
title: "<img src=x onerror=alert(1)>云溪市园区规划"
date: 2023-05-10
publisher: 云溪市人民政府
---

# 一、总体目标

到2025年，全市产业园区实现工业总产值1200亿元以上。

# 二、重点园区

| 园区 | 规划面积（平方公里） | 入驻企业（家） |
| --- | --- | --- |
| 青松产业园 | 12.5 | 320 |
| 白鹭高新技术产业园 | 8 | 45 |
| 石桥工业园 | 6.3 | 112 |
`,
} as const;

/** Puts the sample documents through the pipeline; answers the folder they lie in. */
export async function withSample(store: Store): Promise<string> {
  const folder = testFolder(FILES);
  const results = await ingest(store, [`${folder}/news.html`, `${folder}/plan.md`]);
  for (const result of results) if (result.outcome !== "new") throw new Error(`${result.source}: ${result.message}`);
  return folder;
}
