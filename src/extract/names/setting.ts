import type { Document } from "../../model/index.ts";
import { isMunicipality, type Vocabulary } from "./vocabulary.ts";

/** Where a document speaks from: the divisions that 全市, 全省, 全区 mean. Null where nothing tells. */
export interface Setting {
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
}

/** How much of a document is read for its setting, in characters. */
const READ = 20_000;

/** Counts the divisions that the title, the publisher and the text name, and takes the most named of each level that fit together. */
export function settingOf(document: Document, folded: readonly string[], vocabulary: Vocabulary): Setting {
  const votes = {
    province: new Map<string, number>(),
    city: new Map<string, number>(),
    district: new Map<string, number>(),
  };
  const vote = (level: keyof typeof votes, full: string, weight: number) =>
    votes[level].set(full, (votes[level].get(full) ?? 0) + weight);
  const levels = new Map<string, "province" | "city">();
  const levelOf = (full: string) => {
    const known = levels.get(full);
    if (known) return known;
    const level = isProvince(full) ? "province" : "city";
    levels.set(full, level);
    return level;
  };
  const read = (text: string, weight: number) => {
    const { places } = vocabulary;
    for (let match = places.next(text, 0), skip = 1; match; match = places.next(text, match.at + skip)) {
      skip = 1;
      if (match.length < 2 || match.value.level === "locality") continue;
      const { full, level, parents, whole } = match.value;
      // A short district name (和平, 朝阳) is a common word as often as not: only its full form counts.
      if (level !== "district" || whole) {
        vote(level, full, weight);
        for (const parent of parents) vote(levelOf(parent), parent, weight * (whole ? 0.5 : 0.2));
      }
      skip = match.length;
    }
  };
  read(document.title ?? "", 8);
  read(document.publisher ?? "", 8);
  let left = READ;
  for (const text of folded) {
    if (left <= 0) break;
    read(text.slice(0, left), 1);
    left -= text.length;
  }
  const province = top(votes.province);
  const city = province && isMunicipality(province) ? province : (ownCity(document, vocabulary) ?? top(votes.city));
  return { province, city, district: top(votes.district) };
}

/** A county-level city that the title or the publisher begins with: its 全市 is itself, not the city above it. */
function ownCity({ title, publisher }: Document, { places }: Vocabulary): string | null {
  for (const words of [title, publisher]) {
    const place = words ? places.longestFrom(words, 0)?.value : null;
    if (place?.level === "district" && place.whole && place.full.endsWith("市")) return place.full;
  }
  return null;
}

const isProvince = (full: string) => /省$|自治区$|特别行政区$/.test(full) || isMunicipality(full);

function top(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of votes) {
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

/** What 全市, 本省, 我区 … mean in this setting; the words themselves where it is not known. */
export function resolveWhole(words: string, setting: Setting): string {
  if (/省$/.test(words)) return setting.province ?? words;
  if (/市$/.test(words)) return setting.city ?? words;
  if (/[区县]$/.test(words)) return setting.district ?? words;
  return words;
}
