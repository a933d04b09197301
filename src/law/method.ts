import * as z from "zod";
import type { DivisorMethod } from "../apportion/divisors.ts";
import { DIVISORS, METHODS, type Method, parseMethod } from "../apportion/methods.ts";
import { QUOTAS, REMAINING, ROUNDINGS } from "../apportion/quotas.ts";
import { form, share, word } from "./shape.ts";
import { type ValueJson, value } from "./values.ts";

const ids = (methods: readonly { readonly id: string }[]) => word(methods.map(({ id }) => id));

const divisors = [
  form({ divisor: ids(DIVISORS), first: z.optional(share) }),
  form({ divisor: word(["power"]), exponent: share }),
] as const;

/** What no form can say: that the first divisor is smaller than the second, and other numbers within their range. */
const readable = (json: unknown) => parseMethod(json) !== undefined;
const unreadable = {
  error: ({ input }: { readonly input?: unknown }) => {
    const has = (key: string) => Object.hasOwn(Object(input), key);
    return has("exponent") ? "exponent" : has("whole") ? "part of a quota" : "first divisor";
  },
};

/** How seats follow from weights: a name, or a name with what the law changes in it. */
export const method = z
  .union(
    [
      ids(METHODS),
      ...divisors,
      form({
        quota: word(QUOTAS),
        round: z.optional(word(ROUNDINGS)),
        of: z.optional(value),
        // biome-ignore lint/suspicious/noThenProperty: the word of the law document for what follows the quotas
        then: word(REMAINING),
        over: z.optional(word(["smallest-remainder"])),
        whole: z.optional(share),
      }),
    ],
    { error: "method" },
  )
  .refine(readable, unreadable)
  .meta({ id: "method" });
export type MethodJson = z.output<typeof method>;

/** A method that puts seats in an order: the only kind where seats are placed one by one, or in a table. */
export const divisorMethod = z
  .union([ids(DIVISORS), ...divisors], { error: "method" })
  .refine(readable, unreadable)
  .meta({ id: "divisors" });

export const readMethod = (json: MethodJson): Method => parseMethod(json)!;

export const readDivisors = (json: z.output<typeof divisorMethod>): DivisorMethod =>
  parseMethod(json) as DivisorMethod;

/** The figure that a quota is a part of, where the law names one. */
export const quotaOf = (json: MethodJson): ValueJson | undefined =>
  typeof json === "object" && "quota" in json ? json.of : undefined;
