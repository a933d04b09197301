import { DIVISORS, METHODS, type Method, parseMethod } from "../../apportion/methods.ts";
import { shareText } from "../../exact/share-text.ts";

/**
 * Laws and results as JSON that `revive` makes the same values of, without any check: for values that were read and
 * checked before. Maps, big numbers, typed arrays and methods of apportionment have a form of their own; all else is JSON.
 */
export const freeze = (value: unknown): string => JSON.stringify(frozen(value));

export const revive = (text: string): unknown => revived(JSON.parse(text));

/** Key of whatever is no plain JSON: what it is, then what is in it. */
const TAG = "$";

type Tagged = readonly [tag: string, content: unknown];

function frozen(value: unknown): unknown {
  if (typeof value === "bigint") return tagged("n", value.toString());
  if (typeof value === "number") return Number.isFinite(value) ? value : tagged("x", String(value));
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map)
    return tagged(
      "map",
      Array.from(value, ([key, item]) => [frozen(key), frozen(item)]),
    );
  if (value instanceof Float64Array) return tagged("f64", [...value]);
  if (value instanceof Uint8Array) return tagged("u8", [...value]);
  if (Array.isArray(value)) return value.map(frozen);
  const method = methodJson(value);
  if (method !== undefined) return tagged("method", method);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, frozen(item)] as const);
  // a key of the data that looks like ours
  return Object.hasOwn(value, TAG) ? tagged("keys", entries) : Object.fromEntries(entries);
}

const tagged = (tag: string, content: unknown) => ({ [TAG]: [tag, content] });

function revived(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  if (Object.hasOwn(value, TAG)) return ofTag((value as { readonly [TAG]: Tagged })[TAG]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]));
}

function ofTag([tag, content]: Tagged): unknown {
  switch (tag) {
    case "n":
      return BigInt(content as string);
    case "x":
      return Number(content);
    case "map":
      return new Map(revived(content) as [unknown, unknown][]);
    case "f64":
      return Float64Array.from(content as number[]);
    case "u8":
      return Uint8Array.from(content as number[]);
    case "method":
      return parseMethod(content);
    default:
      return Object.fromEntries(revived(content) as [string, unknown][]);
  }
}

/** The word or parts by which a law document names a method; undefined where it is none. */
export function methodJson(value: object): unknown {
  const { kind, id } = value as Partial<Method>;
  if (typeof id !== "string" || !["divisor", "quota", "ranked"].includes(String(kind)))
    return undefined;
  return [id, ...parts(value as Method)].find((json) => parseMethod(json)?.id === id);
}

function parts(method: Method): unknown[] {
  if (method.kind === "quota") {
    const { quota, round, whole } = method;
    // biome-ignore lint/suspicious/noThenProperty: the word of the law document for what follows the quotas
    return [{ quota, round, then: method.then, ...(whole && { whole: shareText(whole) }) }];
  }
  if (method.kind !== "divisor") return [];
  if (method.exponent) return [{ divisor: "power", exponent: method.id.slice("power-".length) }];
  return DIVISORS.map(({ id }) => ({ divisor: id, first: method.id.slice(id.length + 1) }));
}

/** The methods that a law document names by one word, with those words. */
export const NAMED_METHODS: readonly Method[] = METHODS.filter(({ kind }) => kind !== "ranked");
