import type { LinkExample } from "../../pattern.ts";

export const bracketFinds: readonly LinkExample[] = [
  [
    "桐乡经济开发区（38.6平方公里）、海宁经济开发区（42平方公里）重点发展新材料。",
    "桐乡经济开发区 | planned_area | level | actual | 38.6平方公里 | –",
    "海宁经济开发区 | planned_area | level | actual | 42平方公里 | –",
  ],
  ["赤壁高新区（26.4平方公里）是湖北省省级高新区。", "赤壁高新区 | planned_area | level | actual | 26.4平方公里 | –"],
  [
    "长葛产业集聚区（15平方公里）以装备制造为主，禹州经开区（1.2万亩）以陶瓷为主。",
    "长葛产业集聚区 | planned_area | level | actual | 15平方公里 | –",
    "禹州经开区 | planned_area | level | actual | 1.2万亩 | –",
  ],
];
