import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import type { Assumption, Results } from "../../src/results/results.ts";
import { compareOfficial } from "../../src/verify/official.ts";
import { verify } from "../../src/verify/verify.ts";
import { election, hurdles, law, leaves, list, seats, shuffled } from "../support.ts";

describe("Kyrgyzstan, 4 October 2020; constitutional law on elections, art. 64", () => {
  const results = election("kg-2020");
  const held = () => elect(law("kg-2020"), results);
  const passing = ["birimdik", "mekenim-kyrgyzstan", "kyrgyzstan", "butun-kyrgyzstan"];
  const national = (id: string) => hurdles(held(), id)[0];

  it("gives the announced seats", () => {
    const outcome = held();
    expect(seats(outcome)).toEqual({
      birimdik: 46,
      "mekenim-kyrgyzstan": 45,
      kyrgyzstan: 16,
      "butun-kyrgyzstan": 13,
    });
    expect(compareOfficial(results, outcome)).toEqual([]);
    expect(outcome.open).toEqual([]);
  });

  it("asks for 139,353 votes, 7% of 1,990,753 ballots cast", () =>
    expect(held().line).toEqual({
      path: expect.any(String),
      share: fraction(7, 100),
      strict: false,
      base: { of: "cast", size: 1_990_753 },
      needed: 139_353,
    }));

  it("keeps Mekenchil out, 3,077 votes short of 7% of the ballots cast", () => {
    expect(national("mekenchil")).toMatchObject({ met: false, ground: "counted", shortBy: 3_077 });
    expect(list(held(), "mekenchil")).toMatchObject({ passes: false, seats: 0, atMost: 0 });
  });

  it("lets Butun Kyrgyzstan in by 2,587", () =>
    expect(national("butun-kyrgyzstan")).toMatchObject({ met: true, clearBy: 2_587 }));

  it("decides the four lists in all nine regions, though ballots cast are not known there", () => {
    const outcome = held();
    for (const id of passing) {
      expect(list(outcome, id)).toMatchObject({ passes: true, ground: "bounds" });
      const regional = leaves(list(outcome, id).evidence!).filter(({ area }) => area !== "kg");
      expect(regional).toHaveLength(9);
      expect(regional.every(({ met }) => met === true)).toBe(true);
    }
  });

  it("has Butun Kyrgyzstan in Talas as the closest: 1,139 of at most 149,057, 95 clear", () => {
    const outcome = held();
    const regional = passing.flatMap((id) => leaves(list(outcome, id).evidence!));
    const clear = regional.flatMap((h) => (h.met === true && h.area !== "kg" ? [h.clearBy] : []));
    expect(Math.min(...clear)).toBe(95);
    expect(hurdles(outcome, "butun-kyrgyzstan", "talas")).toEqual([
      expect.objectContaining({
        votes: 1_139,
        base: { of: "cast", size: { from: 87_263, to: 149_057 } },
        ground: "bounds",
        clearBy: 95,
      }),
    ]);
  });

  it("gives two seats left over by the largest fractional part, Birimdik before Mekenim Kyrgyzstan, art. 64(3)", () => {
    const [step] = held().steps;
    if (step?.kind !== "share" || step.award.kind !== "quota") throw new Error("no quota");
    const { claimants, award } = step;
    expect(award.quota).toEqual(fraction(1_279_314, 120));
    expect(award.full.reduce((a, b) => a + b)).toBe(118);
    expect(award.extra.map((i) => claimants[i])).toEqual(["birimdik", "mekenim-kyrgyzstan"]);
    expect(claimants[award.next!]).toBe("kyrgyzstan");
  });

  it("does not depend on the order of the lists", () => {
    const outcome = held();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const turned = elect(law("kg-2020"), shuffled(results, seed));
        expect(new Map([...turned.seats].sort())).toEqual(new Map([...outcome.seats].sort()));
        expect(turned.eligible).toEqual(outcome.eligible);
        expect(hurdles(turned, "mekenchil")).toEqual(hurdles(outcome, "mekenchil"));
      }),
      { numRuns: 50 },
    );
  });
});

describe("The hand count by station of the same election, ballots cast not known", () => {
  const results = election("kg-2020-stations");
  const rules = () => law("kg-2020");
  const held = () => elect(rules(), results);
  const assuming = (...assumptions: Assumption[]): Results => ({ ...results, assumptions });

  it.each([
    ["mekenchil", 9_897],
    ["butun-kyrgyzstan", 108_883],
    ["kyrgyzstan", 496_355],
  ])("leaves %s undecided: out if more than %i ballots were invalid", (id, invalid) => {
    const outcome = held();
    expect(list(outcome, id).passes).toBe("undecided");
    expect(outcome.open).toContainEqual(
      expect.objectContaining({
        kind: "undecided",
        lists: [id],
        breakEven: expect.objectContaining({ of: "cast", invalid }),
      }),
    );
  });

  it("leaves no other open, and gives only the seats that are certain", () => {
    const outcome = held();
    expect(outcome.open).toHaveLength(3);
    expect(seats(outcome)).toEqual({ birimdik: 41, "mekenim-kyrgyzstan": 40 });
    expect(list(outcome, "birimdik").atMost).toBeGreaterThan(41);
    expect(verify(rules(), results, outcome)).toEqual([]);
  });

  it("is decided once the invalid ballots are supplied: at the break-even in, one more out", () => {
    const at = (invalid: number) =>
      elect(rules(), assuming({ area: "kg", total: "invalid", value: invalid }));
    expect(list(at(9_897), "mekenchil").evidence).toMatchObject({ met: true });
    expect(list(at(9_898), "mekenchil").passes).toBe(false);
    expect(at(9_898).assumptions).toEqual([{ area: "kg", total: "invalid", value: 9_898 }]);
  });

  it("lets the four lists of the scanner count in if 1.6% of the ballots cast were invalid, everywhere", () => {
    const supposed = assuming({ total: "invalid", value: { share: fraction(16, 1000) } });
    const supplied = elect(rules(), supposed);
    expect(supplied.open).toEqual([]);
    expect(supplied.eligible).toEqual([
      "birimdik",
      "mekenim-kyrgyzstan",
      "kyrgyzstan",
      "butun-kyrgyzstan",
    ]);
    expect(verify(rules(), supposed, supplied)).toEqual([]);
  });
});
