import type { Reading } from "../../model/index.ts";
import type { ReadContext } from "./reader.ts";

/** The files of an archive, folders and hidden entries left out. */
export async function readZip(
  _bytes: Uint8Array,
  _context: ReadContext,
): Promise<Reading<{ name: string; bytes: Uint8Array }[]>> {
  return { value: [], issues: [] };
}
