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
  sainteLague,
  withFirst,
} from "./divisors.ts";
import { QUOTAS, type QuotaMethod, quotaMethod, REMAINING, ROUNDINGS } from "./quotas.ts";

export type Method = DivisorMethod | QuotaMethod;

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
];

/**
 * Reads the `method` of a law document: a word; `{ divisor, first }`; `{ quota, round, then, over }`.
 *
 * @returns undefined if it is none of these, has a key or word too many, or a first divisor that is not the smallest
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
  if (!only(keys, ["divisor", "first"])) return undefined;
  const method = DIVISORS.find(({ id }) => id === keys.get("divisor"));
  const text = keys.get("first");
  if (!method || text === undefined) return method;
  const first = typeof text === "string" ? parseFraction(text) : undefined;
  return first && withFirst(method, first, String(text).trim());
}

function parseQuota(keys: ReadonlyMap<string, unknown>): QuotaMethod | undefined {
  if (!only(keys, ["quota", "round", "then", "over"])) return undefined;
  const quota = word(QUOTAS, keys.get("quota"));
  if (!quota) return undefined;
  const usual = quotaMethod(quota);
  const round = word(ROUNDINGS, keys.get("round") ?? usual.round);
  const then = word(REMAINING, keys.get("then") ?? usual.then);
  const over = word(["smallest-remainder"], keys.get("over") ?? "smallest-remainder");
  return round && then && over && quotaMethod(quota, round, then);
}

const only = (keys: ReadonlyMap<string, unknown>, known: readonly string[]) =>
  [...keys.keys()].every((key) => known.includes(key));

const word = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((one) => one === value);
