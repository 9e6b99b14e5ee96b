import type { LinkExample } from "../../pattern.ts";

export const eachFinds: readonly LinkExample[] = [
  [
    "浦口区、栖霞区、六合区各2个特色产业园区。",
    "浦口区 | park_count | level | actual | 2个 | –",
    "栖霞区 | park_count | level | actual | 2个 | –",
    "六合区 | park_count | level | actual | 2个 | –",
  ],
  [
    "仙居县、三门县、天台县各3个小微企业园。",
    "仙居县 | park_count | level | actual | 3个 | –",
    "三门县 | park_count | level | actual | 3个 | –",
    "天台县 | park_count | level | actual | 3个 | –",
  ],
  [
    "姑苏区、相城区各5个文创园区。",
    "姑苏区 | park_count | level | actual | 5个 | –",
    "相城区 | park_count | level | actual | 5个 | –",
  ],
  [
    "奉化区、象山县、宁海县各建成4个小微园。",
    "奉化区 | park_count | level | actual | 4个 | –",
    "象山县 | park_count | level | actual | 4个 | –",
    "宁海县 | park_count | level | actual | 4个 | –",
  ],
];
