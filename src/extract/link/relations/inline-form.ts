import { matchesOf } from "../../matches.ts";
import { kindOfLabel, type LabelKind } from "../labels.ts";
import type { ParkLine } from "../park-lines.ts";
import { RANK } from "./ranks.ts";
import type { RawRelation } from "./raw.ts";

/** A label and what parts it from its value; between two labels of one line a comma may stand for the colon. */
const LABEL =
  /(?<=^|[\s　；;|｜，,。、•·◆▪■●※★/】）)：:])(?<label>[\u3400-\u9fff]{2,8})(?:[：:]|(?=，)，(?=[^；;]*(?:[；;]|$)))[\s　]*/g;
/** Labels read elsewhere: what a park lives of, and when things happened to it. */
type Elsewhere = "name" | "focus" | "established" | "opened" | "unveiled";
const isElsewhere = (kind: LabelKind): kind is Elsewhere => /^(?:name|focus|established|opened|unveiled)$/.test(kind);
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
      const kind = kindOfLabel(label);
      return kind !== null ? [{ kind, at: match.index, from: match.index + match[0].length }] : [];
    });
    const said = labels.filter(({ kind }) => !isElsewhere(kind));
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
      if (isElsewhere(kind)) return;
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
