export { readCellFigure } from "./cells.ts";
export { isMeasured } from "./lapses.ts";
export { scanRanks } from "./ranks.ts";
export { holdsNumeral, scanFigures } from "./scan.ts";
