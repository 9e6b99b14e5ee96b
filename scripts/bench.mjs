// Runs a benchmark on what is shipped: src/ and bench/ compiled by tsc as the build does, not transformed on the fly (tsx gives every
// closure a name at run time, which costs a tenth and more). Usage: node scripts/bench.mjs extract [arguments]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "node_modules", ".cache", "bench");
const [name, ...rest] = process.argv.slice(2);
if (!name) throw new Error("usage: node scripts/bench.mjs NAME [arguments]");

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(out, { recursive: true, force: true });
run(join(root, "node_modules", ".bin", "tsc"), ["-p", "tsconfig.bench.json", "--outDir", out]);
for (const path of readdirSync(join(root, "src"), { recursive: true }).map(String)) {
  if (!/\.ya?ml$/.test(path)) continue;
  mkdirSync(dirname(join(out, "src", path)), { recursive: true });
  cpSync(join(root, "src", path), join(out, "src", path));
}
run(process.execPath, ["--no-regexp-tier-up", join(out, "bench", `${name}.js`), ...rest]);
