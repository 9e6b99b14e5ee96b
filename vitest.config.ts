import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Those that need a Chromium: vitest.browser.config.ts.
    exclude: [...configDefaults.exclude, "test/browser/**"],
    // Decides where this run writes and clears it away; the first test that needs a Postgres starts it there.
    globalSetup: ["test/helpers/run.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
