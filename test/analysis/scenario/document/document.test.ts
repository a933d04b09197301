import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyScenario } from "../../../../src/analysis/scenario/apply.ts";
import { readScenario } from "../../../../src/analysis/scenario/document/read.ts";
import { scenarioSchema } from "../../../../src/analysis/scenario/document/schema.ts";
import { writeScenario } from "../../../../src/analysis/scenario/document/write.ts";

import { election, law } from "../../../support.ts";

const DATA = new URL("../../../../data/", import.meta.url);

const whole = {
  mandate: "scenario/1",
  id: "everything",
  title: "All that a scenario can suppose",
  election: "kg-2020",
  law: "kg-2015",
  set: { "conditions/passes/all/0/atLeast": "5%", "steps/seats/maximum": null },
  assume: [{ invalid: "1.5%" }, { cast: { from: 10, to: 20 }, in: "talas" }],
  changes: [
    {
      merge: ["a", "b"],
      into: { id: "ab", name: "A and B", members: 2 },
      lost: "1/3",
      lostTo: "c",
    },
    {
      split: "c",
      into: [
        { id: "c1", name: "C 1", kind: "party", share: "60%" },
        { id: "c2", name: "C 2", share: "40%" },
      ],
    },
    { withdraw: "d", to: "a" },
    { withdraw: "e", votes: "spoiled" },
    { switch: 3077, from: "f", to: "g", in: "talas" },
    { spoil: "2.5%", of: "f" },
    { leaveOut: 10, of: "f" },
    { add: "10%", to: "g" },
    { mend: 5, to: "g" },
    { leaveOutAreas: ["talas"] },
    { leaveOutBy: "valid/registered", first: "largest", areas: 5, level: "station", inside: "osh" },
    { replace: "osh", votes: { f: 4, g: null }, totals: { cast: { from: 9, to: 10 }, valid: 9 } },
  ],
};

const written = (json: unknown): string => {
  const { scenario, problems } = readScenario(json, "x.json");
  expect(problems).toEqual([]);
  return JSON.stringify(writeScenario(scenario!));
};

describe("a scenario document", () => {
  it("is written as it was read, byte for byte", () => {
    expect(written(whole)).toBe(JSON.stringify(whole));
    expect(written(JSON.parse(written(whole)))).toBe(written(whole));
  });

  it("may be empty, or hold any of its parts alone", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(whole).slice(1)), (keys) => {
        const part = Object.fromEntries(
          ["mandate", ...keys].map((key) => [key, whole[key as keyof typeof whole]]),
        );
        expect(written(part)).toBe(JSON.stringify(part));
      }),
    );
  });

  it("has its schema in data/schemas", () => {
    const schema = readFileSync(new URL("schemas/scenario.schema.json", DATA), "utf8");
    expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });

  it("names all that is wrong, each with its path", () => {
    const { scenario, problems } = readScenario(
      {
        mandate: "scenario/1",
        laws: "kg-2015",
        changes: [
          { switch: -3, from: "a" },
          {},
          { swich: 3, from: "a", to: "b" },
          { add: 3, spoil: 3, to: "b" },
          {
            split: "a",
            into: [
              { id: "x", name: "X", share: "half" },
              { id: "y", name: "Y", share: "50%" },
            ],
          },
          { replace: "x", votes: { a: 1.5 } },
          { withdraw: "a" },
          { withdraw: "a", to: "b", votes: "spoiled" },
          { mend: true, to: "b" },
        ],
      },
      "x.json",
    );
    expect(scenario).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ["schema", ""],
      ["schema", "changes/0/to"],
      ["schema", "changes/1"],
      ["schema", "changes/2"],
      ["schema", "changes/3"],
      ["votes-share", "changes/4/into/0/share"],
      ["not-whole", "changes/5/votes/a"],
      ["schema", "changes/6/votes"],
      ["schema", "changes/7/votes"],
      ["schema", "changes/8/mend"],
    ]);
    expect(problems[3]!.values.nearest).toBe("switch");
  });

  it("is told of each total by itself", () => {
    const { problems } = readScenario(
      {
        mandate: "scenario/1",
        assume: [
          { cast: 5, valid: 4 },
          { in: "talas" },
          { cast: "many" },
          { cast: { from: 4, to: 3 } },
        ],
      },
      "x.json",
    );
    expect(problems.map(({ place }) => place.path)).toEqual([
      "assume/0",
      "assume/1",
      "assume/2",
      "assume/3",
    ]);
  });

  it("does not fail on whatever else stands in the file", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        const { scenario, problems } = readScenario(json, "x.json");
        expect(scenario === undefined).toBe(problems.length > 0);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { scenario, problems } = readScenario(
          { mandate: "scenario/1", changes: [value, { switch: value, from: value, to: "b" }] },
          "x.json",
        );
        expect(scenario === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

it("is what the example in data/README.md is, of lists and a law that are there", () => {
  const text = readFileSync(new URL("README.md", DATA), "utf8");
  const example = /```json\n(\{\s*"mandate": "scenario\/1"[\s\S]*?)```/.exec(text)![1]!;
  const { scenario, problems } = readScenario(JSON.parse(example), "data/README.md");
  expect(problems).toEqual([]);
  const supposed = applyScenario(scenario!, law("kg-2020"), election("kg-2020"), law);
  expect(supposed.law.id).toBe("kg-2015");
  expect(supposed.results.lists.map(({ id }) => id)).toContain("union");
});
