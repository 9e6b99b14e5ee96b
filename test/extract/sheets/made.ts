import { utils, write } from "@e965/xlsx";
import { extractFacts } from "../../../src/extract/index.ts";
import { readDocument } from "../../../src/ingest/index.ts";
import type { Document, Extraction } from "../../../src/model/index.ts";

type Row = readonly (string | number | null)[];

/** A workbook as an office would save it: rows, and merged cells by their addresses. */
export function workbook(
  sheets: Readonly<Record<string, { readonly rows: readonly Row[]; readonly merges?: readonly string[] }>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, { rows, merges }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    if (merges) sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

/** A document read from bytes or text, with all that is extracted from it. */
export async function readMade(
  given: Uint8Array | string,
  source: string,
): Promise<{ document: Document; extraction: Extraction }> {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const { value } = await readDocument(bytes, { source });
  if (!value) throw new Error(`${source} was not read`);
  return { document: value, extraction: extractFacts(value).value! };
}

/** A page whose article is this HTML. */
export const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body><div class="article"><h1>${title}</h1>${body}</div></body></html>`;

/** Facts as lines: subject | metric, with /growth and the like | figure and unit | period | modality where not actual. */
export function linesOf({ facts }: Extraction): string[] {
  return facts.map(({ subject, metric, aspect, text, unit, period, modality }) => {
    const from = period?.from ?? null;
    const when = from === null ? "-" : from === period!.to ? from : `${from}/${period!.to}`;
    const figure = unit === "" || text.endsWith(unit) ? text : `${text} ${unit}`;
    return [
      subject.name,
      aspect === "level" ? metric : `${metric}/${aspect}`,
      figure,
      when,
      ...(modality === "actual" ? [] : [modality]),
    ].join(" | ");
  });
}

/** Events, relations and focus as lines. */
export function toldOf({ events, relations, focus }: Extraction): string[] {
  return [
    ...events.map((event) => `${event.subject.name} ${event.event} ${event.date}`),
    ...relations.map((relation) => `${relation.park} ${relation.relation} ${relation.object}`),
    ...focus.map((one) => `${one.park}: ${one.industries.join("、")}`),
  ];
}
