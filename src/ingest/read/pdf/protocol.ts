/** A stretch of glyphs as the PDF draws it, on the page as shown: points, origin at the lower left, `y` the baseline. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the print in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Degrees counter-clockwise; 0 for upright text. */
  readonly angle: number;
}

/** A drawn line, horizontal (y0 === y1) or vertical (x0 === x1). */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface RawPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly rules: readonly Rule[];
  /** Pictures drawn on the page. */
  readonly images: number;
}

export interface RawPdf {
  readonly pages: readonly RawPage[];
  /** Pages of the file; more than `pages.length` where the limit cut them. */
  readonly pageCount: number;
  readonly info: { readonly title: string | null; readonly author: string | null };
}
