import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import type { Award, Bounds, Weight } from "../../src/apportion/award.ts";
import { DIVISORS, parseMethod } from "../../src/apportion/methods.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { runs } from "../runs.ts";
import { divisorMethod, seats } from "./elections.ts";
import { larger, quotient, type Ratio } from "./reference.ts";

const by = (law: unknown, weights: readonly Weight[], n: number, bounds?: Bounds): Award =>
  apportion(weights, n, parseMethod(law)!, bounds);
const rest = (word: string, quota: object) => {
  // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
  return { ...quota, then: word };
};

describe("the evidence of divisors", () => {
  it("has equal quotients in the order of the claimants", () => {
    expect(by("dhondt", [10, 10, 5], 5).evidence).toMatchObject({ order: [0, 1, 0, 1, 2] });
    expect(by("dhondt", [5, 10, 10], 4).evidence).toMatchObject({ order: [1, 2] });
  });

  it("names who is below its minimum as next where the seats do not reach for all minima", () => {
    const { seats, evidence } = by("dhondt", [700, 200, 100], 5, { minimum: [2, 2, 2] });
    expect(seats).toEqual([2, 2, 1]);
    expect(evidence.next).toBe(2);
  });

  it("tells the seats of a minimum first, and who would be next", () => {
    const { evidence, raised } = by("dhondt", [60, 30, 1], 4, { minimum: [0, 0, 1] });
    expect(evidence).toMatchObject({ order: [2, 0, 0, 1], next: 0 });
    expect(raised).toEqual([2]);
  });

  it("names only what there is", () => {
    const plain = by("dhondt", [60, 30], 3);
    for (const key of ["tie", "unassigned", "raised", "capped"])
      expect(plain).not.toHaveProperty(key);
    const bounded = by("dhondt", [60, 30], 3, { minimum: [1, 1], maximum: [5, 5] });
    expect(bounded).toMatchObject({ raised: [], capped: [] });
    expect(bounded).not.toHaveProperty("unassigned");
  });
});

/** The claimants that a bound held, by the definition: against the largest quotient that got nothing, or the last that won. */
function held(
  id: string,
  weights: readonly Weight[],
  award: Award,
  bounds: Required<Pick<Bounds, "already" | "minimum" | "maximum">>,
) {
  if (award.evidence.kind !== "divisor") throw new Error("not a divisor method");
  const { already, minimum, maximum } = bounds;
  const all = weights.map((_, i) => i);
  const now = all.map((i) => already[i]! + award.seats[i]!);
  const limit = (i: number) => Math.max(maximum[i]!, minimum[i]!);
  const claim = (i: number, before: number) => quotient(id, weights[i]!, before);
  const free = all.filter((i) => weights[i] && now[i]! < limit(i));
  const most = free
    .map((i) => claim(i, now[i]!))
    .reduce<Ratio | undefined>((a, b) => (a && !above(b, a) ? a : b), undefined);
  const need = all.map((i) => Math.max(0, minimum[i]! - already[i]!));
  const byQuotient = award.evidence.order.slice(need.reduce((a, b) => a + b, 0));
  const last = byQuotient.at(-1);
  const cut = award.tie ? most : last === undefined ? undefined : claim(last, now[last]! - 1);
  return {
    raised: all.filter(
      (i) => need[i]! > 0 && (!weights[i] || (most && !above(claim(i, minimum[i]! - 1), most))),
    ),
    capped: all.filter(
      (i) =>
        weights[i] &&
        now[i]! >= limit(i) &&
        (award.unassigned || (cut !== undefined && !above(cut, claim(i, now[i]!)))),
    ),
  };
}

/** Over a divisor of 0 the larger weight goes first. */
const above = (a: Ratio, b: Ratio): boolean =>
  a.d === 0n && b.d === 0n ? a.n > b.n : a.d === 0n || (b.d !== 0n && larger(a, b));

