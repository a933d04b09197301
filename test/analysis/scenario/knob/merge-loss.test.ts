import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../../src/analysis/scenario/apply.ts";
import { type Merge, sweepMergeLoss } from "../../../../src/analysis/scenario/knob/merge-loss.ts";
import { elect } from "../../../../src/elect/elect.ts";
import { fraction } from "../../../../src/exact/fraction.ts";
import { election, law, list } from "../../../support.ts";
import { oneHouse, votes } from "./small.ts";

const merge = (a: string, b: string): Merge => ({
  kind: "merge",
  lists: [a, b],
  into: { id: "both", name: "Both" },
});

describe("Ata Meken and Respublika as one list, 4 October 2020", () => {
  const found = sweepMergeLoss(
    law("kg-2020"),
    election("kg-2020"),
    merge("ata-meken", "respublika"),
  );

  it("comes in with 16 seats, and with none once too many of Respublika's voters stay at home", () => {
    expect(found).toMatchObject({ votes: 115_288, apart: 0 });
    expect(found.losses[0]).toMatchObject({ from: 0, seats: 16 });
    const last = found.losses.at(-1)!;
    expect(last).toMatchObject({ to: 115_288, seats: 0 });
    // 195,567 − x votes are less than 7% of 1,990,753 − x ballots from x = 60,446 on
    expect([found.vain, last.from]).toEqual([60_446, 60_446]);
  });
});

it("finds the seats for every number of votes lost", () => {
  const some = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(some, fc.constantFrom("dhondt", "sainte-lague", "hare"), (all, method) => {
      const [house, results] = [oneHouse(method, 7), votes(all)];
      const { losses } = sweepMergeLoss(house, results, merge("l0", "l1"));
      let next = 0;
      for (const { from, to, seats, atMost } of losses) {
        expect(from).toBe(next);
        next = to + 1;
        for (let lost = from; lost <= to; lost++) {
          const change = { ...merge("l0", "l1"), lost: fraction(lost, all[1]!) };
          const both = list(elect(house, applyChanges([change], results)), "both");
          expect([both.seats, both.atMost]).toEqual([seats, atMost]);
        }
      }
      expect(next).toBe(all[1]! + 1);
    }),
    { numRuns: 60 },
  );
});
