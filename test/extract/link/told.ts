import { readFileSync } from "node:fs";

/** The sentences of a file with what each tells: `sentence ⇒ this | that`, nothing after the arrow for nothing, # before a remark. */
export function examples(file: string): [sentence: string, wanted: string[]][] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.includes("⇒") && !line.startsWith("#"))
    .map((line) => {
      const [sentence, wanted] = line.split("⇒").map((part) => part.trim()) as [string, string];
      return [sentence, wanted === "" ? [] : wanted.split("|").map((each) => each.trim())];
    });
}