describe("claimants that a bound held are named by the definition", () => {
  const small = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 });
  const votes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 });

  // Of Huntington–Hill and the methods with a divisor of 0 the reference holds squares, or no number.
  it.each(["dhondt", "sainte-lague", "danish", "imperiali", "macanese"])("%s", (id) =>
    fc.assert(
      fc.property(votes, seats, small, small, small, (w, s, before, low, more) => {
        const own = (list: readonly number[]) => list.slice(0, w.length);
        const [already, minimum] = [own(before), own(low)];
        const maximum = minimum.map((n, i) => n + more[i]!);
        const bounds = { already, minimum, maximum };
        const award = by(id, w, s, bounds);
        const need = minimum.reduce((sum, n, i) => sum + Math.max(0, n - already[i]!), 0);
        fc.pre(need <= s);
        const { raised, capped } = award;
        expect({ raised, capped }).toEqual(held(id, w, award, bounds));
      }),
      { numRuns: runs(300) },
    ),
  );

  it("with seats that no one could take", () => {
    const { capped, unassigned } = by("dhondt", [60, 30, 0], 9, { maximum: [2, 3, 4] });
    expect({ capped, unassigned }).toEqual({ capped: [0, 1], unassigned: 4 });
  });

  it("at its maximum, but with no more to come", () => {
    expect(by("dhondt", [60, 30], 3, { maximum: [2, 1] }).capped).toEqual([]);
    expect(by("dhondt", [60, 30], 3, { maximum: [1, 5] }).capped).toEqual([0]);
  });
});

describe("the size of the votes decides nothing", () => {
  const few = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 });
  const told = ({ seats: given, tie, unassigned }: Award) => ({ seats: given, tie, unassigned });
  const fits = (weights: readonly number[]) =>
    Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, ...weights));

  it("under divisors", () =>
    fc.assert(
      fc.property(few, seats, divisorMethod, (w, s, m) => {
        const plain = told(apportion(w, s, m));
        const times = fits(w) - (1 - (fits(w) % 2)); // odd: no power of two in it
        const large = w.map((v) => v * times);
        expect(told(apportion(large, s, m))).toEqual(plain);
        const huge = w.map((v) => BigInt(v) * (2n ** 90n + 1n));
        expect(told(apportion(huge, s, m))).toEqual(plain);
      }),
      { numRuns: runs(300) },
    ));

  it("under quotas that are not rounded", () =>
    fc.assert(
      fc.property(few, seats, fc.constantFrom("hare", "imperiali-quota"), (w, s, m) => {
        const plain = told(by(m, w, s));
        const large = w.map((v) => v * fits(w));
        expect(told(by(m, large, s))).toEqual(plain);
        expect(
          told(
            by(
              m,
              w.map((v) => BigInt(v) * (2n ** 90n + 1n)),
              s,
            ),
          ),
        ).toEqual(plain);
      }),
      { numRuns: runs(300) },
    ));

  it.each([1, 1_000_000_000_000_001])("of a tie under Dean's divisors, votes times %d", (k) => {
    const { seats: given, tie } = by("dean", [5 * k, 9 * k], 4);
    expect({ given, tie }).toEqual({ given: [1, 2], tie: { among: [0, 1], seats: 1 } });
  });

  it("nor does the number of seats, where divisors leave whole doubles", () => {
    const { seats: given, tie } = by("macanese", [3, 3], 151);
    expect({ given, tie }).toEqual({ given: [75, 75], tie: { among: [0, 1], seats: 1 } });
  });

  it("of weights of every type: the same share in doubles and in BigInts", () => {
    for (const { id } of DIVISORS)
      expect(by(id, [70n, 20, 9n, 0n], 12)).toEqual(by(id, [70, 20, 9, 0], 12));
  });
});

