import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { margins } from "../../src/analysis/margin/margins.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import { margins as chart } from "../../src/chart/margins/margins.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { elect } from "../../src/elect/elect.ts";
import type { Law } from "../../src/law/law.ts";
import type { Results } from "../../src/results/results.ts";
import { election, law } from "../support.ts";
import { type Made, made } from "./made.ts";
import { LAYOUTS, sound } from "./sound.ts";

function input(of: Law, results: Results): ChartInput {
  const outcome = elect(of, results);
  const [found] = margins(of, results, outcome);
  return { results, outcome, margins: found! };
}
const shipped = (id: string): ChartInput => {
  const results = election(id);
  return input(law(results.election.law!), results);
};
const supposed = (of: Made) => {
  const { law: own, results } = made(of);
  return input(own, results);
};
const drawn = (of: ChartInput, layout: (typeof LAYOUTS)[number] = "page") =>
  chart.spec(of, { layout, theme: "light" });
function spec(of: ChartInput, layout: (typeof LAYOUTS)[number] = "page"): ChartSpec {
  const one = drawn(of, layout);
  if ("absent" in one) throw new Error(one.absent);
  return one;
}
const styled = ({ layer }: ChartSpec, style: string) =>
  layer.filter(({ mark }) => mark.style === style).flatMap(({ data }) => data.values);

describe("Kyrgyzstan, 4 October 2020", () => {
  const kg = shipped("kg-2020");

  it("says how few votes it takes, and how many more ballots were invalid", () => {
    const { headline, subtitle } = spec(kg).usermeta;
    expect(headline).toBe(
      "1,275 votes move a seat, 3,077 let Mekenchil in. More than ten times as many ballots were invalid.",
    );
    expect(subtitle).toContain("Base of the law: the 1,990,753 ballots cast.");
  });

  it("tells every bar with its number in the alternative text", () => {
    const { alt } = spec(kg).usermeta;
    for (const bar of [
      "One seat moves (switched, Mekenim K. → Kyrgyzstan): 1,275",
      "A majority of 61 is lost (switched, Mekenim K. → Butun K.): 1,472",
      "Butun Kyrgyzstan is out (its votes switched or spoiled): 2,588",
      "Mekenchil is in (switched to it): 3,077",
      "Mekenchil is in (new ballots, all for it): 3,309",
      "ballots left out): 43,953",
      "Invalid ballots* (in the base, for no list): 31,823",
      "Against all (in the base, for no list): 35,714",
    ])
      expect(alt).toContain(bar);
  });

  it("names both counts where votes of a region change, and the status", () => {
    const { source } = spec(kg).usermeta;
    expect(source).toMatch(/briefing of 5 October 2020.*; Kloop, votes by polling station/);
    expect(source).toMatch(/ANNULLED, PRELIMINARY/);
  });

  it.each(LAYOUTS)(
    "draws bars from 0 as long as their votes, the fewest first, below them that of one area (%s)",
    (layout) => {
      const one = spec(kg, layout);
      const bars = ["bar", "context"].flatMap((style) => styled(one, style)) as unknown as {
        votes: number;
        x0: number;
        x1: number;
      }[];
      const longest = bars.find(({ votes }) => votes === 43_953)!;
      const perVote = (longest.x1 - longest.x0) / 43_953;
      for (const { votes, x0, x1 } of bars) expect(x1 - x0).toBeCloseTo(votes * perVote, 0);
      const own = bars.slice(0, 6).map(({ votes }) => votes);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      // Talas, where Butun Kyrgyzstan is nearest to failing the rule of the regions
      expect(bars[6]!.votes).toBeLessThan(own[0]!);
      expect(styled(one, "context")).toHaveLength(2);
    },
  );
});

describe("other elections", () => {
  it("leaves out what would take a tenth of all votes", () => {
    const { alt } = spec(supposed({ votes: [700, 250, 20], share: "5%", house: 10 })).usermeta;
    expect(alt).toContain("List 3 is in (switched to it): 29");
    expect(alt.match(/List 3 is in/g)).toHaveLength(2);
    expect(alt).not.toMatch(/List 3 is in \([^)]*left out/);
  });

  it("there is no picture where seats are open, or who passed is known by announcement alone", () => {
    expect(drawn(supposed({ votes: [50, 50], house: 5 }))).toMatchObject({
      absent: expect.stringMatching(/is open/),
    });
    expect(drawn(shipped("kg-2015"))).toMatchObject({
      absent: expect.stringMatching(/announcement/),
    });
  });

  it("holds nothing against invalid ballots that are not known", () => {
    const one = spec(supposed({ votes: [600, 340, 60], share: "7%", house: 10 }));
    expect(styled(one, "context")).toEqual([]);
    expect(one.usermeta.headline).not.toMatch(/invalid/);
  });

  it("keeps every text inside the picture, whatever the votes", async () => {
    await sound(shipped("kg-2020"), "margins");
    const shape = fc.record({
      votes: fc.array(fc.nat(200_000), { minLength: 1, maxLength: 6 }),
      names: fc.constant(["ы".repeat(70), "A ".repeat(40)]),
      house: fc.integer({ min: 1, max: 12 }),
      share: fc.constantFrom("5%", "20%"),
      againstAll: fc.nat(5_000),
    });
    await fc.assert(
      fc.asyncProperty(shape, (one) => sound(supposed(one), "margins")),
      { numRuns: 4 },
    );
  });
});
