import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // every core, and modules loaded once a worker: of the state that one test could leave to another the code keeps
    // the language alone, which whoever changes it sets back
    maxWorkers: "100%",
    isolate: false,
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "json-summary"] },
  },
});
