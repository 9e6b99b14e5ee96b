/** Columns that hold no measures: numbers of rows, dates, codes, grades, bounds of a site, remarks. */
export const NO_MEASURE =
  /^(?:序号|编号|号|No\.?|代码|电话|邮编|日期|时间|备注|说明|批次|年限|属性|星级|等级|级别|类别|类型|四至.*|联系.*|.*时间|.*日期|.*年限|起止.*|批准.*时间|.*文号|页码|排名|位次)$/i;
export const UNIT_HEAD = /^(?:计量)?单\s*位$/;
export const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|全部|汇总)$/;
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
