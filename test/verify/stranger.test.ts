import { expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { GiveEvidence } from "../../src/results/outcome.ts";
import { verify } from "../../src/verify/verify.ts";
import { law, table } from "../elect/small.ts";

it("names a list that is none of the results, instead of failing on it", () => {
  const rules = law(3, {}, { steps: [{ name: "direct", kind: "give", seats: "direct" }] });
  const results = table({ a: 60, b: 40 });
  const areas = [
    {
      ...results.areas[0]!,
      direct: new Map([
        ["a", 2],
        ["b", 1],
      ]),
    },
  ];
  const told = { ...results, areas };
  const outcome = elect(rules, told);
  expect(verify(rules, told, outcome)).toEqual([]);
  const [step] = outcome.steps as readonly [GiveEvidence];
  const renamed = { ...outcome, steps: [{ ...step, claimants: ["a", "nobody"] }] };
  expect(verify(rules, told, renamed).map(({ claim }) => claim)).not.toEqual([]);
});
