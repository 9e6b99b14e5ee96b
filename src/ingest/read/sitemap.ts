import type { Document, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { documentOf, type ReadContext } from "./reader.ts";

export function readSitemap(_text: string, context: ReadContext): Reading<Document> {
  return documentOf(createBuilder(), {}, [], context);
}
