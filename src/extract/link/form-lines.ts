import type { Block, Document, Span } from "../../model/index.ts";
import type { Names } from "../names/index.ts";
import { parkOfHeading } from "./park-lines.ts";

/** What a line of a form tells of the park it stands under. */
export type FormKind =
  | "established"
  | "opened"
  | "unveiled"
  | "operated_by"
  | "level"
  | "formerly"
  | "located_in"
  | "focus";

/** 批复时间：2012年12月 under a park's name: the label's kind, and the value with the document's offsets. */
export interface FormLine extends Span {
  readonly park: string;
  /** Null where the label says nothing of these (基本情况：…). */
  readonly kind: FormKind | null;
  readonly label: string;
  readonly value: string;
  readonly valueStart: number;
  readonly block: Block;
}

const LABEL = /^[\s　·•▪■◆*-]*([\u3400-\u9fff]{2,8})(?:[：:][\s　]*|([\s　]+))(?=[^\s　：:])/;
const NAME_LABEL = /^(?:载体|园区|开发区|基地|平台|项目|产业园)?名称$/;
const KINDS: readonly (readonly [RegExp, FormKind])[] = [
  [/^(?:批复|批准|设立|成立|获批|创建|组建|认定)(?:时间|日期|年份)$/, "established"],
  [/^(?:开园|启用|投用|开业|运营|建成)(?:时间|日期|年份)$/, "opened"],
  [/^(?:揭牌|挂牌|授牌)(?:时间|日期)$/, "unveiled"],
  [/^(?:运营|开发|建设|管理|责任)(?:单位|主体|机构|公司|方)$/, "operated_by"],
  [/^(?:园区|载体)?(?:级别|等级)$/, "level"],
  [/^(?:前身|曾用名|原名)$/, "formerly"],
  [/^(?:所在(?:区|地|区域|位置)|属地|所属区)$/, "located_in"],
  [
    /^(?:主导|重点|特色|主要|优势|首位|支柱|龙头|核心|主攻|首攻|主打|当家|传统|新兴|培育|辅助|配套|补充|后备|第[一二三]|入驻|聚焦)?(?:产业|行业)(?:方向|定位|领域|特色|门类|集群|链|标签|名片|关键词|重点)?$|^(?:主攻|首攻|发展|产业|招商|重点招商)方向$|^(?:主要|主导|主营|特色|拳头|代表|主打)(?:产品|业态|业务)$|^主[业营]$|^招商重点$/,
    "focus",
  ],
];

const kindOf = (label: string): FormKind | null => KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? null;

const seen = new WeakMap<Names, readonly FormLine[]>();

/** The lines of forms in a document: a label, a colon and a value, under a heading or a line that is a park's name. */
export function formLines(document: Document, folded: readonly string[], names: Names): readonly FormLine[] {
  const known = seen.get(names);
  if (known) return known;
  const found: FormLine[] = [];
  let park: string | null = null;
  let next = 0;
  document.blocks.forEach((block, at) => {
    while (next < names.names.length && names.names[next]!.start < block.start) next++;
    if (block.table) return;
    const text = folded[at]!;
    const labelled = LABEL.exec(text);
    // 首位产业 锂电材料: by a space alone only a label that tells something.
    const label = labelled?.[2] && !kindOf(labelled[1]!) ? null : labelled;
    // 【湾沚 · 航空产业园】: a place and a dot may stand before the name.
    const title = text.length <= 40 ? text.replace(/^\s*【(?:[^】]{2,6}】(?=.))?|】\s*$/g, "") : "";
    const whole =
      parkOfHeading(title, names) ?? parkOfHeading(title.replace(/^[^·|｜]{2,8}\s*[·|｜]/, "").trim(), names);
    if (whole) {
      park = whole;
      return;
    }
    if (!label) {
      // Another heading or title line ends the form; a sentence of the form's own does not.
      if (block.type === "heading" || /^\s*【/.test(text)) park = null;
      return;
    }
    const valueStart = block.start + label[0].length;
    if (NAME_LABEL.test(label[1]!)) {
      const named = names.names[next];
      park = named?.kind === "park" && named.start >= valueStart && named.end <= block.end ? named.name : park;
      return;
    }
    const kind = kindOf(label[1]!);
    const about = park ?? (block.path.at(-1) ? parkOfHeading(block.path.at(-1)!, names) : null);
    if (!about) return;
    const value = text.slice(label[0].length);
    found.push({ park: about, kind, label: label[1]!, value, valueStart, block, start: block.start, end: block.end });
  });
  seen.set(names, found);
  return found;
}
