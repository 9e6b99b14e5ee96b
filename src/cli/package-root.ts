import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this program's package.json, found upwards from the running file (src/cli in development, dist/src/cli in use). */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 8 && !existsSync(join(folder, "package.json")); up += 1) folder = dirname(folder);
  return folder;
}
