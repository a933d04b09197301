import * as z from "zod";
import { LEVELS } from "../../results/results.ts";
import { condition } from "../conditions.ts";
import { TIE_RULES } from "../law.ts";
import { list, name, object, text, wholeFrom, word } from "../shape.ts";
import { value } from "../values.ts";

/** An ordered list of what decides among equals. */
export const ties = list(word(TIE_RULES)).check(z.minLength(1, { error: "tie rule" }));

export const level = word(LEVELS);

/** One word alone, or several in a list. */
export const oneOrMore = <S extends z.ZodType>(of: S) =>
  z.union([of, list(of).check(z.minLength(1, { error: "list" }))], { error: "level" });

/** What every kind of step says. */
export const common = <const K extends string>(kind: K) => ({
  name,
  kind: z.literal(kind),
  article: z.optional(text),
  ties: z.optional(ties),
  when: z.optional(object({ value, atLeast: wholeFrom(0) })),
  who: z.optional(condition),
  each: z.optional(oneOrMore(level)),
});

/** The same for a step that may also be taken for each list on its own. */
export const commonByList = <const K extends string>(kind: K) => ({
  ...common(kind),
  each: z.optional(oneOrMore(word([...LEVELS, "list"]))),
});
