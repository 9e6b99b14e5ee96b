import type { NameMention, Span } from "../../../model/index.ts";
import type { Marked } from "../told/marks.ts";
import { contentsOf } from "./contents.ts";
import type { Shape } from "./shapes/shape.ts";

/** The names on the right side of a match: parks, companies, or the narrowest division with its town. */
export function objectsOf(marked: Marked, shape: Shape, span: Span): string[] {
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
  return right.map((name) => name.name);
}

/** 某市甲县乙镇、丙县: 甲县乙镇, 丙县. */
function placesOf(marked: Marked, span: Span): string[] {
  const text = marked.text.slice(span.start - marked.start, span.end - marked.start);
  return [...text.matchAll(/(?:\uE000\uE001*)?(?:\uE004\uE005*)*[^、和与及\uE000\uE004\uE005]*/g)].flatMap((match) => {
    if (match[0] === "") return [];
    const last = match[0].lastIndexOf("\uE004");
    const from = span.start + match.index + Math.max(0, last);
    const place = marked
      .say({ start: from, end: span.start + match.index + match[0].length })
      .replace(/[两三]地$|境内$/, "")
      // 某县西部的某镇: the town.
      .replace(/^.+[部侧端郊面缘边]的(?=.)/, "");
    if (/^\uE000\uE001*$/.test(match[0])) return /新区$/.test(place) ? [place] : [];
    const known = last >= 0 && !/^(?:全|本|我)/.test(place);
    const counted = /^[两三四二][地县市区]/.test(marked.text.slice(span.end - marked.start));
    return known || counted || /^[\u3400-\u9fff]{2,4}(?:新区|[县区市旗])$/.test(place) || /[镇乡]$|街道$/.test(place)
      ? [place]
      : [];
  });
}
