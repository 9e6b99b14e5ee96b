import type { LinkExample } from "../../pattern.ts";

export const pairedFinds: readonly LinkExample[] = [
  [
    "德阳高新区营业收入、税收收入分别达到860亿元和41亿元。",
    "德阳高新区 | revenue | level | actual | 860亿元 | –",
    "德阳高新区 | tax | level | actual | 41亿元 | –",
  ],
  [
    "到2025年和2030年，襄阳高新区工业总产值分别突破3000亿元和5000亿元。",
    "襄阳高新区 | industrial_output | level | target | 突破3000亿元 | 2025",
    "襄阳高新区 | industrial_output | level | target | 5000亿元 | 2030",
  ],
  [
    "赣州稀金谷、宜春锂电产业园分别签约项目23个和31个。",
    "赣州稀金谷 | project_count | level | actual | 23个 | –",
    "宜春锂电产业园 | project_count | level | actual | 31个 | –",
  ],
  [
    "镇江新区利润总额、上缴税金达到96亿元和72亿元。",
    "镇江新区 | profit | level | actual | 96亿元 | –",
    "镇江新区 | tax | level | actual | 72亿元 | –",
  ],
  [
    "镇海石化区、大榭开发区产值分别为2100亿元和980亿元，分别增长6.2%和8.5%。",
    "镇海石化区 | industrial_output | level | actual | 2100亿元 | –",
    "大榭开发区 | industrial_output | level | actual | 980亿元 | –",
    "镇海石化区 | industrial_output | growth | actual | 6.2% | –",
    "大榭开发区 | industrial_output | growth | actual | 8.5% | –",
  ],
  [
    "盐城高新区、淮安高新区分别集聚电子信息企业210家和装备制造企业165家。",
    "盐城高新区 | company_count | level | actual | 210家 | –",
    "淮安高新区 | company_count | level | actual | 165家 | –",
  ],
  // Sectors share as parks do, by their own words.
  [
    "新材料、装备制造、食品加工三大产业产值分别达到420亿元、310亿元和95亿元。",
    "新材料 | industrial_output | level | actual | 420亿元 | –",
    "装备制造 | industrial_output | level | actual | 310亿元 | –",
    "食品加工 | industrial_output | level | actual | 95亿元 | –",
  ],
  [
    "娄底经开区主攻钢铁精深加工、工程机械、薄板新材三条产业链。去年三者产值依次为260亿元、180亿元和90亿元。",
    "钢铁精深加工 | industrial_output | level | actual | 260亿元 | 2023",
    "工程机械 | industrial_output | level | actual | 180亿元 | 2023",
    "薄板新材 | industrial_output | level | actual | 90亿元 | 2023",
  ],
  [
    "光伏、储能、氢能三条产业链规模依次为120亿元、80亿元和12亿元。",
    "光伏 | industry_scale | level | actual | 120亿元 | –",
    "储能 | industry_scale | level | actual | 80亿元 | –",
    "氢能 | industry_scale | level | actual | 12亿元 | –",
  ],
  [
    "自贡航空产业园、内江高新区、泸州高新区分别落户项目12个、18个和21个。",
    "自贡航空产业园 | project_count | level | actual | 12个 | –",
    "内江高新区 | project_count | level | actual | 18个 | –",
    "泸州高新区 | project_count | level | actual | 21个 | –",
  ],
  [
    "2023年，抚州高新区营业收入和利润总额分别为1120亿元和58亿元，分别增长9%和6%。",
    "抚州高新区 | revenue | level | actual | 1120亿元 | 2023",
    "抚州高新区 | profit | level | actual | 58亿元 | 2023",
    "抚州高新区 | revenue | growth | actual | 9% | 2023",
    "抚州高新区 | profit | growth | actual | 6% | 2023",
  ],
  [
    "松江经开区、莘庄工业区税收分别达到128亿元和96亿元。",
    "松江经开区 | tax | level | actual | 128亿元 | –",
    "莘庄工业区 | tax | level | actual | 96亿元 | –",
  ],
  [
    "黄石新港园区、鄂州临空经济区规划面积分别为65平方公里和178平方公里。",
    "黄石新港园区 | planned_area | level | actual | 65平方公里 | –",
    "鄂州临空经济区 | planned_area | level | actual | 178平方公里 | –",
  ],
  [
    "安阳高新区企业数、从业人员达到680家和3.1万人。",
    "安阳高新区 | company_count | level | actual | 680家 | –",
    "安阳高新区 | staff_count | level | actual | 3.1万人 | –",
  ],
  [
    "曹妃甸综合保税区、石家庄综合保税区分别完成进出口总额210亿元和365亿元。",
    "曹妃甸综合保税区 | other:进出口总额 | level | actual | 210亿元 | –",
    "石家庄综合保税区 | other:进出口总额 | level | actual | 365亿元 | –",
  ],
  [
    "昌平高新区和怀来经济开发区是两大高地。两园工业总产值分别为420亿元和1050亿元。",
    "昌平高新区 | industrial_output | level | actual | 420亿元 | –",
    "怀来经济开发区 | industrial_output | level | actual | 1050亿元 | –",
  ],
  [
    "黄石经开区、咸宁高新区、大冶高新区各有所长。三区今年分别可新增就业3500人、6200人、1800人。",
    "黄石经开区 | staff_count | change | planned | 3500人 | 2024",
    "咸宁高新区 | staff_count | change | planned | 6200人 | 2024",
    "大冶高新区 | staff_count | change | planned | 1800人 | 2024",
  ],
  [
    "伊宁园区与霍城经开区比邻。两园亩均税收分别达到9万元和12万元。",
    "伊宁园区 | tax_per_land | level | actual | 9万元 | –",
    "霍城经开区 | tax_per_land | level | actual | 12万元 | –",
  ],
  [
    "常山工业园区的目标是2025年营业收入300亿元、税收12亿元；2027年两项指标分别达到500亿元、20亿元。",
    "常山工业园区 | revenue | level | target | 300亿元 | 2025",
    "常山工业园区 | tax | level | target | 12亿元 | 2025",
    "常山工业园区 | revenue | level | target | 500亿元 | 2027",
    "常山工业园区 | tax | level | target | 20亿元 | 2027",
  ],
  // Without 分别, and with which way each moved said ahead.
  [
    "衡南工业园、祁东经开区2023年税收为1.6亿元、0.7亿元。",
    "衡南工业园 | tax | level | actual | 1.6亿元 | 2023",
    "祁东经开区 | tax | level | actual | 0.7亿元 | 2023",
  ],
  [
    "邵东经开区利润、税收分别为5亿元和3亿元，同比一涨一跌，幅度为6%、4%。",
    "邵东经开区 | profit | level | actual | 5亿元 | –",
    "邵东经开区 | tax | level | actual | 3亿元 | –",
    "邵东经开区 | profit | growth | actual | 6% | –",
    "邵东经开区 | tax | growth | actual | 4% | –",
  ],
  [
    "2016年至2018年，榆社化工园销售收入分别为18.2亿元、21.7亿元和24亿元。",
    "榆社化工园 | revenue | level | actual | 18.2亿元 | 2016",
    "榆社化工园 | revenue | level | actual | 21.7亿元 | 2017",
    "榆社化工园 | revenue | level | actual | 24亿元 | 2018",
  ],
  [
    "2021—2022年，桐梓经开区新增规上企业依次为9家、14家。",
    "桐梓经开区 | company_count | change | actual | 9家 | 2021",
    "桐梓经开区 | company_count | change | actual | 14家 | 2022",
  ],
  [
    "2013年度至2015年度，沭阳软件园各年税收分别是0.8亿元、1.1亿元和1.6亿元。",
    "沭阳软件园 | tax | level | actual | 0.8亿元 | 2013",
    "沭阳软件园 | tax | level | actual | 1.1亿元 | 2014",
    "沭阳软件园 | tax | level | actual | 1.6亿元 | 2015",
  ],
];
