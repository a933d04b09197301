import { type Fraction, fraction } from "../exact/fraction.ts";
import { parseFraction } from "../exact/parse.ts";
import {
  adams,
  type DivisorMethod,
  danish,
  dean,
  dhondt,
  huntingtonHill,
  imperiali,
  macanese,
  powers,
  sainteLague,
  withFirst,
} from "./divisors.ts";
import { QUOTAS, type QuotaMethod, quotaMethod, REMAINING, ROUNDINGS } from "./quotas.ts";
import { plurality, type RankedMethod, ranked } from "./ranked.ts";

export type Method = DivisorMethod | QuotaMethod | RankedMethod;

/** The divisor methods by the ids that a law document uses. */
export const DIVISORS: readonly DivisorMethod[] = [
  dhondt,
  sainteLague,
  danish,
  imperiali,
  adams,
  dean,
  huntingtonHill,
  macanese,
];

/** The methods that a law document names by one word. */
export const METHODS: readonly Method[] = [
  ...DIVISORS,
  ...QUOTAS.map((quota) => quotaMethod(quota)),
  ranked,
  plurality,
];

/**
 * Reads the `method` of a law document: a word; `{ divisor, first }`; `{ divisor: "power", exponent }`;
 * `{ quota, round, whole, then, over, of }`. Of which figure the quota is (`of`) is a value of the law, not read here.
 *
 * @returns undefined if it is none of these, has a key or word too many, a first divisor that is not the smallest, or
 *   a number outside its range
 */
export function parseMethod(value: unknown): Method | undefined {
  if (typeof value === "string") return METHODS.find(({ id }) => id === value);
  if (typeof value !== "object" || value === null) return undefined;
  const keys = new Map<string, unknown>(Object.entries(value));
  if (keys.has("divisor")) return parseDivisor(keys);
  if (keys.has("quota")) return parseQuota(keys);
  return undefined;
}

function parseDivisor(keys: ReadonlyMap<string, unknown>): DivisorMethod | undefined {
  if (keys.get("divisor") === "power") return parsePowers(keys);
  if (!only(keys, ["divisor", "first"])) return undefined;
  const method = DIVISORS.find(({ id }) => id === keys.get("divisor"));
  const text = keys.get("first");
  if (!method || text === undefined) return method;
  const first = parseText(text);
  return first && withFirst(method, first, String(text).trim());
}

function parsePowers(keys: ReadonlyMap<string, unknown>): DivisorMethod | undefined {
  if (!only(keys, ["divisor", "exponent"])) return undefined;
  const text = keys.get("exponent");
  const exponent = parseText(text);
  return exponent && powers(exponent, String(text).trim());
}

function parseQuota(keys: ReadonlyMap<string, unknown>): QuotaMethod | undefined {
  if (!only(keys, ["quota", "round", "whole", "then", "over", "of"])) return undefined;
  const quota = word(QUOTAS, keys.get("quota"));
  if (!quota) return undefined;
  const usual = quotaMethod(quota);
  const round = word(ROUNDINGS, keys.get("round") ?? usual.round);
  const then = word(REMAINING, keys.get("then") ?? usual.then);
  const over = word(["smallest-remainder"], keys.get("over") ?? "smallest-remainder");
  const text = keys.get("whole");
  const whole = text === undefined ? ONE : parseText(text);
  if (!round || !then || !over || !whole || !isPart(whole)) return undefined;
  return quotaMethod(quota, round, then, whole);
}

const ONE = fraction(1);

const isPart = ({ n, d }: Fraction) => n > 0n && n <= d;

const parseText = (text: unknown): Fraction | undefined =>
  typeof text === "string" ? parseFraction(text) : undefined;

const only = (keys: ReadonlyMap<string, unknown>, known: readonly string[]) =>
  [...keys.keys()].every((key) => known.includes(key));

const word = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((one) => one === value);
