import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import type { Marked } from "../told/marks.ts";
import { contentsOf } from "./contents.ts";
import type { Shape } from "./shapes/shape.ts";

/** The names on the right side of a match: parks, companies, or the narrowest division with its town. */
export function objectsOf(marked: Marked, shape: Pick<Shape, "rule" | "relation" | "sure">, span: Span): string[] {
  const names: NameMention[] = [];
  for (let at = span.start; at < span.end; at++) {
    const name = marked.nameAt(at);
    if (name && name !== names.at(-1)) names.push(name);
  }
  if (shape.relation === "contains") return contentsOf(marked, shape, span);
  if (shape.relation === "located_in") return placesOf(marked, span);
  const right = names.filter(
    (name) =>
      (shape.relation === "operated_by" ? name.kind !== "region" : name.kind === "park") &&
      !(
        marked.text.slice(0, name.start - marked.start).endsWith("原属") &&
        marked.say({ start: name.end, end: name.end + 1 }) === "的"
      ),
  );
  if (shape.relation === "operated_by" && right.every((name) => name.end !== span.end)) return [marked.say(span)];
  // 某某有限公司（某某城投全资子公司: the bracket tells whose it is.
  return right.map((name) => name.name.replace(/（[^）]*$/, ""));
}

/** A division that nobody knows, a town, or land that stands out of the water. */
const SAID = /^[\u3400-\u9fff]{2,4}(?:新区|[县区市旗])$|[镇乡]$|街道$|苏木$|岛$|湾$/;
/** Behind a park that another lies in a quarter of. */
const INSIDE = guarded(/^(?:以?最?[东南西北]{1,2}|正[东南西北]|中)[部端角面缘]/);
/** Between two of a list: 甲县和乙县, never 甲县|和平镇 or 江州区新|和镇. */
const BETWEEN =
  /、|(?<=[\uE000\uE001\uE004\uE005县市区旗镇乡木道两])[和与及](?![\u3400-\u9fff]?(?:镇|乡|街道)(?![\u3400-\u9fff]{1,4}[镇乡]))/;

/** 甲园在东街道，|和|新河街道: a joint that the town's name took in; 和平镇 is whole. */
const JOINED_TOWN = /^[和与及](?=[\u3400-\u9fff]{2,}(?:街道|[镇乡])$)/;

/** What divisions a list is of: 甲、乙|两县, 甲、乙、丙|等镇街. */
const COUNTED = /^(?:[两三四二五]个?|等(?:[两三四五六七八九]个?)?)(?:镇街|县[市区]|乡镇|[地县市区镇乡旗]|街道)|^一带/;

/** 某市甲县乙镇、丙县: 甲县乙镇, 丙县. */
function placesOf(marked: Marked, span: Span): string[] {
  const text = marked.text.slice(span.start - marked.start, span.end - marked.start);
  // 地处甲园区西部
  if (/^\uE000\uE001*$/.test(text)) {
    const park = marked.say(span);
    return INSIDE.test(marked.text.slice(span.end - marked.start)) || /岛$/.test(park) ? [park] : [];
  }
  const behind = marked.text.slice(span.end - marked.start);
  const counted = COUNTED.test(behind);
  // 甲镇与乙镇之间的塬面上: at the first.
  const parts = /^之间/.test(behind) ? text.split(BETWEEN).slice(0, 1) : text.split(BETWEEN);
  let start = span.start;
  return parts.flatMap((words) => {
    const at = start;
    start += words.length + 1;
    if (words === "") return [];
    if (/^\uE000\uE001*$/.test(words)) {
      const place = marked.say({ start: at, end: at + words.length });
      return /新区$/.test(place) ? [place] : [];
    }
    const last = words.lastIndexOf("\uE004");
    const place = marked
      .say({ start: at + Math.max(0, last), end: at + words.length })
      .replace(/[两三]地$|境内$/, "")
      // 某县西部的某镇, 长江北岸的某镇: the town.
      .replace(/^.+的(?=.)/, "");
    if (last >= 0 && !/^(?:全|本|我)/.test(place)) return [place];
    return counted || SAID.test(place) ? [place.replace(JOINED_TOWN, "")] : [];
  });
}
