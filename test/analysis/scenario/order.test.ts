import fc from "fast-check";
import { expect, it } from "vitest";
import { ranked } from "../../../src/analysis/scenario/order.ts";
import { compare } from "../../../src/exact/fraction.ts";
import { election } from "../../support.ts";

const stations = election("kg-2020-stations");
const byForm2 = {
  by: "form2_percent_of_registered",
  first: "largest",
  level: "station",
} as const;

it("puts the stations of 4 October 2020 in the order of their form 2 voters, ten of equal share first", () => {
  const ranks = ranked(byForm2, stations);
  expect(ranks.flatMap(({ areas }) => areas)).toHaveLength(2413);
  expect(ranks[0]!.areas).toHaveLength(10);
  for (const [i, { figure }] of ranks.slice(1).entries())
    expect(compare(ranks[i]!.figure!, figure!)).toBeGreaterThan(0);
});

it("reads a ratio of two figures exactly, and puts the 101 stations without it last", () => {
  const ratio = { ...byForm2, by: "form2_voters_derived/registered_derived" };
  const ranks = ranked(ratio, stations);
  expect(ranks.at(-1)!.figure).toBeNull();
  expect(ranks.at(-1)!.areas).toHaveLength(101);
  const first = ranks[0]!;
  const area = stations.areas[first.areas[0]!]!;
  const [n, d] = ["form2_voters_derived", "registered_derived"].map((name) =>
    BigInt(area.figures!.get(name)!),
  );
  expect(first.figure!.n * d!).toBe(n! * first.figure!.d);
});

it("keeps areas of one figure together, whatever the order of the areas", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
      (figures) => {
        const [nation, ...rest] = stations.areas.slice(0, figures.length + 1);
        const results = {
          ...stations,
          areas: [
            nation!,
            ...rest.map((area, i) => ({
              ...area,
              level: "station" as const,
              parent: 0,
              figures: new Map([["x", figures[i]!]]),
            })),
          ],
        };
        const ranks = ranked({ by: "x", first: "smallest", level: "station" }, results);
        const sorted = [...new Set(figures)].sort((a, b) => a - b);
        expect(ranks.map(({ figure }) => Number(figure!.n))).toEqual(sorted);
        for (const { figure, areas } of ranks)
          expect(areas).toHaveLength(figures.filter((one) => BigInt(one) === figure!.n).length);
      },
    ),
  );
});

it.each([
  [{ ...byForm2, by: "form2_percent_of_registred" }, "no-figure", "form2_percent_of_registered"],
  [{ ...byForm2, by: "list:birimdic" }, "missing-list", "birimdik"],
  [{ ...byForm2, inside: "talass" }, "missing-area", "talas"],
  [{ ...byForm2, level: "stations" }, "unknown-word", "station"],
])("refuses %j", (order, code, nearest) => {
  const problem = expect.objectContaining({ code, values: expect.objectContaining({ nearest }) });
  expect(() => ranked(order as typeof byForm2, stations)).toThrow(
    expect.objectContaining({ problems: [problem] }),
  );
});
