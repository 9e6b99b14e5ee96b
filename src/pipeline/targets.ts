import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ParkfactsError } from "../model/index.ts";
import type { NewSource, Store } from "../store/index.ts";

/** Most files one folder may hold; a larger one is refused rather than half read. */
const FILES_MAX = 200_000;
const DEPTH_MAX = 64;

/** Something to read, or why what was named is nothing to read. */
export type Target =
  | (NewSource & { readonly fault?: undefined })
  | { readonly name: string; readonly fault: ParkfactsError };

/**
 * The sources that paths, folders and URLs stand for, folders walked in order of name, hidden files passed over, each once.
 * A path is named as seen from the folder the data folder lies in, so a project may be moved with its store.
 */
export async function targetsOf(store: Pick<Store, "home">, words: readonly string[]): Promise<Target[]> {
  const base = dirname(resolve(store.home));
  const targets: Target[] = [];
  for (const word of words) {
    try {
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) targets.push(urlTarget(word));
      else for (const path of await filesOf(resolve(word))) targets.push(fileTarget(path, base));
    } catch (error) {
      const fault = error instanceof ParkfactsError ? error : new ParkfactsError("UNREADABLE", String(error));
      targets.push({ name: word, fault });
    }
  }
  const seen = new Set<string>();
  return targets.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function urlTarget(word: string): NewSource {
  let url: URL;
  try {
    url = new URL(word);
  } catch (cause) {
    throw new ParkfactsError("NOT_A_URL", "is not a URL", { cause });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ParkfactsError("NOT_A_URL", "is not an http or https URL");
  }
  // Two spellings of one address are one source: the fragment never reaches the server.
  url.hash = "";
  return { name: url.href, kind: "url", location: url.href };
}

function fileTarget(path: string, base: string): NewSource {
  const inside = relative(base, path);
  const name = inside.startsWith("..") || inside === "" || resolve(base, inside) !== path ? path : inside;
  return { name: name.split(sep).join("/"), kind: "file", location: path };
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const missing = cause.code === "ENOENT" || cause.code === "ENOTDIR";
    throw new ParkfactsError(
      missing ? "FILE_NOT_FOUND" : "FILE_UNREADABLE",
      missing ? "there is no such file or folder" : cause.message,
      { cause },
    );
  });
  if (!found.isDirectory()) return [path];
  const files: string[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const inner = join(folder, entry.name);
      if (entry.isDirectory() && depth < DEPTH_MAX) await walk(inner, depth + 1);
      else if (!entry.isDirectory()) files.push(inner);
      if (files.length > FILES_MAX) {
        throw new ParkfactsError("FOLDER_TOO_LARGE", `holds more than ${FILES_MAX} files; name a smaller folder`);
      }
    }
  };
  await walk(path, 0);
  return files;
}
