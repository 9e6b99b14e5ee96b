/** A rule of names, events, relations or focus with sentences it reads: the sentence, and what is found in it. */
export interface NamedRule {
  readonly id: string;
  readonly layer: "name" | "event" | "relation" | "focus";
  readonly finds: readonly (readonly [string, string])[];
  readonly ignores: readonly string[];
}

const rule = (
  layer: NamedRule["layer"],
  id: string,
  finds: readonly (readonly [string, string])[],
  ignores: readonly string[] = [],
): NamedRule => ({ id, layer, finds, ignores });

/** The rules by which names are found and what is told of them, by the ids that mentions, events, relations and focus bear. */
export const nameRules: readonly NamedRule[] = [
  rule(
    "name",
    "park.ending",
    [
      ["苏州工业园区去年实现产值6100亿元。", "苏州工业园区"],
      ["距遵义高新区不到三公里。", "遵义高新区"],
      ["精密零件（模具）产业园已有80家企业。", "精密零件（模具）产业园"],
    ],
    ["今年新增千亿级园区两个。", "洛阳市开发区综合考评结果出炉。", "打造一流产业园区。"],
  ),
  rule("name", "park.nested", [["长春高新区光电子产业园开工。", "长春高新区光电子产业园"]]),
  rule("name", "park.phase", [["福州软件园四期正式开园。", "福州软件园四期"]]),
  rule("name", "park.declared", [
    ["芜湖经济技术开发区（以下简称“芜湖经开区”）产值上升。", "芜湖经开区"],
    ["芜湖经济技术开发区（又称“鸠江经开区”）扩区。", "鸠江经开区"],
  ]),
  rule("name", "park.former", [["高陵装备产业园（原泾北工业园）产值过百亿。", "泾北工业园"]]),
  rule(
    "event",
    "event.established",
    [
      ["岳麓山种业产业园于2021年3月揭牌成立。", "岳麓山种业产业园 2021-03"],
      ["宜昌高新区成立于1993年。", "宜昌高新区 1993"],
    ],
    ["今年是漯河经开区建区三十周年。"],
  ),
  rule("event", "event.opened", [["2019年7月8日，福州软件园四期正式开园。", "福州软件园 2019-07-08"]]),
  rule("event", "event.unveiled", [["2024年5月6日，白鹭洲科技园揭牌。", "白鹭洲科技园 2024-05-06"]]),
  rule("event", "event.renamed", [
    ["2022年4月，兴化工业园区更名为兴化高新技术产业开发区。", "兴化高新技术产业开发区 2022-04"],
  ]),
  rule(
    "event",
    "event.started",
    [["2023年2月，长寿经开区新材料项目集中开工。", "长寿经开区 2023-02"]],
    ["2023年全市新开工项目80个，漯河经开区占三成。"],
  ),
  rule("event", "event.form", [["襄阳航空航天产业园\n批复时间：2014年6月", "襄阳航空航天产业园 2014-06"]]),
  rule("relation", "relation.became", [
    ["丹江乳业开发区是去年6月才由金石高新区更名而来的。", "丹江乳业开发区 formerly 金石高新区"],
    ["汉北软件谷（2011年8月由孝南软件园更名）有企业900家。", "汉北软件谷 formerly 孝南软件园"],
  ]),
  rule("relation", "relation.former", [
    ["应城空天产业园产值过百亿。它的前身是2018年启用的蒲阳孵化器。", "应城空天产业园 formerly 蒲阳孵化器"],
  ]),
  rule("relation", "relation.core", [
    ["云梦高新区扩容提质。核心区楚王园占地三平方公里。", "楚王园 part_of 云梦高新区"],
  ]),
  rule("relation", "relation.located", [
    ["大悟装备产业园地处孝感市大悟县西南部。", "大悟装备产业园 located_in 大悟县"],
  ]),
  rule("relation", "relation.operator", [
    ["汉川科创园2013年9月投用，由汉川经开区科创集团运营。", "汉川科创园 operated_by 汉川经开区科创集团"],
  ]),
  rule("relation", "relation.form", [["襄阳航空航天产业园\n级别：省级", "襄阳航空航天产业园 level 省级"]]),
  rule("focus", "focus.clause", [["望城经开区重点发展储能材料、智能终端。", "望城经开区 储能材料、智能终端"]]),
  rule("focus", "focus.form", [
    ["襄阳航空航天产业园\n产业方向：航空装备、通用航空", "襄阳航空航天产业园 航空装备、通用航空"],
  ]),
];
