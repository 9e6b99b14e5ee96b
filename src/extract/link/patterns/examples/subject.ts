import type { LinkExample } from "../../pattern.ts";
import { whomFinds } from "./whom.ts";

export const subjectFinds: readonly LinkExample[] = [
  ...whomFinds,
  [
    "走进无锡国家数字电影产业园，园区总建筑面积26万平方米，入驻企业870家。",
    "无锡国家数字电影产业园 | floor_space | level | actual | 26万平方米 | –",
    "无锡国家数字电影产业园 | company_count | level | actual | 870家 | –",
  ],
  ["嘉兴秀洲高新区位于秀洲区，规划面积58平方公里。", "嘉兴秀洲高新区 | planned_area | level | actual | 58平方公里 | –"],
  ["15家企业与金坛华罗庚科技产业园签约。", "金坛华罗庚科技产业园 | company_count | level | actual | 15家 | –"],
  [
    "襄阳高新区工业用地亩均税收24万元，低于武汉东湖高新区的46万元。",
    "襄阳高新区 | tax_per_land | level | actual | 24万元 | –",
    "武汉东湖高新区 | tax_per_land | level | actual | 46万元 | –",
  ],
  [
    "常熟高新区集聚汽车零部件企业320家，总投资超过600亿元，年产值710亿元。",
    "常熟高新区 | company_count | level | actual | 320家 | –",
    "常熟高新区 | investment | level | actual | 超过600亿元 | –",
    "常熟高新区 | industrial_output | level | actual | 710亿元 | –",
  ],
  [
    "“中国药都”亳州现代中药产业园：规划面积18平方公里，入驻企业210家。",
    "“中国药都”亳州现代中药产业园 | planned_area | level | actual | 18平方公里 | –",
    "“中国药都”亳州现代中药产业园 | company_count | level | actual | 210家 | –",
  ],
  [
    "位于滨州市的魏桥轻量化基地，总投资220亿元，占地4500亩。",
    "魏桥轻量化基地 | investment | level | actual | 220亿元 | –",
    "魏桥轻量化基地 | planned_area | level | actual | 4500亩 | –",
  ],
  [
    "宁东能源化工基地由国家批准设立，核心区面积35平方公里。",
    "宁东能源化工基地核心区 | planned_area | level | actual | 35平方公里 | –",
  ],
  ["推进总投资130亿元的丰泽智能产业园建设。", "丰泽智能产业园 | investment | level | actual | 130亿元 | –"],
  ["占地600亩的玉环时尚家居产业园已经开园。", "玉环时尚家居产业园 | planned_area | level | actual | 600亩 | –"],
  [
    "湘潭经开区加快建设总投资86亿元的九华智能装备产业园。",
    "九华智能装备产业园 | investment | level | actual | 86亿元 | –",
  ],
  [
    "到2030年，建成5000亿级园区1个、3000亿级园区2个、千亿级园区4个。",
    "5000亿级园区 | park_count | level | target | 1个 | 2030",
    "3000亿级园区 | park_count | level | target | 2个 | 2030",
    "千亿级园区 | thousand_yi_park_count | level | target | 4个 | 2030",
  ],
  // Companies and their projects go on until somebody else is named.
  [
    "芜湖经开区内，瑞江智联有限公司的生产线满负荷运转。公司现有员工1100人，该项目总投资15亿元。",
    "瑞江智联有限公司 | staff_count | level | actual | 1100人 | –",
    "瑞江智联有限公司 | investment | level | actual | 15亿元 | –",
  ],
  [
    "走进位于资阳高新区的川江新能源材料生产基地，机器轰鸣。该基地占地780亩。",
    "川江新能源材料生产基地 | planned_area | level | actual | 780亩 | –",
  ],
  [
    "在华湘锂业三期项目建设现场，工人正在安装设备。项目计划投资12.6亿元，达产后年产值可达45亿元。",
    "华湘锂业三期项目 | investment | level | planned | 12.6亿元 | –",
    "华湘锂业三期项目 | industrial_output | level | planned | 45亿元 | –",
  ],
  [
    "醴陵经开区引进了旗胜汽配有限公司。园区去年产值达到420亿元。",
    "醴陵经开区 | industrial_output | level | actual | 420亿元 | 2023",
  ],
  // Whoever speaks in a quotation speaks of their own.
  [
    "“今年我们新签约项目43个。”益州高新区党工委书记周某表示，“我区力争技工贸总收入突破900亿元。”",
    "益州高新区 | project_count | level | actual | 43个 | 2024",
    "益州高新区 | revenue | level | target | 突破900亿元 | 2024",
  ],
  [
    "沅江经济开发区管委会主任王某介绍，招商势头不错。“上半年我们完成规上工业产值96.4亿元。”他说。",
    "沅江经济开发区 | industrial_output | level | actual | 96.4亿元 | 2024-01/2024-06",
  ],
  [
    "铁岭高新区的大北重工有限公司订单不断。“我们实现产值8亿元。”公司副总经理刘某说。",
    "大北重工有限公司 | industrial_output | level | actual | 8亿元 | –",
  ],
  // A part goes by the park it is a part of.
  [
    "泗阳经开区规划面积26平方公里。核心园集聚纺织企业68家。",
    "泗阳经开区 | planned_area | level | actual | 26平方公里 | –",
    "泗阳经开区核心园 | company_count | level | actual | 68家 | –",
  ],
  ["仙桃高新区其中启动区5.2平方公里。", "仙桃高新区启动区 | planned_area | level | actual | 5.2平方公里 | –"],
  ["洪湖经开区地处江边，起步区入驻企业31家。", "洪湖经开区起步区 | company_count | level | actual | 31家 | –"],
  ["研发投入强度最高的黄陂高新区为3.05%。", "黄陂高新区 | other:研发投入强度 | level | actual | 3.05% | –"],
  ["绵竹园区由北海云科技投资45亿元建设。", "北海云科技 | investment | level | actual | 45亿元 | –"],
  [
    "昌乐开发区、临朐开发区共有高新技术企业165家，其中昌乐98家、临朐67家。",
    "昌乐开发区 | hightech_company_count | level | actual | 165家 | –",
    "昌乐开发区 | hightech_company_count | level | actual | 98家 | –",
    "临朐开发区 | hightech_company_count | level | actual | 67家 | –",
  ],
  // A company by its lead, by what it is, by its works.
  [
    "川芯光电：2017年落户漳河光电产业园，累计投资21亿元，芯片年产能3亿颗。",
    "川芯光电 | investment | level | actual | 21亿元 | 2017",
    "川芯光电 | other:年产能 | level | actual | 3亿颗 | 2017",
  ],
  ["太岳重工：北山装备园首个开工项目，总投资8.8亿元。", "太岳重工 | investment | level | actual | 8.8亿元 | –"],
  [
    "凤台经开区订单不断。龙头企业安泰光能告诉记者，公司今年计划投入23亿元。",
    "安泰光能 | investment | level | planned | 23亿元 | 2024",
  ],
  ["信丰高新区里，民营企业永昌电子介绍，公司员工1200人。", "永昌电子 | staff_count | level | actual | 1200人 | –"],
  [
    "兰考开发区去年底投产的维达电路智能工厂，总投资12亿元。",
    "维达电路智能工厂 | investment | level | actual | 12亿元 | 2023",
  ],
  // A page about one park; all of a list; some of all the parks.
  [
    "旅顺氢能产业园今天开园。\n园区紧邻松岛化工园区。\n园区实现产值17.8亿元。",
    "旅顺氢能产业园 | industrial_output | level | actual | 17.8亿元 | –",
  ],
  [
    "龙南经开区、信丰高新区比邻。三年来，两地的规上企业187家。",
    "龙南经开区 | company_count | level | actual | 187家 | 2021-05-20/2024-05-20",
  ],
  ["五彩湾产业园贡献了全区七成产值。", "五彩湾产业园 | share | share | actual | 七成 | –"],
  [
    "科创慧谷园区在孵企业226家，毕业企业73家，其中上市1家。",
    "科创慧谷园区 | company_count | level | actual | 226家 | –",
    "科创慧谷园区 | company_count | level | actual | 73家 | –",
    "科创慧谷园区 | listed_company_count | level | actual | 1家 | –",
  ],
  // A zone that is only pointed to is not told of.
  [
    "区内宝坻智能装备园占地860亩，由京津园区运营公司管理，2021年集聚企业96家。",
    "宝坻智能装备园 | planned_area | level | actual | 860亩 | –",
    "宝坻智能装备园 | company_count | level | actual | 96家 | 2021",
  ],
  // Who speaks: brought in by an office of the sentence's park, told behind the words, or going on behind a colon.
  [
    "轮到徐圩经济技术开发区，发言人换成了管委会副主任陆原。她先报家底，随后话锋一转：“我区规上工业企业118家。”",
    "徐圩经济技术开发区 | company_count | level | actual | 118家 | –",
  ],
  [
    "“我们引进项目36个。”肇源经济技术开发区的一位干部并不避讳。",
    "肇源经济技术开发区 | project_count | level | actual | 36个 | –",
  ],
  // A company that only has a share of what is told of says nothing of the next figure.
  [
    "南陵经开区光伏产业营业收入130亿元，晴阳能源一家就占七成；目标为300亿元。",
    "南陵经开区 | revenue | level | actual | 130亿元 | –",
    "南陵经开区 | share | share | actual | 七成 | –",
    "南陵经开区 | revenue | level | target | 300亿元 | –",
  ],
  [
    "光伏支架项目在丰城高新区投产。项目由江西华信能源有限公司投资兴建，占地210亩。",
    "江西华信能源有限公司 | planned_area | level | actual | 210亩 | –",
  ],
  [
    "华泰纸业股份有限公司拟受让东营经开区一宗面积约6.5万平方米的工业用地。",
    "华泰纸业股份有限公司 | industrial_land | level | planned | 约6.5万平方米 | –",
  ],
  ["“我们交了2.6亿元的税。”汉川经开区管委会主任说。", "汉川经开区 | tax | level | actual | 2.6亿元 | –"],
  [
    "我们在枣林高新区见到了管委会主任沈亮，听他谈家底。\n沈亮：我们和相邻的柳河产业园各管各的。园区现有企业96家，去年产值58亿元。",
    "枣林高新区 | company_count | level | actual | 96家 | –",
    "枣林高新区 | industrial_output | level | actual | 58亿元 | 2023",
  ],
  [
    "记者来到双河经济开发区，采访了党工委副书记贺岚。\n贺主任：税收我们是6.2亿元，职工——我们眼下是2100多人——还不够。",
    "双河经济开发区 | tax | level | actual | 6.2亿元 | –",
    "双河经济开发区 | staff_count | level | actual | 2100多人 | –",
  ],
  [
    "桦甸岭开发区招商局局长 高岩：您说的是白石物流园区。园区占地900亩，我们的目标是产值20亿元。",
    "白石物流园区 | planned_area | level | actual | 900亩 | –",
    "白石物流园区 | industrial_output | level | target | 20亿元 | –",
  ],
  [
    "泽州经济开发区税收9亿元。其中，永宁片区4平方公里，产值30亿元；临河片区3平方公里，产值12亿元。全年新签约项目24个。",
    "泽州经济开发区 | tax | level | actual | 9亿元 | –",
    "永宁片区 | planned_area | level | actual | 4平方公里 | –",
    "永宁片区 | industrial_output | level | actual | 30亿元 | –",
    "临河片区 | planned_area | level | actual | 3平方公里 | –",
    "临河片区 | industrial_output | level | actual | 12亿元 | –",
    "泽州经济开发区 | project_count | level | actual | 24个 | 2024-01/2024-12",
  ],
  [
    "全县现有省级园区1个，即岚皋工业园区，规划面积12平方公里。",
    "省级园区 | park_count | level | actual | 1个 | –",
    "岚皋工业园区 | planned_area | level | actual | 12平方公里 | –",
  ],
  [
    "沙洋经济开发区产值120亿元，开发区又布局了汉水食品产业园。该园占地1200亩。去年，开发区税收4.1亿元。",
    "沙洋经济开发区 | industrial_output | level | actual | 120亿元 | –",
    "汉水食品产业园 | planned_area | level | actual | 1200亩 | –",
    "沙洋经济开发区 | tax | level | actual | 4.1亿元 | 2023",
  ],
  [
    "柏乡高新区2010年设立，在柏乡县固城镇，规划面积11平方公里。",
    "柏乡高新区 | planned_area | level | actual | 11平方公里 | –",
  ],
  [
    "淇县经济开发区加快煤化工项目建设，总投资118亿元；化工园区面积5.3平方公里，现有企业27家。",
    "淇县经济开发区 | investment | level | actual | 118亿元 | –",
    "化工园区 | planned_area | level | actual | 5.3平方公里 | –",
    "淇县经济开发区 | company_count | level | actual | 27家 | –",
  ],
  [
    "园区开发公司作了回应。该公司运营的禄丰产业新城已引进企业120家。",
    "禄丰产业新城 | company_count | level | actual | 120家 | –",
  ],
  [
    "嵩明开发区机械制造、电子信息两大支柱产业产值增长26.4%。",
    "嵩明开发区 | industrial_output | growth | actual | 26.4% | –",
  ],
  [
    "参加考评的七家省级园区，去年税收36.8亿元，七家平均亩均税收9.7万元。",
    "七家省级园区 | park_count | level | actual | 七家 | –",
    "七家省级园区 | tax | level | actual | 36.8亿元 | 2023",
    "七家省级园区 | tax_per_land | level | actual | 9.7万元 | 2023",
  ],
  [
    "清水湾科创园位于林西高新区东侧。该园位于河岸，首期用地3200亩。",
    "清水湾科创园 | planned_area | level | actual | 3200亩 | –",
  ],
  [
    "东岭光电产业园是东岭经济开发区的“园中园”，去年产值47亿元。放眼整个开发区，产值有1086亿元。",
    "东岭光电产业园 | industrial_output | level | actual | 47亿元 | 2023",
    "东岭经济开发区 | industrial_output | level | actual | 1086亿元 | 2023",
  ],
  [
    "全市6个化工园区去年实现产值1260亿元，平均每个园区210亿元。",
    "全市6个化工园区 | park_count | level | actual | 6个 | –",
    "全市6个化工园区 | industrial_output | level | actual | 1260亿元 | 2023",
    "全市6个化工园区 | industrial_output | level | actual | 210亿元 | 2023",
  ],
  ["2012年建园时，泗县经开区仅有企业4家。", "泗县经开区 | company_count | level | actual | 4家 | 2012"],
  [
    "沧浪印刷包装园1999年启建，初名南桥彩印小区，2006年改今名。2018年，园内37家彩印厂产值12.4亿元。",
    "沧浪印刷包装园 | company_count | level | actual | 37家 | 2018",
    "沧浪印刷包装园 | industrial_output | level | actual | 12.4亿元 | 2018",
  ],
  [
    "枝江姚家港化工园由原枝江精细化工小区改称现名。该园现有企业58家。",
    "枝江姚家港化工园 | company_count | level | actual | 58家 | –",
  ],
  [
    "临沭复合肥产业园，旧称常林工业小区，2011年升格。区内有规上企业26家。",
    "临沭复合肥产业园 | company_count | level | actual | 26家 | –",
  ],
];
