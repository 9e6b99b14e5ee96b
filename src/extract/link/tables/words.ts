import { guarded } from "../../guarded.ts";
/** Columns that hold no measures: numbers of rows, dates, codes, grades, bounds of a site, remarks. */
export const NO_MEASURE =
  /^(?:序号|编号|号|No\.?|代码|电话|邮编|日期|时间|备注|说明|批次|年限|属性|星级|等级|级别|类别|类型|四至.*|联系.*|.*时间|.*日期|.*年限|起止.*|批准.*时间|.*文号|页码|排名|位次)$/i;
export const UNIT_HEAD = guarded(/^(?:计量)?单\s*位$/);
/** Heads of the column that says what each row measures. */
export const INDICATORS = /^(?:主要|考核|具体|评价|统计)?(?:指标|指标名称|指标项|考核内容)$/;
export const TOTAL = guarded(/^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|全部|汇总)$/);
/** Sums and means of all the rows, or of some: 全市合计, 两园合计, 东区小计, 全省平均. */
export const SUM = guarded(
  /^(?!其中)[\p{Script=Han}（）()]{0,10}(?:合\s*计|总\s*计|小\s*计|共\s*计|汇\s*总|平均值?|均值)$|^全[国省市区县州]$/u,
);
/** Measures that are told in per cent where nothing else is said. */
export const RATIO = guarded(
  /(?:增速|增长|增幅|同比|环比|涨幅|同比增减|增长率)(?:[（(]?[±+-]+[)）]?)?$|占比$|比重$|(?:完成|达产|入驻|利用|开发|覆盖|出租|空置|达标|处置|贡献|集聚|转化|投产|履约|到位|开工|办结|满意)率$/,
);
/** Words of a head that name no measure: the caption then does. */
export const NEUTRAL =
  /^(?:绝对值|总量|总额|总数|数值|数据|数量|数|值|实绩|实际|指标|本年|本月|本期|本季|当年|当月|年度|全年|上半年|下半年|季度|月末|年末|期末|累计|合计|完成|实现|达到|目标|任务|计划|预计|预期|规划|现状|基期|上年|上期|去年|同期|年|月|末|底|截至|至|情况|量|额)*$/;
/** The head of a part that stands for its whole group. */
export const WHOLE_PART = /^(?:合\s*计|小\s*计|总\s*计|全域|全区|整体|全部)$/;
/** Heads of the column that names what each row is about. */
export const NAME_HEAD =
  /(?:园区|开发区|园|基地|载体|平台|新区|产业区|集聚区|功能区|片区)(?:名称|名)?$|^(?:名称|单位名称|主体名称|区域名称|名\s*称)$|(?:园|区)名称?$/;
/** Heads of columns that name others: who runs it, where it lies, what it was before. */
export const OTHER_HEAD =
  /原|曾用|旧|主管|所在|责任|牵头|建设|运营|管理|开发主体|投资主体|主导|产业|龙头|企业|项目|备注/;

/** Heads of columns that say where a plot or a project lies. */
export const PLACE_HEAD = /^(?:(?:宗地|地块|土地|项目|建设)?(?:位置|坐落|地点)|四至|所在(?:园区|位置|地))$/;
/** Heads of columns of projects: their words are names, whatever measures stand in them (年产5万吨隔膜项目). */
export const PROJECT_HEAD = guarded(/^(?:重点|重大|招商|建设|入园|签约)?(?:项目|工程|企业)(?:名称)?$/);
