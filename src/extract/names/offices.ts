import { guarded } from "../guarded.ts";
import type { Candidate } from "./candidates.ts";

/** 某某高新区|管委会: an office that only a zone has and that goes by the zone's name. */
const ZONE_OFFICE = guarded(/^(?:党工委|工委|管委会|管理局|管理办公室|管理服务中心|招商(?:办|部|中心)|经发局|规划局)/);
/** Its name in full is its own; it tells which zone is meant where nothing else does. */
const FULL_OFFICE = guarded(/^管理委员会/);
/** True where a candidate only says whose office is meant: 某某高新区|管委会. */
export const namesOffice = (text: string, { start, end }: Candidate, full = true): boolean =>
  end - start > 3 &&
  (ZONE_OFFICE.test(text.slice(end, end + 7)) || (full && FULL_OFFICE.test(text.slice(end, end + 5)))) &&
  !SERVED.test(text.slice(Math.max(0, start - 14), end)) &&
  !SPEAKER.test(text.slice(end, end + 24));

/** 曾任|某某产业园党工委书记: a post in somebody's life. */
const SERVED = /(?<![主责信])任[^，。；]{0,24}$/;
/** 某某高新区|管委会副主任 张某：: who speaks, at the head of what is said. */
const SPEAKER =
  /^(?![^，。；：\n]{0,22}(?:声明|回应|通报|公告|通告|答复|辟谣|澄清|消息|承诺)[:：])[^，。；：\n说道称示出]{3,22}[:：]/;
