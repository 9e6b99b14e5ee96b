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
  ["推进总投资130亿元的丰泽智能产业园建设。", "丰泽智能产业园 | investment | level | actual | 130亿元 | –"],
  ["占地600亩的玉环时尚家居产业园已经开园。", "玉环时尚家居产业园 | planned_area | level | actual | 600亩 | –"],
  [
    "湘潭经开区加快建设总投资86亿元的九华智能装备产业园。",
    "九华智能装备产业园 | investment | level | actual | 86亿元 | –",
  ],
  [
    "到2030年，建成5000亿级园区1个、3000亿级园区2个、千亿级园区4个。",
    "5000亿级园区 | park_count | level | target | 1个 | 2030",
    "3000亿级园区 | park_count | level | target | 2个 | 2030",
    "千亿级园区 | thousand_yi_park_count | level | target | 4个 | 2030",
  ],
];
