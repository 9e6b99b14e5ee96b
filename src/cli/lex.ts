import { createInterface } from "node:readline";
import { expandDate, loadLexicon, readPhrase } from "../extract/index.ts";
import { EXIT, finish } from "./exit.ts";
import { complain, print } from "./say.ts";

/** Reads {"id","text","reference"} lines from standard input and prints each one's figures and dates. A bad line is named and passed over. */
export async function lexCommand(): Promise<void> {
  const lexicon = loadLexicon();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const phrase = phraseOf(line);
    if (phrase === null) {
      complain(
        "error",
        "BAD_LINE",
        `line ${number}`,
        'expected {"id": …, "text": "…", "reference": "YYYY-MM-DD" or null}',
      );
      finish(EXIT.someFailed);
      continue;
    }
    const { figures, dates } = readPhrase(phrase.text, phrase.reference, lexicon);
    await print(
      JSON.stringify({
        id: phrase.id,
        figures: figures.map(({ start, end, text, min, max, unit, approx, vague, value }) => ({
          ...{ start, end, text, min, max, unit, approx },
          ...(vague ? { vague } : {}),
          value,
        })),
        dates: dates.map((date) => ({
          start: date.start,
          end: date.end,
          text: date.text,
          from: expandDate(date.from, "from"),
          to: expandDate(date.to, "to"),
          grain: date.grain,
        })),
      }),
    );
  }
}

function phraseOf(line: string): { id: unknown; text: string; reference: string | null } | null {
  try {
    const { id, text, reference } = JSON.parse(line) as { id?: unknown; text?: unknown; reference?: unknown };
    if (typeof text !== "string") return null;
    return { id: id ?? null, text, reference: typeof reference === "string" ? reference : null };
  } catch {
    return null;
  }
}
