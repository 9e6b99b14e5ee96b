/**
 * Runs in a thread of its own: pdf.js may loop or swell on a malformed file, and a thread can be ended. It only reads what is drawn;
 * what the marks mean is worked out by the caller.
 */
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { parentPort } from "node:worker_threads";
import { getDocument, OPS, Util, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { answerWith, messageOf, type ThreadRequest } from "../thread.ts";
import type { Glyphs, RawPage, RawPdf, Rule } from "./protocol.ts";

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Caps on one page: a drawing with more strokes than this is a map, not a table. */
const MAX_GLYPHS = 60_000;
const MAX_RULES = 8_000;

answerWith(parentPort, readPdf, (error) => {
  const locked = error instanceof Error && error.name === "PasswordException";
  return locked
    ? { code: "ENCRYPTED", message: "The PDF needs a password." }
    : { code: "PDF_BROKEN", message: `The PDF is damaged: ${messageOf(error)}` };
});

async function readPdf(request: ThreadRequest): Promise<RawPdf> {
  const task = getDocument({
    data: request.bytes,
    isEvalSupported: false,
    cMapUrl: join(home, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
    wasmUrl: join(home, "wasm") + sep,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const meta = await file.getMetadata().catch(() => null);
    const info = (meta?.info ?? {}) as { Title?: unknown; Author?: unknown };
    const pages: RawPage[] = [];
    for (let number = 1; number <= Math.min(file.numPages, request.most); number++) {
      try {
        pages.push(await readPage(file, number));
      } catch (error) {
        // One damaged page costs that page, unless it is the only one.
        if (file.numPages === 1) throw error;
        pages.push({ number, width: 0, height: 0, glyphs: [], rules: [], images: 0 });
      }
    }
    const words = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
    return { pages, pageCount: file.numPages, info: { title: words(info.Title), author: words(info.Author) } };
  } finally {
    await task.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>["promise"]>;

async function readPage(file: PdfFile, number: number): Promise<RawPage> {
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const bold = new Map<string, boolean>();
  const isBold = (font: string) => {
    let known = bold.get(font);
    if (known === undefined) {
      known =
        page.commonObjs.has(font) &&
        /bold|black|heavy|hei|xiaobiaosong|zongyi/i.test(String(page.commonObjs.get(font)?.name ?? ""));
      bold.set(font, known);
    }
    return known;
  };
  const glyphs: Glyphs[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "" || glyphs.length >= MAX_GLYPHS) continue;
    const [a, b, , d, x, y] = Util.transform(viewport.transform, item.transform) as number[];
    const size = Math.hypot(b ?? 0, d ?? 0) || Math.hypot(a ?? 0, b ?? 0);
    glyphs.push({
      text: item.str,
      x: x ?? 0,
      y: viewport.height - (y ?? 0),
      width: item.width,
      size,
      bold: isBold(item.fontName),
      angle: Math.round((Math.atan2(-(b ?? 0), a ?? 0) * 180) / Math.PI),
    });
  }
  const { rules, images } = readDrawing(operators, viewport.transform as number[], viewport.height);
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, glyphs, rules, images };
}

const PAINTS = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const IMAGES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
]);

/** Follows the drawing operators for straight lines and pictures; only paths that are painted count. */
function readDrawing(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  base: number[],
  height: number,
): { rules: Rule[]; images: number } {
  const rules: Rule[] = [];
  let images = 0;
  let matrix = base;
  const saved: number[][] = [];
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? base;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args as number[]) as number[];
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0])) matrix = Util.transform(matrix, args[0] as number[]) as number[];
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? base;
    else if (IMAGES.has(operator)) images++;
    else if (operator === OPS.constructPath && args && PAINTS.has(args[0] as number)) {
      const data = (args[1] as (Float32Array | null)[] | null)?.[0];
      if (data && rules.length < MAX_RULES) addPath(data, matrix, height, rules);
    }
  }
  return { rules, images };
}

/** Straight, upright strokes of a path, and both sides of a filled box (a thin one is a line). Path data: 0 move, 1 line, 2 and 3 curves, 4 close. */
function addPath(data: Float32Array, matrix: number[], height: number, rules: Rule[]): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const at = (i: number): [number, number] => {
    const x = data[i] ?? 0;
    const y = data[i + 1] ?? 0;
    return [a * x + c * y + e, height - (b * x + d * y + f)];
  };
  let from: [number, number] = [0, 0];
  let first: [number, number] = [0, 0];
  const stroke = (to: [number, number]) => {
    const [x0, y0] = from;
    const [x1, y1] = to;
    if (Math.abs(y0 - y1) < 0.7 && Math.abs(x0 - x1) > 4)
      rules.push({ x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0, y1: y0 });
    else if (Math.abs(x0 - x1) < 0.7 && Math.abs(y0 - y1) > 4)
      rules.push({ x0, x1: x0, y0: Math.min(y0, y1), y1: Math.max(y0, y1) });
    from = to;
  };
  for (let i = 0; i < data.length && rules.length < MAX_RULES; ) {
    switch (data[i]) {
      case 0:
        from = at(i + 1);
        first = from;
        i += 3;
        break;
      case 1:
        stroke(at(i + 1));
        i += 3;
        break;
      case 2:
        from = at(i + 5);
        i += 7;
        break;
      case 3:
        from = at(i + 3);
        i += 5;
        break;
      default:
        stroke(first);
        i += 1;
    }
  }
}
