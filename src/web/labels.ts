/** A label in both languages of the interface. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

const pair = (zh: string, en: string): Label => ({ zh, en });

/** Metric ids of the lexicon in words. An id that stands not here is shown by its own surface phrase. */
export const METRICS: Readonly<Record<string, Label>> = {
  planned_area: pair("规划面积", "Planned area"),
  industrial_land: pair("规划产业用地", "Industrial land"),
  available_land: pair("可供产业用地", "Available land"),
  available_floor_space: pair("可供物业", "Available floor space"),
  floor_space: pair("建筑面积", "Floor space"),
  new_land: pair("新增产业用地", "New industrial land"),
  renewed_land: pair("更新盘活用地", "Renewed land"),
  adjusted_land: pair("结构调整涉及土地", "Land under restructuring"),
  revenue: pair("营业收入", "Revenue"),
  industrial_output: pair("工业总产值", "Industrial output"),
  industry_scale: pair("产业规模", "Industry scale"),
  investment: pair("总投资", "Investment"),
  fixed_asset_investment: pair("固定资产投资", "Fixed-asset investment"),
  profit: pair("利润总额", "Profit"),
  tax: pair("上缴税金", "Tax"),
  output_per_land: pair("单位土地产值", "Output per land"),
  tax_per_land: pair("单位土地税收", "Tax per land"),
  revenue_per_land: pair("单位土地营收", "Revenue per land"),
  park_count: pair("园区数", "Parks"),
  thousand_yi_park_count: pair("千亿园区数", "Parks over ¥100 bn"),
  hundred_yi_park_count: pair("百亿园区数", "Parks over ¥10 bn"),
  company_count: pair("企业数", "Companies"),
  leading_company_count: pair("链主/龙头企业数", "Leading companies"),
  hightech_company_count: pair("高新技术企业数", "High-tech companies"),
  listed_company_count: pair("上市企业数", "Listed companies"),
  headquarters_count: pair("总部数", "Headquarters"),
  rd_institution_count: pair("研发机构数", "R&D institutions"),
  incubator_count: pair("众创空间/科技园数", "Incubators"),
  patent_count: pair("有效发明专利数", "Invention patents"),
  project_count: pair("项目数", "Projects"),
  service_provider_count: pair("服务商数", "Service providers"),
  staff_count: pair("从业人员数", "Staff"),
  region_count: pair("重点区域数", "Key areas"),
  industry_concentration: pair("产业集聚度", "Industry concentration"),
  share: pair("占比", "Share"),
  gdp: pair("地区生产总值", "Gross domestic product"),
  added_value: pair("增加值", "Value added"),
  export: pair("进出口", "Trade"),
  foreign_investment: pair("实际利用外资", "Foreign investment used"),
};

const OTHER = "other:";

/** A metric in words: the lexicon's label, else the surface phrase behind `other:`, else the id as it stands. */
export function metricLabel(metric: string): Label {
  const known = METRICS[metric];
  if (known) return known;
  const phrase = metric.startsWith(OTHER) ? metric.slice(OTHER.length) : metric;
  return pair(phrase, phrase);
}
