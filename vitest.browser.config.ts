import { defineConfig } from "vitest/config";

/** The tests that drive a real browser; `.ci/run` calls them with CHROMIUM set. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/helpers/run.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
