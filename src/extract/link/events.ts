import type { DateMention, Document, ParkEvent } from "../../model/index.ts";
import type { Names } from "../names/index.ts";

/** Events with a date that the text states or lets one compute. @param dates all of the document's date mentions, in order */
export function findEvents(
  _document: Document,
  _folded: readonly string[],
  _names: Names,
  _dates: readonly DateMention[],
): ParkEvent[] {
  return [];
}
