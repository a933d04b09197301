import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import type { Award } from "../../src/apportion/award.ts";
import { parseMethod } from "../../src/apportion/methods.ts";
import { runs } from "../runs.ts";
import { seats, weights } from "./elections.ts";
import { divisor, everyLot, type Give, quota } from "./reference.ts";

const DIVISORS = [
  "dhondt",
  "sainte-lague",
  "danish",
  "imperiali",
  "adams",
  "dean",
  "huntington-hill",
  "macanese",
];
const QUOTAS = [
  ["hare", 0],
  ["hagenbach-bischoff", 1],
  ["droop", 1],
  ["imperiali", 2],
] as const;

const told = ({ seats, tie, unassigned }: Award) => ({ seats, tie, unassigned });

describe("a second implementation, with every lot drawn, gives the same seats, ties and empty seats", () => {
  const agrees = (law: unknown, give: Give) =>
    fc.assert(
      fc.property(weights(), seats, (w, s) => {
        expect(told(apportion(w, s, parseMethod(law)!))).toEqual(everyLot(give, w, s));
      }),
      { numRuns: runs(300) },
    );

  it.each(DIVISORS)("%s", (id) => agrees(id, divisor(id)));
  it("sainte-lague, first divisor 1.4", () =>
    agrees({ divisor: "sainte-lague", first: "1.4" }, divisor("sainte-lague 1.4")));

  it("power divisors, exponent 0.9", () =>
    agrees({ divisor: "power", exponent: "0.9" }, divisor("power 0.9")));

  for (const [name, more] of QUOTAS)
    for (const then of ["largest-remainders", "highest-averages", "nothing"])
      it(`${name}, a seat from 3/4 of a quota on, ${then}`, () =>
        agrees(
          { quota: name, round: "exact", whole: "3/4", then },
          quota(more, "exact", then, { whole: { n: 3n, d: 4n } }),
        ));

  for (const [name, more] of QUOTAS)
    for (const round of ["exact", "above"])
      for (const then of ["largest-remainders", "highest-averages", "nothing"])
        it(`${name} ${round} of another total, ${then}`, () =>
          fc.assert(
            fc.property(weights(), seats, fc.integer({ min: 1, max: 2000 }), (w, s, total) => {
              // a total far below the votes takes thousands of seats back, one by one
              const votes = w.reduce<bigint>((sum, v) => sum + BigInt(v), 0n);
              fc.pre(votes < 20n * BigInt(total));
              const award = apportion(w, s, parseMethod({ quota: name, round, then })!, { total });
              const give = quota(more, round, then, { total: BigInt(total) });
              expect(told(award)).toEqual(everyLot(give, w, s));
            }),
            { numRuns: runs(200) },
          ));

  for (const [name, more] of QUOTAS)
    for (const round of ["exact", "down", "nearest", "above"])
      for (const then of ["largest-remainders", "highest-averages", "nothing"])
        it(`${name} ${round} ${then}`, () =>
          agrees({ quota: name, round, then }, quota(more, round, then)));
});

describe("with bounds the divisor count agrees as well", () => {
  const small = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });

  it.each(DIVISORS)("%s", (id) =>
    fc.assert(
      fc.property(weights(), seats, small, small, small, (w, s, already, low, more) => {
        const own = (list: readonly number[]) => list.slice(0, w.length);
        const minimum = own(low).map((n, i) => (w[i] ? n : 0));
        const maximum = minimum.map((n, i) => n + more[i]!);
        const give = divisor(id, own(already), minimum, maximum);
        const award = apportion(w, s, parseMethod(id)!, {
          already: own(already),
          minimum,
          maximum,
        });
        expect(told(award)).toEqual(everyLot(give, w, s));
      }),
      { numRuns: runs(300) },
    ),
  );
});
