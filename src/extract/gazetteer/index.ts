import { fileURLToPath } from "node:url";
import { z } from "zod";
import { concept, readConcept } from "../lexicon/load.ts";
import { buildTrie, type Trie } from "../names/trie.ts";

const names = z.array(z.string().min(2));
const park = z.strictObject({
  name: z.string().min(2),
  /** Province, city or district it lies in. */
  place: z.string().min(2),
  aliases: names,
  level: z.string().min(1).optional(),
  batch: z.string().min(1).optional(),
  /** Where the line is from. */
  from: z.string().min(1),
});
const row = z.strictObject({
  ending: z.string().min(2),
  short: z.string().min(2),
  level: z.string().min(1),
  from: z.string().min(1),
  places: z.record(z.string(), names),
});
const file = z.strictObject({ rows: z.array(row), parks: z.array(park) });

/** A known park. `level` and `batch` as the source has them. */
export type KnownPark = z.infer<typeof park>;

export interface Gazetteer {
  readonly parks: readonly KnownPark[];
  /** Every full name and alias of three characters or more. */
  readonly byName: Trie<KnownPark>;
}

const FILES = ["shanghai.yaml", "national.yaml"];
let cached: Gazetteer | undefined;

/** The parks known beforehand, read once. Throws ParkfactsError LEXICON where a file is wrong. Extraction works without it. */
export function loadGazetteer(): Gazetteer {
  cached ??= readGazetteer(fileURLToPath(new URL(".", import.meta.url)));
  return cached;
}

function readGazetteer(folder: string): Gazetteer {
  const parks: KnownPark[] = [];
  for (const name of FILES) {
    const { rows, parks: own } = readConcept(folder, concept(name, file));
    parks.push(...own);
    for (const { ending, short, level, from, places } of rows) {
      for (const [place, list] of Object.entries(places)) {
        for (const head of list) {
          const aliases = short === ending ? [] : [`${head}${short}`];
          parks.push({ name: `${head}${ending}`, place, aliases, level, from });
        }
      }
    }
  }
  const entries = parks.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one] as const));
  return { parks, byName: buildTrie(entries.filter(([name]) => name.length >= 3)) };
}
