import { type ExportKind, exportRows, type Store } from "../../src/store/index.ts";

const KINDS: readonly ExportKind[] = ["facts", "parks", "events", "relations", "focus", "documents"];

/** Everything a store exports, as JSON lines. */
export async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for (const kind of KINDS) {
    lines.push(`# ${kind}`);
    for await (const row of exportRows(store, kind)) lines.push(JSON.stringify(row));
  }
  return lines.join("\n");
}
