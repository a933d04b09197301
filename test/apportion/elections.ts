import fc from "fast-check";
import { DIVISORS, type Method, parseMethod } from "../../src/apportion/methods.ts";
import { QUOTAS, REMAINING, ROUNDINGS } from "../../src/apportion/quotas.ts";

/** Every method that a law document can name, and some first divisors, as the law writes them. */
const DIVISOR_LAWS = [
  ...DIVISORS.map(({ id }) => id),
  { divisor: "sainte-lague", first: "1.4" },
  { divisor: "dhondt", first: "1.42" },
  { divisor: "power", exponent: "0.9" },
];
const QUOTA_LAWS = QUOTAS.flatMap((quota) => [
  quota,
  ...ROUNDINGS.flatMap((round) => REMAINING.map((then) => ({ quota, round, then }))),
  ...REMAINING.map((then) => ({ quota, whole: "3/4", then })),
]);

const read = (law: unknown): Method => parseMethod(law)!;
export const divisorMethod = fc.constantFrom(...DIVISOR_LAWS).map(read);
export const method = fc.constantFrom(...DIVISOR_LAWS, ...QUOTA_LAWS).map(read);

/** Small numbers, multiples of one another, equals, zeros: where ties are. */
const close = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 60, 120, 180, 240, 360));
/** Neighbours at the end of the whole numbers of a double. */
const huge = fc.integer({ min: 0, max: 6 }).map((less) => Number.MAX_SAFE_INTEGER - less);
/** Beyond them. */
const beyond = fc.integer({ min: 0, max: 6 }).map((more) => 2n ** 64n + BigInt(more));

export const weights = (maxLength = 4) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(close, { minLength: 1, maxLength }) },
    { weight: 2, arbitrary: fc.array(fc.oneof(close, huge), { minLength: 1, maxLength }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(close, huge, beyond), { minLength: 1, maxLength }) },
    {
      weight: 2,
      arbitrary: fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength }),
    },
  );

export const seats = fc.integer({ min: 0, max: 14 });
export const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