describe("the evidence of quotas", () => {
  it("of largest remainders", () => {
    expect(by("hare", [70, 25, 5, 0], 9)).toEqual({
      seats: [6, 2, 1, 0],
      evidence: {
        kind: "quota",
        method: "hare",
        quota: fraction(100, 9),
        full: [6, 2, 0, 0],
        remainders: [30, 25, 45, 0],
        unit: 9,
        extra: [2],
        next: 0,
      },
    });
  });

  it("of highest averages, from the seats held before", () => {
    const method = rest("highest-averages", { quota: "hare" });
    const { seats: given, evidence } = by(method, [70, 30, 0], 5, { already: [0, 3, 0] });
    expect(given).toEqual([4, 1, 0]);
    expect(evidence).toMatchObject({ full: [3, 1, 0], extra: [0], next: 0 });
    const none = by(method, [80, 20], 5);
    expect(none.evidence).toMatchObject({ full: [4, 1], extra: [] });
    expect(none.evidence).not.toHaveProperty("taken");
  });

  it("of whole quotas alone: what is left is for a later step", () => {
    const award = by(rest("nothing", { quota: "hare" }), [70, 25, 5], 9);
    expect(award).toMatchObject({ seats: [6, 2, 0], unassigned: 1 });
    expect(award.evidence).toMatchObject({ extra: [], next: null });
    expect(award).not.toHaveProperty("tie");
  });

  it("of no votes, and of no seats", () => {
    for (const weights of [
      [0, 0],
      [0n, 0n],
    ] as Weight[][]) {
      expect(by("hare", weights, 3)).toMatchObject({ seats: [0, 0], unassigned: 3 });
      expect(by("hare", weights, 3).evidence).toMatchObject({
        quota: fraction(0),
        full: [0, 0],
        remainders: weights,
        unit: 1,
        extra: [],
        next: null,
      });
    }
    expect(by("hare", [60, 40], 0)).toMatchObject({ seats: [0, 0] });
    expect(by("hare", [60, 40], 0).evidence).toMatchObject({
      quota: fraction(0),
      remainders: [60, 40],
    });
  });

  it("of seats taken back, the smallest remainder first", () => {
    const award = by("imperiali-quota", [46, 31, 23], 3); // quotas of 20: 2, 1, 1 of 3 seats
    expect(award.seats).toEqual([2, 1, 0]);
    expect(award.evidence).toMatchObject({ full: [2, 1, 1], extra: [], taken: [2], next: 2 });
    expect(award).not.toHaveProperty("tie");
  });

  it("of a quota of one vote: rounds of seats back from those that hold one", () => {
    const award = by({ quota: "hare", round: "down" }, [3, 1, 1], 3); // 5 quotas of 1 for 3 seats
    expect(award.evidence).toMatchObject({ full: [3, 1, 1], taken: [0, 1, 2] });
    expect(award).toMatchObject({ seats: [2, 0, 0], tie: { among: [0, 1, 2], seats: 1 } });
  });

  it("keeps one type of number, and the same numbers, beyond 2^53", () => {
    const votes = [7n, 2n, 1n].map((v) => v * 2n ** 60n);
    for (const round of ["exact", "down", "nearest", "above"]) {
      const { evidence } = by({ quota: "droop", round }, votes, 6);
      if (evidence.kind !== "quota") throw new Error("no quota");
      const { remainders, unit } = evidence;
      expect([...remainders, unit].every((n) => typeof n === "bigint")).toBe(true);
    }
    const rounded = by({ quota: "hare", round: "down" }, [1n, 1n, 0n], 3).evidence;
    expect(rounded).toMatchObject({ quota: fraction(1), full: [1, 1, 0] });
  });
});

describe("bounds of a quota", () => {
  it("name in order whom a maximum stopped, though the first left last", () => {
    const { seats: given, capped, raised } = by("hare", [30, 60, 10], 10, { maximum: [3, 3, 9] });
    expect({ given, capped, raised }).toEqual({ given: [3, 3, 4], capped: [0, 1] });
  });

  it("name in order whom a minimum raised, though the first left last", () => {
    const { seats: given, capped, raised } = by("hare", [6, 1, 93], 10, { minimum: [1, 3, 0] });
    expect({ given, raised, capped }).toEqual({ given: [1, 3, 6], raised: [0, 1] });
  });

  it("stop nobody who gets no more than the maximum", () => {
    const { seats: given, capped } = by("hare", [50, 50], 10, { maximum: [5, 5] });
    expect({ given, capped }).toEqual({ given: [5, 5], capped: [] });
  });
});

