import type { LinkExample } from "../../pattern.ts";

export const growthFinds: readonly LinkExample[] = [
  ["合肥经开区2023年工业总产值同比增长9.6%。", "合肥经开区 | industrial_output | growth | actual | 9.6% | 2023"],
  ["西安经开区2023年税收收入下降2.3%。", "西安经开区 | tax | growth | actual | 2.3% | 2023"],
  [
    "长春汽车经济技术开发区产值比2020年增加410亿元。",
    "长春汽车经济技术开发区 | industrial_output | change | actual | 410亿元 | 2020/2024",
  ],
  [
    "2023年，无锡高新区高新技术企业较上年净增260家。",
    "无锡高新区 | hightech_company_count | change | actual | 260家 | 2023",
  ],
  [
    "成都高新区2023年营业收入增长8.1%，高于全市2.4个百分点。",
    "成都高新区 | revenue | growth | actual | 8.1% | 2023",
    "成都高新区 | revenue | change | actual | 2.4个百分点 | 2023",
  ],
  [
    "2023年底，佛山高新区有效发明专利是2019年的3.2倍。",
    "佛山高新区 | patent_count | growth | actual | 3.2倍 | 2019/2023",
  ],
  ["东莞松山湖高新区实际使用外资增速12.5%。", "东莞松山湖高新区 | other:实际使用外资 | growth | actual | 12.5% | –"],
  ["唐山高新区亩均税收同比提高1.8万元。", "唐山高新区 | tax_per_land | change | actual | 1.8万元 | –"],
  [
    "2023年，中山翠亨新区固定资产投资增长15.2%，增速居全市首位。",
    "中山翠亨新区 | fixed_asset_investment | growth | actual | 15.2% | 2023",
    "中山翠亨新区 | fixed_asset_investment | rank | actual | 首位 | 2023",
  ],
  [
    "吉林化工园区2023年产值412亿元，同比下降3.6%。",
    "吉林化工园区 | industrial_output | level | actual | 412亿元 | 2023",
    "吉林化工园区 | industrial_output | growth | actual | 3.6% | 2023",
  ],
  ["芜湖三山经开区亩均税收比上年增加2.3万元。", "芜湖三山经开区 | tax_per_land | change | actual | 2.3万元 | –"],
  [
    "江阴高新区2023年研发投入占比较上年提高0.4个百分点。",
    "江阴高新区 | other:研发投入 | change | actual | 0.4个百分点 | 2023",
  ],
  ["蚌埠传感谷企业数量三年翻了一番。", "蚌埠传感谷 | company_count | growth | actual | 翻了一番 | –"],
  [
    "宝鸡高新区一季度工业总产值298亿元，比去年同期增长7.9%。",
    "宝鸡高新区 | industrial_output | level | actual | 298亿元 | 2024-01/2024-03",
    "宝鸡高新区 | industrial_output | growth | actual | 7.9% | 2024-01/2024-03",
  ],
  ["2018年以来，肇庆高新区营业收入年均增长11.3%。", "肇庆高新区 | revenue | growth | actual | 11.3% | 2018/2024-05-20"],
  [
    "太仓高新区德资企业达到520家，较2018年增加220家。",
    "太仓高新区 | company_count | level | actual | 520家 | –",
    "太仓高新区 | company_count | change | actual | 220家 | 2018/2024",
  ],
  // A clause that opens with a name is about that, and goes on with what was measured.
  [
    "浠川经开区产值同比增长21.4%，高于全市开发区平均增速9.3个百分点；黄陂高新区增长8.8%；麻江开发区受市场拖累，下降3.1%。",
    "浠川经开区 | industrial_output | growth | actual | 21.4% | –",
    "浠川经开区 | industrial_output | change | actual | 9.3个百分点 | –",
    "黄陂高新区 | industrial_output | growth | actual | 8.8% | –",
    "麻江开发区 | industrial_output | growth | actual | 3.1% | –",
  ],
  [
    "三明高新区2023年税收12亿元，是2018年的1.9倍；规上企业210家。",
    "三明高新区 | tax | level | actual | 12亿元 | 2023",
    "三明高新区 | tax | growth | actual | 1.9倍 | 2018/2023",
    "三明高新区 | company_count | level | actual | 210家 | 2023",
  ],
  [
    "亳州高新区规上企业210家，五年增加了94家。",
    "亳州高新区 | company_count | level | actual | 210家 | –",
    "亳州高新区 | company_count | change | actual | 94家 | –",
  ],
  [
    "2023年，铜陵经开区高新技术产业产值占比为68.5%，较2020年提高9.2个百分点。",
    "铜陵经开区 | industrial_output | share | actual | 68.5% | 2023",
    "铜陵经开区 | industrial_output | change | actual | 9.2个百分点 | 2020/2023",
  ],
  ["曲靖经开区单位工业增加值能耗下降14.5%。", "曲靖经开区 | other:单位工业增加值能耗 | growth | actual | 14.5% | –"],
  [
    "2023年，自贡高新区规上工业企业210家，五年增加了94家。",
    "自贡高新区 | company_count | level | actual | 210家 | 2023",
    "自贡高新区 | company_count | change | actual | 94家 | 2023",
  ],
  [
    "沁阳高新区税收9亿元，比上年少了0.7亿元。",
    "沁阳高新区 | tax | level | actual | 9亿元 | –",
    "沁阳高新区 | tax | change | actual | 0.7亿元 | –",
  ],
  [
    "濮阳经开区营业收入达到320亿元，比规划预期高1.2个百分点。",
    "濮阳经开区 | revenue | level | actual | 320亿元 | –",
    "濮阳经开区 | revenue | change | actual | 1.2个百分点 | –",
  ],
  // What a clause before says which way it went.
  [
    "2024年一季度，桐乡经开区规上工业增加值由降转升，增长1.2%，比上年同期加快3.4个百分点。",
    "桐乡经开区 | other:规上工业增加值 | growth | actual | 1.2% | 2024-01/2024-03",
    "桐乡经开区 | other:规上工业增加值 | change | actual | 3.4个百分点 | 2024-01/2024-03",
  ],
  [
    "诸暨高新区用水量28万吨，同比少用了3万吨；用电却省了6%。",
    "诸暨高新区 | other:用水量 | level | actual | 28万吨 | –",
    "诸暨高新区 | other:用水量 | change | actual | 3万吨 | –",
    "诸暨高新区 | other:用电 | growth | actual | 6% | –",
  ],
  [
    "招远经开区、莱州经开区产值分别为420亿元、388亿元，前者增长6%，后者下降2%。",
    "招远经开区 | industrial_output | level | actual | 420亿元 | –",
    "莱州经开区 | industrial_output | level | actual | 388亿元 | –",
    "招远经开区 | industrial_output | growth | actual | 6% | –",
    "莱州经开区 | industrial_output | growth | actual | 2% | –",
  ],
  ["一图读懂成绩单：阜宁高新区工业投资+34.1%。", "阜宁高新区 | fixed_asset_investment | growth | actual | 34.1% | –"],
  [
    "营山开发区税收19.4亿元，增收5.1亿元。",
    "营山开发区 | tax | level | actual | 19.4亿元 | –",
    "营山开发区 | tax | change | actual | 5.1亿元 | –",
  ],
  ["漳浦工业园区利润总额减少1.6亿元。", "漳浦工业园区 | profit | change | actual | 1.6亿元 | –"],
  [
    "沿江55家开发区亩均税收22.7万元，高出全省3.8万元。",
    "55家开发区 | park_count | level | actual | 55家 | –",
    "55家开发区 | tax_per_land | level | actual | 22.7万元 | –",
    "55家开发区 | tax_per_land | change | actual | 3.8万元 | –",
  ],
  [
    "乌兰高新区电子材料产业产值增长13.4%，装备制造产业增长22.6%。",
    "乌兰高新区 | industrial_output | growth | actual | 13.4% | –",
    "乌兰高新区 | industrial_output | growth | actual | 22.6% | –",
  ],
  [
    "与2018年相比，明溪经开区入驻企业增加46家，亩均税收提高2.7万元。",
    "明溪经开区 | company_count | change | actual | 46家 | 2018/2024",
    "明溪经开区 | tax_per_land | change | actual | 2.7万元 | 2018/2024",
  ],
  [
    "改革后，青神经开区管理机构精简三成，人员压减近四成。",
    "青神经开区 | other:管理机构 | growth | actual | 三成 | –",
    "青神经开区 | other:人员 | growth | actual | 近四成 | –",
  ],
  [
    "兰考经开区上半年营收为去年同期的1.6倍，审批时限压缩了60%。",
    "兰考经开区 | revenue | growth | actual | 1.6倍 | 2024-01/2024-06",
    "兰考经开区 | other:审批时限 | growth | actual | 60% | 2024-01/2024-06",
  ],
  [
    "无为经开区财政收入3.2亿元，减1600万元。",
    "无为经开区 | other:财政收入 | level | actual | 3.2亿元 | –",
    "无为经开区 | other:财政收入 | change | actual | 1600万元 | –",
  ],
  [
    "2023年，霍山经开区工业总产值320亿元。分行业看，茶叶加工产业增长6%，竹木产业下降9%。",
    "霍山经开区 | industrial_output | level | actual | 320亿元 | 2023",
    "霍山经开区 | industrial_output | growth | actual | 6% | 2023",
    "霍山经开区 | industrial_output | growth | actual | 9% | 2023",
  ],
];
