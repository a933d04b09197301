import type { Fraction } from "../../exact/fraction.ts";

/** A divisor method by the name of the law document, with what the law puts into it. */
export interface NamedDivisors {
  readonly id: string;
  /** in the place of the first divisor */
  readonly first?: Fraction;
  /** of power divisors n^exponent */
  readonly exponent?: Fraction;
}

/** A divisor, raised to a power so that it is a fraction. */
interface Divisor {
  readonly raised: Fraction;
  readonly power: bigint;
}

const plain = (n: bigint, d = 1n): Divisor => ({ raised: { n, d }, power: 1n });

/** Divisors for a claimant that holds so many seats. */
const DIVISORS: ReadonlyMap<string, (held: bigint) => Divisor> = new Map([
  ["dhondt", (s) => plain(s + 1n)],
  ["sainte-lague", (s) => plain(2n * s + 1n)],
  ["danish", (s) => plain(3n * s + 1n)],
  ["imperiali", (s) => plain(s + 2n, 2n)],
  ["adams", (s) => plain(s)],
  ["dean", (s) => plain(2n * s * (s + 1n), 2n * s + 1n)],
  ["huntington-hill", (s) => ({ raised: { n: s * (s + 1n), d: 1n }, power: 2n })],
  ["macanese", (s) => plain(2n ** s)],
]);

/** The divisor of the next seat; undefined if the method is none that is known here. */
export function divisorOf(method: NamedDivisors, held: number): Divisor | undefined {
  const { id, first, exponent } = method;
  const seats = BigInt(Math.max(0, held));
  if (exponent) return { raised: { n: (seats + 1n) ** exponent.n, d: 1n }, power: exponent.d };
  const divisor = DIVISORS.get(first ? id.slice(0, id.lastIndexOf("-")) : id)?.(seats);
  if (!first || held > 0 || !divisor) return divisor;
  const { power } = divisor;
  return { raised: { n: first.n ** power, d: first.d ** power }, power };
}

/** weight / divisor of the next seat, to be compared with `compareClaims`. */
export interface Claim {
  readonly weight: bigint;
  readonly divisor: Divisor;
}

/** What a claimant with this weight puts forward for its next seat. */
export function claimOf(method: NamedDivisors, weight: bigint, held: number): Claim | undefined {
  const divisor = divisorOf(method, held);
  return divisor && { weight, divisor };
}

/** Above 0 if a's quotient is larger, 0 if they are equal. Over a divisor of 0 the larger weight goes first. */
export function compareClaims(a: Claim, b: Claim): number {
  const [over, under] = [a.divisor.raised, b.divisor.raised];
  if (over.n === 0n && under.n === 0n) return sign(a.weight - b.weight);
  if (a.weight === 0n || b.weight === 0n) return sign(a.weight - b.weight);
  const { power } = a.divisor;
  return sign(a.weight ** power * over.d * under.n - b.weight ** power * under.d * over.n);
}

const sign = (n: bigint): number => (n > 0n ? 1 : n < 0n ? -1 : 0);
