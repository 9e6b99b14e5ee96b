/** Ranks from the lowest to the highest; those of one row are as high. */
const RANKS: readonly (readonly string[])[] = [
  ["镇级", "乡级"],
  ["县级", "旗级", "区级"],
  ["市级", "地市级", "地区级", "州级", "盟级"],
  ["省级", "自治区级", "自治区A类", "自治区B类"],
  ["国家级"],
];

/** Words of rank. 副省级, 园区级别 say none of a park. */
export const RANK =
  /国家级|国字号|自治区(?:级|[AB]类)|(?<!副)省级|地市级|地区级|市级|[州盟旗镇乡]级|县级|(?<![园发新社城])区级|(?<!由|经)国家(?=高新|经济技术|新型工业化产业示范基地)/g;

/** How high a rank is, from 1; 0 where the words are none (国家高新区). */
export const rankOf = (words: string): number => RANKS.findIndex((row) => row.includes(words)) + 1;
