import * as z from "zod";
import { TIE_RULES } from "../law.ts";
import { list, name, text, word } from "../shape.ts";

/** An ordered list of what decides among equals. */
export const ties = list(word(TIE_RULES)).check(z.minLength(1, { error: "tie rule" }));

/** What every kind of step says. */
export const common = <const K extends string>(kind: K) => ({
  name,
  kind: z.literal(kind),
  article: z.optional(text),
  ties: z.optional(ties),
});
