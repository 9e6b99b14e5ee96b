/** Runs in a thread of its own: mammoth builds three trees of a document, and one made to swell them must cost no more than its thread. */
import { parentPort } from "node:worker_threads";
import type { Issue } from "../../../model/index.ts";
import { withLimits } from "../../limits.ts";
import type { Item } from "../compose.ts";
import { answerWith, messageOf, type ThreadRequest } from "../thread.ts";
import { unzip } from "../zip.ts";
import { readBody } from "./body.ts";
import { markPart } from "./marked.ts";
import type { Marks } from "./marks.ts";
import { readNumbering } from "./numbering.ts";
import { MANY_CELLS } from "./plaintable.ts";
import { readStyles } from "./styles.ts";
import { readTree } from "./tree.ts";
import { stylesOf } from "./wordxml.ts";
import { child, parseXml, textOf } from "./xml.ts";

/** A Word document as lines and tables; `body` is null where it could not be read, and the issues say why. */
export interface RawDocx {
  readonly body: {
    readonly items: readonly Item[];
    readonly cells: number;
    readonly images: number;
    /** The title among the file's properties. */
    readonly coreTitle: string | null;
  } | null;
  readonly issues: readonly Issue[];
}

const WANTED = /^word\/(?:document|styles|numbering|footnotes|endnotes)\d?\.xml$|^docProps\/core\.xml$/;

async function readDocx(request: ThreadRequest): Promise<RawDocx> {
  const unpacked = await unzip(request.bytes, withLimits(request.limits), (name) => WANTED.test(name));
  const { issues } = unpacked;
  if (unpacked.value === null) return { body: null, issues };
  const parts = new Map(unpacked.value.map((entry) => [entry.name, entry.bytes]));
  const part = (name: string) => parseXml(parts.get(name) ?? parts.get(name.replace(/\.xml$/, "2.xml")));
  const root = part("word/document.xml");
  if (!root || !child(child(root, "document"), "body")) {
    const broken = issues.find((issue) => issue.code === "ZIP_BROKEN");
    if (broken) return { body: null, issues: [{ ...broken, severity: "error" }] };
    throw new Error("it has no readable body");
  }
  const style = readStyles(part("word/styles.xml"));
  const marks: Marks = { places: [], tables: [], plainFrom: MANY_CELLS, cells: 0, maxCells: request.most };
  const marked = new Map<string, string>();
  for (const name of ["document", "footnotes", "endnotes"] as const) {
    const tree = name === "document" ? root : part(`word/${name}.xml`);
    if (tree) marked.set(`word/${name}.xml`, markPart(tree, name, style, marks));
  }
  const named = new Set(marks.places.flatMap((place) => place.own.style ?? []));
  marked.set("word/styles.xml", stylesOf(named, style));
  const numbering = readNumbering(part("word/numbering.xml"));
  const body = readBody(await readTree(marked), { places: marks.places, tables: marks.tables, style, numbering });
  const title = child(child(part("docProps/core.xml"), "coreProperties"), "title");
  return { body: { ...body, cells: marks.cells, coreTitle: title ? textOf(title).trim() : null }, issues };
}

answerWith(parentPort, readDocx, (error) => ({
  code: "DOCX_BROKEN",
  message: `The Word document cannot be read: ${messageOf(error)}`,
}));
