import * as z from "zod";
import { condition } from "./conditions.ts";
import { date, list, name, object, text, wholeFrom, word } from "./shape.ts";
import { ties } from "./steps/common.ts";
import { step } from "./steps/register.ts";

const source = object({
  id: z.optional(text),
  title: text,
  article: z.optional(text),
  url: z.optional(text),
  date: z.optional(date),
});

/** A law document: of its own, or another one with paths replaced (`extends`, `change`). */
export const lawDocument = object({
  $schema: z.optional(text),
  mandate: z.literal("law/1", { error: "word" }),
  id: name,
  title: text,
  country: z.optional(text),
  from: z.optional(date),
  until: z.optional(date),
  sources: z.optional(list(source)),
  extends: z.optional(name),
  change: z.optional(z.record(text, z.json(), { error: "object" })),
  seats: z.optional(z.union([wholeFrom(1), word(["election"])], { error: "seats" })),
  conditions: z.optional(z.record(name, condition, { error: "object" })),
  steps: z.optional(list(step)),
  result: z.optional(list(name)),
  ties: z.optional(ties),
  unknown: z.optional(list(text)),
  notes: z.optional(list(text)),
});
export type LawJson = z.output<typeof lawDocument>;

/** The published schema (JSON Schema 2020-12), with which an editor completes and checks a law. */
export function lawSchema(): object {
  return { title: "Electoral law", ...z.toJSONSchema(lawDocument, { target: "draft-2020-12" }) };
}
