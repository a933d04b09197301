import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import { dhondt } from "../../src/apportion/divisors.ts";
import { parseMethod } from "../../src/apportion/methods.ts";
import { runs } from "../runs.ts";
import { divisorMethod, method, seats, total, weights } from "./elections.ts";

const bounds = fc.record(
  {
    already: fc.array(fc.nat(4), { minLength: 7, maxLength: 7 }),
    minimum: fc.array(fc.nat(4), { minLength: 7, maxLength: 7 }),
    maximum: fc.array(fc.oneof(fc.nat(9), fc.constant(Number.POSITIVE_INFINITY)), {
      minLength: 7,
      maxLength: 7,
    }),
  },
  { requiredKeys: [] },
);

const whole = (...args: Parameters<typeof apportion>) => {
  const award = apportion(...args);
  return total(award.seats) + (award.tie?.seats ?? 0) + (award.unassigned ?? 0);
};

describe("every method", () => {
  it("hands out exactly the seats, those of a tie and the unassigned counted", () =>
    fc.assert(
      fc.property(weights(7), seats, method, bounds, (w, s, m, b) => {
        expect(whole(w, s, m, b)).toBe(s);
      }),
      { numRuns: runs(2000) },
    ));

  it("does not depend on the order of the claimants", () =>
    fc.assert(
      fc.property(
        weights(7),
        seats,
        method,
        bounds,
        fc.infiniteStream(fc.nat()),
        (w, s, m, b, lot) => {
          const order = w
            .map((_, i) => ({ i, at: lot.next().value as number }))
            .sort((x, y) => x.at - y.at);
          const from = order.map(({ i }) => i);
          const turned = <T>(list: readonly T[]) => from.map((i) => list[i]!);
          const back = (list: readonly number[] | undefined) =>
            list?.map((i) => from[i]!).toSorted((x, y) => x - y);
          const one = apportion(w, s, m, b);
          const two = apportion(turned(w), s, m, {
            ...(b.already && { already: turned(b.already) }),
            ...(b.minimum && { minimum: turned(b.minimum) }),
            ...(b.maximum && { maximum: turned(b.maximum) }),
          });
          expect(two.seats).toEqual(turned(one.seats));
          expect(back(two.tie?.among)).toEqual(one.tie?.among);
          expect(back(two.raised)).toEqual(one.raised);
          expect(back(two.capped)).toEqual(one.capped);
          expect(two.unassigned).toBe(one.unassigned);
        },
      ),
      { numRuns: runs(2000) },
    ));

  it("gives nothing to weight 0, and leaves all unassigned where nobody has a vote", () =>
    fc.assert(
      fc.property(weights(7), seats, method, (w, s, m) => {
        const award = apportion(w, s, m);
        for (const [i, weight] of w.entries()) {
          if (weight) continue;
          expect(award.seats[i]).toBe(0);
          expect(award.tie?.among ?? []).not.toContain(i);
        }
        if (w.every((weight) => !weight)) expect(award.unassigned ?? 0).toBe(s);
      }),
    ));

  it("keeps minimum and maximum, a tie drawn either way included", () =>
    fc.assert(
      fc.property(weights(7), fc.integer({ min: 0, max: 40 }), method, bounds, (w, s, m, b) => {
        const { seats: given, tie, capped, raised } = apportion(w, s, m, b);
        const need = w.map((_, i) => Math.max(0, (b.minimum?.[i] ?? 0) - (b.already?.[i] ?? 0)));
        const enough = total(need) <= s;
        for (const i of w.keys()) {
          const held = (b.already?.[i] ?? 0) + given[i]!;
          const most = held + (tie?.among.includes(i) ? 1 : 0);
          const limit = Math.max(
            b.maximum?.[i] ?? Infinity,
            b.minimum?.[i] ?? 0,
            b.already?.[i] ?? 0,
          );
          if (enough) expect(given[i]).toBeGreaterThanOrEqual(need[i]!);
          expect(most).toBeLessThanOrEqual(limit);
          if (capped?.includes(i)) expect(held).toBe(limit);
          if (raised?.includes(i)) expect(given[i]).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(2000) },
    ));

  it("names a tie only where it is one: at least one claimant gains, at least one does not", () =>
    fc.assert(
      fc.property(weights(7), seats, method, (w, s, m) => {
        const { tie } = apportion(w, s, m);
        fc.pre(tie !== undefined);
        expect(tie!.seats).toBeGreaterThan(0);
        expect(tie!.seats).toBeLessThan(tie!.among.length);
      }),
      { numRuns: runs(300) },
    ));
});

describe("divisor methods", () => {
  it("never take a certain seat away when the house grows", () =>
    fc.assert(
      fc.property(weights(7), seats, divisorMethod, bounds, (w, s, m, { already, maximum }) => {
        const b = { ...(already && { already }), ...(maximum && { maximum }) };
        const [small, large] = [apportion(w, s, m, b).seats, apportion(w, s + 1, m, b).seats];
        for (const i of w.keys()) expect(large[i]).toBeGreaterThanOrEqual(small[i]!);
      }),
      { numRuns: runs(1000) },
    ));

  it("continue from the seats held as if they had never stopped", () =>
    fc.assert(
      fc.property(weights(7), seats, seats, divisorMethod, (w, s, more, m) => {
        const start = apportion(w, s, m);
        fc.pre(!start.tie);
        const rest = apportion(w, more, m, { already: start.seats });
        const whole = apportion(w, s + more, m);
        expect(rest.seats.map((n, i) => n + start.seats[i]!)).toEqual(whole.seats);
        expect(rest.tie).toEqual(whole.tie);
        if (start.evidence.kind !== "divisor" || rest.evidence.kind !== "divisor") return;
        expect(whole.evidence).toMatchObject({
          order: [...start.evidence.order, ...rest.evidence.order],
          next: rest.evidence.next,
        });
      }),
      { numRuns: runs(1000) },
    ));

  it("name in order every certain seat, and as next who would get one more or is tied", () =>
    fc.assert(
      fc.property(weights(7), seats, divisorMethod, (w, s, m) => {
        const { seats: given, tie, evidence } = apportion(w, s, m);
        if (evidence.kind !== "divisor") throw new Error("not a divisor method");
        const counted = w.map((_, i) => evidence.order.filter((claimant) => claimant === i).length);
        expect(counted).toEqual(given);
        if (tie) expect(tie.among).toContain(evidence.next);
        else if (evidence.next !== null) {
          const one = apportion(w, s + 1, m);
          const gains = one.tie
            ? one.tie.among
            : w.flatMap((_, i) => (one.seats[i]! > given[i]! ? [i] : []));
          expect(gains).toContain(evidence.next);
        } else expect(w.some(Boolean)).toBe(false);
      }),
      { numRuns: runs(1000) },
    ));
});

describe("quotas", () => {
  it("Hare gives everybody its share rounded down or up", () =>
    fc.assert(
      fc.property(weights(7), seats, (w, s) => {
        const votes = w.reduce<bigint>((sum, v) => sum + BigInt(v), 0n);
        fc.pre(votes > 0n);
        const { seats: given, tie } = apportion(w, s, parseMethod("hare")!);
        for (const [i, v] of w.entries()) {
          const share = BigInt(v) * BigInt(s);
          expect(BigInt(given[i]!)).toBeGreaterThanOrEqual(share / votes);
          const most = BigInt(given[i]! + (tie?.among.includes(i) ? 1 : 0));
          expect(most).toBeLessThanOrEqual((share + votes - 1n) / votes);
        }
      }),
      { numRuns: runs(1000) },
    ));

  it("add up in the evidence: whole quotas, one more each, less those taken back", () =>
    fc.assert(
      fc.property(weights(7), seats, method, bounds, (w, s, m, b) => {
        const { seats: given, evidence } = apportion(w, s, m, b);
        if (evidence.kind !== "quota") return;
        const times = (list: readonly number[] | undefined, i: number) =>
          list?.filter((claimant) => claimant === i).length ?? 0;
        for (const i of w.keys())
          expect(evidence.full[i]! + times(evidence.extra, i) - times(evidence.taken, i)).toBe(
            given[i],
          );
        const { quota, unit, full, remainders } = evidence;
        if (quota.n === 0n || b.minimum || b.maximum) return;
        for (const [i, v] of w.entries())
          expect(BigInt(full[i]!) * quota.n * BigInt(unit) + BigInt(remainders[i]!) * quota.d).toBe(
            BigInt(v) * BigInt(unit) * quota.d,
          );
      }),
      { numRuns: runs(2000) },
    ));

  it("share the rest again when somebody leaves at a bound, of a total without its votes", () =>
    fc.assert(
      fc.property(
        weights(7),
        seats,
        method,
        bounds,
        fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
        fc.constantFrom(undefined, "equal-or-more" as const),
        (w, s, m, { minimum, maximum }, more, leaves) => {
          fc.pre(m.kind === "quota");
          const votes = w.reduce<bigint>((sum, v) => sum + BigInt(v), 0n);
          const of = more === undefined ? undefined : votes + BigInt(more);
          const award = apportion(w, s, m, {
            ...(minimum && { minimum }),
            ...(maximum && { maximum }),
            ...(of !== undefined && { total: of }),
            ...(leaves && { leaves }),
          });
          const { seats: given, tie, raised = [], capped = [], left = [], evidence } = award;
          fc.pre(!minimum || total(minimum.slice(0, w.length)) <= s);
          expect(new Set(left).size).toBe(left.length);
          if (leaves) expect(left).toEqual(expect.arrayContaining([...raised, ...capped]));
          else expect(left.toSorted()).toEqual([...raised, ...capped].toSorted());
          const kept = total(left.map((i) => given[i]!));
          const rest = apportion(
            w.map((v, i) => (left.includes(i) ? 0 : v)),
            s - kept,
            m,
            of === undefined ? {} : { total: left.reduce((sum, i) => sum - BigInt(w[i]!), of) },
          );
          expect(rest.seats).toEqual(given.map((n, i) => (left.includes(i) ? 0 : n)));
          expect(rest.tie).toEqual(tie);
          expect(rest.evidence).toMatchObject({ quota: (evidence as { quota: unknown }).quota });
          if (!leaves || !minimum) return;
          // whoever stays has more than its minimum, or none
          for (const i of w.keys())
            if (!left.includes(i) && minimum[i]! > 0)
              expect(given[i]! + (tie?.among.includes(i) ? 1 : 0)).toBeGreaterThan(minimum[i]!);
        },
      ),
      { numRuns: runs(2000) },
    ));

  it("with the quota above V/(S + 1) and highest averages equal D'Hondt, which never gives less than these whole quotas", () =>
    fc.assert(
      fc.property(weights(7), seats, (w, s) => {
        const then = "highest-averages";
        const by = parseMethod({ quota: "hagenbach-bischoff", round: "above", then })!;
        expect(apportion(w, s, by).tie).toEqual(apportion(w, s, dhondt).tie);
        expect(apportion(w, s, by).seats).toEqual(apportion(w, s, dhondt).seats);
      }),
      { numRuns: runs(1000) },
    ));
});
