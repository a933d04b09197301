import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { governing } from "../../../src/analysis/coalition/governing.ts";
import { elect } from "../../../src/elect/elect.ts";
import { law, table } from "../../elect/small.ts";
import { election, law as lawOf } from "../../support.ts";

const of = (id: string) => {
  const results = election(id);
  return governing(elect(lawOf(results.election.law!), results));
};
const onSeats = (votes: Readonly<Record<string, number>>, seats: number) =>
  governing(elect(law(seats), table(votes)));

describe("real houses", () => {
  it("Bundestag, 2025: CDU and CSU need the SPD or the AfD, and the SSW is needed by nobody", () => {
    const found = of("de-2025");
    if (found.kind !== "settled") throw new Error(found.kind);
    const { minimal, power, majority, winning } = found.coalitions;
    expect(majority).toBe(316);
    const sets = minimal.map(({ lists, surplus }) => `${lists.join("+")} ${surplus}`);
    expect(sets).toContain("cdu+spd+csu 12");
    expect(sets).toContain("cdu+afd 0");
    expect(power.find(({ lists }) => lists[0] === "ssw")).toMatchObject({ neededIn: 0n });
    // an odd number of lists and a majority of more than half: of every set and the rest one wins, or neither at 315
    expect(winning).toBe(64n);
  });

  it("Greece, June 2023: one party alone", () => {
    const found = of("gr-vouli-2023-06");
    expect(found).toMatchObject({
      kind: "settled",
      coalitions: { minimal: [{ seats: 158, surplus: 7 }], minimalCount: 1n, near: [] },
    });
  });
});

describe("where there is no house", () => {
  it.each([
    ["pt-local-2025-jf-ties", "apart"],
    ["us-house-2020", "areas"],
    ["ge-2016", "no-seats"],
  ])("%s: %s", (id, why) => expect(of(id)).toEqual({ kind: "absent", why }));

  it("more lists and seats than can be gone through are refused at once", () => {
    const votes = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`l${i}`, 1_000 + i]));
    expect(onSeats(votes, 1_000)).toEqual({ kind: "absent", why: "large" });
  });
});

describe("seats that are open", () => {
  // 1,000 votes, 10 seats: 5 1/2, 2 1/2 and 2 quotas of 100; the tenth seat goes by lot to a or b
  const found = onSeats({ a: 550, b: 250, c: 200 }, 10);

  it("only what wins for either lot is certain; what may win or not is told apart", () => {
    if (found.kind !== "open") throw new Error(found.kind);
    expect(found.certain.minimal.map(({ lists }) => lists.join("+"))).toEqual(["a+b", "a+c"]);
    expect(found.possible).toEqual([{ lists: ["a"], seats: 5, atMost: 6 }]);
  });

  it("the lots decide", () => {
    const results = table({ a: 550, b: 250, c: 200 });
    for (const [drawn, first] of [
      ["a", ["a"]],
      ["b", ["a", "b"]],
    ] as const) {
      const lot = { step: "seats", area: "whole", among: ["a", "b"], seats: 1, drawn: [drawn] };
      const open = elect(law(10), results).open[0]!;
      const outcome = elect(law(10), results, { lots: [{ ...lot, area: open.area! }] });
      const settled = governing(outcome);
      if (settled.kind !== "settled") throw new Error(settled.kind);
      expect(settled.coalitions.minimal[0]!.lists).toEqual(first);
    }
  });
});

it("does not depend on the order of the lists, even where seats and votes are equal", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 8 }),
      (votes) => {
        const entries = votes.map((n, i) => [`l${i}`, n * 100] as const);
        const seats = votes.reduce((a, b) => a + b, 0); // a whole quota each: no lot
        expect(onSeats(Object.fromEntries(entries.toReversed()), seats)).toEqual(
          onSeats(Object.fromEntries(entries), seats),
        );
      },
    ),
    { numRuns: 30 },
  ));
