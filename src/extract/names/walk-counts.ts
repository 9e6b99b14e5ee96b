const NTH = /第[一二三四五六七八九十]{1,2}$/;
const NUMBERED = /^(?:工业区|工业园区|工业城)/;

/** 塘尾|第二|工业区: where the number of one of a village's several begins; null where there is none before `at`. */
export function ordinalStart(text: string, at: number, floor: number): number | null {
  const nth = NUMBERED.test(text.slice(at, at + 3)) ? NTH.exec(text.slice(Math.max(floor, at - 3), at)) : null;
  return nth ? at - nth[0].length : null;
}

const MAGNITUDE = /[万亿]元?级$/;

/** 千亿级|竹材加工基地, 百亿级|…产业园: true where `at` is the 级 that says how large something is. */
export const isMagnitude = (text: string, at: number) =>
  text[at] === "级" && MAGNITUDE.test(text.slice(Math.max(0, at - 3), at + 1));
