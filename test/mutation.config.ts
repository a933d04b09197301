import { defineConfig } from "vitest/config";

/** The tests that answer for the engine: those that a changed line of apportion, law, elect or verify must fail. */
export default defineConfig({
  test: {
    include: ["test/{apportion,law,laws,elect,verify,elections}/**/*.test.ts"],
    setupFiles: ["test/mutation.setup.ts"],
    env: { MOST_RUNS: "100", THOROUGH: "1" },
    testTimeout: 120_000,
  },
});
