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
];
