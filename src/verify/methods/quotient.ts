import type { Fraction } from "../exact/fraction.ts";

/** A divisor method by the name of the law document, with the first divisor where the law puts another in its place. */
export interface NamedDivisors {
  readonly id: string;
  readonly first?: Fraction;
}

/** Squares of the divisors for a claimant that holds so many seats: squared, all of them are fractions. */
const SQUARES: ReadonlyMap<string, (held: bigint) => Fraction> = new Map([
  ["dhondt", (s) => ({ n: (s + 1n) ** 2n, d: 1n })],
  ["sainte-lague", (s) => ({ n: (2n * s + 1n) ** 2n, d: 1n })],
  ["danish", (s) => ({ n: (3n * s + 1n) ** 2n, d: 1n })],
  ["imperiali", (s) => ({ n: (s + 2n) ** 2n, d: 4n })],
  ["adams", (s) => ({ n: s ** 2n, d: 1n })],
  ["dean", (s) => ({ n: (2n * s * (s + 1n)) ** 2n, d: (2n * s + 1n) ** 2n })],
  ["huntington-hill", (s) => ({ n: s * (s + 1n), d: 1n })],
  ["macanese", (s) => ({ n: 4n ** s, d: 1n })],
]);

/** weight / divisor of the next seat, to be compared with `compareClaims`. */
export interface Claim {
  readonly weight: bigint;
  /** the square of the divisor */
  readonly divisor: Fraction;
}

/** What a claimant with this weight puts forward for its next seat; undefined if the method is none that is known here. */
export function claimOf(method: NamedDivisors, weight: number, held: number): Claim | undefined {
  const { first } = method;
  if (first && held === 0) {
    return { weight: BigInt(weight), divisor: { n: first.n ** 2n, d: first.d ** 2n } };
  }
  const name = first ? method.id.slice(0, method.id.lastIndexOf("-")) : method.id;
  const square = SQUARES.get(name);
  return square && { weight: BigInt(weight), divisor: square(BigInt(held)) };
}

/** Above 0 if a's quotient is larger, 0 if they are equal. Over a divisor of 0 the larger weight goes first. */
export function compareClaims(a: Claim, b: Claim): number {
  if (a.divisor.n === 0n && b.divisor.n === 0n) return sign(a.weight - b.weight);
  const left = a.weight ** 2n * a.divisor.d * b.divisor.n;
  const right = b.weight ** 2n * b.divisor.d * a.divisor.n;
  return sign(left - right);
}

const sign = (n: bigint): number => (n > 0n ? 1 : n < 0n ? -1 : 0);
