import type { Weight } from "../../src/apportion/award.ts";

/**
 * The methods a second time, as slowly and plainly as can be: BigInt fractions, one seat at a time, and a lot where
 * claimants are equal. The lot prefers claimants by a given order; trying every order gives every lawful outcome, and
 * from those follow the seats that are certain, who is tied, and for how many seats. No code is shared with src/.
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const larger = (a: Ratio, b: Ratio) => a.n * b.d > b.n * a.d;

/** The divisor of the seat after `held`, as a fraction; of Huntington-Hill its square, of n^0.9 its 10th power. */
const DIVISORS: Record<string, (held: bigint) => Ratio> = {
  dhondt: (h) => ({ n: h + 1n, d: 1n }),
  "sainte-lague": (h) => ({ n: 2n * h + 1n, d: 1n }),
  "sainte-lague 1.4": (h) => (h === 0n ? { n: 14n, d: 10n } : { n: 2n * h + 1n, d: 1n }),
  danish: (h) => ({ n: 3n * h + 1n, d: 1n }),
  imperiali: (h) => ({ n: 2n + h, d: 2n }),
  adams: (h) => ({ n: h, d: 1n }),
  // the harmonic mean of h and h + 1
  dean: (h) => ({ n: 2n * h * (h + 1n), d: h + h + 1n }),
  "huntington-hill": (h) => ({ n: h * (h + 1n), d: 1n }),
  macanese: (h) => ({ n: 2n ** h, d: 1n }),
  "power 0.9": (h) => ({ n: (h + 1n) ** 9n, d: 1n }),
};
const POWERS: Record<string, bigint> = { "huntington-hill": 2n, "power 0.9": 10n };

export type Give = (
  weights: readonly Weight[],
  seats: number,
  prefer: readonly number[],
) => number[];

/** Highest averages from `start`, each claimant between its bounds. */
export function divisor(
  id: string,
  start: readonly number[] = [],
  minimum: readonly number[] = [],
  maximum: readonly number[] = [],
): Give {
  return (weights, seats, prefer) => {
    const got = weights.map(() => 0);
    const holds = (i: number) => (start[i] ?? 0) + got[i]!;
    for (let left = seats; left > 0; left--) {
      const short = prefer.filter((i) => holds(i) < (minimum[i] ?? 0));
      const free = prefer.filter(
        (i) => holds(i) < (maximum[i] ?? Infinity) && BigInt(weights[i]!) > 0n,
      );
      const winner = first(short.length > 0 ? short : free, (a, b) => {
        const [x, y] = [quotient(id, weights[a]!, holds(a)), quotient(id, weights[b]!, holds(b))];
        if (x.d === 0n && y.d === 0n) return BigInt(weights[a]!) > BigInt(weights[b]!);
        return x.d === 0n || (y.d !== 0n && larger(x, y));
      });
      if (winner === undefined) break;
      got[winner]!++;
    }
    return got;
  };
}

export function quotient(id: string, weight: Weight, held: number): Ratio {
  const { n, d } = DIVISORS[id]!(BigInt(held));
  const v = BigInt(weight);
  if (v === 0n) return { n: 0n, d: 1n };
  return { n: v ** (POWERS[id] ?? 1n) * d, d: n };
}

/** Of what a quota is taken, and from which part of it on a seat is given. */
export interface Of {
  readonly total?: bigint;
  readonly whole?: Ratio;
}

/** A quota V / (S + more), rounded as told; then one seat at a time, or one back at a time. */
export function quota(more: number, round: string, then: string, of?: Of): Give {
  return (weights, seats, prefer) => {
    const votes = weights.map(BigInt);
    const total = of?.total ?? votes.reduce((a, b) => a + b, 0n);
    if (total === 0n || seats === 0 || votes.every((v) => v === 0n)) return weights.map(() => 0);
    const parts = BigInt(seats + more);
    const q = rounded({ n: total, d: parts }, round);
    const got = votes.map((v) => Number((v * q.d) / q.n));
    const remainders = votes.map((v, i) => ({ n: v * q.d - BigInt(got[i]!) * q.n, d: 1n }));
    const sum = () => got.reduce((a, b) => a + b, 0);
    const voted = prefer.filter((i) => votes[i]! > 0n);

    let turn: number[] = [];
    while (sum() > seats) {
      if (turn.every((i) => got[i] === 0)) turn = [];
      const holders = prefer.filter((i) => got[i]! > 0);
      const due = holders.filter((i) => !turn.includes(i));
      if (due.length === 0) turn = [];
      const loser = first(due.length > 0 ? due : holders, (a, b) =>
        larger(remainders[b]!, remainders[a]!),
      )!;
      got[loser]!--;
      turn.push(loser);
    }
    if (of?.whole) {
      const { n, d } = of.whole;
      const near = voted.filter((i) => remainders[i]!.n * d >= q.n * n);
      while (sum() < seats && near.length > 0) {
        const winner = first(near, (a, b) => larger(remainders[a]!, remainders[b]!))!;
        near.splice(near.indexOf(winner), 1);
        got[winner]!++;
        turn.push(winner);
      }
    } else turn = [];
    while (sum() < seats && then !== "nothing") {
      if (turn.length === voted.length) turn = [];
      const due = voted.filter((i) => !turn.includes(i));
      const winner =
        then === "largest-remainders"
          ? first(due, (a, b) => larger(remainders[a]!, remainders[b]!))!
          : first(voted, (a, b) =>
              larger(
                { n: votes[a]!, d: BigInt(got[a]! + 1) },
                { n: votes[b]!, d: BigInt(got[b]! + 1) },
              ),
            )!;
      got[winner]!++;
      turn.push(winner);
    }
    return got;
  };
}

function rounded({ n, d }: Ratio, round: string): Ratio {
  if (round === "exact") return { n, d };
  let whole = 0n;
  while ((whole + 1n) * d <= n && n / d < 10_000n) whole++;
  if (n / d >= 10_000n) whole = n / d;
  const rest = n - whole * d;
  if (round === "above" || (round === "nearest" && 2n * rest >= d)) whole++;
  return { n: whole === 0n ? 1n : whole, d: 1n };
}

/** The best of the candidates; of equal ones the one that stands first. */
function first(
  candidates: readonly number[],
  better: (a: number, b: number) => boolean,
): number | undefined {
  let best = candidates[0];
  for (const candidate of candidates) if (better(candidate, best!)) best = candidate;
  return best;
}

/** What all lots together say. */
export function everyLot(give: Give, weights: readonly Weight[], seats: number) {
  const outcomes = orders(weights.length).map((prefer) => give(weights, seats, prefer));
  const each = weights.map((_, i) => outcomes.map((outcome) => outcome[i]!));
  const certain = each.map((seen) => Math.min(...seen));
  const among = each.flatMap((seen, i) => (Math.max(...seen) > certain[i]! ? [i] : []));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const given = sum(outcomes[0]!);
  return {
    seats: certain,
    tie: among.length > 0 ? { among, seats: given - sum(certain) } : undefined,
    unassigned: given < seats ? seats - given : undefined,
  };
}

function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((rest) =>
    Array.from({ length: n }, (_, at) => [...rest.slice(0, at), n - 1, ...rest.slice(at)]),
  );
}
