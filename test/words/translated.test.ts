import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en/index.ts";
import { ky } from "../../src/words/ky/index.ts";
import { ru } from "../../src/words/ru/index.ts";

/** Every text that stands by itself, by its path; functions need data to speak. */
function texts(node: unknown, path = ""): (readonly [path: string, text: string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
const ENGLISH = new Map(texts(en));
const RUSSIAN = new Map(texts(ru));

/** Paths at which two languages say the same in more than two words. */
const same = (one: ReadonlyMap<string, string>, other: readonly (readonly [string, string])[]) =>
  other.filter(([path, text]) => words(text) > 2 && one.get(path) === text).map(([path]) => path);

describe("a text that was not translated", () => {
  it("is found where it is", () => {
    expect(ENGLISH.size).toBeGreaterThan(400);
    expect(same(ENGLISH, [["/findings/seats/noList", "no list passes"]])).toEqual([
      "/findings/seats/noList",
    ]);
  });

  it.each([
    ["Russian", ENGLISH, ru],
    ["Kyrgyz", ENGLISH, ky],
    ["Kyrgyz from Russian", RUSSIAN, ky],
  ] as const)("is nowhere in %s", (_language, from, language) => {
    expect(texts(language).length).toBe(ENGLISH.size);
    expect(same(from, texts(language))).toEqual([]);
  });
});
