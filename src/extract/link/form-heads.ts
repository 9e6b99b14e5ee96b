import type { Block, Document } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { chosen } from "./choices.ts";
import type { SubjectChoice } from "./context.ts";

const RUN_IN = /^(?:第[一二三四五六七八九十]{1,3}[站章节篇部分]{1,2}[：:\s]?)?[^。；！？，：:\d]*$/;

const LABELLED = guarded(
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．)）]\s*)?(?:载体|园区|开发区|基地|平台|片区|产业园)?名\s*称[：:]/,
);

/** The level at which a line stands over the next paragraphs though it is no heading: 【江北药谷】, 第二站：未来科技城, 园区名称：…; 0 for none. */
export function runInLevel(block: Block, document: Document): number {
  if (block.table) return 0;
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 80)).trim();
  if (/^【[^】]{2,30}】$/.test(words)) return 7;
  if (LABELLED.test(words)) return 8;
  return block.type === "paragraph" && block.end - block.start <= 26 && RUN_IN.test(words) ? 9 : 0;
}

/** A park and what a headline says of it (某某工业园区：飞地里的新产业), no label and its value. */
const CALLED =
  /^(?!所在|所属|入驻|归属)[^：:]{2,6}(?:园区|开发区|高新区|经开区|产业园|工业园|科技园|新区|新城|科技城|保税区|小镇)[：:]\s*[^\d\s约共近]/;

/** 规划面积：14.69平方公里 is a line of a form, whatever its print: no heading, though a reader of formats may take it for one. */
export function isLabelled(block: Block, document: Document): boolean {
  if (block.type !== "heading") return false;
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 40)).trim();
  return /^[^：:，。；、\d（(]{2,8}[：:]\s*\S/.test(words) && !/^第/.test(words) && !CALLED.test(words);
}

const ALONE =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s*)?([\u3400-\u9fff]{2,8}?(?:新区|开发区|高新区|经开区|示范区|综保区|保税区|产业园区?|工业园区?|科技园区?|科技城|科学城|物流园区?|集聚区|合作区|功能区))\s*$/u;
/** Kinds of park and tasks are no names. */
const NO_NAME =
  /^(?:全[国省市区县]|各|[省市区县]级|国家级?|重点|特色|专业|现代|新型|其他|有关|相关|建设|打造|推进|推动|优化|提升|做[大强优]|加快|发展|培育|创建|争创|支持|探索|走进|产业|工业|经济|高新|科技|智慧|绿色|零碳|化工|物流)/;

/** 滨江新区: a line that is nothing but a park's name. */
function calledBy(block: Block, words: string): SubjectChoice | null {
  const name = ALONE.exec(words)?.[1];
  if (!name || NO_NAME.test(name)) return null;
  const start = block.start + words.indexOf(name);
  return chosen("park", name, { start, end: start + name.length }, "heading");
}

/** The park a form's line names: 载体名称：南京生物医药谷（又称…）, 【溧水空港会展小镇】. */
export function saidName(block: Block, document: Document): SubjectChoice | null {
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 80));
  const match = LABELLED.test(words)
    ? /[：:]\s*([^（(，。；：:\s]{3,24})/.exec(words)
    : /^\s*【([^】]{3,20}(?:区|园|城|港|谷|岛|基地|小镇|湾|新城|片区|组团|平台))】/.exec(words);
  if (!match) return calledBy(block, words);
  const start = block.start + match.index + match[0].lastIndexOf(match[1]!);
  return chosen("park", match[1]!, { start, end: start + match[1]!.length }, "heading");
}
