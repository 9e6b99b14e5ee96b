import type { Document, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { documentOf, type ReadContext } from "./reader.ts";

export async function readSheet(_bytes: Uint8Array, context: ReadContext): Promise<Reading<Document>> {
  return documentOf(createBuilder(), {}, [], context);
}
