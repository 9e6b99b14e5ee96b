import type { LinkExample } from "../../pattern.ts";

export const inheritFinds: readonly LinkExample[] = [
  [
    "哈尔滨高新区2022年营业收入900亿元，2023年1020亿元。",
    "哈尔滨高新区 | revenue | level | actual | 900亿元 | 2022",
    "哈尔滨高新区 | revenue | level | actual | 1020亿元 | 2023",
  ],
  [
    "宜昌化工园规划面积30平方公里，其中启动区8平方公里。",
    "宜昌化工园 | planned_area | level | actual | 30平方公里 | –",
    "宜昌化工园启动区 | planned_area | level | actual | 8平方公里 | –",
  ],
  [
    "青岛蓝谷签约项目86个，其中开工52个、投产31个。",
    "青岛蓝谷 | project_count | level | actual | 86个 | –",
    "青岛蓝谷 | project_count | level | actual | 52个 | –",
    "青岛蓝谷 | project_count | level | actual | 31个 | –",
  ],
  [
    "全市特色产业园区共21个，其中越城区4个、柯桥区6个、上虞区5个。",
    "全市特色产业园区 | park_count | level | actual | 21个 | –",
    "越城区 | park_count | level | actual | 4个 | –",
    "柯桥区 | park_count | level | actual | 6个 | –",
    "上虞区 | park_count | level | actual | 5个 | –",
  ],
  [
    "常州高新区全口径产出的阶段目标是：2025年4000亿元，2030年8000亿元。",
    "常州高新区 | industrial_output | level | target | 4000亿元 | 2025",
    "常州高新区 | industrial_output | level | target | 8000亿元 | 2030",
  ],
  [
    "湖州南太湖新区集聚高新技术企业380家，到2026年力争达到600家。",
    "湖州南太湖新区 | hightech_company_count | level | actual | 380家 | –",
    "湖州南太湖新区 | hightech_company_count | level | target | 600家 | 2026",
  ],
  [
    "2022年，日照经开区税收36亿元，2023年达到41亿元。",
    "日照经开区 | tax | level | actual | 36亿元 | 2022",
    "日照经开区 | tax | level | actual | 41亿元 | 2023",
  ],
  [
    "南通锡通科技产业园规划面积50平方公里，一期12平方公里，二期18平方公里。",
    "南通锡通科技产业园 | planned_area | level | actual | 50平方公里 | –",
    "南通锡通科技产业园 | planned_area | level | actual | 12平方公里 | –",
    "南通锡通科技产业园 | planned_area | level | actual | 18平方公里 | –",
  ],
  [
    "镇江新区引进项目75个，其中亿元以上项目28个、外资项目9个。",
    "镇江新区 | project_count | level | actual | 75个 | –",
    "镇江新区 | project_count | level | actual | 28个 | –",
    "镇江新区 | project_count | level | actual | 9个 | –",
  ],
  [
    "衢州智造新城入驻企业920家，目前规上企业338家。",
    "衢州智造新城 | company_count | level | actual | 920家 | –",
    "衢州智造新城 | company_count | level | actual | 338家 | –",
  ],
  ["临渭生物医药园一期46万平方米已封顶。", "临渭生物医药园 | floor_space | level | actual | 46万平方米 | –"],
  ["岳麓智造园二期约13.6万平方米。", "岳麓智造园 | floor_space | level | actual | 约13.6万平方米 | –"],
  ["汉中航空产业园三期20万㎡交付使用。", "汉中航空产业园 | floor_space | level | actual | 20万㎡ | –"],
  [
    "全市在建重大项目19个，漳浦沿江高新区占了16个。",
    "全市 | project_count | level | actual | 19个 | –",
    "漳浦沿江高新区 | project_count | level | actual | 16个 | –",
  ],
  // Those of a level, and those under or over a sum, are some of the parks counted.
  [
    "共纳入特色产业园区8家，其中省级4家、市级3家。",
    "特色产业园区 | park_count | level | actual | 8家 | –",
    "省级特色产业园区 | park_count | level | actual | 4家 | –",
    "市级特色产业园区 | park_count | level | actual | 3家 | –",
  ],
  [
    "邵阳12个开发区中，产值过300亿元的仅有1个，百亿元以下的多达7个。",
    "邵阳12个开发区 | park_count | level | actual | 12个 | –",
    "邵阳12个开发区 | park_count | level | actual | 1个 | –",
    "邵阳12个开发区 | park_count | level | actual | 7个 | –",
  ],
  [
    "2023年，马鞍山慈湖高新区营业收入翻了一番，达到1680亿元。",
    "马鞍山慈湖高新区 | revenue | growth | actual | 翻了一番 | 2023",
    "马鞍山慈湖高新区 | revenue | level | actual | 1680亿元 | 2023",
  ],
  [
    "到2027年，宜昌高新区规上工业总产值年均增长12%，总量突破3000亿元。",
    "宜昌高新区 | industrial_output | growth | target | 12% | 2027",
    "宜昌高新区 | industrial_output | level | target | 突破3000亿元 | 2027",
  ],
  [
    "到2026年，湘潭经开区工业增加值年均增长9%，规模达到800亿元。",
    "湘潭经开区 | other:工业增加值 | growth | target | 9% | 2026",
    "湘潭经开区 | other:工业增加值 | level | target | 800亿元 | 2026",
  ],
  ["怀化国际陆港货值突破50亿美元。", "怀化国际陆港 | other:货值 | level | actual | 突破50亿美元 | –"],
  [
    "舟山高新区存款余额812亿元，年发放工资总额超过9亿元。",
    "舟山高新区 | other:存款余额 | level | actual | 812亿元 | –",
    "舟山高新区 | other:年发放工资总额 | level | actual | 超过9亿元 | –",
  ],
  [
    "孟州产业园建成机架2000个，扩建后可达5000个。",
    "孟州产业园 | other:机架 | level | actual | 2000个 | –",
    "孟州产业园 | other:机架 | level | planned | 5000个 | –",
  ],
  ["鹿邑尾毛产业园依托9万亩桐木种植基地。", "鹿邑尾毛产业园 | other:桐木种植基地 | level | actual | 9万亩 | –"],
  [
    "温县食品产业园腾出四栋厂房、2.6万平方米。",
    "温县食品产业园 | other:厂房 | level | actual | 四栋 | –",
    "温县食品产业园 | floor_space | level | actual | 2.6万平方米 | –",
  ],
  ["修武科技园3万平方米的孵化楼已经住满。", "修武科技园 | floor_space | level | actual | 3万平方米 | –"],
  ["连山产业园周边有2.3万亩油茶基地。", "连山产业园 | other:油茶基地 | level | actual | 2.3万亩 | –"],
  // Counts by what was done with what is counted.
  [
    "东港高新区引进项目50个，实际只到位41个。",
    "东港高新区 | project_count | level | actual | 50个 | –",
    "东港高新区 | project_count | level | actual | 41个 | –",
  ],
  [
    "全县有园区9个，经过撤并，如今剩下4个。",
    "全县 | park_count | level | actual | 9个 | –",
    "全县 | park_count | level | actual | 4个 | –",
  ],
  [
    "全市开发区由2018年的40个归并为17个。",
    "全市开发区 | park_count | level | actual | 40个 | 2018",
    "全市开发区 | park_count | level | actual | 17个 | –",
  ],
  [
    "海安高新区原有作坊93家，整治后保留57家，关停27家。",
    "海安高新区 | company_count | level | actual | 93家 | –",
    "海安高新区 | company_count | level | actual | 57家 | –",
    "海安高新区 | company_count | level | actual | 27家 | –",
  ],
  [
    "2020年，滁州高新区规上企业不过70家，如今这个数字变成了151家。",
    "滁州高新区 | company_count | level | actual | 70家 | 2020",
    "滁州高新区 | company_count | level | actual | 151家 | –",
  ],
  [
    "南浔智能电梯小镇签约项目23个，真正落地的却只有9个。",
    "南浔智能电梯小镇 | project_count | level | actual | 23个 | –",
    "南浔智能电梯小镇 | project_count | level | actual | 9个 | –",
  ],
  [
    "其中，岭东机电园5.2平方公里，已供地930亩；城东科创园2.7平方公里。",
    "岭东机电园 | planned_area | level | actual | 5.2平方公里 | –",
    "岭东机电园 | other:供地 | level | actual | 930亩 | –",
    "城东科创园 | planned_area | level | actual | 2.7平方公里 | –",
  ],
  [
    "梅川园区去年产值142亿元，项目总投资32亿元，到2026年想把园区做到200亿元。",
    "梅川园区 | industrial_output | level | actual | 142亿元 | 2023",
    "梅川园区 | investment | level | actual | 32亿元 | 2023",
    "梅川园区 | industrial_output | level | target | 200亿元 | 2026",
  ],
  [
    "涟源高新区用工620人，像这样的纺织企业，全区已有138家。",
    "涟源高新区 | staff_count | level | actual | 620人 | –",
    "涟源高新区 | company_count | level | actual | 138家 | –",
  ],
  [
    "武鸣高新区有上市公司5家，其中主板3家、北交所2家。",
    "武鸣高新区 | listed_company_count | level | actual | 5家 | –",
    "武鸣高新区 | listed_company_count | level | actual | 3家 | –",
    "武鸣高新区 | listed_company_count | level | actual | 2家 | –",
  ],
  [
    "宁陕经开区建有研发平台28个，其中国家级2个、省级9个。",
    "宁陕经开区 | rd_institution_count | level | actual | 28个 | –",
    "宁陕经开区 | rd_institution_count | level | actual | 2个 | –",
    "宁陕经开区 | rd_institution_count | level | actual | 9个 | –",
  ],
  [
    "汝阳经开区在孵企业84户，其中大学生创办的31户，外籍人士创办的6户。",
    "汝阳经开区 | company_count | level | actual | 84户 | –",
    "汝阳经开区 | company_count | level | actual | 31户 | –",
    "汝阳经开区 | company_count | level | actual | 6户 | –",
  ],
  [
    "德保工业园全员劳动生产率为31万元/人，单位产值能耗0.26吨标准煤/万元，污水处理能力4万吨/日。",
    "德保工业园 | other:全员劳动生产率 | level | actual | 31万元/人 | –",
    "德保工业园 | other:单位产值能耗 | level | actual | 0.26吨标准煤/万元 | –",
    "德保工业园 | other:污水处理能力 | level | actual | 4万吨/日 | –",
  ],
  ["南陵经开区链上聚拢了90户。", "南陵经开区 | company_count | level | actual | 90户 | –"],
  ["郎溪经开区现场签约9项。", "郎溪经开区 | project_count | level | actual | 9项 | –"],
  ["旌德经开区今年还要招收60人。", "旌德经开区 | staff_count | change | target | 60人 | 2024"],
  [
    "绩溪工业园研发用地占三成，约合6平方公里。",
    "绩溪工业园 | share | share | actual | 三成 | –",
    "绩溪工业园 | industrial_land | level | actual | 约合6平方公里 | –",
  ],
  [
    "岳西经开区项目20个，其中有7个主体封顶。",
    "岳西经开区 | project_count | level | actual | 20个 | –",
    "岳西经开区 | project_count | level | actual | 7个 | –",
  ],
];
