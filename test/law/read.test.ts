import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLaw } from "../../src/law/read.ts";

const FOLDER = new URL("../../data/laws/", import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
const catalogue = (id: string) => (files.includes(`${id}.json`) ? json(`${id}.json`) : undefined);

describe("the laws that ship", () => {
  it.each(files)("%s is read without a problem", (file) => {
    const { law, problems } = readLaw(json(file), file, catalogue);
    expect(problems).toEqual([]);
    expect(`${law?.id}.json`).toBe(file);
  });
});
