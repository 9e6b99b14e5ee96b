import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");

/** Starts TypeScript in a process of its own, that can be killed. */
export function startChild(script: string, args: readonly string[]): ChildProcess {
  const nodeArgs = ["--import", "tsx", resolve(import.meta.dirname, "children", script), ...args];
  return spawn(process.execPath, nodeArgs, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
}

/** Waits for a child's end; answers its exit code, or the signal that ended it. */
export async function ended(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return child.signalCode;
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  return code ?? signal ?? -1;
}

/** Waits until the child has printed this, or has ended. */
export function reached(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      if (said.includes(words)) resolve();
    });
    child.once("exit", () => resolve());
  });
}
