import type { LinkExample } from "../../pattern.ts";

export const fromToFinds: readonly LinkExample[] = [
  [
    "泰州医药高新区营业收入由2018年的460亿元增加到2023年的1150亿元。",
    "泰州医药高新区 | revenue | level | actual | 460亿元 | 2018",
    "泰州医药高新区 | revenue | level | actual | 1150亿元 | 2023",
  ],
  [
    "2019-2023年，宁德锂电产业园工业总产值从620亿元提升到2680亿元。",
    "宁德锂电产业园 | industrial_output | level | actual | 620亿元 | 2019",
    "宁德锂电产业园 | industrial_output | level | actual | 2680亿元 | 2023",
  ],
  [
    "嘉善经开区规划面积由18平方公里扩大到42平方公里。",
    "嘉善经开区 | planned_area | level | actual | 18平方公里 | –",
    "嘉善经开区 | planned_area | level | actual | 42平方公里 | –",
  ],
  [
    "金华开发区规上工业企业由年初的310家增加到年末的355家。",
    "金华开发区 | company_count | level | actual | 310家 | 2024",
    "金华开发区 | company_count | level | actual | 355家 | 2024",
  ],
  [
    "台州湾新区亩均税收由2022年的21万元提高到35万元以上。",
    "台州湾新区 | tax_per_land | level | actual | 21万元 | 2022",
    "台州湾新区 | tax_per_land | level | actual | 35万元以上 | –",
  ],
  [
    "长治高新区税收由2019年的12亿元增长到2023年的31亿元。",
    "长治高新区 | tax | level | actual | 12亿元 | 2019",
    "长治高新区 | tax | level | actual | 31亿元 | 2023",
  ],
  [
    "安庆经开区新能源汽车产能从5万辆提升到20万辆。",
    "安庆经开区 | other:产能 | level | actual | 5万辆 | –",
    "安庆经开区 | other:产能 | level | actual | 20万辆 | –",
  ],
  [
    "2020—2023年，新余高新区规上企业数由186家增加到274家。",
    "新余高新区 | company_count | level | actual | 186家 | 2020",
    "新余高新区 | company_count | level | actual | 274家 | 2023",
  ],
  [
    "孝感高新区核心区面积由6平方公里扩展至15平方公里。",
    "孝感高新区核心区 | planned_area | level | actual | 6平方公里 | –",
    "孝感高新区核心区 | planned_area | level | actual | 15平方公里 | –",
  ],
  [
    "2023年，和2020年相比，玉溪高新区产值由468亿元增加到1135亿元，年均增长24.8%。",
    "玉溪高新区 | industrial_output | level | actual | 468亿元 | 2020",
    "玉溪高新区 | industrial_output | level | actual | 1135亿元 | 2023",
    "玉溪高新区 | industrial_output | growth | actual | 24.8% | 2020/2023",
  ],
  [
    "滁州经开区内设机构由117个压减到63个。",
    "滁州经开区 | other:内设机构 | level | actual | 117个 | –",
    "滁州经开区 | other:内设机构 | level | actual | 63个 | –",
  ],
  [
    "一季度，镇江新区规上工业企业由去年同期的288家增加到311家。",
    "镇江新区 | company_count | level | actual | 288家 | 2023-01/2023-03",
    "镇江新区 | company_count | level | actual | 311家 | 2024-01/2024-03",
  ],
  [
    "上半年，九江经开区进出口额由上年同期的62亿元增长到88亿元。",
    "九江经开区 | other:进出口额 | level | actual | 62亿元 | 2023-01/2023-06",
    "九江经开区 | other:进出口额 | level | actual | 88亿元 | 2024-01/2024-06",
  ],
  [
    "与2020年相比，许昌经开区规上工业总产值由246亿元增加到410亿元。",
    "许昌经开区 | industrial_output | level | actual | 246亿元 | 2020",
    "许昌经开区 | industrial_output | level | actual | 410亿元 | –",
  ],
  [
    "2023年，渭南高新区“标准地”出让占比由2021年的22%提高到58%。",
    "渭南高新区 | share | share | actual | 22% | 2021",
    "渭南高新区 | share | share | actual | 58% | 2023",
  ],
  [
    "景德镇高新区综合利用率由2021年的71%提高到2023年的86%。",
    "景德镇高新区 | other:综合利用率 | level | actual | 71% | 2021",
    "景德镇高新区 | other:综合利用率 | level | actual | 86% | 2023",
  ],
  [
    "遵义经开区内设机构由26个压减到14个。",
    "遵义经开区 | other:内设机构 | level | actual | 26个 | –",
    "遵义经开区 | other:内设机构 | level | actual | 14个 | –",
  ],
  [
    "盐城经开区亩均税收由每亩12万元提高到19万元。",
    "盐城经开区 | tax_per_land | level | actual | 每亩12万元 | –",
    "盐城经开区 | tax_per_land | level | actual | 19万元 | –",
  ],
];
