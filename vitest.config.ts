import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Those that need a Chromium: vitest.browser.config.ts.
    exclude: [...configDefaults.exclude, "test/browser/**"],
    // Decides where this run's Postgres lives and clears it away; the first test that needs it starts it.
    globalSetup: ["test/helpers/postgres.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
