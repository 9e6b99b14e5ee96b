import type { Names } from "../../names/index.ts";
import type { Vocabulary } from "../../names/vocabulary.ts";
import type { RawRelation } from "./raw.ts";

/** 甲县乙工业园 that is elsewhere called 乙工业园: the county before the name is where it lies. */
export function placesBeforeNames(names: Names, { places }: Vocabulary): RawRelation[] {
  const found: RawRelation[] = [];
  for (const { name, aliases } of names.parks) {
    const place = places.longestFrom(name, 0);
    if (!place?.value.whole || place.value.level !== "district" || place.length < 2) continue;
    const own = name.slice(place.length);
    if (own.length < 4 || !aliases.includes(own)) continue;
    const said = names.names.find((one) => one.kind === "park" && one.name === name && one.text === name);
    if (!said) continue;
    const object = name.slice(0, place.length);
    const { start, end } = said;
    found.push({ park: name, relation: "located_in", object, rule: "relation.before-name", start, end });
  }
  return found;
}
