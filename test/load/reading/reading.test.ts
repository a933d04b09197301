import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readingSchema } from "../../../src/load/reading/document.ts";
import { readReading } from "../../../src/load/reading/read.ts";

const data = new URL("../../../data/", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, data), "utf8"));
const validates = new Ajv2020({ strict: false }).compile(readingSchema());

it("the published schema is the one of the code", () =>
  expect(json("schemas/reading.schema.json")).toEqual(readingSchema()));

describe("readings of publishers", () => {
  it.each(readdirSync(new URL("readings/", data)))("%s is a reading, named by its id", (file) => {
    const document = json(`readings/${file}`);
    expect(validates(document)).toBe(true);
    const { reading, problems } = readReading(document, file);
    expect(problems).toEqual([]);
    expect(`${reading!.id}.json`).toBe(file);
  });
});

describe("a reading that is none", () => {
  const valid = { mandate: "reading/1", columns: [{ match: "A", role: "votes" }] };

  it.each<[string, unknown, string]>([
    ["another document", { mandate: "law/1" }, "mandate"],
    ["no columns", { ...valid, columns: [] }, "columns"],
    [
      "a role that is none",
      { ...valid, columns: [{ match: "A", role: "vote-count" }] },
      "columns/0/role",
    ],
    [
      "a pattern that is none",
      { ...valid, columns: [{ match: "^(", role: "votes" }] },
      "columns/0/match",
    ],
    [
      "a pattern for rows that is none",
      { ...valid, rows: [{ where: { A: "^[" } }] },
      "rows/0/where/A",
    ],
  ])("%s", (_, document, path) => {
    const { reading, problems } = readReading(document, "r.json");
    expect(reading).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.path])).toContainEqual(["schema", path]);
  });
});
