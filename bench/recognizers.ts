/**
 * The reference of bench/extract.ts, in a thread of its own: one pass of @microsoft/recognizers-text-suite (Chinese number-with-unit and
 * date-time) over the lines it is given; answers with the seconds that took and how much was found.
 */
import { parentPort, workerData } from "node:worker_threads";
import recognizers from "@microsoft/recognizers-text-suite";

const CULTURE = recognizers.Culture.Chinese;
const lines: readonly string[] = workerData;

/** Processor time, as the readers it is compared with are measured: the thread that waits for this one takes none. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const start = spent();
let found = 0;
for (const line of lines) {
  for (const read of [
    recognizers.recognizeCurrency,
    recognizers.recognizeDimension,
    recognizers.recognizeAge,
    recognizers.recognizeTemperature,
  ]) {
    found += read(line, CULTURE).length;
  }
  found += recognizers.recognizeDateTime(line, CULTURE).length;
}
parentPort!.postMessage({ seconds: spent() - start, found });
