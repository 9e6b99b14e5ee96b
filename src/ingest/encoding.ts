import { isUtf8, transcode } from "node:buffer";
import type { Issue } from "../model/index.ts";

/** Bytes as text: the decoded source that origins point into (a byte order mark is not part of it). */
export interface Decoded {
  readonly text: string;
  /** The encoding used, as TextDecoder names it. */
  readonly charset: string;
  readonly issues: readonly Issue[];
}

const sampleBytes = 64 * 1024;
/** The declaration is looked for in this many leading bytes. Old portal templates put it after long comments. */
const declarationBytes = 8 * 1024;

/** What Chinese prose is made of, in both scripts: how much of a decoded text these make up tells a right guess from a wrong one. */
const common = new Set(
  "的一是了在不有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思術極個這國時為說們來會對發過後種開還從業產於實動學現經務與長進無問關當體應點總員統設區項園億萬".split(
    "",
  ),
);

const labels: Record<string, string> = {
  gb2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  "gb-2312": "gb18030",
  utf8: "utf-8",
  "big5-hkscs": "big5",
  "big-5": "big5",
  unicode: "utf-8",
};

/**
 * Decodes a body: byte order mark, then the header's charset, then the document's own declaration, then sniffing. The bytes win over a
 * label they cannot be: text that is well-formed UTF-8 is UTF-8, whatever its meta says; GB 2312 is read as GB 18030.
 * Issues: ENCODING_MISLABELLED (another encoding was used than the label), ENCODING_ERRORS (some bytes are no characters).
 */
export function decodeBytes(bytes: Uint8Array, hints: { charset?: string | undefined } = {}): Decoded {
  const marked = markedCharset(bytes);
  if (marked) return finish(bytes.subarray(marked.length), marked.charset, null);
  const wide = unmarkedUtf16(bytes);
  if (wide) return finish(bytes, wide, null);
  const declared = known(hints.charset) ?? declaredCharset(bytes);
  if (isUtf8(bytes)) {
    // Twice as fast as a TextDecoder on Chinese pages.
    const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
    // A handful of GBK pairs can pass for UTF-8; a whole page cannot.
    const foreign = bytes.length - text.length;
    if (foreign > 6 || declared === null || declared === "utf-8") return sound(text, foreign > 0 ? declared : null);
    if (foreign === 0) return sound(text, null);
  }
  const shape = utf8Shape(bytes);
  // Some bytes broken on their way, or a part in another encoding: still UTF-8.
  if (shape.errors * 50 < shape.sequences) return finish(bytes, "utf-8", declared);
  return finish(bytes, bestOf(bytes, declared), declared);
}

/** Well-formed UTF-8 needs no look for faults. */
function sound(text: string, declared: string | null): Decoded {
  return { text, charset: "utf-8", issues: declared === null ? [] : mislabelled(declared, "utf-8") };
}

function mislabelled(declared: string, charset: string): Issue[] {
  if (declared === charset) return [];
  const message = `The label says ${declared}, the bytes are ${charset}.`;
  return [{ code: "ENCODING_MISLABELLED", severity: "note", message }];
}

function finish(bytes: Uint8Array, charset: string, declared: string | null): Decoded {
  return report(new TextDecoder(charset).decode(bytes), charset, declared);
}

function report(text: string, charset: string, declared: string | null): Decoded {
  const issues = declared === null ? [] : mislabelled(declared, charset);
  let bad = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0 && bad < 1000; at = text.indexOf("\ufffd", at + 1)) bad++;
  if (bad > 0) {
    issues.push({
      code: "ENCODING_ERRORS",
      severity: "warning",
      message: `${bad >= 1000 ? "At least 1000" : bad} places hold bytes that are no characters in ${charset}.`,
    });
  }
  return { text, charset, issues };
}

function known(label: string | null | undefined): string | null {
  if (!label) return null;
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  try {
    const { encoding } = new TextDecoder(labels[name] ?? name);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return null;
  }
}

function markedCharset(bytes: Uint8Array): { charset: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: "utf-16be", length: 2 };
  return null;
}

/** UTF-16 without a mark: mark-up and digits put a zero beside every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.2 && even < pairs * 0.02) return "utf-16le";
  if (even > pairs * 0.2 && odd < pairs * 0.02) return "utf-16be";
  return null;
}

/** The charset the document itself declares in a meta element, an XML declaration or a CSS rule. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationBytes)).toString("latin1");
  const found =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head) ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head);
  const name = known(found?.[1]);
  // A declaration that could be read as ASCII cannot be UTF-16.
  return name?.startsWith("utf-16") ? "utf-8" : name;
}

/** Counts well-formed multi-byte sequences and faults. A sequence cut off by the end is no fault. */
function utf8Shape(bytes: Uint8Array): { sequences: number; errors: number } {
  let sequences = 0;
  let errors = 0;
  const { length } = bytes;
  for (let i = 0; i < length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0) {
      errors++;
      i++;
      continue;
    }
    let seen = 0;
    while (seen < more && i + 1 + seen < length && (bytes[i + 1 + seen]! & 0xc0) === 0x80) seen++;
    if (seen === more) {
      // Overlong forms and surrogates are what GBK pairs look like when they seem to fit.
      const second = bytes[i + 1]!;
      if ((byte === 0xe0 && second < 0xa0) || (byte === 0xed && second > 0x9f)) errors++;
      else sequences++;
    } else if (i + 1 + seen < length) errors++;
    i += seen + 1;
  }
  return { sequences, errors };
}

/** The encoding whose text looks most like prose; the label is preferred where it is about as good. */
function bestOf(bytes: Uint8Array, declared: string | null): string {
  const sample = densest(bytes);
  const candidates = ["gb18030", "big5", "utf-8"];
  if (declared && !candidates.includes(declared)) candidates.push(declared);
  if (!declared) candidates.push("windows-1252");
  let best = "utf-8";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const charset of candidates) {
    const score = likeness(new TextDecoder(charset).decode(sample), charset) + (charset === declared ? 0.05 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = charset;
    }
  }
  return best;
}

/** The part of the bytes with the most non-ASCII ones: a page's first 64 kB may be script alone. */
function densest(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  let best = 0;
  let bestCount = -1;
  for (let from = 0; from < bytes.length && from < sampleBytes * 64; from += sampleBytes) {
    let count = 0;
    const to = Math.min(bytes.length, from + sampleBytes);
    for (let i = from; i < to; i++) if (bytes[i]! >= 0x80) count++;
    if (count > bestCount) {
      bestCount = count;
      best = from;
    }
  }
  return bytes.subarray(best, best + sampleBytes);
}

function likeness(text: string, charset: string): number {
  let foreign = 0;
  let usual = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    foreign++;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) bad++;
    else if (common.has(text[i]!)) usual++;
    // Western text: accented letters and typographic marks between ASCII ones.
    else if (
      charset === "windows-1252" &&
      (text.charCodeAt(i - 1) || 0) < 0x80 &&
      (text.charCodeAt(i + 1) || 0) < 0x80
    ) {
      usual += 0.5;
    }
  }
  return foreign === 0 ? 0 : (usual - bad * 4) / foreign;
}
