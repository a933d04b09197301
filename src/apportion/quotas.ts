import { compare, type Fraction, fraction } from "../exact/fraction.ts";
import type { Weight } from "./award.ts";

export const QUOTAS = ["hare", "droop", "hagenbach-bischoff", "imperiali"] as const;
export type Quota = (typeof QUOTAS)[number];

/** The formula: votes / (seats + `more`), and how it is rounded where nothing else is said. */
interface Formula {
  /** `imperiali` by itself names divisors */
  readonly id: string;
  readonly name: string;
  readonly more: 0 | 1 | 2;
  readonly round: Rounding;
}

const FORMULAS: Readonly<Record<Quota, Formula>> = {
  hare: { id: "hare", name: "Hare", more: 0, round: "exact" },
  droop: { id: "droop", name: "Droop", more: 1, round: "above" },
  "hagenbach-bischoff": {
    id: "hagenbach-bischoff",
    name: "Hagenbach-Bischoff",
    more: 1,
    round: "exact",
  },
  imperiali: { id: "imperiali-quota", name: "Imperiali", more: 2, round: "exact" },
};

/** exact: a fraction; nearest: half up; above: the next whole number strictly above. Never below one vote. */
export const ROUNDINGS = ["exact", "down", "nearest", "above"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** What happens to the seats beyond the whole quotas. */
export const REMAINING = ["largest-remainders", "highest-averages", "nothing"] as const;
export type Remaining = (typeof REMAINING)[number];

export interface QuotaMethod {
  readonly kind: "quota";
  readonly id: string;
  readonly title: string;
  readonly quota: Quota;
  readonly round: Rounding;
  /** the part of a quota from which on it counts as a whole one; absent: 1 */
  readonly whole?: Fraction;
  readonly then: Remaining;
}

/** A method by its parts; id and title name rounding and `whole` only where they are not the usual ones. */
export function quotaMethod(
  quota: Quota,
  round: Rounding = FORMULAS[quota].round,
  then: Remaining = "largest-remainders",
  whole: Fraction = ONE,
): QuotaMethod {
  const usual = FORMULAS[quota];
  const rounded = round === usual.round ? [] : [round];
  const part = compare(whole, ONE) < 0 ? [`${whole.n}/${whole.d}`] : [];
  const going = then === "largest-remainders" ? [] : [then];
  return {
    kind: "quota",
    id: [usual.id, ...rounded, ...part, ...going].join("-"),
    title: [
      `${usual.name} quota`,
      ...rounded.map((by) => ROUNDED[by]),
      ...part.map((from) => `one more from ${from} of a quota on`),
      part.length > 0 && then === "nothing" ? "no further seats" : THEN[then],
    ].join(", "),
    quota,
    round,
    ...(part.length > 0 && { whole }),
    then,
  };
}

const ONE = fraction(1);

const ROUNDED: Readonly<Record<Rounding, string>> = {
  exact: "not rounded",
  down: "rounded down",
  nearest: "rounded half up",
  above: "the next whole number above",
};

const THEN: Readonly<Record<Remaining, string>> = {
  "largest-remainders": "largest remainders",
  "highest-averages": "highest averages",
  nothing: "whole quotas only",
};

export interface WholeQuotas {
  /** 0 where there are no seats or no votes to take it of */
  readonly quota: Fraction;
  readonly full: number[];
  /** in 1/unit of a vote; all of one type */
  readonly remainders: Weight[];
  readonly unit: Weight;
}

/**
 * Divides every weight by the quota.
 *
 * @param total of which the quota is taken; absent: the sum of the weights
 */
export function wholeQuotas(
  weights: readonly Weight[],
  seats: number,
  method: QuotaMethod,
  total?: Fraction,
): WholeQuotas {
  const parts = seats + FORMULAS[method.quota].more;
  return (
    inDoubles(weights, seats, parts, method, total) ??
    inBigInts(weights, seats, parts, method, total)
  );
}

const SAFE = Number.MAX_SAFE_INTEGER;

/** Undefined where a product could leave 2^53. */
function inDoubles(
  weights: readonly Weight[],
  seats: number,
  parts: number,
  { round }: QuotaMethod,
  total: Fraction | undefined,
): WholeQuotas | undefined {
  let votes = 0;
  for (const weight of weights) {
    if (typeof weight === "bigint") return undefined;
    votes += weight;
  }
  const of = total ? Number(total.n) : votes;
  const divisor = total ? parts * Number(total.d) : parts;
  if (Math.max(votes, of) * Math.max(2, divisor) + divisor > SAFE) return undefined;
  if (of <= 0 || seats === 0) return nothing(weights);

  let [top, unit] = [of, divisor];
  if (round !== "exact") {
    const twice = round === "nearest" ? 2 * of + divisor : 2 * of;
    const down = (twice - (twice % (2 * divisor))) / (2 * divisor);
    [top, unit] = [Math.max(1, round === "above" ? down + 1 : down), 1];
  }
  const full: number[] = [];
  const remainders: number[] = [];
  for (const weight of weights as readonly number[]) {
    const scaled = weight * unit;
    const remainder = scaled % top;
    full.push((scaled - remainder) / top);
    remainders.push(remainder);
  }
  return { quota: fraction(top, unit), full, remainders, unit };
}

function inBigInts(
  given: readonly Weight[],
  seats: number,
  parts: number,
  { round }: QuotaMethod,
  total: Fraction | undefined,
): WholeQuotas {
  const weights = given.map(BigInt);
  const of = total ? total.n : weights.reduce((sum, weight) => sum + weight, 0n);
  if (of <= 0n || seats === 0) return nothing(weights);

  const divisor = BigInt(parts) * (total?.d ?? 1n);
  let [top, unit] = [of, divisor];
  if (round !== "exact") {
    const down = (2n * of + (round === "nearest" ? divisor : 0n)) / (2n * divisor);
    [top, unit] = [round === "above" ? down + 1n : down > 0n ? down : 1n, 1n];
  }
  return {
    quota: fraction(top, unit),
    full: weights.map((weight) => Number((weight * unit) / top)),
    remainders: weights.map((weight) => (weight * unit) % top),
    unit,
  };
}

const nothing = (weights: readonly Weight[]): WholeQuotas => ({
  quota: fraction(0),
  full: weights.map(() => 0),
  remainders: [...weights],
  unit: 1,
});
