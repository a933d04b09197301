import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../../src/elect/elect.ts";
import { freeze, revive } from "../../../src/explorer/data/freeze.ts";
import type { Law } from "../../../src/law/law.ts";
import type { Results } from "../../../src/results/results.ts";
import { runs } from "../../runs.ts";
import { election, law, lawIds, seats } from "../../support.ts";

describe("laws and results as JSON", () => {
  it.each(lawIds)("gives %s back, methods and all", (id) => {
    const before = law(id);
    const after = revive(freeze(before)) as Law;
    expect(freeze(after)).toBe(freeze(before));
    expect(methods(after)).toEqual(methods(before));
  });

  it.each(["kg-2020", "de-2021-repeat", "is-althingi-2017", "ch-zh-kr-2019", "ee-riigikogu-2023"])(
    "gives the same seats in %s",
    (id) => {
      const results = election(id);
      const rule = law(results.election.law!);
      const [again, sameLaw] = [revive(freeze(results)), revive(freeze(rule))] as [Results, Law];
      expect(again).toEqual(results);
      expect(seats(elect(sameLaw, again))).toEqual(seats(elect(rule, results)));
    },
  );

  it("keeps any data, with keys that look like its own", () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("$", "__proto__", "kind", "id", "a"),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        (value) => {
          expect(JSON.stringify(revive(freeze(value)))).toBe(JSON.stringify(value));
        },
      ),
      { numRuns: runs(300) },
    ));

  it("keeps big and unlimited numbers", () =>
    expect(revive(freeze({ n: 2n ** 80n, each: Number.POSITIVE_INFINITY }))).toEqual({
      n: 2n ** 80n,
      each: Number.POSITIVE_INFINITY,
    }));
});

const methods = ({ steps }: Law) =>
  steps.flatMap((step) =>
    "method" in step && "top" in step.method
      ? [
          [
            step.method.id,
            ...[0, 1, 2, 9].map((n) =>
              String(step.method && "top" in step.method && step.method.top(n)),
            ),
          ],
        ]
      : [],
  );
