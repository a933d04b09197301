import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golosov } from "../../../src/analysis/measure/golosov.ts";
import { isKnown } from "../../../src/analysis/measure/measure.ts";
import { measures } from "../../../src/analysis/measure/measures.ts";
import { nationalization } from "../../../src/analysis/measure/nationalization.ts";
import { twoLargest } from "../../../src/analysis/measure/two-largest.ts";
import { elect } from "../../../src/elect/elect.ts";
import { election, law } from "../../support.ts";

describe("numbers of parties", () => {
  // by another program, from the formula: Σ p / (p + q² − p²)
  it("2.1784 for 94,545, 74,162 and 25,273; 4/3 for 75 and 25 (Golosov)", () => {
    expect(golosov([94_545, 74_162, 25_273])).toBeCloseTo(2.178407, 6);
    expect(golosov([75, 25])).toBeCloseTo(4 / 3, 12);
    expect(golosov([7, 7, 7, 0])).toBeCloseTo(3, 12);
  });

  it("concentration and competitiveness of 100, 150 and 60", () => {
    const { concentration, competitiveness } = twoLargest([100, 150, 60]);
    expect(concentration).toBeCloseTo(250 / 310, 12);
    expect(competitiveness).toBeCloseTo(1 - 50 / 310, 12);
  });
});

describe("nationalization", () => {
  it("of shares of 10, 20, 30 and 40: 0.75 and 0.7778", () => {
    const found = nationalization([0.1, 0.2, 0.3, 0.4]);
    expect(found).toMatchObject({ base: "party", areas: 4 });
    expect(found.jonesMainwaring).toBeCloseTo(0.75, 12);
    expect(found.golosov).toBeCloseTo(7 / 9, 12);
  });

  it("is 1 where the share is the same everywhere; all in one of n areas: 1/n and 0", () => {
    expect(nationalization([0.3, 0.3, 0.3])).toMatchObject({
      jonesMainwaring: expect.closeTo(1, 12),
      golosov: expect.closeTo(1, 12),
    });
    expect(nationalization([0, 0, 0, 0.9])).toMatchObject({
      jonesMainwaring: expect.closeTo(1 / 4, 12),
      golosov: expect.closeTo(0, 12),
    });
  });

  it("lies from 0 to 1 and does not depend on the order of the areas", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 20 }), (votes) => {
        if (votes.every((v) => v === 0)) return;
        const shares = votes.map((v) => v / 1000);
        const [found, turned] = [nationalization(shares), nationalization(shares.toReversed())];
        for (const key of ["jonesMainwaring", "golosov"] as const) {
          expect(found[key]).toBeGreaterThanOrEqual(-1e-9);
          expect(found[key]).toBeLessThanOrEqual(1 + 1e-9);
          expect(turned[key]).toBeCloseTo(found[key], 9);
        }
      }),
    ));

  it("Germany 2013: the CSU stood in one Land of 16, the CDU in the 15 others", () => {
    const results = election("de-2013");
    const [level] = measures(results, elect(law(results.election.law!), results)).areas;
    const of = (id: string) => {
      const score = level!.lists.find((one) => one.id === id)!.nationalization;
      return isKnown(score) ? score.jonesMainwaring : undefined;
    };
    expect(of("csu")).toBeCloseTo(1 / 16, 9);
    expect(of("spd")).toBeGreaterThan(of("cdu")! - 0.2);
    const system = level!.nationalization;
    expect(isKnown(system) && system.jonesMainwaring).toBeGreaterThan(0.7);
  });
});
