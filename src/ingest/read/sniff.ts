/** The formats that have a reader. "zip" holds further files; "binary" is known to be none of them. */
export type Format =
  | "html"
  | "markdown"
  | "text"
  | "csv"
  | "docx"
  | "doc"
  | "pdf"
  | "sheet"
  | "feed"
  | "sitemap"
  | "zip"
  | "binary";

const byExtension: Record<string, Format> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  mhtml: "html",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
  csv: "csv",
  tsv: "csv",
  docx: "docx",
  docm: "docx",
  doc: "doc",
  wps: "doc",
  pdf: "pdf",
  xlsx: "sheet",
  xlsm: "sheet",
  xls: "sheet",
  et: "sheet",
  ods: "sheet",
  zip: "zip",
  rss: "feed",
  atom: "feed",
};

const byMediaType: readonly (readonly [RegExp, Format])[] = [
  [/^text\/html|^application\/xhtml/, "html"],
  [/^text\/markdown/, "markdown"],
  [/^text\/csv|^text\/tab-separated/, "csv"],
  [/rss|atom/, "feed"],
  [/^application\/pdf/, "pdf"],
  [/wordprocessingml/, "docx"],
  [/^application\/msword/, "doc"],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet/, "sheet"],
  [/^application\/(?:x-)?zip/, "zip"],
];

/** The extension of a name, in small letters, "" where there is none. */
function extensionOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const dot = last.lastIndexOf(".");
  return dot > 0 ? last.slice(dot + 1).toLowerCase() : "";
}

/** What the name of a path or URL says. Behind the `#` of an archive's URL stands the name of the file inside it. */
function formatByName(source: string): Format | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return byExtension[extensionOf(source)];
  const [, path = "", inside = ""] = /^([^?#]*)[^#]*#?(.*)$/s.exec(source) ?? [];
  return byExtension[extensionOf(inside)] ?? byExtension[extensionOf(path)];
}

/**
 * What the bytes are. Their own signature wins; then what they look like; the media type and the extension only decide between
 * formats that look alike (text, Markdown, CSV). A file whose name says otherwise is read as what it is.
 */
export function sniffFormat(bytes: Uint8Array, hints: { source: string; mediaType?: string | undefined }): Format {
  const latin = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  const head = latin(0, 1024);
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return insideZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return insideCompound(bytes);
  const named = namedFormat(hints);
  // UTF-16 text has zeros too; it has a mark.
  const wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  if (!wide && looksBinary(bytes)) return "binary";
  const text = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^---[ \t]*\r?\n[\s\S]*?:/.test(text)) return "markdown";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(text)) return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:urlset|sitemapindex)[\s>]/i.test(text))
    return "sitemap";
  if (/^(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(text)) return "html";
  if (named && named !== "html" && isTextual(named)) return named;
  if (/<(?:html|head|body|div|p|table|script|meta|article|section)[\s>]/i.test(latin(0, 65_536))) return "html";
  return named && isTextual(named) ? named : "text";
}

const isTextual = (format: Format) => ["html", "markdown", "text", "csv", "feed", "sitemap"].includes(format);

function namedFormat(hints: { source: string; mediaType?: string | undefined }): Format | null {
  const named = formatByName(hints.source);
  if (named) return named;
  const type = (hints.mediaType ?? "").toLowerCase();
  return byMediaType.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** Office files are archives; their first entries or their directory say which. */
function insideZip(bytes: Uint8Array): Format {
  const names =
    Buffer.from(bytes.subarray(0, 65_536)).toString("latin1") + Buffer.from(bytes.subarray(-65_536)).toString("latin1");
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook") || names.includes("opendocument.spreadsheet")) return "sheet";
  return "zip";
}

/** The old Office container names its streams in UTF-16. */
function insideCompound(bytes: Uint8Array): Format {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, "utf16le"));
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook") || holds("Book")) return "sheet";
  // An encrypted docx or xlsx lies in the old container too.
  if (holds("EncryptedPackage")) return "docx";
  return "binary";
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return length > 0 && odd / length > 0.05;
}
