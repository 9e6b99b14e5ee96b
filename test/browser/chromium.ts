import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is: CHROMIUM, else where systems usually put one; undefined where there is none. */
export const chromiumPath = [process.env["CHROMIUM"], ...PLACES].find((path) => path && existsSync(path));

if (!chromiumPath) console.warn("skipped: the browser tests, since no Chromium was found; set CHROMIUM to its path");

const ARGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath!, args: ARGS.split(" ") });
}
