import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../../src/extract/index.ts";
import { documentOf } from "../names/read.ts";

const lexicon = loadLexicon();
const facts = (lines: readonly string[]) => extractFacts(documentOf(lines), lexicon).value?.facts ?? [];
/** Figure and subject, metric or modality of each fact, in order. */
const whom = (...lines: string[]) => facts(lines).map(({ text, subject }) => `${text} ${subject?.name}`);
const what = (...lines: string[]) => facts(lines).map(({ text, metric }) => `${text} ${metric}`);
const how = (...lines: string[]) => facts(lines).map(({ text, modality }) => `${text} ${modality}`);

describe("brackets of several figures are of the name before them", () => {
  it.each([
    [
      "繁昌经开区内设绿色食品产业园（面积5.6平方公里，入驻企业48家）和海洋装备产业园（3.2平方公里，21家）。",
      ["5.6平方公里 绿色食品产业园", "48家 绿色食品产业园", "3.2平方公里 海洋装备产业园", "21家 海洋装备产业园"],
    ],
    ["嘉鱼高新区（规上企业186家，产值420亿元）排在首位。", ["186家 嘉鱼高新区", "420亿元 嘉鱼高新区"]],
    ["永修云山经开区（其中星火有机硅产业园12平方公里）继续扩区。", ["12平方公里 星火有机硅产业园"]],
  ])("%s", (line, wanted) => {
    expect(whom(line)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("companies by names that no word ends, gone on about", () => {
  it.each([
    [
      "滁城经开区订单饱满。隆恒乐叶是最早落户的企业之一。该公司去年实现产值210亿元，用工3600人。",
      ["210亿元 隆恒乐叶", "3600人 隆恒乐叶"],
    ],
    ["巢东高新区里，光是皖岭电器一家，去年产值就超过150亿元。", ["超过150亿元 皖岭电器"]],
    ["去年，孚远科技营收164亿元，今年上半年营收69.7亿元。", ["164亿元 孚远科技", "69.7亿元 孚远科技"]],
    ["云南滇松木业今年前9个月销售额达到4.6亿元。", ["4.6亿元 云南滇松木业"]],
    ["比海盐城基地总投资200亿元，2024年为亭湖经开区贡献税收6.3亿元。", ["6.3亿元 比海盐城基地"]],
    [
      "昌江经开区建设甲醇制烯烃项目，总投资307亿元。己内酰胺搬迁项目总投资153亿元，已经投产。",
      ["153亿元 己内酰胺搬迁项目"],
    ],
  ])("%s", (line, wanted) => {
    expect(whom(line)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("speakers", () => {
  it.each([
    [
      ["“我们园区去年引进项目42个。”石门经开区管委会主任李建国说，“今年目标是50个。”"],
      ["42个 石门经开区", "50个 石门经开区"],
    ],
    [
      [
        "霍山经开区的皖松木业有限公司订单不断。公司董事长胡明说，企业已有工人520名。",
        "“去年我们花了1.2亿元，上了新线。”胡明说。",
      ],
      ["520名 皖松木业有限公司", "1.2亿元 皖松木业有限公司"],
    ],
    [
      [
        "问：去年招商成绩如何？",
        "周晓（云和经开区党工委副书记）：去年签约项目56个，总投资328亿元。",
        "问：今年呢？",
        "周晓：今年又签了39个。",
      ],
      ["56个 云和经开区", "328亿元 云和经开区", "39个 云和经开区"],
    ],
    [["同样缺地的还有南安高新区，全区可供用地仅剩460亩。"], ["460亩 南安高新区"]],
    [["在陈仓高新区的带动下，周边三个县级工业园去年产值合计达到580亿元。"], ["580亿元 三个县级工业园"]],
    [
      ["全市“区中园”共38个，空置率超过30%的12个。", "今年底前，“区中园”压减到25个以内。"],
      ["38个 全市“区中园”", "25个以内 全市“区中园”"],
    ],
  ])("%s", (lines, wanted) => {
    expect(whom(...lines)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("what is measured", () => {
  it.each([
    [
      "高企数量上，昆东高新区193家，张浦高新区181家。",
      ["193家 hightech_company_count", "181家 hightech_company_count"],
    ],
    ["规上企业数方面，涟源高新区、双峰经开区分别为148家和132家。", ["148家 company_count", "132家 company_count"]],
    ["从业人员：约4.2万人。桂东经开区研发投入强度：3.1%。", ["约4.2万人 staff_count", "3.1% other:研发投入强度"]],
    [
      "叶县经开区380多家企业聚在一起，年产值180亿元，带动就业3.2万人。",
      ["380多家 company_count", "3.2万人 staff_count"],
    ],
    [
      "庐江高新区腾退低效用地1500亩；把石化园的规划面积由6.2平方公里调整到9.8平方公里。",
      ["1500亩 renewed_land", "6.2平方公里 planned_area", "9.8平方公里 planned_area"],
    ],
    [
      "嵊东经开区的雅林服饰有限公司去年卖了4600万元，眼下准备再投8000万元。",
      ["4600万元 revenue", "8000万元 investment"],
    ],
  ])("%s", (line, wanted) => {
    expect(what(line)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("modality", () => {
  it.each([
    [["仪征化工园今年要完成投资50亿元，其中一季度完成13亿元。"], ["50亿元 target", "13亿元 actual"]],
    [["今年的任务已经分解下去：宣威经开区新建标准厂房60万平方米。"], ["60万平方米 target"]],
    [
      ["到2027年，淇县经开区营收突破800亿元，去年是520亿元；规上企业达到300家。"],
      ["突破800亿元 target", "520亿元 actual", "300家 target"],
    ],
    [["2028年叙永经开区产值达到300亿元，现有企业143家。"], ["300亿元 target", "143家 actual"]],
    [["全年武冈经开区争取专项债34亿元，建成厂房4万平方米。"], ["34亿元 actual"]],
  ])("%s", (lines, wanted) => {
    expect(how(...lines)).toEqual(expect.arrayContaining(wanted));
  });
});
