import { matchesOf } from "../../matches.ts";
import type { ParkLine } from "../park-lines.ts";
import { RANK } from "./ranks.ts";
import type { RawRelation } from "./raw.ts";

/** A label and what parts it from its value; between two labels of one line a comma may stand for the colon. */
const LABEL =
  /(?<=^|[\s　；;|｜，,。、•·◆▪■●※★/】）)：:])(?<label>[\u3400-\u9fff]{2,8})(?:[：:]|(?=，)，(?=[^；;]*(?:[；;]|$)))[\s　]*/g;
type Kind = RawRelation["relation"] | "name";
const NAME = /^(?:园区|开发区|基地|平台|载体|产业园)?(?:名称|全称)$/;
const KINDS: readonly (readonly [RegExp, RawRelation["relation"]])[] = [
  [
    /^(?:(?:运营|开发|建设|管理|投资|运管|招商|实施|责任|承建|主管|经营)(?:建设|运营|管理|开发|责任|业务)*(?:单位|主体|机构|公司|[方商]|企业|平台|部门)|运营|运管|管理|业主(?:单位)?)$/,
    "operated_by",
  ],
  [
    /^(?:园区|详细|具体|所处|所在)?(?:区位|位置|地址|园址|区址|坐落|地点|坐标)$|^(?:所在地|所在(?:区县?|县区?|市县|镇街|乡镇|城市)|属地|地理位置)$/,
    "located_in",
  ],
  [/^(?:园区|开发区)?(?:级别|等级|层级|级次)$/, "level"],
  [/^(?:前身|曾用名|原名称?|旧[名称]|原称|曾名|老名字)$/, "formerly"],
  [/^(?:入选|认定|公布|获批|命名)?批次$/, "batch"],
  [/^(?:隶属|隶属于|归属|所属|所在|上级|所属上级|主)(?:园区|开发区|平台)?$/, "part_of"],
];
const ENDS = /[；;|｜，,。\s　]|[•·◆▪■●※★]/;
const BATCH = /首批|第[一二三四五六七八九十]{1,3}批/;
/** 甲镇某某路5号: the town. */
const TOWN = /^.*(?:街道|[镇乡])(?!政府|[镇乡])/;
/** Between a park's name and the first label behind it. */
const HEAD = /^[”"]?(?:（[^）]{1,24}）)?[】》\s　，,：:；;。|｜（—-]*[•·◆▪■●※★]*[（【]?$/;

/** A form told in one line: 【名片】甲园　级别：省级　运营：乙公司, 园区名称：甲园；园区地址：丙镇. */
export function inlineForms(lines: readonly ParkLine[]): RawRelation[] {
  const found: RawRelation[] = [];
  for (const { block, text, parks } of lines) {
    if (parks.length === 0 || !/[：:；;]/.test(text)) continue;
    const labels = matchesOf(LABEL, text).flatMap((match) => {
      const label = match.groups!.label!;
      const kind: Kind | undefined = NAME.test(label) ? "name" : KINDS.find(([words]) => words.test(label))?.[1];
      return kind !== undefined ? [{ kind, at: match.index, from: match.index + match[0].length }] : [];
    });
    const said = labels.filter(({ kind }) => kind !== "name");
    if (said.length === 0 || labels.length < 2) continue;
    const valueAt = (nth: number) => {
      const { from } = labels[nth]!;
      const rest = text.slice(from, labels[nth + 1]?.at ?? text.length);
      const end = rest.search(ENDS);
      return { from, words: end < 0 ? rest : rest.slice(0, end) };
    };
    const parkAt = (from: number, to: number) =>
      parks.find((name) => name.start - block.start >= from && name.end - block.start <= to);
    let park: string | null = null;
    const named = labels.findIndex(({ kind }) => kind === "name");
    if (named >= 0) {
      const { from, words } = valueAt(named);
      park = parkAt(from, from + words.length)?.name ?? null;
    } else {
      const head = parks.findLast((name) => name.end - block.start <= labels[0]!.at);
      if (head && HEAD.test(text.slice(head.end - block.start, labels[0]!.at))) park = head.name;
    }
    if (!park) continue;
    labels.forEach(({ kind, at }, nth) => {
      if (kind === "name") return;
      const { from, words } = valueAt(nth);
      const other = parkAt(from, from + words.length);
      const object = objectOf(kind, words, other?.name ?? null);
      if (!object || object === park) return;
      const start = block.start + at;
      found.push({
        park: park!,
        relation: kind,
        object,
        rule: "relation.form",
        start,
        end: block.start + from + words.length,
      });
    });
  }
  return found;
}

function objectOf(kind: RawRelation["relation"], words: string, park: string | null): string | null {
  if (words.length < 2 || words.length > 30 || /^[—\-无暂待]/.test(words)) return null;
  if (kind === "level") return new RegExp(RANK.source).exec(words)?.[0] ?? null;
  if (kind === "batch") return BATCH.exec(words)?.[0] ?? null;
  if (kind === "part_of") return park;
  if (kind === "formerly") return park ?? words;
  if (kind === "located_in") return TOWN.exec(words)?.[0] ?? words;
  return words.replace(/^[^，。；]{1,6}[：:]/, "");
}
