import * as z from "zod";
import type { Method } from "../apportion/methods.ts";

import { object, share, word } from "./shape.ts";

const DIVISORS = [
  "dhondt",
  "sainte-lague",
  "danish",
  "imperiali",
  "adams",
  "dean",
  "huntington-hill",
  "macanese",
] as const;
const QUOTAS = ["hare", "droop", "hagenbach-bischoff", "imperiali"] as const;

/** How seats follow from weights: a name, or a name with what the law changes in it. */
export const method = z
  .union(
    [
      word([...DIVISORS, "hare", "droop"]),
      object({ divisor: word(DIVISORS), first: z.optional(share) }),
      object({
        quota: word(QUOTAS),
        round: z.optional(word(["down", "up", "nearest", "above"])),
        // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
        then: word(["largest-remainders", "highest-averages", "nothing"]),
        over: z.optional(word(["smallest-remainder"])),
      }),
    ],
    { error: "method" },
  )
  .meta({ id: "method" });

export const readMethod = (json: z.output<typeof method>): Method => json as unknown as Method;
