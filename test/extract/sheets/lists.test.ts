import { describe, expect, it } from "vitest";
import { linesOf, page, readMade, toldOf } from "./made.ts";

describe("CSV as offices save it", () => {
  it("goes on over empty rows, and reads units of cells and of heads", async () => {
    const { document, extraction } = await readMade(
      `桐城湾产业载体招商信息表,,,,,,
"填表说明：本表信息由各园区提供，截至2024年3月31日，可租面积合计21.6万平方米。",,,,,,
,,,,,,
载体名称,所属街道,建筑面积,可租面积,租金（元/㎡·月）,入驻企业,运营单位
桐湾智谷,湾口街道,12万平方米,约2.6万平方米,45-60,86家,桐湾智谷科技发展有限公司
老码头创意园,滨江街道,3.2万㎡,6000㎡,50～65,42家,
,,,,,,
北岸生命科学园,北岸街道,18万㎡,9.4万㎡,/,31家,桐城湾国有资产经营集团
备注：租金为不含物业费的参考价。
`,
      "a.csv",
    );
    expect(document.blocks.map((block) => block.type)).toEqual(["heading", "paragraph", "table", "paragraph"]);
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "桐湾智谷 | available_floor_space | 约2.6万平方米 | - | planned",
        "桐湾智谷 | other:租金 | 45-60 元/㎡·月 | -",
        "北岸生命科学园 | floor_space | 18万㎡ | -",
        "北岸生命科学园 | company_count | 31家 | -",
      ]),
    );
    expect(toldOf(extraction)).toContain("桐湾智谷 operated_by 桐湾智谷科技发展有限公司");
  });

  it("reads an annex with its sum first, districts once, and a part of a measure of the measure's year", async () => {
    const { document, extraction } = await readMade(
      `附件2,,,,,,
全省化工园区认定名单及基本情况,,,,,,
制表单位：南陵省工业和信息化厅　　　　　　制表日期：2022年11月8日,,,,,,
市,园区名称,认定批次,认定面积（km2）,2021年产值（亿元）,其中：化工产值（亿元）,从业人数（人）
全省合计,12家,,186.5,4212.8,3506.1,86500
江源市,江源化学工业园区,第一批,21.6,612.4,588.0,"9,820"
,滨江新材料产业园,第一批,15.2,386.7,301.5,"6,412"
宁河市,宁河盐化工基地,第三批,12.4,88.6,80.2,1980
`,
      "a.csv",
    );
    expect([document.title, document.publisher, document.published]).toEqual([
      "全省化工园区认定名单及基本情况",
      "南陵省工业和信息化厅",
      "2022-11-08",
    ]);
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "全省化工园区 | industrial_output | 4212.8 亿元 | 2021",
        "滨江新材料产业园 | industrial_output | 301.5 亿元 | 2021",
        "江源化学工业园区 | staff_count | 9,820 人 | -",
      ]),
    );
    expect(toldOf(extraction)).toEqual(
      expect.arrayContaining(["滨江新材料产业园 located_in 江源市", "宁河盐化工基地 batch 第三批"]),
    );
  });

  it("reads years across for parks, and for measures down the side", async () => {
    const parks = await readMade(
      `东湖市各开发区历年规上工业总产值
,,,单位：亿元
开发区,2020年,2021年,2022年
东湖高新区,1240.8,1438.2,1520
梁山港经济区（筹）,—,12.4,35.8
全市合计,1579.7,1852.3,1984.4
数据来源：东湖市统计局
`,
      "a.csv",
    );
    expect(parks.document.publisher).toBe("东湖市统计局");
    expect(linesOf(parks.extraction)).toEqual(
      expect.arrayContaining([
        "梁山港经济区 | industrial_output | 12.4 亿元 | 2021",
        "东湖市各开发区 | industrial_output | 1984.4 亿元 | 2022",
      ]),
    );
    const measures = await readMade(
      "园区名称,2021,2022,2023（预计）\n望江经开区产值（亿元）,268,291,320\n望江经开区税收（亿元）,7.2,7.9,8.5\n",
      "a.csv",
    );
    expect(linesOf(measures.extraction)).toEqual(
      expect.arrayContaining([
        "望江经开区 | industrial_output | 268 亿元 | 2021",
        "望江经开区 | tax | 8.5 亿元 | 2023",
      ]),
    );
  });

  it("reads profiles, aims and what a park was made of in sentences of cells", async () => {
    const { extraction } = await readMade(
      `江宁州各县（市）产业园区一览表,,,
县（市）,园区名称,园区简介,2024年目标任务
临川市,临川高新区,"2010年获批省级高新区，规划面积32平方公里，重点发展智能家居、医药。2023年实现营业收入412亿元。",营业收入450亿元，新签约亿元项目20个
宜黄县,宜黄纺织小镇,2021年列入第三批省级特色小镇创建名单，运营单位为宜黄县锦绣产业投资有限公司,产值突破80亿元
`,
      "a.csv",
    );
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "临川高新区 | planned_area | 32平方公里 | -",
        "临川高新区 | revenue | 412亿元 | 2023",
        "临川高新区 | revenue | 450亿元 | 2024 | target",
        "宜黄纺织小镇 | industrial_output | 突破80亿元 | 2024 | target",
      ]),
    );
    expect(toldOf(extraction)).toEqual(
      expect.arrayContaining([
        "临川高新区 established 2010",
        "临川高新区 level 省级",
        "宜黄纺织小镇 operated_by 宜黄县锦绣产业投资有限公司",
        "临川高新区: 智能家居、医药",
      ]),
    );
  });

  it("reads names and heads set on two lines, and older names in a column of their own", async () => {
    const wrapped = await readMade(
      `"全省开发区主要经济指标（2023年）

单位：亿元",,
开发区名称,"营业
收入","同比
（%）"
"平原经济
技术开发区",862.4,7.2
"高原高新技术
产业开发区",455,12.8
`,
      "a.csv",
    );
    expect(wrapped.document.title).toBe("全省开发区主要经济指标（2023年）");
    expect(wrapped.extraction.parks.map((park) => park.name)).toEqual(["平原经济技术开发区", "高原高新技术产业开发区"]);
    expect(linesOf(wrapped.extraction)).toContain("高原高新技术产业开发区 | revenue/growth | 12.8 % | 2023");
    const merged = await readMade(
      `整合优化对照表,,,
整合后园区名称,整合前园区名称,所在县区,规划面积（平方公里）
海陵产业园区,海陵工业园区、苏陈机电产业园,海陵区,36.8
兴化产业园区,兴化经济开发区,兴化市,52.1
`,
      "a.csv",
    );
    expect(toldOf(merged.extraction)).toContain("海陵产业园区 formerly 苏陈机电产业园");
  });
});

