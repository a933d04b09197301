import { compare, type Fraction, fraction, times } from "../exact/fraction.ts";
import type { Divisors } from "./quotient.ts";

/** A highest-averages method: the next seat to the largest weight / divisor. */
export interface DivisorMethod extends Divisors {
  readonly kind: "divisor";
  readonly id: string;
  readonly title: string;
  /** the first divisor, where the law puts another in its place */
  readonly first?: Fraction;
  /** of the power divisors n^exponent */
  readonly exponent?: Fraction;
}

const one = () => 1;
const plain = { kind: "divisor", bottom: one, power: 1 } as const;

/** 1, 2, 3 … (D'Hondt 1882; Jefferson 1792). */
export const dhondt: DivisorMethod = {
  ...plain,
  id: "dhondt",
  title: "D'Hondt (Jefferson)",
  top: (held) => held + 1,
};

/** 1, 3, 5 … (Sainte-Laguë 1910; Webster 1832). */
export const sainteLague: DivisorMethod = {
  ...plain,
  id: "sainte-lague",
  title: "Sainte-Laguë (Webster)",
  top: (held) => 2 * held + 1,
};

/** 1, 4, 7 … (Denmark, inside regions). */
export const danish: DivisorMethod = {
  ...plain,
  id: "danish",
  title: "Danish divisors",
  top: (held) => 3 * held + 1,
};

/** 1, 1.5, 2 … (communes of Belgium). */
export const imperiali: DivisorMethod = {
  ...plain,
  id: "imperiali",
  title: "Imperiali divisors",
  top: (held) => held + 2,
  bottom: () => 2,
};

/** 0, 1, 2 … (Adams 1832; the European Parliament's Cambridge Compromise). */
export const adams: DivisorMethod = {
  ...plain,
  id: "adams",
  title: "Adams",
  top: (held) => held,
};

/** Harmonic means of n and n + 1, the first 0 (Dean 1832). */
export const dean: DivisorMethod = {
  ...plain,
  id: "dean",
  title: "Dean (harmonic mean)",
  top: (held) => 2 * held * (held + 1),
  bottom: (held) => 2 * held + 1,
};

/** Geometric means of n and n + 1, the first 0 (Huntington 1921; US House of Representatives since 1940). */
export const huntingtonHill: DivisorMethod = {
  ...plain,
  id: "huntington-hill",
  title: "Huntington–Hill (geometric mean)",
  top: (held) => held * (held + 1),
  power: 2,
};

/** 1, 2, 4, 8 … (Legislative Assembly of Macau). */
export const macanese: DivisorMethod = {
  ...plain,
  id: "macanese",
  title: "Macanese divisors",
  top: (held) => (held < 53 ? 2 ** held : 1n << BigInt(held)),
};

/**
 * 1, 2^e, 3^e … (Estonia: e = 0.9). The powers are irrational: with e = p/q, quotients are compared by their q-th
 * powers weight^q / n^p.
 *
 * @param exponent above 0, at most 2, in parts of 1/20 or larger; `text` is how the law writes it
 * @returns undefined if it is not
 * @see Estonia, Riigikogu Election Act (2002), § 62
 */
export function powers(exponent: Fraction, text: string): DivisorMethod | undefined {
  const { n, d } = exponent;
  if (n <= 0n || n > 2n * d || d > 20n) return undefined;
  const p = Number(n);
  return {
    kind: "divisor",
    id: `power-${text}`,
    title: `power divisors, exponent ${text}`,
    exponent,
    power: Number(d),
    top: (held) => {
      const top = (held + 1) ** p;
      return top <= Number.MAX_SAFE_INTEGER ? top : BigInt(held + 1) ** n;
    },
    bottom: one,
  };
}

/**
 * The method with another first divisor: Sainte-Laguë with 1.4 (Norway since 1953), D'Hondt with 1.42 (Czech regions).
 *
 * @param first above 0; `text` is how the law writes it
 * @returns undefined if the first divisor would not be the smallest
 */
export function withFirst(
  method: DivisorMethod,
  first: Fraction,
  text: string,
): DivisorMethod | undefined {
  const { top, bottom } = method;
  let { n, d } = first;
  for (let power = 1; power < method.power; power++) ({ n, d } = times({ n, d }, first));
  if (n <= 0n || compare({ n, d }, fraction(top(1), bottom(1))) >= 0) return undefined;
  const [firstTop, firstBottom] = [Number(n), Number(d)];
  if (!Number.isSafeInteger(firstTop) || !Number.isSafeInteger(firstBottom)) return undefined;
  return {
    ...method,
    id: `${method.id}-${text}`,
    title: `${method === sainteLague ? "modified Sainte-Laguë" : method.title}, first divisor ${text}`,
    first,
    top: (held) => (held === 0 ? firstTop : top(held)),
    bottom: (held) => (held === 0 ? firstBottom : bottom(held)),
  };
}
