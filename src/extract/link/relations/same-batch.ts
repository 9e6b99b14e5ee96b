import { listBefore, listFrom } from "./lists.ts";
import type { RawRelation } from "./raw.ts";
import type { Standing } from "./standing-sentence.ts";

const TAKEN = "(?:上榜|登榜|入选|入围|入列|获评|获批|列入|公布|认定|授牌|揭牌|命名|跻身|晋级|创建)";
/** 同批上榜的|甲园, 与它同批入选的|乙园和丙园 */
const LEADS = new RegExp(`(?:同一?批次?|同批次?一[起道])${TAKEN}的(?:还有|，还有)?[“"]?$`);
/** 甲园|与之同批入选, 乙园|也在同一批上榜 */
const FOLLOWS = new RegExp(
  `^[”"]?(?:则|也|均|都|还)*(?:[与和同跟](?:其|它|之|前者))?(?:也|均|都)?(?:为|是|属于?|在)?同一?批次?(?:一[起道])?${TAKEN}`,
);

/** Parks of the batch that was told of last: 入选第三批的甲园…。同批上榜的|乙园. */
export function readSameBatch({ here, sentence, say, add }: Standing, found: readonly RawRelation[]): void {
  const told = found.findLast((one) => one.relation === "batch" && one.end <= sentence.end);
  if (!told) return;
  for (const name of here) {
    if (/^anaphora/.test(name.rule)) continue;
    const leads = LEADS.test(say({ start: Math.max(sentence.start, name.start - 20), end: name.start }));
    const follows = FOLLOWS.test(say({ start: name.end, end: Math.min(sentence.end, name.end + 20) }));
    if (!leads && !follows) continue;
    const parks = leads ? listFrom(say, name, here) : listBefore(say, name, here.slice(0, here.indexOf(name) + 1));
    add(
      parks.filter(({ name: park }) => park !== told.park),
      "batch",
      told.object,
      // The words that tell which batch it is are quoted too.
      { start: told.start, end: parks.at(-1)!.end },
    );
  }
}
