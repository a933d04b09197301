import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/results/document.ts";
import { invalidBallots } from "../../src/results/invalid.ts";

type Totals = Record<string, unknown>;

const of = (whole: Totals, ...districts: Totals[]) =>
  invalidBallots(
    readDocument(
      {
        mandate: "results/1",
        election: { id: "e", title: "Vote", status: "final", sources: [] },
        lists: [{ id: "a", name: "A", kind: "party" }],
        areas: [
          { id: "n", name: "Nation", level: "nation", totals: whole, votes: { a: 90 } },
          ...districts.map((totals, i) => ({
            ...{ id: `d${i}`, name: `D${i}`, level: "district", parent: "n", totals },
            votes: { a: 45 },
          })),
        ],
      },
      "e.json",
    ).results!,
  );

describe("invalid ballots", () => {
  const known = { cast: 100, valid: 90 };

  it("are those that a source prints for the whole", () =>
    expect(of({ ...known, invalid: 10 })).toEqual({ size: 10, derived: false }));

  it("are printed, too, where those of the districts add up to them", () =>
    expect(of(known, { invalid: 4 }, { invalid: 6 })).toEqual({ size: 10, derived: false }));

  it("are cast minus valid where districts lack them, or add up to something else", () => {
    expect(of(known)).toEqual({ size: 10, derived: true });
    expect(of(known, { invalid: 4 }, {})).toEqual({ size: 10, derived: true });
    expect(of(known, { invalid: 4 }, { invalid: 5 })).toEqual({ size: 10, derived: true });
  });

  it("are not known without ballots cast", () => expect(of({ valid: 90 })).toBeUndefined());
});
