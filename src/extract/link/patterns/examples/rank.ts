import type { LinkExample } from "../../pattern.ts";

export const rankFinds: readonly LinkExample[] = [
  ["合肥高新区综合排名居全国第六位。", "合肥高新区 | other:综合排名 | rank | actual | 第六位 | –"],
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
  [
    "株洲高新区综合评价升3位至第21名，湘潭高新区则下滑5位，列第60名。",
    "株洲高新区 | other:综合评价 | change | actual | 3位 | –",
    "株洲高新区 | other:综合评价 | rank | actual | 第21名 | –",
    "湘潭高新区 | other:综合评价 | rank | actual | 第60名 | –",
  ],
  [
    "年度考核结果出炉，遵义高新区、铜仁高新区分别排在第8位和第12位。",
    "遵义高新区 | other:年度考核 | rank | actual | 第8位 | –",
    "铜仁高新区 | other:年度考核 | rank | actual | 第12位 | –",
  ],
  [
    "盐城高新区竞争力评价由第61位升至第54名。",
    "盐城高新区 | other:竞争力评价 | rank | actual | 第61位 | –",
    "盐城高新区 | other:竞争力评价 | rank | actual | 第54名 | –",
  ],
  [
    "钦州港经开区货物吞吐量1020万吨，占全区的14.3%，居全区第二。",
    "钦州港经开区 | other:货物吞吐量 | level | actual | 1020万吨 | –",
    "钦州港经开区 | share | share | actual | 14.3% | –",
    "钦州港经开区 | other:货物吞吐量 | rank | actual | 第二 | –",
  ],
  ["平度经开区营业收入居全省第三位。", "平度经开区 | revenue | rank | actual | 第三位 | –"],
  ["涟水经开区产值增速位列全市第一位。", "涟水经开区 | industrial_output | rank | actual | 第一位 | –"],
  ["崇仁高新区税收稳居全市首位。", "崇仁高新区 | tax | rank | actual | 首位 | –"],
  ["恩平工业园力争进入全省产业园考核前20名。", "恩平工业园 | other:考核 | rank | target | 前20名 | –"],
  ["丰县经开区跻身全省开发区综合评价前十。", "丰县经开区 | other:综合评价 | rank | actual | 前十 | –"],
  ["当涂经开区税收排名全市前5位。", "当涂经开区 | tax | rank | actual | 前5位 | –"],
  ["桐城经开区出口额连续五年全省第一。", "桐城经开区 | other:出口额 | rank | actual | 第一 | –"],
  ["在全省开发区年度考核中，随县经开区排在头一名。", "随县经开区 | other:年度考核 | rank | actual | 头一名 | –"],
  ["宁乡经开区2021年列全国食品园区50强第7位。", "宁乡经开区 | other:排名 | rank | actual | 第7位 | 2021"],
  [
    "遵义经开区在全国217家国家级经开区中列第63位。",
    "全国217家国家级经开区 | park_count | level | actual | 217家 | –",
    "遵义经开区 | other:排名 | rank | actual | 第63位 | –",
  ],
  ["敦化医药园连续四年稳居全省特色园区前三。", "敦化医药园 | other:排名 | rank | actual | 前三 | –"],
];
