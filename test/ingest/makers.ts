import { deflateRawSync } from "node:zlib";
import { CFB } from "@e965/xlsx";

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
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [4 0 R] >>",
  );
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>",
  );
  add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
  );
  // A code is the sign's own number, so that look-alikes can be written as such.
  const rows = Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, "0")).map(
    (high) => `<${high}00> <${high}ff> <${high}00>`,
  );
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${rows.length} beginbfrange\n${rows.join("\n")}\nendbfrange endcmap end end`;
  add(`<< /Length ${unicode.length} >>\nstream\n${unicode}\nendstream`);
  for (const [index, page] of pages.entries()) {
    const texts = (page.texts ?? []).map(
      ([x, y, size, text]) =>
        `BT /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(text, "utf16le").swap16().toString("hex")}> Tj ET`,
    );
    const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
    const image = page.image ? ["q 500 0 0 700 40 60 cm /Im1 Do Q"] : [];
    const content = [...lines, ...texts, ...image].join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
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
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const key = "0".repeat(64);
  const encrypt = extra.encrypt
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00><00>]`
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/**
 * An old Word document. \r ends a paragraph, \x07 a cell; a row ends with one more \x07, which its paragraph's properties mark.
 */
export function makeDoc(text: string, options: { readonly encrypted?: boolean } = {}): Uint8Array {
  const textAt = 0x800;
  const pageAt = Math.ceil((textAt + text.length * 2) / 512) * 512;
  const main = Buffer.alloc(Math.max(pageAt + 512, 8_192));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt16LE(0x0200 | (options.encrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(text.length, 0x4c);
  main.write(text, textAt, "utf16le");
  // One page of paragraph properties: runs that end rows carry sprmPFTtp, the others nothing.
  const ends = [...text.matchAll(/\x07(?=\x07)/g)].map((match) => textAt + (match.index + 1) * 2);
  const edges = [textAt, ...ends.flatMap((end) => [end, end + 2]), textAt + text.length * 2];
  const runs = edges.length - 1;
  // The properties themselves start at 480; twelve rows fit before them.
  if (edges.length * 4 + runs * 13 > 480) throw new Error(`${ends.length} rows do not fit one page of properties`);
  main.writeUInt8(runs, pageAt + 511);
  main.set([2, 0, 0, 0], pageAt + 480);
  main.set([3, 0, 0, 0x17, 0x24, 1], pageAt + 490);
  for (const [index, edge] of edges.entries()) main.writeUInt32LE(edge, pageAt + index * 4);
  for (let run = 0; run < runs; run++)
    main.writeUInt8((run % 2 === 1 ? 490 : 480) / 2, pageAt + edges.length * 4 + run * 13);
  const table = Buffer.alloc(4_096);
  table.writeUInt32LE(textAt, 0);
  table.writeUInt32LE(textAt + text.length * 2, 4);
  table.writeUInt32LE(pageAt / 512, 8);
  main.writeUInt32LE(0, 0x102);
  main.writeUInt32LE(12, 0x106);
  const pieces = 64;
  table.writeUInt8(2, pieces);
  table.writeUInt32LE(16, pieces + 1);
  table.writeUInt32LE(0, pieces + 5);
  table.writeUInt32LE(text.length, pieces + 9);
  table.writeUInt32LE(textAt, pieces + 15);
  main.writeUInt32LE(pieces, 0x1a2);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "WordDocument", main);
  CFB.utils.cfb_add(file, "1Table", table);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
