import type { LinkExample } from "../../pattern.ts";

/** Whom a clause is about where another name stands nearer: cores, speakers, places, land set aside, older names. */
export const whomFinds: readonly LinkExample[] = [
  // How large a core is turns to nobody.
  [
    "余庆白茶小镇规划面积86平方公里，核心区9.6平方公里，茶农2.3万人。",
    "余庆白茶小镇 | planned_area | level | actual | 86平方公里 | –",
    "余庆白茶小镇核心区 | planned_area | level | actual | 9.6平方公里 | –",
    "余庆白茶小镇 | other:茶农 | level | actual | 2.3万人 | –",
  ],
  [
    "肥东化工园规划面积31平方公里，起步区5平方公里，现有企业74家。",
    "肥东化工园 | planned_area | level | actual | 31平方公里 | –",
    "肥东化工园起步区 | planned_area | level | actual | 5平方公里 | –",
    "肥东化工园 | company_count | level | actual | 74家 | –",
  ],
  // Who speaks for a park's own company, or for the one that runs it, speaks of the park.
  [
    "走进奉节眼镜产业园。“三期9万平方米已全部交付。”园区运营公司总经理何某说，已有41家企业签约。",
    "奉节眼镜产业园 | floor_space | level | actual | 9万平方米 | –",
    "奉节眼镜产业园 | company_count | level | actual | 41家 | –",
  ],
  [
    "金堂淮口冷链物流园由成都绿原供应链有限公司运营。成都绿原供应链有限公司副总经理方某告诉记者，商户已有128户。",
    "金堂淮口冷链物流园 | company_count | level | actual | 128户 | –",
  ],
  [
    "岑溪石材产业园机声隆隆。负责运营的广西岑石有限公司董事长陆某介绍，入园企业96家。",
    "岑溪石材产业园 | company_count | level | actual | 96家 | –",
  ],
  // Where something lies.
  ["东湖文创园在常德市武陵区城郊，占地120亩。", "东湖文创园 | planned_area | level | actual | 120亩 | –"],
  [
    "桐乡毛衫小镇就在嘉兴市桐乡市濮院镇上，现有商户3600户。",
    "桐乡毛衫小镇 | company_count | level | actual | 3600户 | –",
  ],
  // Whom a speaker takes up.
  [
    "长垣卫材园去年产值62亿元。拿封丘金银花产业园来说，加工企业有19家。",
    "长垣卫材园 | industrial_output | level | actual | 62亿元 | 2023",
    "封丘金银花产业园 | company_count | level | actual | 19家 | 2023",
  ],
  [
    "以博罗智能装备产业园为例，去年引进项目27个，总投资143亿元。",
    "博罗智能装备产业园 | project_count | level | actual | 27个 | 2023",
    "博罗智能装备产业园 | investment | level | actual | 143亿元 | 2023",
  ],
  // Behind what it lies beside.
  [
    "灌南经开区税收8.4亿元。与灌南经开区一河之隔的响水工业园，税收5.1亿元。",
    "灌南经开区 | tax | level | actual | 8.4亿元 | –",
    "响水工业园 | tax | level | actual | 5.1亿元 | –",
  ],
  // Land set aside is whose park is made of it.
  [
    "钟祥经开区在区内划出600亩兴办葛粉产业园，交给湖北葛源公司经营。",
    "葛粉产业园 | planned_area | level | actual | 600亩 | –",
  ],
  ["县里拿出1.4平方公里土地，设立阳新鞋业产业园。", "阳新鞋业产业园 | planned_area | level | actual | 1.4平方公里 | –"],
  // A count does not run over the next one.
  [
    "石狮服装城已有20多个国家和地区的430家采购商入驻。",
    "石狮服装城 | other:国家 | level | actual | 20多个 | –",
    "石狮服装城 | company_count | level | actual | 430家 | –",
  ],
];
