import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { compare, type Fraction, fraction } from "../../src/exact/fraction.ts";
import { gather } from "../../src/report/gather.ts";
import type { Table } from "../../src/report/table.ts";
import { areaRuleTable } from "../../src/report/tables/area-rule.ts";
import { basesTable } from "../../src/report/tables/bases.ts";
import { comparisonTable } from "../../src/report/tables/comparison.ts";
import { measuresTable } from "../../src/report/tables/measures.ts";
import { regionsTable } from "../../src/report/tables/regions.ts";
import { resultTable } from "../../src/report/tables/result.ts";
import { stepTable } from "../../src/report/tables/step.ts";
import { sweepTable } from "../../src/report/tables/sweep.ts";
import type { ShareEvidence } from "../../src/results/outcome.ts";
import { law as smallLaw, table as town } from "../elect/small.ts";
import { election, law as lawOf, shuffled } from "../support.ts";

const texts = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

const [results, law] = [election("kg-2020"), lawOf("kg-2020")];
const outcome = elect(law, results);
const found = gather(law, results, outcome);

describe("the result of kg-2020", () => {
  const result = resultTable({ outcome, results });

  it("draws the line between the fourth list and the fifth, with its size in votes", () =>
    expect(texts(result).slice(3, 6)).toEqual([
      ["Butun Kyrgyzstan", "13", "7.130", "141,940", "+2,587"],
      ["7% of 1,990,753 ballots cast = 139,353 votes", "", "7", "139,353", ""],
      ["Mekenchil", "–", "6.845", "136,276", "−3,077"],
    ]));

  it("marks the two lists beside the line as close, and no other", () =>
    expect(result.rows.filter((row) => row.close).map((row) => row.id)).toEqual([
      "butun-kyrgyzstan",
      "mekenchil",
    ]));

  it("names the base in the head of the share and ends with it", () => {
    expect(result.columns.map(({ head }) => head)).toContain("% cast");
    expect(texts(result).at(-1)).toEqual(["Ballots cast", "120", "100", "1,990,753", ""]);
  });

  it("says that the invalid ballots are a difference", () => {
    expect(texts(result).at(-2)).toEqual(["Invalid (a)", "", "1.60", "31,823", ""]);
    expect(result.notes.join()).toMatch("(a) cast minus valid; not published.");
  });

  it("holds exact values: votes as integers, shares as fractions of the base", () => {
    const mekenchil = result.rows.find((row) => row.id === "mekenchil")!;
    const [, , share, votes] = mekenchil.cells;
    expect(compare(share!.value as Fraction, fraction(136_276, 1_990_753))).toBe(0);
    expect(votes!.value).toBe(136_276);
  });

  it("has rows that add up to their base", () => {
    const votes = (role: string) =>
      result.rows
        .filter((row) => row.role === role)
        .reduce((sum, row) => sum + Number(row.cells[3]!.value), 0);
    expect(votes("list") + votes("missed") + votes("context")).toBe(1_990_753);
  });

  it("does not depend on the order of the lists", () =>
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const other = shuffled(results, seed);
        expect(texts(resultTable({ outcome: elect(law, other), results: other }))).toEqual(
          texts(result),
        );
      }),
      { numRuns: 20 },
    ));
});

