import { describe, expect, it } from "vitest";
import { cut } from "../../../src/model/index.ts";
import { linesOf, readMade, toldOf, workbook } from "./made.ts";

const _ = null;

describe("workbooks as offices make them", () => {
  it("reads heads of two rows, sections with subtotals, footnotes' marks and remarks", async () => {
    const bytes = workbook({
      附表1: {
        rows: [
          ["附表1"],
          ["清河市重点园区2023年主要经济指标完成情况表"],
          ["填报单位：清河市工业和信息化局", _, _, _, _, _, "单位：亿元、%、家", _],
          ["序号", "园区名称", "营业收入", _, "税收收入", _, "规上工业企业数", "备注"],
          [_, _, "绝对值", "同比增长", "绝对值", "同比增长", _, _],
          ["一", "东平区", _, _, _, _, _, _],
          [1, "清河经济技术开发区", 512.6, 8.3, 21.4, 5.1, 143, "2019年升级为国家级"],
          [2, "东平化工产业园*", 187.2, -3.4, 9.6, -1.2, 38, ""],
          [_, "小计", 699.8, 5, 31, 3.1, 181, _],
          ["二", "西陵县", _, _, _, _, _, _],
          [3, "西陵高新技术产业园区", 98.7, 11.2, 4.4, 9, 62, "前身为西陵县工业集中区"],
          [4, "龙湾食品产业园**", "—", "—", "—", "—", 9, "在建"],
          [_, "合计", 798.5, 5.7, 35.4, 3.8, 252, _],
          ["注：*为省级化工园区；**尚未投产。"],
        ],
        merges: ["A2:H2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5", "H4:H5", "A14:H14"],
      },
    });
    const { document, extraction } = await readMade(bytes, "a.xlsx");
    expect([document.title, document.publisher]).toEqual([
      "清河市重点园区2023年主要经济指标完成情况表",
      "清河市工业和信息化局",
    ]);
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "清河经济技术开发区 | revenue | 512.6 亿元 | 2023",
        "清河经济技术开发区 | revenue/growth | 8.3 % | 2023",
        "东平化工产业园 | tax/growth | -1.2 % | 2023",
        "东平区 | revenue | 699.8 亿元 | 2023",
        "龙湾食品产业园 | company_count | 9 家 | 2023",
        "清河市重点园区 | tax | 35.4 亿元 | 2023",
      ]),
    );
    expect(toldOf(extraction)).toEqual(
      expect.arrayContaining([
        "清河经济技术开发区 renamed 2019",
        "西陵高新技术产业园区 formerly 西陵县工业集中区",
        "清河经济技术开发区 level 国家级",
      ]),
    );
    const fact = extraction.facts.find((one) => one.text === "187.2")!;
    const block = document.blocks.find((one) => one.table)!;
    const cell = block.table!.cells.find((one) => one.row === fact.table!.row && one.column === fact.table!.column)!;
    expect([cut(document.text, cell), cell.origin]).toEqual(["187.2", { kind: "sheet", sheet: "附表1", cell: "C8" }]);
    const remark = block.runs.find((run) => cut(document.text, run) === "前身为西陵县工业集中区")!;
    expect(remark.origin).toEqual({ kind: "sheet", sheet: "附表1", cell: "H11" });
  });

  it("reads indicators with their units down the side, years across, whatever their class is", async () => {
    const rows = [
      ["专栏3 临江新区“十四五”时期发展主要指标"],
      ["类别", "指标", "单位", "2020年", "2025年", "年均增长（%）", "属性"],
      ["规模效益", "规上工业总产值", "亿元", 860, "1500左右", 11.8, "预期性"],
      [_, "税收收入", "亿元", 32.5, 60, 13, "预期性"],
      ["创新能力", "高新技术企业数", "家", 118, "≥300", "—", "预期性"],
      ["绿色集约", "亩均税收", "万元/亩", 14.6, "20", "—", "约束性"],
    ];
    const { extraction } = await readMade(workbook({ Sheet1: { rows, merges: ["A3:A4"] } }), "a.xlsx");
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "临江新区 | industrial_output | 860 亿元 | 2020",
        "临江新区 | tax | 60 亿元 | 2025",
        "临江新区 | tax/growth | 13 % | 2021/2025",
        "临江新区 | hightech_company_count | ≥300 家 | 2025",
        "临江新区 | tax_per_land | 14.6 万元/亩 | 2020",
      ]),
    );
  });

  it("reads several tables one under another, each by its own line, of the year the title names", async () => {
    const rows = [
      ["永济市产业园区统计资料（2022年）"],
      [],
      ["表一 园区基本情况"],
      ["园区", "规划面积(km²)", "入园企业(家)"],
      ["永济经济技术开发区", 28.6, 312],
      ["虞乡农产品加工园", 4.5, 46],
      [],
      ["表二 园区经济指标", _, "单位：万元"],
      ["园区", "工业总产值", "上缴税金"],
      ["永济经济技术开发区", "1,862,300", "56,120"],
      ["虞乡农产品加工园", "98,450", "2,140"],
      [],
      ["表三 2023年拟开工项目"],
      ["项目名称", "所在园区", "总投资（亿元）", "2023年计划投资（亿元）"],
      ["高精铝箔扩能", "永济经济技术开发区", 12.5, 6],
    ];
    const { document, extraction } = await readMade(workbook({ 园区: { rows } }), "a.xlsx");
    expect(document.blocks.flatMap((block) => block.table?.caption ?? [])).toEqual([
      "表一 园区基本情况",
      "表二 园区经济指标",
      "表三 2023年拟开工项目",
    ]);
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "虞乡农产品加工园 | planned_area | 4.5 km² | 2022",
        "永济经济技术开发区 | tax | 56,120 万元 | 2022",
        "高精铝箔扩能 | investment | 6 亿元 | 2023 | planned",
      ]),
    );
    expect(extraction.parks.map((park) => park.name)).toEqual(["永济经济技术开发区", "虞乡农产品加工园"]);
  });

  it("reads a table turned on its side, with a column of sums", async () => {
    const rows = [
      ["临泽、高台两县园区对比表"],
      ["指标", "临泽工业园区", "高台工业园区", "两园合计"],
      ["批准时间", "2006年3月", "2003年8月", ""],
      ["级别", "省级", "省级", ""],
      ["规划面积（平方公里）", 25.4, 31.2, 56.6],
      ["2023年工业总产值（亿元）", 68.4, "约71.5", 139.9],
      ["同比增长（%）", 12.4, 9.6, 11],
      ["主导产业", "凹凸棒、玉米种业", "精细化工", ""],
    ];
    const { extraction } = await readMade(workbook({ 对比: { rows } }), "a.xlsx");
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "临泽工业园区 | planned_area | 25.4 平方公里 | -",
        "高台工业园区 | industrial_output | 约71.5 亿元 | 2023",
        "两园合计 | industrial_output | 139.9 亿元 | 2023",
        "高台工业园区 | industrial_output/growth | 9.6 % | -",
      ]),
    );
    expect(toldOf(extraction)).toEqual(
      expect.arrayContaining([
        "临泽工业园区 established 2006-03",
        "高台工业园区 level 省级",
        "临泽工业园区: 凹凸棒、玉米种业",
      ]),
    );
  });

  it("reads a catalogue with merged districts, brackets behind names and remarks; its edition dates no figure", async () => {
    const rows = [
      ["海州省省级以上开发区名录（2023年版）"],
      ["发布机构：海州省商务厅", _, _, _, _, _, "更新日期：2023年9月15日"],
      ["所在市", "开发区名称", "级别", "批准时间", "核准面积（公顷）", "主导产业", "备注"],
      ["云门市", "云门经济技术开发区", "国家级", "1992.10", "1260", "家电、汽车零部件", "2022年税收27.4亿元"],
      [_, "云门高新技术产业开发区（含大学科技园）", "国家级", "2012-08", "987.5", "生物医药", "原名云门科技工业园"],
      [
        "沙河县",
        "沙河口经济开发区",
        "省级",
        "2010.5",
        "610",
        "港口物流",
        "由沙河工业园、河口化工园整合设立；到2025年力争产值突破300亿元",
      ],
    ];
    const { document, extraction } = await readMade(workbook({ 名录: { rows, merges: ["A1:G1", "A4:A5"] } }), "a.xlsx");
    expect([document.publisher, document.published]).toEqual(["海州省商务厅", "2023-09-15"]);
    expect(linesOf(extraction)).toEqual([
      "云门经济技术开发区 | planned_area | 1260 公顷 | -",
      "云门高新技术产业开发区 | planned_area | 987.5 公顷 | -",
      "沙河口经济开发区 | planned_area | 610 公顷 | -",
      "云门经济技术开发区 | tax | 27.4亿元 | 2022",
      "沙河口经济开发区 | industrial_output | 突破300亿元 | 2025 | target",
    ]);
    expect(toldOf(extraction)).toEqual(
      expect.arrayContaining([
        "云门经济技术开发区 established 1992-10",
        "云门高新技术产业开发区 established 2012-08",
        "沙河口经济开发区 established 2010-05",
        "云门高新技术产业开发区 located_in 云门市",
        "云门高新技术产业开发区 formerly 云门科技工业园",
        "沙河口经济开发区 formerly 河口化工园",
      ]),
    );
  });

  it("takes what a table of targets and rates measures from its title", async () => {
    const rows = [
      ["2024年1—6月各园区固定资产投资完成情况通报表"],
      [_, _, _, _, _, "单位：亿元"],
      ["园区", "年度目标", "6月末完成", "完成率（%）", "同比增速（%）", "位次"],
      ["南郑经开区", 86, 45.2, 52.6, 12.3, 2],
      ["褒河物流园", 32, 18.9, 59.1, 21, 1],
      ["合  计", 118, 64.1, 54.3, 9.7, _],
    ];
    const { extraction } = await readMade(workbook({ Sheet1: { rows, merges: ["A1:F1"] } }), "a.xlsx");
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "南郑经开区 | fixed_asset_investment | 86 亿元 | 2024 | target",
        "南郑经开区 | fixed_asset_investment | 45.2 亿元 | 2024-01/2024-06",
        "褒河物流园 | other:完成率 | 59.1 % | 2024-01/2024-06",
        "褒河物流园 | fixed_asset_investment/growth | 21 % | 2024-01/2024-06",
        "各园区 | fixed_asset_investment | 64.1 亿元 | 2024-01/2024-06",
      ]),
    );
  });

  it("tells money of home from money from abroad where the sheet names both units", async () => {
    const rows = [
      ["2023年度全市经济开发区考核主要数据汇总表"],
      ["单位名称：宁泽市商务局", _, _, _, "2024年3月", "计量单位：亿元、万美元"],
      ["开发区", "规模以上工业", _, _, "实际使用外资", _],
      [_, "企业数（家）", "营业收入", "利润总额", "2023年", "增速(%)"],
      ["全市总计", 842, 3260.5, 188.6, 86500, -4.2],
      ["宁泽经济技术开发区", 268, 1412.8, 92.4, 42100, 3.5],
      ["石桥经济开发区（原石桥工业园）", 121, 402.6, 14.8, "5,200", 8],
    ];
    const merges = ["A1:F1", "A3:A4", "B3:D3", "E3:F3"];
    const { document, extraction } = await readMade(workbook({ 汇总: { rows, merges } }), "a.xlsx");
    expect([document.publisher, document.published]).toEqual(["宁泽市商务局", "2024-03"]);
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining([
        "全市经济开发区 | profit | 188.6 亿元 | 2023",
        "石桥经济开发区 | other:实际使用外资 | 5,200 万美元 | 2023",
        "宁泽经济技术开发区 | company_count | 268 家 | 2023",
      ]),
    );
  });

  it("dates sheets that are called by their years", async () => {
    const rows = (a: number, b: number) => [
      ["园区", "营业收入（亿元）", "从业人员（人）"],
      ["青龙制药园", a, 4200],
      ["赤峰有色园", b, "1.01万"],
    ];
    const { extraction } = await readMade(
      workbook({ 2022: { rows: rows(68.2, 312) }, 2023: { rows: rows(75.4, 336.9) } }),
      "a.xlsx",
    );
    expect(linesOf(extraction)).toEqual(
      expect.arrayContaining(["青龙制药园 | revenue | 68.2 亿元 | 2022", "赤峰有色园 | revenue | 336.9 亿元 | 2023"]),
    );
  });
});
