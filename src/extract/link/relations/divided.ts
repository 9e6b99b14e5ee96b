import { divisionsIn, headsStretch } from "../../names/divided.ts";
import type { ParkLine } from "../park-lines.ts";
import type { RawRelation } from "./raw.ts";

/** 甲基地现已形成“一核三园”布局：乙园22平方公里，…；丙园18平方公里，…: each part by the stretch it heads. */
export function dividedParts(lines: readonly ParkLine[]): RawRelation[] {
  return lines.flatMap(({ block, text, parks, lead }) =>
    divisionsIn(text).flatMap((division): RawRelation[] => {
      const from = block.start + division.start;
      const whole = parks.findLast((name) => name.end <= from && name.rule !== "park.former") ?? lead;
      if (!whole) return [];
      const heads = parks.filter(
        (name) =>
          name.start >= from && name.name !== whole.name && headsStretch(division, text, name.start - block.start),
      );
      return heads.map(({ name, end }) => ({
        park: name,
        relation: "part_of",
        object: whole.name,
        rule: "relation.divided",
        start: Math.min(whole.start, from),
        end,
      }));
    }),
  );
}