describe("what if, kg-2020", () => {
  it("sets the bases side by side for the list that they decide on", () =>
    expect(texts(basesTable({ rows: found.bases }))).toEqual([
      ["registered", "3,523,554", "246,649", "3.87", "out", "−110,373", "61/59"],
      ["cast (law)", "1,990,753", "139,353", "6.845", "out", "−3,077", "46/45/16/13"],
      ["valid", "1,958,930", "137,126", "6.957", "out", "−850", "46/45/16/13"],
      ["party", "1,923,216", "134,626", "7.086", "IN", "+1,650", "41/40/15/12/12"],
    ]));

  it("compares thresholds", () =>
    expect(texts(comparisonTable({ rows: found.comparisons }))).toEqual([
      ["3%", "cast", "9", "34/33/12/10/9/8/5/5/4", ""],
      ["5%", "cast", "6", "38/37/14/11/11/9", ""],
      ["7%", "cast", "4", "46/45/16/13", "the law"],
      ["9%", "cast", "2", "61/59", ""],
    ]));

  it("sweeps every threshold and marks that of the law", () => {
    const sweep = sweepTable({ sweep: found.sweep!, results });
    expect(texts(sweep).find((row) => row[5] !== "")).toEqual([
      "6.845%",
      "7.130%",
      "141,940",
      "4",
      "46/45/16/13",
      "7%, the law",
    ]);
    expect(sweep.notes.join()).toMatch("Zamandash (Batken and Talas)");
    expect(sweep.notes.join()).toMatch(
      "Chon Kazat and Reforma (Osh city, Batken, Jalal-Abad and Osh oblast)",
    );
  });

  it("gives an edge of two lists with nearly equal votes as many decimals as tell them apart", () => {
    const close = town({ a: 500_000, b: 300_001, c: 300_000, d: 5 });
    const three = smallLaw(10, {}, { conditions: { passes: { atLeast: "5%", of: "party" } } });
    const swept = gather(three, close, elect(three, close)).sweep!;
    const edges = texts(sweepTable({ sweep: swept, results: close })).map((row) => row[1]);
    expect(new Set(edges).size).toBe(edges.length);
  });
});

describe("areas, measures and steps of kg-2020", () => {
  it("shows how far each list is above the rule in each region", () => {
    const rule = areaRuleTable({ outcome, results })!;
    const column = rule.columns.findIndex(({ head }) => head === "Butun K.");
    expect(texts(rule).find(([area]) => area === "Talas")![column]).toBe("+95");
    expect(rule.rows).toHaveLength(9);
  });

  it("names the strongest list of each region", () =>
    expect(texts(regionsTable({ outcome, results })!).find(([area]) => area === "Bishkek")).toEqual(
      ["Bishkek", "Birimdik", "66", "263,955", "16.69", "16.66", "3.90", "6.08", "5.48"],
    ));

  it("prints the indices", () =>
    expect(
      texts(measuresTable(found))
        .slice(0, 4)
        .map(([, value]) => value),
    ).toEqual(["15.91", "33.48", "6.51", "3.15"]));

  it("tells how the quota and the remainders gave the seats", () => {
    const step = stepTable(outcome.steps[0] as ShareEvidence, outcome);
    expect(step.caption).toMatch("10,660.95 votes a seat");
    expect(texts(step).map(([, seats, , , full, , extra]) => [seats, full, extra])).toEqual([
      ["46", "45", "1"],
      ["45", "44", "1"],
      ["16", "16", "–"],
      ["13", "13", "–"],
    ]);
  });
});

describe("what is not known or open", () => {
  it("shows unknown votes as not known, never as 0", () => {
    const unknown = town({ a: 60, b: 40, c: null });
    const rows = texts(resultTable({ outcome: elect(smallLaw(3), unknown), results: unknown }));
    expect(rows.find(([name]) => name === "C")!.slice(2)).toContain("not known");
    expect(rows.flat()).not.toContain("0");
  });

  it("shows the range of seats while a lot is pending", () => {
    const tied = town({ a: 550, b: 250, c: 200 });
    const rows = texts(resultTable({ outcome: elect(smallLaw(10), tied), results: tied }));
    expect(rows.slice(0, 3).map((row) => row[1])).toEqual(["5 or 6", "2 or 3", "2"]);
  });

  it("takes shares of another base where that of the law is not known exactly", () => {
    const stations = election("kg-2020-stations");
    const table = resultTable({ outcome: elect(law, stations), results: stations });
    expect(table.columns.map(({ head }) => head)).toContain("% valid");
    expect(texts(table).find(([name]) => name === "Mekenchil")).toEqual([
      "Mekenchil",
      "0 to 15",
      "7.04",
      "132,807",
      "undecided",
    ]);
  });

  it("has no column of seats for a law without a seat step", () => {
    const georgia = election("ge-2016");
    const table = resultTable({ outcome: elect(lawOf("ge-2016"), georgia), results: georgia });
    expect(table.columns.map(({ head }) => head)).toEqual([
      "List",
      "Passes",
      "% cast",
      "Votes",
      "To line",
    ]);
  });
});
