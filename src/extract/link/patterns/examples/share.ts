import type { LinkExample } from "../../pattern.ts";

export const shareFinds: readonly LinkExample[] = [
  ["合肥高新区工业总产值占全市的26.5%。", "合肥高新区 | share | share | actual | 26.5% | –"],
  // The part of what was just measured.
  [
    "坪北产业园12万平方米厂房封顶，已预订七成。",
    "坪北产业园 | floor_space | level | actual | 12万平方米 | –",
    "坪北产业园 | floor_space | share | actual | 七成 | –",
  ],
  [
    "郴州湘南中试基地总投资4.5亿元，其中国资平台出七成。",
    "郴州湘南中试基地 | investment | level | actual | 4.5亿元 | –",
    "郴州湘南中试基地 | investment | share | actual | 七成 | –",
  ],
  [
    "澄迈老城开发区完成产值610亿元，完成年初目标（630亿元）的97.2%。",
    "澄迈老城开发区 | industrial_output | level | actual | 610亿元 | –",
    "澄迈老城开发区 | industrial_output | level | target | 630亿元 | –",
    "澄迈老城开发区 | industrial_output | share | actual | 97.2% | –",
  ],
  ["惠东高新区出口交货值占销售产值的比重，这几年一直在9%上下。", "惠东高新区 | share | share | actual | 9%上下 | –"],
  [
    "大冶高新区空置率最高的时候是去年底的19%，眼下降到11.5%。",
    "大冶高新区 | other:空置率 | level | actual | 19% | 2023",
    "大冶高新区 | other:空置率 | level | actual | 11.5% | –",
  ],
  ["2023年，武汉经开区集成电路产值占比达到35%。", "武汉经开区 | industrial_output | share | actual | 35% | 2023"],
  ["西安高新区集聚了全市七成以上的集成电路企业。", "西安高新区 | share | share | actual | 七成以上 | –"],
  ["嘉兴综合保税区出口额占全市比重为14.2%。", "嘉兴综合保税区 | share | share | actual | 14.2% | –"],
  ["温州高新区主导产业集聚度达到82%。", "温州高新区 | industry_concentration | level | actual | 82% | –"],
  ["贵阳大数据科创城标准厂房入驻率达到91%。", "贵阳大数据科创城 | other:标准厂房入驻率 | level | actual | 91% | –"],
  ["九龙坡高新区战略性新兴产业产值占规上工业总产值的比重达到48%。", "九龙坡高新区 | share | share | actual | 48% | –"],
  ["临沂综合保税区跨境电商占全省的18%左右。", "临沂综合保税区 | share | share | actual | 18%左右 | –"],
  ["开封汴西新区工业用地利用率92.5%。", "开封汴西新区 | other:工业用地利用率 | level | actual | 92.5% | –"],
  [
    "平顶山尼龙新材料产业集聚区企业投产率为87%。",
    "平顶山尼龙新材料产业集聚区 | other:企业投产率 | level | actual | 87% | –",
  ],
  [
    "贺州工业园区2023年总产值382.5亿元，年初定下450亿元目标，只完成八成五。",
    "贺州工业园区 | industrial_output | level | actual | 382.5亿元 | 2023",
    "贺州工业园区 | industrial_output | level | target | 450亿元 | 2023",
    "贺州工业园区 | industrial_output | share | actual | 八成五 | 2023",
  ],
  [
    "梧州高新区完成税收12亿元，完成年度计划的104%。",
    "梧州高新区 | tax | level | actual | 12亿元 | –",
    "梧州高新区 | tax | share | actual | 104% | –",
  ],
  [
    "玉林高新区上半年固定资产投资31亿元，完成全年任务的58%。",
    "玉林高新区 | fixed_asset_investment | level | actual | 31亿元 | 2024-01/2024-06",
    "玉林高新区 | fixed_asset_investment | share | actual | 58% | 2024-01/2024-06",
  ],
  // A part of those before it, or of the noun behind it, of which something is said.
  ["莱芜高新区七成产品出口。", "莱芜高新区 | share | share | actual | 七成 | –"],
  ["桐乡经开区职工六成来自本地。", "桐乡经开区 | share | share | actual | 六成 | –"],
  ["酒泉经开区三分之二的企业属于新能源领域。", "酒泉经开区 | share | share | actual | 三分之二 | –"],
  [
    "麻阳经开区低效用地1700亩，至6月末已盘活三分之一以上。",
    "麻阳经开区 | renewed_land | level | actual | 1700亩 | –",
    "麻阳经开区 | renewed_land | share | actual | 三分之一以上 | 2024-06",
  ],
  [
    "乐安开发区新签约项目60个，已开工近八成。",
    "乐安开发区 | project_count | level | actual | 60个 | –",
    "乐安开发区 | project_count | share | actual | 近八成 | –",
  ],
  [
    "湖北省级以上开发区以占全省4.2%的土地，创造了58.2%的工业增加值。",
    "湖北省级以上开发区 | share | share | actual | 4.2% | –",
    "湖北省级以上开发区 | share | share | actual | 58.2% | –",
  ],
  [
    "泉惠石化工业区产值700亿元，占8家园区总量的近一半。",
    "泉惠石化工业区 | industrial_output | level | actual | 700亿元 | –",
    "8家园区 | park_count | level | actual | 8家 | –",
    "泉惠石化工业区 | share | share | actual | 近一半 | –",
  ],
  [
    "许昌经开区完成投资41.7亿元，为年度计划的56.4%。",
    "许昌经开区 | investment | level | actual | 41.7亿元 | –",
    "许昌经开区 | investment | share | actual | 56.4% | –",
  ],
  [
    "延安高新区亩均税收9.2万元，只有西安同类园区的六成。",
    "延安高新区 | tax_per_land | level | actual | 9.2万元 | –",
    "延安高新区 | share | share | actual | 六成 | –",
  ],
  [
    "邵阳经开区装备产值占比高达61%，食品只有9%。",
    "邵阳经开区 | industrial_output | share | actual | 61% | –",
    "邵阳经开区 | industrial_output | share | actual | 9% | –",
  ],
  // What somebody gives of a whole.
  ["太和经开区贡献了全县工业投资的七成。", "太和经开区 | fixed_asset_investment | share | actual | 七成 | –"],
  ["阜宁高新区产出了全县61%的工业增加值。", "阜宁高新区 | industrial_output | share | actual | 61% | –"],
  [
    "盱眙工业园产值80亿元，3家龙头贡献过半。",
    "盱眙工业园 | industrial_output | level | actual | 80亿元 | –",
    "盱眙工业园 | leading_company_count | level | actual | 3家 | –",
    "盱眙工业园 | industrial_output | share | actual | 过半 | –",
  ],
  [
    "海门高新区的标准厂房一共12万平方米，已经租出去八成。",
    "海门高新区 | floor_space | level | actual | 12万平方米 | –",
    "海门高新区 | floor_space | share | actual | 八成 | –",
  ],
  [
    "到11月，兴城工业园区增加值6.35亿元，完成全年计划仅38.6%。",
    "兴城工业园区 | other:增加值 | level | actual | 6.35亿元 | 2023-11",
    "兴城工业园区 | other:增加值 | share | actual | 38.6% | 2023-11",
  ],
  ["泾源高新区实际利用外资只完成规划目标的27%。", "泾源高新区 | other:实际利用外资 | share | actual | 27% | –"],
  [
    "榕江经开区现有从业人员1.6万人，其中本地户籍近八成。",
    "榕江经开区 | staff_count | level | actual | 1.6万人 | –",
    "榕江经开区 | share | share | actual | 近八成 | –",
  ],
  [
    "余江工业园五年累计融资64亿元，其中九成投向了扩产项目。",
    "余江工业园 | other:融资 | level | actual | 64亿元 | –",
    "余江工业园 | share | share | actual | 九成 | –",
  ],
  ["远期（2030年），凌源高新区绿电占比不低于65%。", "凌源高新区 | share | share | target | 不低于65% | 2030"],
  ["舒城经开区主导产业占比七成以上。", "舒城经开区 | share | share | actual | 七成以上 | –"],
  ["含山工业园研发楼已经租出去四成。", "含山工业园 | floor_space | share | actual | 四成 | –"],
  [
    "金寨经开区亩均税收9万元，只有全省平均水平的四成。",
    "金寨经开区 | tax_per_land | level | actual | 9万元 | –",
    "金寨经开区 | tax_per_land | share | actual | 四成 | –",
  ],
];
