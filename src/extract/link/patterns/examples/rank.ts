import type { LinkExample } from "../../pattern.ts";

export const rankFinds: readonly LinkExample[] = [
  ["合肥高新区综合排名居全国第六位。", "合肥高新区 | other:综合排名居全国第六位 | rank | actual | 第六位 | –"],
  [
    "2023年，长沙高新区工业总产值1980亿元，位列全省第一。",
    "长沙高新区 | industrial_output | level | actual | 1980亿元 | 2023",
    "长沙高新区 | industrial_output | rank | actual | 第一 | 2023",
  ],
  [
    "湘潭高新区营业收入1050亿元，居全省第三。",
    "湘潭高新区 | revenue | level | actual | 1050亿元 | –",
    "湘潭高新区 | revenue | rank | actual | 第三 | –",
  ],
  [
    "2023年，鄂尔多斯装备制造基地产值增长21%，增速位居全区第二位。",
    "鄂尔多斯装备制造基地 | industrial_output | growth | actual | 21% | 2023",
    "鄂尔多斯装备制造基地 | industrial_output | rank | actual | 第二位 | 2023",
  ],
];
