import { deflateRawSync } from "node:zlib";

/** Bytes of files made by hand, so that tests need no program and no binary fixture. */

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Uint8Array) =>
  (bytes.reduce((c, byte) => table[(c ^ byte) & 0xff]! ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

export interface Entry {
  readonly name: string | Uint8Array;
  readonly bytes: string | Uint8Array;
  /** Written into the headers in place of the true size. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A zip archive. */
export function makeZip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const raw = Buffer.from(entry.bytes);
    const packed = deflateRawSync(raw);
    const flags = (entry.encrypted ? 1 : 0) | (typeof entry.name === "string" ? 0x800 : 0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimedSize ?? raw.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    const head = Buffer.alloc(46);
    head.write("PK\x01\x02", 0, "latin1");
    head.writeUInt16LE(20, 4);
    common.copy(head, 6, 0, 24);
    head.writeUInt32LE(offset, 42);
    central.push(Buffer.concat([head, name]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A Word document with the given body, and further parts by name ("styles", "numbering", "footnotes"). */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const xml = (inner: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${inner}`;
  return makeZip([
    { name: "[Content_Types].xml", bytes: xml("<Types/>") },
    { name: "word/document.xml", bytes: xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`) },
    ...Object.entries(parts).map(([name, inner]) => ({
      name: `word/${name}.xml`,
      bytes: xml(inner.replace(/^<w:(\w+)/, `<w:$1 ${NAMESPACES}`)),
    })),
  ]);
}

/** A paragraph of one run. */
export const p = (text: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** A cell; `properties` such as <w:gridSpan w:val="2"/>. */
export const tc = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
export const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

export interface PdfPage {
  readonly texts?: readonly (readonly [x: number, y: number, size: number, text: string])[];
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Draws a picture over the page. */
  readonly image?: boolean;
}

/** A PDF of A4 pages in a Chinese font that viewers bring along; every sign is as wide as the font is high. */
export function makePdf(pages: readonly PdfPage[], extra: { readonly encrypt?: boolean } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>",
  );
  add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
  );
  for (const [index, page] of pages.entries()) {
    const texts = (page.texts ?? []).map(
      ([x, y, size, text]) =>
        `BT /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(text, "utf16le").swap16().toString("hex")}> Tj ET`,
    );
    const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
    const image = page.image ? ["q 500 0 0 700 40 60 cm /Im1 Do Q"] : [];
    const content = [...lines, ...texts, ...image].join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const key = "0".repeat(64);
  const encrypt = extra.encrypt
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00><00>]`
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}
