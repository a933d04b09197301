import * as z from "zod";
import { DIVISORS, METHODS, type Method, parseMethod } from "../apportion/methods.ts";
import { QUOTAS, REMAINING, ROUNDINGS } from "../apportion/quotas.ts";
import { object, share, word } from "./shape.ts";

const ids = (methods: readonly Method[]) => word(methods.map(({ id }) => id));

/** How seats follow from weights: a name, or a name with what the law changes in it. */
export const method = z
  .union(
    [
      ids(METHODS),
      object({ divisor: ids(DIVISORS), first: z.optional(share) }),
      object({
        quota: word(QUOTAS),
        round: z.optional(word(ROUNDINGS)),
        // biome-ignore lint/suspicious/noThenProperty: the word of the law document for what follows the quotas
        then: word(REMAINING),
        over: z.optional(word(["smallest-remainder"])),
      }),
    ],
    { error: "method" },
  )
  // a form cannot say that the first divisor is smaller than the second
  .refine((json) => parseMethod(json) !== undefined, { error: "first divisor" })
  .meta({ id: "method" });

export const readMethod = (json: z.output<typeof method>): Method => parseMethod(json)!;
