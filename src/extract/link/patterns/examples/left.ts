import type { LinkExample } from "../../pattern.ts";

export const leftFinds: readonly LinkExample[] = [
  ["合肥高新区规划面积128平方公里。", "合肥高新区 | planned_area | level | actual | 128平方公里 | –"],
  [
    "截至2023年底，西安高新区高新技术企业达到6200家。",
    "西安高新区 | hightech_company_count | level | actual | 6200家 | 2023",
  ],
  ["郑州经开区2023年完成规上工业总产值3860亿元。", "郑州经开区 | industrial_output | level | actual | 3860亿元 | 2023"],
  [
    "长沙高新区全年实现营业收入突破5000亿元。",
    "长沙高新区 | revenue | level | actual | 突破5000亿元 | 2024-01/2024-12",
  ],
  ["南京江北新材料科技园占地45平方公里。", "南京江北新材料科技园 | planned_area | level | actual | 45平方公里 | –"],
  [
    "2023年，杭州钱塘科学城工业总产值2180亿元，税收收入135亿元。",
    "杭州钱塘科学城 | industrial_output | level | actual | 2180亿元 | 2023",
    "杭州钱塘科学城 | tax | level | actual | 135亿元 | 2023",
  ],
  ["沈阳中德产业园入驻企业超过560家。", "沈阳中德产业园 | company_count | level | actual | 超过560家 | –"],
  [
    "天津滨海中关村科技园累计注册企业5200余家。",
    "天津滨海中关村科技园 | company_count | level | actual | 5200余家 | –",
  ],
  ["厦门火炬高新区有效发明专利拥有量1.9万件。", "厦门火炬高新区 | patent_count | level | actual | 1.9万件 | –"],
  [
    "南宁综合保税区2023年进出口总额620.5亿元。",
    "南宁综合保税区 | other:进出口总额 | level | actual | 620.5亿元 | 2023",
  ],
  [
    "石家庄装备制造产业园固定资产投资86亿元。",
    "石家庄装备制造产业园 | fixed_asset_investment | level | actual | 86亿元 | –",
  ],
  [
    "太原武宿综合保税区封关面积2.94平方公里。",
    "太原武宿综合保税区 | other:封关面积 | level | actual | 2.94平方公里 | –",
  ],
  ["大连软件园从业人员近6万人。", "大连软件园 | staff_count | level | actual | 近6万人 | –"],
  ["南昌小蓝经开区上市企业12家。", "南昌小蓝经开区 | listed_company_count | level | actual | 12家 | –"],
  ["福州软件园孵化器9家。", "福州软件园 | incubator_count | level | actual | 9家 | –"],
  ["呼和浩特乳业产业园亩均税收28.6万元。", "呼和浩特乳业产业园 | tax_per_land | level | actual | 28.6万元 | –"],
  ["昆明信息产业园可供产业用地1.2平方公里。", "昆明信息产业园 | available_land | level | planned | 1.2平方公里 | –"],
  ["洛阳先进制造业开发区龙头企业18家。", "洛阳先进制造业开发区 | leading_company_count | level | actual | 18家 | –"],
  [
    "株洲轨道交通装备产业园市级以上研发机构42个。",
    "株洲轨道交通装备产业园 | rd_institution_count | level | actual | 42个 | –",
  ],
  ["徐州工程机械产业园利润总额68亿元。", "徐州工程机械产业园 | profit | level | actual | 68亿元 | –"],
  ["芜湖机器人产业园引进项目147个。", "芜湖机器人产业园 | project_count | level | actual | 147个 | –"],
  [
    "泉州半导体高新技术产业园区规划产业用地12.6平方公里。",
    "泉州半导体高新技术产业园区 | industrial_land | level | actual | 12.6平方公里 | –",
  ],
  ["2024年一季度，珠海航空产业园营收48亿元。", "珠海航空产业园 | revenue | level | actual | 48亿元 | 2024-01/2024-03"],
  ["乌鲁木齐临空经济区跨国公司地区总部3家。", "乌鲁木齐临空经济区 | headquarters_count | level | actual | 3家 | –"],
  ["烟台生物医药产业园众创空间11家。", "烟台生物医药产业园 | incubator_count | level | actual | 11家 | –"],
  [
    "西咸新区泾河新城2023年地区生产总值186亿元。",
    "西咸新区泾河新城 | other:地区生产总值 | level | actual | 186亿元 | 2023",
  ],
  [
    "成都天府国际空港新城累计完成固定资产投资超过2200亿元。",
    "成都天府国际空港新城 | fixed_asset_investment | level | actual | 超过2200亿元 | –",
  ],
  [
    "青岛西海岸新区海洋经济产业园年产值95亿元。",
    "青岛西海岸新区海洋经济产业园 | industrial_output | level | actual | 95亿元 | –",
  ],
  ["宁波杭州湾新区平均容积率不低于1.5。", "宁波杭州湾新区 | other:平均容积率 | level | target | 不低于1.5 | –"],
  ["贵安新区数据中心集群总投资420亿元。", "贵安新区 | investment | level | actual | 420亿元 | –"],
  ["海口综合保税区注册企业突破1.2万家。", "海口综合保税区 | company_count | level | actual | 突破1.2万家 | –"],
  ["柳州汽车城工业增加值约310亿元。", "柳州汽车城 | other:工业增加值 | level | actual | 约310亿元 | –"],
  ["常德烟草产业园净利润16.8亿元。", "常德烟草产业园 | profit | level | actual | 16.8亿元 | –"],
  [
    "咸阳高新区电子信息产业园厂房面积88万平方米。",
    "咸阳高新区电子信息产业园 | floor_space | level | actual | 88万平方米 | –",
  ],
  ["鄂尔多斯高新区新型研发机构26家。", "鄂尔多斯高新区 | rd_institution_count | level | actual | 26家 | –"],
  ["威海医疗器械产业园拥有有效发明专利2130件。", "威海医疗器械产业园 | patent_count | level | actual | 2130件 | –"],
  ["上饶光伏产业园投资强度达到380万元/亩。", "上饶光伏产业园 | other:投资强度 | level | actual | 380万元/亩 | –"],
  ["舟山绿色石化基地总用地面积41平方公里。", "舟山绿色石化基地 | planned_area | level | actual | 41平方公里 | –"],
  [
    "漳州古雷开发区落地项目58个，总投资2600亿元。",
    "漳州古雷开发区 | project_count | level | actual | 58个 | –",
    "漳州古雷开发区 | investment | level | actual | 2600亿元 | –",
  ],
  ["大同装备制造产业园研发投入12.4亿元。", "大同装备制造产业园 | other:研发投入 | level | actual | 12.4亿元 | –"],
  ["衡阳白沙洲工业园区带动就业4.2万人。", "衡阳白沙洲工业园区 | staff_count | level | actual | 4.2万人 | –"],
  [
    "遂宁锂电产业园营业收入320亿元，利润41亿元。",
    "遂宁锂电产业园 | revenue | level | actual | 320亿元 | –",
    "遂宁锂电产业园 | profit | level | actual | 41亿元 | –",
  ],
  ["宿迁电商产业园年销售额突破500亿元。", "宿迁电商产业园 | revenue | level | actual | 突破500亿元 | –"],
  [
    "萍乡经开区专精特新企业86家，科技型中小企业410家。",
    "萍乡经开区 | hightech_company_count | level | actual | 86家 | –",
    "萍乡经开区 | company_count | level | actual | 410家 | –",
  ],
  [
    "张家口怀来大数据产业基地可供土地3600亩。",
    "张家口怀来大数据产业基地 | available_land | level | planned | 3600亩 | –",
  ],
  ["银川综合保税区实际利用外资1.8亿美元。", "银川综合保税区 | other:实际利用外资 | level | actual | 1.8亿美元 | –"],
  ["拉萨高新区营业收入超百亿元。", "拉萨高新区 | revenue | level | actual | 超百亿元 | –"],
  ["三亚崖州湾科技城科研机构34家。", "三亚崖州湾科技城 | rd_institution_count | level | actual | 34家 | –"],
  ["马鞍山经开区平均容积率仅0.89。", "马鞍山经开区 | other:平均容积率 | level | actual | 0.89 | –"],
  [
    "池州高新区工业用地容积率由1.0提高到1.8，建筑密度45%。",
    "池州高新区 | other:工业用地容积率 | level | actual | 1.0 | –",
    "池州高新区 | other:工业用地容积率 | level | actual | 1.8 | –",
    "池州高新区 | other:建筑密度 | level | actual | 45% | –",
  ],
  [
    "宣城高新区厂房容积率1.6，入驻企业52家。",
    "宣城高新区 | other:厂房容积率 | level | actual | 1.6 | –",
    "宣城高新区 | company_count | level | actual | 52家 | –",
  ],
];
