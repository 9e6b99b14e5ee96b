import type { LinkExample } from "../../pattern.ts";

export const modalityFinds: readonly LinkExample[] = [
  ["惠州仲恺高新区拟投资36亿元建设智能终端产业园。", "惠州仲恺高新区 | investment | level | planned | 36亿元 | –"],
  ["到2027年，烟台高新区营业收入力争突破1200亿元。", "烟台高新区 | revenue | level | target | 突破1200亿元 | 2027"],
  ["芜湖经开区建成后预计可实现年产值80亿元。", "芜湖经开区 | industrial_output | level | planned | 80亿元 | –"],
  [
    "宜宾三江新区计划总投资150亿元，占地2600亩。",
    "宜宾三江新区 | investment | level | planned | 150亿元 | –",
    "宜宾三江新区 | planned_area | level | actual | 2600亩 | –",
  ],
  [
    "预计到2026年，攀枝花钒钛高新区产值达到800亿元。",
    "攀枝花钒钛高新区 | industrial_output | level | target | 800亿元 | 2026",
  ],
  [
    "德清地理信息小镇力争2025年产业规模突破500亿元。",
    "德清地理信息小镇 | industry_scale | level | target | 突破500亿元 | 2025",
  ],
  ["茂名高新区计划盘活低效用地1200亩。", "茂名高新区 | renewed_land | level | planned | 1200亩 | –"],
  ["本溪高新区近期可供产业用地860亩。", "本溪高新区 | available_land | level | planned | 860亩 | –"],
  [
    "到2028年，宿迁高新区上市公司达到10家——现在是3家。",
    "宿迁高新区 | listed_company_count | level | target | 10家 | 2028",
    "宿迁高新区 | listed_company_count | level | actual | 3家 | –",
  ],
  [
    "包头稀土高新区2023年产值首次迈上新台阶，达1056亿元。",
    "包头稀土高新区 | industrial_output | level | actual | 1056亿元 | 2023",
  ],
  [
    "《宜昌高新区“十四五”发展规划》提出，到2024年，宜昌高新区营业收入达到1500亿元。",
    "宜昌高新区 | revenue | level | target | 1500亿元 | 2024",
  ],
  ["根据规划，到2024年底，遵义经开区集聚规上企业180家。", "遵义经开区 | company_count | level | target | 180家 | 2024"],
  [
    "项目投产后，眉山高新区产值将超1000亿元，税收可达30亿元。",
    "眉山高新区 | industrial_output | level | planned | 超1000亿元 | –",
    "眉山高新区 | tax | level | planned | 30亿元 | –",
  ],
  ["鹤壁经开区明年有望新增就业2万人。", "鹤壁经开区 | staff_count | change | planned | 2万人 | 2025"],
  [
    "六安高新区一期厂房12.6万平方米将于明年5月交付。",
    "六安高新区 | floor_space | level | planned | 12.6万平方米 | 2025-05",
  ],
  ["汉中航空产业园总投资9.8亿元，计划2026年底建成。", "汉中航空产业园 | investment | level | planned | 9.8亿元 | –"],
  [
    "达州高新区全部建成后可年产正极材料5万吨，实现产值60亿元，带动就业800人。",
    "达州高新区 | other:年产正极材料 | level | planned | 5万吨 | –",
    "达州高新区 | industrial_output | level | planned | 60亿元 | –",
    "达州高新区 | staff_count | level | planned | 800人 | –",
  ],
  [
    "荆门高新区年初确定的产值目标为900亿元，截至10月底已完成764亿元，完成率84.9%。",
    "荆门高新区 | industrial_output | level | target | 900亿元 | 2024",
    "荆门高新区 | industrial_output | level | actual | 764亿元 | 2024-10",
    "荆门高新区 | other:完成率 | level | actual | 84.9% | 2024-10",
  ],
  ["昆山高新区要确保税收突破80亿元。", "昆山高新区 | tax | level | target | 突破80亿元 | –"],
  ["丽水经开区亩均税收不低于20万元。", "丽水经开区 | tax_per_land | level | target | 不低于20万元 | –"],
  [
    "2024年，韶关高新区营业收入要增长8%以上，开工工业项目80个。",
    "韶关高新区 | revenue | growth | target | 8%以上 | 2024",
    "韶关高新区 | project_count | level | target | 80个 | 2024",
  ],
  [
    "今年，钦州港经开区要新增规上企业12家，完成投资60亿元。",
    "钦州港经开区 | company_count | change | target | 12家 | 2024",
    "钦州港经开区 | investment | level | target | 60亿元 | 2024",
  ],
  ["今年，朔州经开区的主要产品产量达到30万吨。", "朔州经开区 | other:主要产品产量 | level | actual | 30万吨 | 2024"],
  [
    "汤阴食品产业园首批3.6万平方米厂房2024年9月底前交付使用。",
    "汤阴食品产业园 | floor_space | level | planned | 3.6万平方米 | 2024-09",
  ],
  ["全椒化工园18个项目今年底全部投产。", "全椒化工园 | project_count | level | planned | 18个 | 2024"],
  [
    "今年，芒市高新区工业增加值预期增长9%、突破62亿元，新增规上企业25家，高新技术企业达到80家。",
    "芒市高新区 | other:工业增加值 | growth | target | 9% | 2024",
    "芒市高新区 | other:工业增加值 | level | target | 突破62亿元 | 2024",
    "芒市高新区 | company_count | change | target | 25家 | 2024",
    "芒市高新区 | hightech_company_count | level | target | 80家 | 2024",
  ],
  [
    "2.2025年预期目标：洪江高新区税收增长7%，规上企业达到130家。",
    "洪江高新区 | tax | growth | target | 7% | 2025",
    "洪江高新区 | company_count | level | target | 130家 | 2025",
  ],
  [
    "衡东经开区预计全年实现产值120亿元，同比增长8%。",
    "衡东经开区 | industrial_output | level | planned | 120亿元 | 2024-01/2024-12",
    "衡东经开区 | industrial_output | growth | planned | 8% | 2024-01/2024-12",
  ],
  [
    "威远经开区安排专项资金12亿元，较上年增加2亿元。",
    "威远经开区 | other:专项资金 | level | planned | 12亿元 | –",
    "威远经开区 | other:专项资金 | change | planned | 2亿元 | –",
  ],
  [
    "复工情况（3月9日24时数据）：沛东高新区返岗员工7.9万人。",
    "沛东高新区 | staff_count | level | actual | 7.9万人 | 2024-03-09",
  ],
  [
    "到2030年，芦山产业园产值目标由460亿元上调至620亿元。",
    "芦山产业园 | industrial_output | level | target | 460亿元 | 2030",
    "芦山产业园 | industrial_output | level | target | 620亿元 | 2030",
  ],
  [
    "三年前这里还是鱼塘。如今的芦山产业园里，62家企业比邻而居。",
    "芦山产业园 | company_count | level | actual | 62家 | –",
  ],
  ["枣阳园区没有动工的项目还有5个。", "枣阳园区 | project_count | level | actual | 5个 | –"],
  [
    "盐河石化园蒸汽管网已建成17公里，年内再建4公里。",
    "盐河石化园 | other:蒸汽管网 | level | actual | 17公里 | –",
    "盐河石化园 | other:蒸汽管网 | level | actual | 4公里 | 2024",
  ],
];
