import { sum } from "simple-statistics";

/** How evenly a list is spread over areas, each from 0 (all in one area) to 1 (the same share everywhere). */
export interface Nationalization {
  /** 1 − the Gini coefficient of the shares */
  readonly jonesMainwaring: number;
  /** 1 − (n − (Σ p)² / Σ p²) / (n − 1) */
  readonly golosov: number;
  readonly base: "party";
  readonly areas: number;
}

/**
 * The nationalization scores of a list. Every area counts once, whatever its size.
 *
 * @param shares shares of the list in two areas or more, 0 where it did not stand; their sum is above 0
 * @see M. P. Jones, S. Mainwaring, The nationalization of parties and party systems, Party Politics 9 (2003)
 * @see G. V. Golosov, Factor-based approach to the measurement of party nationalization, Party Politics 22 (2016)
 */
export function nationalization(shares: readonly number[]): Nationalization {
  const n = shares.length;
  const all = sum([...shares]);
  const rising = shares.toSorted((a, b) => a - b);
  const gini = sum(rising.map((p, i) => (2 * i + 1 - n) * p)) / (n * all);
  const factor = all ** 2 / sum(shares.map((p) => p * p));
  return {
    jonesMainwaring: 1 - gini,
    golosov: 1 - (n - factor) / (n - 1),
    base: "party",
    areas: n,
  };
}
