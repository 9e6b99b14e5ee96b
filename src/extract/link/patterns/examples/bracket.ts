import type { LinkExample } from "../../pattern.ts";

export const bracketFinds: readonly LinkExample[] = [
  [
    "桐乡经济开发区（38.6平方公里）、海宁经济开发区（42平方公里）重点发展新材料。",
    "桐乡经济开发区 | planned_area | level | actual | 38.6平方公里 | –",
    "海宁经济开发区 | planned_area | level | actual | 42平方公里 | –",
  ],
  ["赤壁高新区（26.4平方公里）是湖北省省级高新区。", "赤壁高新区 | planned_area | level | actual | 26.4平方公里 | –"],
];
