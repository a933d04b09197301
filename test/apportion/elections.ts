import fc from "fast-check";
import { METHODS, type Method, parseMethod } from "../../src/apportion/methods.ts";
import { QUOTAS, REMAINING, ROUNDINGS } from "../../src/apportion/quotas.ts";

/** Every method that a law document can name, and some first divisors. */
export const everyMethod: readonly Method[] = [
  ...METHODS,
  parseMethod({ divisor: "sainte-lague", first: "1.4" })!,
  parseMethod({ divisor: "dhondt", first: "1.42" })!,
  ...QUOTAS.flatMap((quota) =>
    ROUNDINGS.flatMap((round) => REMAINING.map((then) => parseMethod({ quota, round, then })!)),
  ),
];

export const method = fc.constantFrom(...everyMethod);
export const divisorMethod = fc.constantFrom(...everyMethod.filter((m) => m.kind === "divisor"));

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
