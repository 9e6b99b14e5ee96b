import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readText } from "../../../src/ingest/read/text.ts";
import { outline } from "../outline.ts";

const context = { source: "a.txt", mediaType: "text/plain", limits: defaultLimits };
const read = (...lines: string[]) => readText(lines.join("\n\n"), context).value!;
const headings = (...lines: string[]) =>
  outline(read(...lines))
    .filter((line) => line.startsWith("heading"))
    .map((line) => line.replace(/^heading\d: /, ""));
const TITLE = "临河市产业园区提质方案";
const PROSE = "为提升园区质量，制定本方案，到2027年，全市园区产值突破3000亿元，建成千亿级园区两个。";
const SIGNED = ["临河市人民政府", "2025年3月18日"];

describe("a list of annexes heads nothing", () => {
  it.each([
    ["附件：1.…, and its further numbers", ["附件：1.重点园区名单", "2.年度任务分解表", "3.联系方式"]],
    ["附件： over its numbers", ["附件：", "1.上塘市开发区目录", "2.上塘市产业导向图"]],
    ["names one under another", ["附件1：东坝县项目清单", "附件2：东坝县用地汇总"]],
    ["one name", ["附件：南溪区园区边界图"]],
    ["full-width numbers", ["附件：１．申报表", "２．承诺书"]],
  ])("%s", (_, lines) => {
    const document = read(TITLE, PROSE, ...lines, ...SIGNED);
    expect(outline(document).filter((line) => line.startsWith("heading"))).toEqual([`heading1: ${TITLE}`]);
    expect(document.published).toBe("2025-03-18");
  });

  it("the annex itself does, also where the list names it before", () => {
    expect(
      headings(
        TITLE,
        PROSE,
        "附件：1.重点园区名单",
        "2.年度任务分解表",
        ...SIGNED,
        "附件1",
        "重点园区名单如下，共十二家，其中国家级三家，省级九家。",
        "附件2",
        "年度任务由各县区分解落实，按季度通报进展情况。",
      ),
    ).toEqual([TITLE, "附件1", "附件2"]);
    expect(headings(TITLE, PROSE, "附件1：园区评价办法", "各园区按照本办法开展自评，市发展改革部门组织复核。")).toEqual(
      [TITLE, "附件1：园区评价办法"],
    );
  });
});

describe("a form's lines head nothing", () => {
  it.each([
    ["批复时间：2011年"],
    ["获批日期：二〇一五年六月"],
    ["管理机构：云岭高新区管理委员会"],
    ["规划面积：36平方公里"],
    ["（三）建设地点：白塔镇北部"],
    ["4、联系电话：0000-8000000"],
    ["索引号：0142-2024-00018"],
    ["园区简称：石桥软件园"],
    ["审批文号：临政函〔2011〕35号"],
  ])("%s", (line) => {
    expect(headings(TITLE, PROSE, line, PROSE)).toEqual([TITLE]);
  });

  it("one under another, whatever their labels", () => {
    const lines = ["主导产业：装备制造、食品加工", "园区定位：面向全省的先进制造基地", "招商重点：电池材料"];
    expect(headings(TITLE, PROSE, ...lines, PROSE)).toEqual([TITLE]);
  });

  it.each([
    ["产业：链群成势"],
    ["三、保障措施：加强组织领导"],
    ["（一）做强园区：打造千亿级产业平台"],
    ["青屏模式：一枚印章管审批"],
    ["人才：12个工作站，8个落在园区"],
  ])("a heading with a colon still does: %s", (line) => {
    expect(headings(TITLE, PROSE, line, PROSE)).toEqual([TITLE, line]);
  });
});
