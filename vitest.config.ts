import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-language-data.ts"],
    setupFiles: ["tests/fix-property-seed.ts"],
    // Each worker loads the segmenter's dictionary: a second and 250 MB.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