describe("tables of pages and Markdown", () => {
  it("takes a page of one table for an article, its heads three rows deep", async () => {
    const { document, extraction } = await readMade(
      page(
        "2024年一季度全市开发区主要指标",
        `<p>来源：卢川市商务局　发布时间：2024-04-20</p><table>
<tr><td rowspan="3">开发区</td><td colspan="4">规上工业</td></tr>
<tr><td colspan="2">总产值（亿元）</td><td colspan="2">利润总额（亿元）</td></tr>
<tr><td>1-3月</td><td>增长%</td><td>1-3月</td><td>增长%</td></tr>
<tr><td>全市</td><td>612.4</td><td>6.1</td><td>38.2</td><td>-2.0</td></tr>
<tr><td>卢川经开区</td><td>286.3</td><td>7.2</td><td>19.6</td><td>1.4</td></tr>
<tr><td>双桥化工园区</td><td>98.5</td><td>6.9</td><td>5.2</td><td>0.6</td></tr></table>`,
      ),
      "a.html",
    );
    expect(document.publisher).toBe("卢川市商务局");
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "全市开发区 | industrial_output | 612.4 亿元 | 2024-01/2024-03",
        "卢川经开区 | industrial_output/growth | 7.2 % | 2024-01/2024-03",
        "双桥化工园区 | profit/growth | 0.6 % | 2024-01/2024-03",
      ]),
    );
  });

  it("is told of the park that stands in the page's title alone, this year's and last year's", async () => {
    const { extraction } = await readMade(
      page(
        "高密湾经济技术开发区2023年国民经济主要指标",
        `<table><tr><td>指标名称</td><td>计量单位</td><td>本年累计</td><td>上年同期</td><td>增减(%)</td></tr>
<tr><td>规模以上工业总产值</td><td>亿元</td><td>1386.2</td><td>1290.5</td><td>7.4</td></tr>
<tr><td>固定资产投资</td><td>亿元</td><td>—</td><td>—</td><td>12.1</td></tr>
<tr><td>税收收入</td><td>亿元</td><td>63.9</td><td>59.7</td><td>7.0</td></tr></table>`,
      ),
      "a.html",
    );
    expect(linesOf(extraction)).toEqual([
      "高密湾经济技术开发区 | industrial_output | 1386.2 亿元 | 2023",
      "高密湾经济技术开发区 | industrial_output | 1290.5 亿元 | 2022",
      "高密湾经济技术开发区 | industrial_output/growth | 7.4 % | 2023",
      "高密湾经济技术开发区 | fixed_asset_investment/growth | 12.1 % | 2023",
      "高密湾经济技术开发区 | tax | 63.9 亿元 | 2023",
      "高密湾经济技术开发区 | tax | 59.7 亿元 | 2022",
      "高密湾经济技术开发区 | tax/growth | 7.0 % | 2023",
    ]);
  });

  it("leaves a calendar and a list of links beside short prose alone", async () => {
    const days = Array.from(
      { length: 4 },
      (_, week) => `<tr>${"日一二三四五六".replace(/./g, (_day) => `<td>${week * 7 + 1}</td>`)}</tr>`,
    );
    const { document } = await readMade(
      `<html><body><div class="article"><h1>开园公告</h1><p>滨海科技园定于9月1日开园，欢迎各界人士参观，入园请走东门。</p></div>
<table>${days.join("")}</table></body></html>`,
      "a.html",
    );
    expect(document.text).not.toMatch(/\t/);
  });

  it("reads a notice's table with scores that are no counts of parks, and its signature", async () => {
    const { document, extraction } = await readMade(
      `# 关于公布2023年度特色产业园区综合评价结果的通知

现将2023年度市级特色产业园区综合评价结果公布如下。

| 排名 | 园区名称 | 所在地 | 综合得分 | 营业收入（亿元） | 增速（%） | 说明 |
|---|---|---|---|---|---|---|
| 1 | 灵溪仪表产业园 | 灵溪县 | 92.6 | 86.4 | 14.2 | 2023年新引进企业17家 |
| 2 | 玉环阀门产业园 | 玉环市 | 88.1 | 142 | 6.5 | 由玉环机电工业功能区更名而来 |

蓝江市经济和信息化局
2024年5月6日
`,
      "a.md",
    );
    expect([document.publisher, document.published]).toEqual(["蓝江市经济和信息化局", "2024-05-06"]);
    expect(linesOf(extraction)).toEqual([
      "灵溪仪表产业园 | revenue | 86.4 亿元 | 2023",
      "灵溪仪表产业园 | revenue/growth | 14.2 % | 2023",
      "玉环阀门产业园 | revenue | 142 亿元 | 2023",
      "玉环阀门产业园 | revenue/growth | 6.5 % | 2023",
      "灵溪仪表产业园 | company_count | 17家 | 2023",
    ]);
    expect(toldOf(extraction)).toContain("玉环阀门产业园 formerly 玉环机电工业功能区");
  });

  it("reads a form of labels and words", async () => {
    const { extraction } = await readMade(
      `# 渝溪县工业园区基本情况

| 项目 | 内容 |
|---|---|
| 园区名称 | 渝溪工业园区 |
| 批准设立时间 | 2003年12月 |
| 园区级别 | 省级 |
| 规划面积 | 22.8平方公里 |
| 入驻企业 | 186家，其中规上企业72家 |
| 主导产业 | 页岩气装备、食品医药 |
| 运营主体 | 渝溪县兴业园区开发有限公司 |
| 简介 | 2014年更为现名；2023年税收收入6.2亿元，同比增长7.8% |
`,
      "a.md",
    );
    expect(linesOf(extraction)).toEqual([
      "渝溪工业园区 | planned_area | 22.8平方公里 | -",
      "渝溪工业园区 | company_count | 186家 | -",
      "渝溪工业园区 | tax | 6.2亿元 | 2023",
      "渝溪工业园区 | tax/growth | 7.8% | 2023",
    ]);
    expect(toldOf(extraction)).toEqual([
      "渝溪工业园区 established 2003-12",
      "渝溪工业园区 renamed 2014",
      "渝溪工业园区 level 省级",
      "渝溪工业园区 operated_by 渝溪县兴业园区开发有限公司",
      "渝溪工业园区: 页岩气装备、食品医药",
    ]);
  });

  it("reads each park's indicators of the years in their heads", async () => {
    const { extraction } = await readMade(
      `---
title: 重点园区目标
date: 2026-03-02
---

| 园区 | 指标 | 2025年完成 | 2030年 |
|---|---|---|---|
| 海陵生物城 | 产值（亿元） | 128 | 300 |
| 海陵生物城 | 高新技术企业（家） | 46 | 110 |
| 泰州港化工园 | 产值（亿元） | 212 | 320 |
`,
      "a.md",
    );
    expect(linesOf(extraction)).toEqual([
      "海陵生物城 | industrial_output | 128 亿元 | 2025",
      "海陵生物城 | industrial_output | 300 亿元 | 2030 | target",
      "海陵生物城 | hightech_company_count | 46 家 | 2025",
      "海陵生物城 | hightech_company_count | 110 家 | 2030 | target",
      "泰州港化工园 | industrial_output | 212 亿元 | 2025",
      "泰州港化工园 | industrial_output | 320 亿元 | 2030 | target",
    ]);
  });
});
