import type { LinkExample } from "../../pattern.ts";

export const groupCountFinds: readonly LinkExample[] = [
  [
    "全市共有23个市级以上开发区，规划面积合计1260平方公里。",
    "23个市级以上开发区 | park_count | level | actual | 23个 | –",
    "全市 | planned_area | level | actual | 1260平方公里 | –",
  ],
  [
    "全省15家国家级高新区实现营业收入3.2万亿元。",
    "全省15家国家级高新区 | park_count | level | actual | 15家 | –",
    "全省15家国家级高新区 | revenue | level | actual | 3.2万亿元 | –",
  ],
  [
    "首批12个特色产业园区规划产业用地38平方公里。",
    "首批12个特色产业园区 | park_count | level | actual | 12个 | –",
    "首批12个特色产业园区 | industrial_land | level | actual | 38平方公里 | –",
  ],
  [
    "南通8个园区产值超过1000亿元。",
    "南通8个园区 | thousand_yi_park_count | level | actual | 8个 | –",
    "南通8个园区 | industrial_output | level | actual | 超过1000亿元 | –",
  ],
  ["3批36个未来产业先导区布局落地。", "3批36个未来产业先导区 | park_count | level | actual | 36个 | –"],
  [
    "全县5个省级开发区完成工业投资240亿元。",
    "全县5个省级开发区 | park_count | level | actual | 5个 | –",
    "全县5个省级开发区 | fixed_asset_investment | level | actual | 240亿元 | –",
  ],
  ["第二批10家智慧园区集中授牌。", "第二批10家智慧园区 | park_count | level | actual | 10家 | –"],
  // The place that has them is who the count is of.
  [
    "贵港现有1个国家级高新区、6个省级开发区。",
    "贵港市 | park_count | level | actual | 1个 | –",
    "贵港市 | park_count | level | actual | 6个 | –",
  ],
  ["泸州共有5个省级开发区。", "泸州市 | park_count | level | actual | 5个 | –"],
  [
    "安康拥有2家国家级高新区和7家市级工业园区。",
    "安康市 | park_count | level | actual | 2家 | –",
    "安康市 | park_count | level | actual | 7家 | –",
  ],
];
