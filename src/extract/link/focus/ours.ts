import { guarded } from "../../guarded.ts";

/** What somebody who answers for a park calls it. */
const OURS = guarded(/^[“"]?(?:我|本|该|这个|咱们?)(?:园|区|开发区|高新区|经开区)/);
/** 园区已形成…, 近年来，开发区一手抓…: the kind alone, before the name is said. */
const KIND_ALONE =
  /^(?:【[^】]{2,10}】|[^，。；]{2,12}，)?(?:园区|[全该]区|区内|区里|工业园|开发区|高新区|经开区|经济技术开发区)(?![的、和与及，])/;

/** True where a line calls its park by its kind alone: the name may stand behind what is told of it, as in the credit of a source. */
export const isOurs = (text: string): boolean => OURS.test(text) || KIND_ALONE.test(text);
