import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { ParkfactsError } from "../model/index.ts";
import { addSources } from "../pipeline/index.ts";
import { EXIT, finish } from "./exit.ts";
import { isUrl } from "./inputs.ts";
import { complain, print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Puts URLs on the list of sources; the workers fetch them. Lines that are no URL are named and passed over; # starts a comment. */
export async function addCommand(urls: readonly string[], options: { file?: string }, file?: string): Promise<void> {
  const listed =
    options.file === undefined
      ? []
      : (await listOf(options.file)).split("\n").map((line) => line.replace(/\s+#.*$|^#.*$/, "").trim());
  const words = [...urls, ...listed].filter((word) => word !== "");
  if (words.length === 0)
    throw new ParkfactsError("USAGE", "name a URL or a list: parkfacts add https://… | -f list.txt");
  const good = words.filter((word) => isUrl(word) && URL.canParse(word));
  for (const word of words.filter((w) => !good.includes(w))) {
    complain("error", "NOT_A_URL", word, "expected http:// or https://");
    finish(EXIT.someFailed);
  }
  await withStore(file, async (store) => {
    const { added, known } = await addSources(store, good);
    await print(`已排队 queued ${added}，已有 already known ${known}`);
  });
}

async function listOf(path: string): Promise<string> {
  if (path === "-") return text(process.stdin);
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw new ParkfactsError("FILE_NOT_FOUND", `cannot read the list ${path}`, { cause });
  });
}
