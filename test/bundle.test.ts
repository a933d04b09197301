import { build } from "esbuild";
import { expect, it } from "vitest";

it("the library without Node bundles for a browser, and loads nothing of Node", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [new URL("../src/index.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const imported = Object.values(metafile.inputs).flatMap((input) =>
    input.imports.map(({ path }) => path),
  );
  expect(imported.filter((path) => path.startsWith("node:"))).toEqual([]);
  expect(outputFiles[0]!.text).toContain("elect");
});
