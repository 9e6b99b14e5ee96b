import { Parser } from "htmlparser2";

/** Short pieces that pages repeat (`&nbsp;`, `&gt;`) are decoded once. */
const known = new Map<string, string>();
const mostKnown = 2_000;
const shortUnits = 64;

/**
 * Text with its character references (`&nbsp;`, `&#22253;`) decoded as the page's parser decodes them. The parser itself is run with
 * decoding off, since without it it jumps from mark to mark: only the few texts that hold an ampersand pay for it, here.
 */
export function decodeText(source: string): string {
  // A title may hold tags as text; no reference reaches over one.
  if (source.includes("<")) return source.split("<").map(decodeText).join("<");
  return remembered(source, () => {
    let text = "";
    new Parser({ ontext: (data) => (text += data) }).end(source);
    return text;
  });
}

/** What may be a reference in an attribute; most ampersands there stand between an address's parameters. */
const reference = /&(?:#|[A-Za-z][A-Za-z0-9]*(?![A-Za-z0-9=]))/;

/** The same for an attribute's value, where `&copy=1` in an address stays as it is. `quote` is what stood round the value. */
export function decodeAttribute(source: string, quote: string | null | undefined): string {
  const parts = source.split("&amp;");
  if (!parts.some((part) => reference.test(part))) return parts.join("&");
  const mark = quote ?? "";
  return remembered(`${mark}=${source}`, () => {
    let value = "";
    new Parser({ onattribute: (_, data) => (value = data) }).end(`<a b=${mark}${source}${mark}>`);
    return value;
  });
}

function remembered(key: string, decode: () => string): string {
  if (key.length > shortUnits) return decode();
  let value = known.get(key);
  if (value === undefined) {
    value = decode();
    if (known.size >= mostKnown) known.clear();
    known.set(key, value);
  }
  return value;
}
