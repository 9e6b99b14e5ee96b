import { describe, expect, it } from "vitest";
import { readLines } from "./read.ts";

const events = (lines: string[]) =>
  readLines(lines).events.map(({ event, date, subject }) => `${event} ${date} ${subject.name}`);
const relations = (lines: string[]) =>
  readLines(lines).relations.map(({ park, relation, object }) => `${park} ${relation} ${object}`);

describe("lines of a form under a park's name", () => {
  const form = [
    "【襄阳航空航天产业园】",
    "批复时间：2014年6月",
    "级别：省级",
    "运营单位：襄阳航投园区运营有限公司",
    "产业方向：航空装备、通用航空、新材料",
    "【宜城水镜湖物流园】",
    "开园时间：2019年5月20日",
    "前身：宜城货运枢纽",
  ];

  it("dates what the labels name", () => {
    expect(events(form)).toEqual(["established 2014-06 襄阳航空航天产业园", "opened 2019-05-20 宜城水镜湖物流园"]);
  });

  it("reads operator, level and older name", () => {
    expect(relations(form)).toEqual([
      "襄阳航空航天产业园 level 省级",
      "襄阳航空航天产业园 operated_by 襄阳航投园区运营有限公司",
      "宜城水镜湖物流园 formerly 宜城货运枢纽",
    ]);
  });

  it("reads the industries", () => {
    expect(readLines(form).focus[0]).toMatchObject({
      park: "襄阳航空航天产业园",
      industries: ["航空装备", "通用航空", "新材料"],
    });
  });

  it("ends the form at a line that is another title", () => {
    expect(events(["【襄阳航空航天产业园】", "【全市情况】", "批复时间：2014年6月"])).toEqual([]);
  });
});

describe("events", () => {
  it.each([
    ["漯河经开区建区三十周年来，街景变了样。"],
    ["去年全市新开工项目80个，漯河经开区占三成。"],
    ["2023年11月漯河经开区推行“拿地即开工”审批。"],
    ["2022年出口下降一成，是漯河经开区设立以来的最大降幅。"],
  ])("none in %s", (sentence) => expect(events([sentence])).toEqual([]));

  it.each([
    ["柳林科创园换过名字。2016年改叫“柳林科技创新园”。", "renamed 2016 柳林科技创新园"],
    ["三门峡现代产业园的历史，可追溯到2009年揭牌的崤函工业园。", "unveiled 2009 崤函工业园"],
    [
      "3月6日，全市低空经济大会在会展中心开幕。大会还为“鹤壁低空经济示范园”揭牌。",
      "unveiled 2024-03-06 鹤壁低空经济示范园",
    ],
  ])("%s ⇒ %s", (sentence, wanted) => expect(events([sentence])).toContain(wanted));
});

describe("relations", () => {
  it.each([
    ["丹江乳业开发区是去年6月才由金石高新区更名而来的。", "丹江乳业开发区 formerly 金石高新区"],
    ["汉北软件谷（2011年8月由孝南软件园更名）有企业900家。", "汉北软件谷 formerly 孝南软件园"],
    ["安陆楚源产业园区由德安工业园区和李店镇产业片区整合设立。", "安陆楚源产业园区 formerly 德安工业园区"],
    ["应城空天产业园产值过百亿。它的前身是2018年启用的蒲阳孵化器。", "应城空天产业园 formerly 蒲阳孵化器"],
    ["云梦高新区扩容提质。核心区楚王园占地三平方公里。", "楚王园 part_of 云梦高新区"],
    ["大悟装备产业园地处孝感市大悟县西南部。", "大悟装备产业园 located_in 大悟县"],
    ["汉川科创园2013年9月投用，由汉川经开区科创集团运营。", "汉川科创园 operated_by 汉川经开区科创集团"],
  ])("%s ⇒ %s", (sentence, wanted) => expect(relations([sentence])).toContain(wanted));
});
