import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";

/** A folder of this test's own, with these files in it; removed at the end of the run. */
export function testFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(inject("runFolder"), "folder-"));
  chmodSync(folder, 0o755);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}
