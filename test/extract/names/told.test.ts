import { describe, expect, it } from "vitest";
import { readLines } from "./read.ts";

const events = (lines: string[], published = "2024-06-20") =>
  readLines(lines, published).events.map(({ event, date, subject }) => `${event} ${date} ${subject.name}`);

describe("events", () => {
  it.each([
    ["岳麓山种业产业园于2021年3月揭牌成立。", "established 2021-03 岳麓山种业产业园"],
    ["2019年7月8日，福州软件园四期正式开园。", "opened 2019-07-08 福州软件园"],
    ["去年11月，台州湾经开区扩区获批。", "extended 2023-11 台州湾经开区"],
    ["2022年4月，兴化工业园区更名为兴化高新技术产业开发区。", "renamed 2022-04 兴化高新技术产业开发区"],
    ["6月18日，全市园区高质量发展大会在会展中心召开。", "held 2024-06-18 全市园区高质量发展大会"],
    ["1993年经国务院批准设立的宜昌高新区进入新阶段。", "established 1993 宜昌高新区"],
    ["昨天，长寿经开区新材料项目集中开工。", "started 2024-06-19 长寿经开区"],
  ])("%s ⇒ %s", (sentence, wanted) => {
    expect(events([sentence])).toContain(wanted);
  });

  it("gives each park of a list its own event", () => {
    expect(events(["2023年5月，省政府批复设立云岭经济开发区、碧湖经济开发区和双溪经济开发区。"])).toEqual([
      "established 2023-05 云岭经济开发区",
      "established 2023-05 碧湖经济开发区",
      "established 2023-05 双溪经济开发区",
    ]);
  });

  it("dates what was said at a meeting by the meeting", () => {
    const found = events(["6月12日，全省投资推介大会在长沙举行。会上，总投资300亿元的45个项目签约。"]);
    expect(found.some((event) => event.startsWith("signed 2024-06-12"))).toBe(true);
  });

  it.each([
    "计划2025年6月开工建设的智谷产业园正在招标。",
    "到2027年，园区产值突破千亿元。",
    "截至2023年底，西部智谷产业园累计签约企业80家。",
    "力争2024年底前启用新的办公楼。",
  ])("tells nothing of what has not happened: %s", (sentence) => {
    expect(events([sentence])).toEqual([]);
  });

  it("quotes exactly the words it stands on", () => {
    const { document, events: found } = readLines(["2021年9月，珠江智谷产业园揭牌。"]);
    for (const event of found) expect(document.text.slice(event.start, event.end)).toBe(event.quote);
    expect(found).toHaveLength(1);
  });
});

const relations = (lines: Parameters<typeof readLines>[0]) =>
  readLines(lines).relations.map(({ park, relation, object }) => `${park} ${relation} ${object}`);

describe("relations", () => {
  it.each([
    ["云溪高新区由东湖产业园、西岭产业园、南港产业园组成。", "西岭产业园 part_of 云溪高新区"],
    ["白云新城统筹龙归工业园、太和工业园、人和工业园三个片区。", "太和工业园 part_of 白云新城"],
    ["青浦低空产业园位于青浦区，规划面积2平方公里。", "青浦低空产业园 located_in 青浦区"],
    ["安溪经济开发区前身为安溪藤铁工业园区。", "安溪经济开发区 formerly 安溪藤铁工业园区"],
    ["江宁智能电网产业园由金陵产业发展有限公司负责运营。", "江宁智能电网产业园 operated_by 金陵产业发展有限公司"],
  ])("%s ⇒ %s", (sentence, wanted) => {
    expect(relations([sentence])).toContain(wanted);
  });

  it("takes the parks that lead the lines under a park's heading for its parts", () => {
    const path = ["1、滨海新城"];
    const found = relations([
      { text: "1、滨海新城", heading: true },
      { text: "潮音科创港：聚焦海洋仪器。", path },
      { text: "听涛软件园：聚焦工业软件。", path },
    ]);
    expect(found).toEqual(["潮音科创港 part_of 滨海新城", "听涛软件园 part_of 滨海新城"]);
  });

  it("does not take a neighbour or a partner for a part", () => {
    expect(relations(["听涛软件园：与苏州工业园区共建，毗邻滨海保税区。"])).toEqual([]);
  });
});

const focus = (lines: string[]) =>
  readLines(lines).focus.flatMap(({ park, industries }) => industries.map((one) => `${park}:${one}`));

describe("focus", () => {
  it.each([
    [
      "听涛软件园聚焦工业软件、网络安全和信创三大领域。",
      ["听涛软件园:工业软件", "听涛软件园:网络安全", "听涛软件园:信创"],
    ],
    ["云溪化工园区：重点发展精细化工、化工新材料等产业。", ["云溪化工园区:精细化工", "云溪化工园区:化工新材料"]],
    ["钱江生物医药港以创新药、医疗器械为主导。", ["钱江生物医药港:创新药", "钱江生物医药港:医疗器械"]],
  ])("%s", (sentence, wanted) => {
    expect(focus([sentence])).toEqual(expect.arrayContaining(wanted));
  });

  it("leaves out what is no industry", () => {
    expect(focus(["听涛软件园聚焦营商环境、人才服务和企业需求。"])).toEqual([]);
  });
});
