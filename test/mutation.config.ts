import { defineConfig } from "vitest/config";

/** The tests that answer for the engine: those that a changed line of apportion, elect or verify must fail. */
export default defineConfig({
  test: {
    include: ["test/{apportion,elect,verify,elections}/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
