import { defineConfig } from "vite";

/** Builds the review app into dist/web. Preact's JSX needs no plugin; nothing is fetched from elsewhere. */
export default defineConfig({
  root: "src/web/client",
  base: "/",
  build: {
    outDir: "../../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // One module and one style sheet: no polyfill and no inline data, so the strictest content policy holds.
    modulePreload: false,
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { proxy: { "/api": process.env["PARKFACTS_API"] ?? "http://127.0.0.1:8080" } },
});
