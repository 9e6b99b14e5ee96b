import { type Block, cut, type Document, fold, type RelationKind, type Span } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { within } from "../line.ts";
import { RANK } from "./ranks.ts";
import type { RawRelation } from "./raw.ts";
import { catalogueRows } from "./table.ts";

/** What a line over a table says of each park in it. */
interface Said extends Span {
  readonly relation: RelationKind & ("batch" | "level");
  readonly object: string;
  readonly rule: string;
}

const BATCH = /首批|第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})批/g;
const NOUN = "(?:园区?|开发区|[高经]开?新?区|[综保]税?保?区|[范验新聚中能作]区|基地|小镇|集群|载体|平台|孵化器|街区)";
const BEHIND =
  "(?:的|基本|主要|建设|发展|认定|入选|公布|汇总|及其?|信息|产业|布局|分布|情况|状况|概况|简况|名单|名录|目录|清单|一览|明细|简介|对照|表|如下|[：:]|（[^（）]{1,20}）|\\([^()]{1,20}\\))*$";
/** What the table lists: 特色产业园区|名单, 化工园区|基本情况表; projects and companies of a park are others, and indicators measure. */
const OF_PARKS = new RegExp(`^[^，。；、：（()）]{0,20}?${NOUN}(?:[（(][^（）()]{1,20}[）)])?${BEHIND}`);
/** 化工园区（|第五批|）名单 */
const BRACKETED = new RegExp(`${NOUN}[（(]@[）)]${BEHIND}`);
const ZONE =
  /(?:开发区|高新区|经开区|新区|保税区|综保区|合作区|度假区)(?=[^\u3400-\u9fff]|$|基|主|名|一|情|概|目|汇|统)/;
/** Who is on such a list is none yet. */
const NOT_YET = /拟|候选|培育|储备|后备|预备|推荐|申报|公示|创建(?:单位|对象|名单)|争创|规划建设/;
/** 省级及以上, 市级以上; 国家级和省级; 县级市. */
const OPEN = /^(?:市(?!级)|及?以[上下]|[、和及与或／/])/;

/**
 * 附：甲市第二批市级特色产业园区名单: the title of a table or a list says the batch and the rank of all its parks, but where a column of
 * theirs does.
 */
export function listTitles(document: Document, names: Names, lexicon: Lexicon): RawRelation[] {
  const found: RawRelation[] = [];
  const tables = new Map<number, readonly Said[]>();
  for (const { block, park, cells } of catalogueRows(document, names, lexicon)) {
    const said = tables.get(block) ?? saidOver(document, block);
    tables.set(block, said);
    for (const one of said) if (!cells[one.relation]) found.push({ ...one, park });
  }
  for (const [at, block] of document.blocks.entries()) {
    const said = block.type === "table" || !LIST.test(cut(document.text, block)) ? [] : readLine(block, document.text);
    const parks = said.length === 0 ? [] : entriesBehind(document, names, at);
    if (parks.length > 1) for (const park of parks) found.push(...said.map((one) => ({ ...one, park })));
  }
  return found;
}

/** The parks that open the blocks behind one: 1．甲园。所在地：…; 2．乙园。… */
function entriesBehind({ blocks, text }: Document, names: Names, at: number): string[] {
  const parks: string[] = [];
  for (let next = at + 1; next < blocks.length; next++) {
    const { type, start, end } = blocks[next]!;
    if (type === "table") break;
    const number = NUMBERING.exec(text.slice(start, Math.min(end, start + 12)))![0].length;
    const name = within(names.names, blocks[next]!)[0];
    const opens =
      name?.kind === "park" &&
      name.start === start + number &&
      ENDS.test(text.slice(name.end, Math.min(end, name.end + 1)));
    if (opens) parks.push(name.name);
    // An entry whose name nobody knows is one of the list.
    else if (number === 0) break;
  }
  return parks;
}

/** What stands behind a name that is all an entry's name. */
const ENDS = /^(?:[\s，。：:（(；、—-]|$)/;
const LIST = /名单|名录|目录|一览|清单/;
const NUMBERING = /^\s*(?:[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]\s*|[●·•■◆▪-]\s*)?/;

/** The nearest of the short lines over a table that names what its parks are. */
function saidOver({ blocks, text }: Document, at: number): readonly Said[] {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const line = blocks[back]!;
    if (line.type === "table" || line.end - line.start > 60) break;
    const found = readLine(line, text);
    if (found.length > 0) return found;
  }
  return [];
}

function readLine(line: Block, text: string): Said[] {
  if (line.end - line.start > 60) return [];
  const words = fold(cut(text, line));
  if (!/批|级|国字号|国家/.test(words) || /[。；！？]/.test(words) || NOT_YET.test(words)) return [];
  const found: Said[] = [];
  for (const [relation, pattern] of [
    ["batch", BATCH],
    ["level", RANK],
  ] as const) {
    const matches = [...words.matchAll(pattern)];
    const [match] = matches;
    if (!match || matches.some(([other]) => other !== match[0])) continue;
    const behind = words.slice(match.index + match[0].length);
    const bracketed = BRACKETED.test(`${words.slice(0, match.index)}@${behind}`);
    if (OPEN.test(behind) || (!bracketed && !OF_PARKS.test(behind))) continue;
    const start = line.start + match.index;
    const object = relation === "level" && match[0].startsWith("国") ? "国家级" : match[0];
    const rule = relation === "level" && !ZONE.test(behind) ? "relation.title" : "relation.list-title";
    found.push({ relation, object, rule, start, end: line.end });
  }
  return found;
}
