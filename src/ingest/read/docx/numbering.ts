import type { Document, Element } from "domhandler";
import { attribute, child, elements, local } from "./xml.ts";

interface Level {
  readonly format: string;
  /** "%1、", "（%1）", "第%1章". */
  readonly text: string;
  readonly start: number;
}

/** Counts the automatic numbers of a document's paragraphs as Word shows them. */
export interface Numbering {
  /** The number before this paragraph ("一、", "（二）", "3."); "" for a bullet, null where there is no such list. Call once a paragraph, in order. */
  next(id: string, level: number): string | null;
}

/** Reads word/numbering.xml. */
export function readNumbering(root: Document | null): Numbering {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { abstract: string; levels: Map<number, Level> }>();
  for (const element of elements(child(root, "numbering"))) {
    if (local(element) === "abstractNum") abstract.set(attribute(element, "abstractNumId") ?? "", readLevels(element));
    if (local(element) !== "num") continue;
    const of = attribute(child(element, "abstractNumId"), "val") ?? "";
    const levels = new Map(abstract.get(of));
    for (const override of elements(element)) {
      if (local(override) !== "lvlOverride") continue;
      const index = Number(attribute(override, "ilvl") ?? 0);
      const replaced = readLevels(override).get(index);
      const start = attribute(child(override, "startOverride"), "val");
      const before = replaced ?? levels.get(index);
      if (before) levels.set(index, { ...before, ...(start === undefined ? {} : { start: Number(start) }) });
    }
    lists.set(attribute(element, "numId") ?? "", { abstract: of, levels });
  }
  /** Lists of one abstract definition count on together. */
  const counters = new Map<string, number[]>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return null;
      const key = list.abstract;
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      for (let i = 0; i < level; i++) counts[i] ??= list.levels.get(i)?.start ?? 1;
      counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
      counts.length = level + 1;
      if (own.format === "bullet" || own.format === "none") return "";
      return own.text.replace(/%([1-9])/g, (_, which: string) => {
        const at = Number(which) - 1;
        return writeNumber(counts[at] ?? 1, list.levels.get(at)?.format ?? "decimal");
      });
    },
  };
}

function readLevels(parent: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(parent)) {
    if (local(element) !== "lvl") continue;
    levels.set(Number(attribute(element, "ilvl") ?? 0), {
      format: attribute(child(element, "numFmt"), "val") ?? "decimal",
      text: attribute(child(element, "lvlText"), "val") ?? "",
      start: Number(attribute(child(element, "start"), "val") ?? 1),
    });
  }
  return levels;
}

const SIGNS = "〇一二三四五六七八九";

function writeNumber(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
    case "taiwaneseCounting":
      return chinese(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return [...String(value)].map((digit) => SIGNS[Number(digit)] ?? digit).join("");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return [...chinese(value)]
        .map((sign) => "零壹贰叁肆伍陆柒捌玖拾"["〇一二三四五六七八九十".indexOf(sign)] ?? sign)
        .join("");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case "decimalFullWidth":
      return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    case "lowerLetter":
    case "upperLetter": {
      const letter = String.fromCharCode(97 + ((value - 1) % 26));
      return format === "upperLetter" ? letter.toUpperCase() : letter;
    }
    case "lowerRoman":
    case "upperRoman":
      return format === "upperRoman" ? roman(value) : roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** 1 → 一, 12 → 十二, 105 → 一百零五. */
function chinese(value: number): string {
  if (value < 0 || value > 999 || !Number.isInteger(value)) return String(value);
  if (value < 10) return SIGNS[value] ?? "";
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${SIGNS[hundreds]}百` : "";
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : SIGNS[tens]}十` : hundreds > 0 && ones > 0 ? "零" : "";
  return `${head}${middle}${ones > 0 ? SIGNS[ones] : ""}`;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = value;
  let words = "";
  for (const [size, sign] of steps) {
    while (left >= size) {
      words += sign;
      left -= size;
    }
  }
  return words;
}
