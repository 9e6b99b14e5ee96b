import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";
import { isToldAs } from "./judge-placed.ts";
import { hasOwner, isPlaced } from "./owners.ts";
import { TELLING, type Verdict } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Industry or plain words alone before the ending: a name only where nothing says that a kind of park is meant. */
export function judgeSector(text: string, candidate: Candidate, toward: boolean, vocabulary: Vocabulary): Verdict {
  const { ending, stop, end, body } = candidate;
  if (stop === "counted" || stop === "set") return "group";
  const plain = body.some((word) => word.class === "plain");
  if (body.some((word) => /(?<![超高])级$|^(?:一流|国家)$/.test(word.text))) return toward ? "none" : "group";
  const placed =
    !toward &&
    (stop === "de" ? isPlaced(text, candidate.start, vocabulary) : stop === "word" && isInside(candidate)) &&
    !OF_A_KIND.test(text.slice(end, end + 4));
  if (placed && isPlacedKind(candidate)) return "weak";
  if (ending.needs !== "sector") return toward ? "none" : /^[谷岛港湾]$/.test(ending.word) ? "weak" : "maybe";
  if (/(产业园区|工业园区|科技园区|物流园区|工业区|园区)$/.test(ending.word))
    return toward ? "none" : plain ? "maybe" : "group";
  if (ending.family === "special" && (!/专区$/.test(ending.word) || isToldAs(text, candidate.start)))
    return toward ? "none" : "maybe";
  if (toward) {
    const bare = !body.some((word) => word.class === "generic");
    return bare && !candidate.quoted && candidate.stopWord?.text === "打造" && TELLING.has(ending.family)
      ? "weak"
      : "none";
  }
  if (stop === "de" && !placed) return "none";
  if (/^(们|化|类|模式|发展模式|式)/.test(text.slice(end, end + 4))) return "group";
  return "weak";
}

/** What is said behind several of a kind. */
const OF_A_KIND = guarded(/^(?:们|[等各均都]|普遍|大多|纷纷|分别|数量|项目|一样|之一|建设)/);

/** 石化城的|塑料园区, 泗水的|甘薯小镇: one of a kind in its place; a base there may be a firm's, and a zone the whole place's. */
const isPlacedKind = ({ ending, body }: Candidate): boolean =>
  ending.family === "base"
    ? ending.word === "产业基地" && body.some((word) => word.class === "industry")
    : /^(?:park|zone)$/.test(ending.family)
      ? /^(?:园区?|小镇|小城|片区|组团)$/.test(ending.word) &&
        !body.every((word) => /^[东西南北中]部?$/.test(word.text))
      : ending.family !== "special" && /园区$/.test(ending.word);

/** 湾头镇的|航空小镇, 园内|软件园: what its ending alone tells from the others of its place. */
export const isPlacedBare = (text: string, candidate: Candidate, vocabulary: Vocabulary) => {
  const { start, end, ending } = candidate;
  return (
    BY_TRADE.test(ending.word) &&
    !OF_A_KIND.test(text.slice(end, end + 4)) &&
    (candidate.stop === "de" ? hasOwner(text, start, vocabulary) : candidate.stop === "word" && isInside(candidate))
  );
};
/** 园内|陶艺小镇: behind the ground it stands on. */
const isInside = ({ stopWord }: Candidate) => /^[园区境]内$/.test(stopWord?.text ?? "");
const BY_TRADE =
  /^(?!工业|产业|科[技创]|创[新业]|智慧|生态|新|未来)[\u3400-\u9fff]{2,}(?:小镇|[谷城港])$|^(?:软件|物流|文创|电商|动漫|设计)园$/;
