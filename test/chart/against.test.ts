import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedElection, compareElections } from "../../src/analysis/compare/compare.ts";
import { underLaws } from "../../src/analysis/compare/laws.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import { elect } from "../../src/elect/elect.ts";
import { election, law } from "../support.ts";
import { made } from "./made.ts";
import { sound } from "./sound.ts";

const spec = (id: string, input: ChartInput) => {
  const drawn = CHARTS.find((one) => one.id === id)!.spec(input, {
    layout: "page",
    theme: "light",
  });
  if ("absent" in drawn) throw new Error(drawn.absent);
  return drawn;
};

const held = (id: string): CountedElection => {
  const results = election(id);
  return [results, elect(law(results.election.law!), results)];
};

const against = (before: CountedElection, after: CountedElection): ChartInput => ({
  results: after[0],
  outcome: after[1],
  against: compareElections([before, after]),
});

const under = (id: string, ids: readonly string[]): ChartInput => {
  const [results, outcome] = held(id);
  const laws = underLaws(results, ids.map(law), results.election.law);
  return { results, outcome, laws };
};

describe("swing, Germany 2009 to 2013", () => {
  const drawn = spec("swing", against(held("de-2009"), held("de-2013")));

  it("says what moved most, and of what", () => {
    expect(drawn.usermeta.headline).toBe(
      "FDP lost 9.8 points from 2009 to 2013; CDU gained 6.9, the most of any.",
    );
    expect(drawn.usermeta.subtitle).toContain("of 43,371,190 in 2009, of 43,726,856 in 2013");
    expect(drawn.usermeta.alt).toContain("SPD +2.7 (23.0% to 25.7%)");
    expect(drawn.usermeta.alt).toContain("No match: AfD (4.7%, 2013).");
  });

  it("draws bars from 0, filled where a list has seats", () => {
    const bars = (style: string) =>
      drawn.layer
        .filter(({ mark }) => mark.style === style)
        .flatMap(({ data }) => data.values)
        .map(({ list, points }) => [list, Math.sign(points as number)]);
    expect(bars("passed")).toEqual([
      ["CDU", 1],
      ["SPD", 1],
      ["CSU", 1],
      ["GRÜNE", -1],
      ["DIE LINKE", -1],
    ]);
    expect(bars("missed")).toEqual([
      ["PIRATEN", 1],
      ["NPD", -1],
      ["FDP", -1],
    ]);
  });
});

describe("laws, Kyrgyzstan 2020", () => {
  const drawn = spec("laws", under("kg-2020", ["kg-2020", "kg-2007", "kg-2021"]));

  it("says how many lists have seats, and draws whole houses", () => {
    expect(drawn.usermeta.headline).toBe(
      "Two to six lists have seats, depending on the law; four under kg-2020, the law of this election.",
    );
    expect(drawn.usermeta.alt).toContain(
      "kg-2007 (5% of registered voters, 90 seats): Birimdik 46, Mekenim K. 44.",
    );
    const blocks = drawn.layer.find(({ mark }) => mark.style === "segment")!.data.values;
    const sums = new Map<unknown, number>();
    for (const { y0, text } of blocks) sums.set(y0, (sums.get(y0) ?? 0) + Number(text));
    expect([...sums.values()]).toEqual([120, 90, 54]);
  });
});

describe("whatever the data", () => {
  it("keeps every text inside the picture: shipped elections, also with open outcomes", async () => {
    await sound(against(held("ru-2011"), held("ru-2016")), "swing");
    await sound(under("kg-2015", ["kg-2015", "kg-2007", "us-house-1940"]), "laws");
  });

  it("says of an open outcome that filled are the lists with seats for certain", () => {
    const [was, is] = [
      [60, 40],
      [50, 50],
    ].map((votes) => made({ votes, house: 5 }));
    const { subtitle } = spec(
      "swing",
      against([was!.results, was!.outcome], [is!.results, is!.outcome]),
    ).usermeta;
    expect(subtitle).toContain("Filled: seats for certain in (2).");
  });

  it("has no picture without a second election or a law", () => {
    const [results, outcome] = held("kg-2020");
    for (const id of ["swing", "laws"])
      expect(() => spec(id, { results, outcome }), id).toThrow(/^It takes/);
  });

  it("any votes before and after", async () => {
    const votes = fc.array(fc.oneof(fc.nat(2_000_000), fc.constant(null)), {
      minLength: 1,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(votes, votes, async (before, after) => {
        const names = ["ы".repeat(60), "A ".repeat(40)];
        const [was, is] = [before, after].map((v) => made({ votes: v, names }));
        await sound(against([was!.results, was!.outcome], [is!.results, is!.outcome]), "swing");
      }),
      { numRuns: 12 },
    );
  });
});
