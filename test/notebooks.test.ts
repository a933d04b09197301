import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../notebooks");
const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: "markdown" | "code";
    readonly source: readonly string[];
    readonly execution_count?: number | null;
    readonly outputs?: readonly {
      readonly output_type: string;
      readonly data?: Readonly<Record<string, string | readonly string[]>>;
    }[];
  }[];
}

it("three notebooks are there", () =>
  expect(names).toEqual([
    "one-vote-many-laws.ipynb",
    "the-fourth-of-october.ipynb",
    "your-own-file.ipynb",
  ]));

describe.each(names)("%s, as a code host shows it", (name) => {
  const file = readFileSync(join(folder, name), "utf8");
  const { cells }: Notebook = JSON.parse(file);
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  const outputs = code.flatMap(({ outputs = [] }) => outputs);
  const of = (type: string) =>
    outputs.flatMap(({ data = {} }) => (type in data ? [[data[type]!].flat().join("")] : []));
  const pictures = of("image/svg+xml");

  it("is short, and says its status before anything else", () => {
    expect(cells.length).toBeGreaterThanOrEqual(8);
    expect(cells.length).toBeLessThanOrEqual(14);
    const [title, status] = cells[0]!.source.join("").split("\n\n");
    expect(title).toMatch(/^# /);
    expect(status).toMatch(/^> \*\*(Annulled, preliminary|Constructed)\.\*\*/);
  });

  it("was run from top to bottom without an error, and its outputs are saved inside", () => {
    expect(code.map(({ execution_count }) => execution_count)).toEqual(code.map((_, i) => i + 1));
    expect(outputs.map(({ output_type }) => output_type)).not.toContain("error");
    expect(of("text/markdown").some((text) => text.includes("| ---"))).toBe(true);
  });

  it("has pictures with a title, a description and the same in words below", () => {
    expect(pictures.length).toBeGreaterThan(0);
    for (const svg of pictures) {
      const [, title] = /<title id="[^"]+">([^<]+)<\/title>/.exec(svg) ?? [];
      const [, description] = /<desc id="[^"]+">([^<]+)<\/desc>/.exec(svg) ?? [];
      expect(title).toBeTruthy();
      const at = outputs.findIndex(
        ({ data = {} }) => [data["image/svg+xml"] ?? ""].flat().join("") === svg,
      );
      const below = [outputs[at + 1]?.data?.["text/markdown"] ?? ""].flat().join("");
      expect(unescaped(below.replaceAll("\\", ""))).toBe(
        `**The picture in words.** ${unescaped(description!)}`,
      );
    }
  });

  it("gives no two elements of its pictures the same id, and each reference one of them", () => {
    const ids = pictures.flatMap((svg) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!));
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of pictures) {
      const [, labels = ""] = / aria-labelledby="([^"]*)"/.exec(svg) ?? [];
      const used = [
        ...labels.split(" "),
        ...[...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!),
      ];
      for (const id of used) expect(ids).toContain(id);
    }
  });

  it("holds no path of a machine and no time of a run", () => {
    expect(file).not.toMatch(/file:\/\/|\/(?:home|root|tmp|work|Users|var|mnt)\/|[A-Z]:\\\\/);
    expect(file).not.toMatch(/"execution": \{|\d\dT\d\d:\d\d:\d\d/);
  });

  it("imports what a clone has before it is built", () => {
    const imports = code.flatMap(({ source }) =>
      [...source.join("").matchAll(/from "([^"]+)"/g)].map(([, path]) => path!),
    );
    expect(imports).toContain("../src/node.ts");
    for (const path of imports)
      expect(path).toMatch(/^(?:\.\.\/src\/(?:node|interop\/danfo)|\.\/show)\.ts$/);
  });
});

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
