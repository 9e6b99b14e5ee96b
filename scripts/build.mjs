// Compiles src/ and workers/ into dist/, copies what is read at run time (YAML, SQL), and builds the review app.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");

/** Runs a package's own command with this Node; ends the build with its status when it fails. */
function run(label, command, args) {
  const bin = join(root, "node_modules", ".bin", command);
  const result = spawnSync(bin, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) {
    console.error(`build: ${label} failed`);
    process.exit(result.status ?? 1);
  }
}

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

rmSync(dist, { recursive: true, force: true });
run("type check and emit", "tsc", ["-p", "tsconfig.build.json"]);
for (const path of files(join(root, "src"))) {
  if (!/\.(ya?ml|sql|json|txt)$/.test(path) || path.includes(join("web", "client"))) continue;
  const target = join(dist, relative(root, path));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(path, target);
}
if (existsSync(join(root, "vite.config.ts"))) run("review app", "vite", ["build", "--logLevel", "warn"]);

const main = join(dist, "cli", "main.js");
mkdirSync(dirname(main), { recursive: true });
// Patterns are compiled to machine code when first asked: a seventh less time. Only from a process's start: to set the flag while another
// thread compiles a pattern has crashed Node.
writeFileSync(main, '#!/usr/bin/env -S node --no-regexp-tier-up\nimport "../src/cli/main.js";\n');
chmodSync(main, 0o755);
