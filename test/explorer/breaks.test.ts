import { describe, expect, it } from "vitest";
import { sweepLeftOut } from "../../src/analysis/scenario/knob/left-out.ts";
import { intervalAt } from "../../src/analysis/scenario/sweep.ts";
import { fraction } from "../../src/exact/fraction.ts";
import {
  columnsOf,
  leftOutBreaks,
  shareBreaks,
  shareIn,
  stopsOf,
} from "../../src/explorer/breaks.ts";
import { election, electionIds, law } from "../support.ts";

describe("stops of the threshold", () => {
  const kg = shareBreaks(law("kg-2020"), election("kg-2020"))!;

  it("are one more than the shares that differ", () => expect(kg.intervals).toHaveLength(17));

  it("set the law's own share where it lies", () =>
    expect(shareIn(intervalAt(kg, fraction(7, 100)), kg)).toEqual(fraction(7, 100)));

  it("set a short share elsewhere: 6% of what ends at 136,276 of 1,990,753 ballots", () =>
    expect(shareIn(intervalAt(kg, fraction(6, 100)), kg)).toEqual(fraction(6, 100)));

  // every fourth, which keeps it short
  it.each(electionIds.filter((_, i) => i % 4 === 1))("lie in their intervals: %s", (id) => {
    const results = election(id);
    const swept = shareBreaks(law(results.election.law!), results);
    for (const interval of swept?.intervals ?? [])
      expect(intervalAt(swept!, shareIn(interval, swept!))).toBe(interval);
  });
});

describe("areas left out by a column", () => {
  const results = election("kg-2020");
  const rule = law("kg-2020");
  const order = { by: "percent_of_roll_by_14_00", first: "largest", level: "region" } as const;

  it("are offered where the data have figures of them", () => {
    expect(columnsOf(results)).toMatchObject([{ level: "region", areas: 9 }]);
    expect(columnsOf(results)[0]!.by).toContain(order.by);
    expect(columnsOf(election("tr-2002"))).toEqual([]);
  });

  it("leave one at least, and go together where they are equal", () =>
    expect(stopsOf(order, results)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]));

  const all = (...asked: Parameters<typeof leftOutBreaks>) => {
    const next = leftOutBreaks(...asked);
    let now = next();
    while (now.state === "looking") now = next();
    return now;
  };

  it("change the answer where the sweep of the command line says so: regions, which the law names", () =>
    expect(all(rule, results, order)).toEqual({
      found: sweepLeftOut(rule, results, order)
        .stretches.slice(1)
        .map(({ from }) => from),
      state: "done",
    }));

  it("change the answer where the sweep says so: stations, folded into regions", () => {
    const votes = election("kg-2020-stations");
    const by = { by: "form2_percent_of_registered", first: "largest", level: "station" } as const;
    const next = leftOutBreaks(rule, votes, by);
    let now = next();
    for (let i = 0; i < 70; i++) now = next();
    const { stretches } = sweepLeftOut(rule, votes, by, {}, 50);
    expect(now.found.filter((at) => at <= 50)).toEqual(stretches.slice(1).map(({ from }) => from));
    expect(now.state).toBe("looking");
  });
});
