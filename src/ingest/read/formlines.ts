import { isDateLine } from "./datelines.ts";

/** 批复时间：2011年 – a label, a colon, and what is entered under it; a number may stand before it. */
const ENTRY =
  /^(?:[（(]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）]?\s?[、.．]?\s?|[—–•·*●○■□▲◆※-]\s?)?([\u4e00-\u9fff（）()\u3000 ]{2,14})\s?[：:]\s?(\S.*)$/;

/**
 * Labels of records end in what is entered: a time, a place, an office, a number. Words that open headings too (产业：链群成势) are not among
 * them: there a figure or a line beside it tells.
 */
const LABEL =
  /(?:时间|日期|年份|期限|周期|年限|有效期|地址|地点|位置|区位|住址|四至|单位|机关|部门|机构|主体|业主|法人|代表人|联系人|负责人|姓名|电话|手机|传真|邮箱|邮编|网址|网站|公众号|名称|简称|全称|别名|代码|编号|文号|批号|证号|面积|总额|金额|人数|户数|容积率|绿地率|级别|等级|类别|(?<=[\u4e00-\u9fff]{2})(?:类型|性质|规模|来源|方式)|页数|字数|版次|关键词|主题词|索引号|责任者|编制人|审核人|签发人|记者|作者|通讯员|编辑)(?:[（(][^）)]{1,12}[）)])?$/;

/** A figure with its unit and no more words than that. */
const FIGURE = /^[约近超逾]?[0-9０-９][0-9０-９.,，．%％]*\s?[^\s，。、；：“”！？]{0,8}$/;

/** True for a line of a form: it says what is entered and the entry, and heads nothing. */
export function isFormLine(words: string): boolean {
  const [, label = "", entry = ""] = ENTRY.exec(words) ?? [];
  if (label === "") return false;
  return LABEL.test(label.trim()) || isDateLine(entry) || FIGURE.test(entry);
}

/** True for a line that may be one of a form's: only its neighbours tell 主导产业：装备制造 from a heading with a colon. */
export const isEntry = (words: string): boolean => words.length <= 40 && /^[\u4e00-\u9fff]{2,8}[：:]\s?\S/.test(words);
