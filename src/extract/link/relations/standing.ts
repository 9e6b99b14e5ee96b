import type { ToldLine } from "../told/course.ts";
import { readBatches } from "./batches.ts";
import { readLevels } from "./levels.ts";
import type { RawRelation } from "./raw.ts";
import { readSameBatch } from "./same-batch.ts";
import { standingOf } from "./standing-sentence.ts";

/** What a sentence says of a park's rank (升格为国家级高新区, X（省级）) and of the batch it came with (入选第二批…). */
export function standingRelations(lines: readonly ToldLine[], older: ReadonlySet<string>): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    const batch = line.text.includes("批");
    const rank = /国家|国字号|[省市区县州盟旗镇乡]级|自治区[AB]类/.test(line.text);
    if (!batch && !rank) continue;
    for (const sentence of line.sentences) {
      const standing = standingOf(line, sentence, older, found);
      if (rank) readLevels(standing);
      if (batch) {
        readBatches(standing);
        readSameBatch(standing, found);
      }
    }
  }
  return found;
}