describe("a quota of another total than the votes of the claimants", () => {
  it("gives the seats of Lesotho 2015: all votes count for the quota, small parties' too", () => {
    const votes = [218573, 215022, 56467, 31508, 9829, 6731, 5404, 3413, 2721, 1951];
    const { seats, evidence } = by("hare", votes, 120, { total: 563972 });
    expect(seats).toEqual([47, 46, 12, 7, 2, 2, 1, 1, 1, 1]);
    expect(evidence).toMatchObject({ quota: fraction(563972, 120) });
  });

  it("leaves the seats of the others open where nothing follows", () => {
    const quota = rest("nothing", { quota: "hare" });
    expect(by(quota, [50, 30], 10, { total: 100 })).toMatchObject({ seats: [5, 3], unassigned: 2 });
    expect(by(quota, [50n, 30n], 10, { total: fraction(201, 2) })).toMatchObject({
      seats: [4, 2],
      unassigned: 4,
      evidence: { quota: fraction(201, 20) },
    });
  });

  it("is taken again without who leaves: as many seats by its minimum as its share, or more", () => {
    // 1000 votes, 10 seats: 4, 3, 2 and 1; the first holds 4, the second 5
    const votes = [400, 310, 190, 100];
    const award = by("hare", votes, 10, {
      minimum: [4, 5, 0, 1],
      total: 1000,
      leaves: "equal-or-more",
    });
    expect(award).toMatchObject({ seats: [4, 5, 0, 1], raised: [1], left: [0, 1, 3] });
    expect(award.unassigned).toBeUndefined();
    const more = by("hare", votes, 12, {
      minimum: [4, 5, 0, 0],
      total: 1200,
      leaves: "equal-or-more",
    });
    expect(more).toMatchObject({ seats: [4, 5, 2, 1], raised: [1], left: [1, 0] });
    expect(more.evidence).toMatchObject({ quota: fraction(490, 3) });
  });

  it("lets stay who has no seat and no share", () => {
    const award = by("hare", [990, 10], 10, { minimum: [3, 0], leaves: "equal-or-more" });
    expect(award).toMatchObject({ seats: [10, 0] });
    expect(award.left).toBeUndefined();
  });
});

describe("a seat from a part of a quota on", () => {
  const estonian = (then: string) => rest(then, { quota: "hare", whole: "3/4" });

  it("goes to remainders of at least three quarters", () => {
    expect(by(estonian("nothing"), [275, 374, 174, 177], 10)).toMatchObject({
      seats: [3, 3, 1, 2],
      unassigned: 1,
      evidence: { full: [2, 3, 1, 1], extra: [3, 0] },
    });
  });

  it("goes to the largest of them where the seats do not reach for all, equal ones tied", () => {
    const votes = [75, 75, 75, 75];
    expect(by(estonian("nothing"), votes, 3)).toMatchObject({
      seats: [0, 0, 0, 0],
      tie: { among: [0, 1, 2, 3], seats: 3 },
    });
  });

  it("lets averages go on from there", () => {
    expect(by(estonian("highest-averages"), [275, 374, 174, 177], 10).seats).toEqual([3, 4, 1, 2]);
  });
});

it("shares the compensation of Estonia by n^0.9: the whole house of 2023", () => {
  const votes = [93254, 97966, 190632, 81329, 50118, 56584];
  const { seats } = by({ divisor: "power", exponent: "0.9" }, votes, 101);
  expect(seats).toEqual([16, 17, 37, 14, 8, 9]);
});
