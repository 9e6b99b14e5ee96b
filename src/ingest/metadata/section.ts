/** Words of a whole office, a place or a medium: what holds one is named well enough. */
const whole =
  /[省市县州旗镇乡国厅局委院社报网台]|街道|区(?!处|科)|政府|集团|公司|大学|学校|协会|联合会|工作室|办事处|代表处|事务处/;

/**
 * True for an inner section of an office, named without the office: 综合科, 办公室, 规划发展处, 党政办. Every office has one; it tells
 * nobody who published.
 */
export function isSection(name: string): boolean {
  const words = name.replace(/[（(][^）)]{0,20}[）)]$/, "").trim();
  return (
    /^[\u4e00-\u9fff]{0,8}(?:科|处|股|办公室|秘书组|综合组|(?:党政|综合|党群|政务)办|综合部)$/.test(words) &&
    !whole.test(words)
  );
}
