export { readCellFigure } from "./cells.ts";
export { scanRanks } from "./ranks.ts";
export { scanFigures } from "./scan.ts";
