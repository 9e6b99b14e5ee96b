import { Parser } from "htmlparser2";
import { ownCopy } from "../owncopy.ts";
import { tokenizer } from "./tokenizer.ts";

/** What the parsers below said last. They serve all pages: making one costs more than a reference's decoding. */
let said = "";
const texts = new Parser({ ontext: (data) => (said += data) }, { Tokenizer: tokenizer });
const attributes = new Parser({ onattribute: (_, data) => (said = data) }, { Tokenizer: tokenizer });

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
    said = "";
    texts.parseComplete(source);
    texts.reset();
    return said;
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
    said = "";
    attributes.parseComplete(`<a b=${mark}${source}${mark}>`);
    attributes.reset();
    return said;
  });
}

function remembered(key: string, decode: () => string): string {
  if (key.length > shortUnits) return decode();
  let value = known.get(key);
  if (value === undefined) {
    value = ownCopy(decode());
    if (known.size >= mostKnown) known.clear();
    known.set(ownCopy(key), value);
  }
  return value;
}
