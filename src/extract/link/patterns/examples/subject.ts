import type { LinkExample } from "../../pattern.ts";

export const subjectFinds: readonly LinkExample[] = [
  [
    "走进无锡国家数字电影产业园，园区总建筑面积26万平方米，入驻企业870家。",
    "无锡国家数字电影产业园 | floor_space | level | actual | 26万平方米 | –",
    "无锡国家数字电影产业园 | company_count | level | actual | 870家 | –",
  ],
  ["嘉兴秀洲高新区位于秀洲区，规划面积58平方公里。", "嘉兴秀洲高新区 | planned_area | level | actual | 58平方公里 | –"],
  ["15家企业与金坛华罗庚科技产业园签约。", "金坛华罗庚科技产业园 | company_count | level | actual | 15家 | –"],
  [
    "襄阳高新区工业用地亩均税收24万元，低于武汉东湖高新区的46万元。",
    "襄阳高新区 | tax_per_land | level | actual | 24万元 | –",
    "武汉东湖高新区 | tax_per_land | level | actual | 46万元 | –",
  ],
  [
    "常熟高新区集聚汽车零部件企业320家，总投资超过600亿元，年产值710亿元。",
    "常熟高新区 | company_count | level | actual | 320家 | –",
    "常熟高新区 | investment | level | actual | 超过600亿元 | –",
    "常熟高新区 | industrial_output | level | actual | 710亿元 | –",
  ],
  [
    "“中国药都”亳州现代中药产业园：规划面积18平方公里，入驻企业210家。",
    "“中国药都”亳州现代中药产业园 | planned_area | level | actual | 18平方公里 | –",
    "“中国药都”亳州现代中药产业园 | company_count | level | actual | 210家 | –",
  ],
  [
    "位于滨州市的魏桥轻量化基地，总投资220亿元，占地4500亩。",
    "魏桥轻量化基地 | investment | level | actual | 220亿元 | –",
    "魏桥轻量化基地 | planned_area | level | actual | 4500亩 | –",
  ],
  [
    "宁东能源化工基地由国家批准设立，核心区面积35平方公里。",
    "宁东能源化工基地 | planned_area | level | actual | 35平方公里 | –",
  ],
];
