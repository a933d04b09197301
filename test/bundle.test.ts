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

it("the command line starts without the words of a language, and a command without those of another", async () => {
  const { outputs } = (
    await build({
      entryPoints: [new URL("../src/cli/main.ts", import.meta.url).pathname],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outdir: "dist",
      metafile: true,
      write: false,
      logLevel: "silent",
    })
  ).metafile;
  const begunBy = (entry: string) =>
    Object.keys(outputs).find((name) => outputs[name]!.entryPoint?.endsWith(entry))!;
  const loaded = (name: string, found = new Set<string>()): Set<string> => {
    if (found.has(name)) return found;
    found.add(name);
    for (const { path, kind } of outputs[name]!.imports)
      if (kind === "import-statement" && path in outputs) loaded(path, found);
    return found;
  };
  const words = (entry: string, language: RegExp) =>
    [...loaded(begunBy(entry))]
      .flatMap((name) => Object.keys(outputs[name]!.inputs))
      .filter((path) => language.test(path));
  // how numbers are written in English stands in front of its words
  expect(words("cli/main.ts", /words\/(en|ru|ky)\/(?!locale)/)).toEqual([]);
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  for (const entry of entries.filter((path) => !path.startsWith("src/words/")))
    expect(words(entry, /words\/(ru|ky)\/|words\/en\/cli\/help\//), entry).toEqual([]);
});
