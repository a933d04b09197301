import * as z from "zod";
import { MOST_SEATS } from "../results/limits.ts";
import { condition } from "./conditions.ts";
import { TERMS } from "./law.ts";
import { date, list, name, object, text, word } from "./shape.ts";
import { ties } from "./steps/common.ts";
import { step } from "./steps/register.ts";
import { value } from "./values.ts";

const source = object({
  id: z.optional(text),
  title: text,
  article: z.optional(text),
  url: z.optional(text),
  date: z.optional(date),
});

/** A language by its code of two letters, of ISO 639-1. */
const language = z
  .string({ error: "language" })
  .check(z.regex(/^[a-z]{2}$/, { error: "language" }));

const texts = object({
  title: text,
  notes: z.optional(list(text)),
  unknown: z.optional(list(text)),
});

const term = object({
  term: word(TERMS),
  original: text,
  language,
  source: z.optional(text).describe("where the word was read: an article, or another source"),
  translated: z
    .optional(z.literal(true, { error: "word" }))
    .describe("the word was not found in a source: it is a translation"),
});

const house = z
  .int({ error: "seats" })
  .check(z.gte(1, { error: "seats" }), z.lte(MOST_SEATS, { error: "seats" }));

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
  extends: z
    .optional(name)
    .describe("the id of a law that this one is but for `change` and its own keys"),
  change: z
    .optional(z.record(text, z.json(), { error: "object" }))
    .describe("by path, steps by name: steps/seats/maximum; null removes"),
  seats: z
    .optional(z.union([house, word(["election"])], { error: "seats" }))
    .describe("seats of the house, or election: as the election says"),
  conditions: z
    .optional(z.record(name, condition, { error: "object" }))
    .describe("by name; `passes` is the threshold"),
  values: z
    .optional(z.record(name, value, { error: "object" }))
    .describe("figures by name, for steps and conditions"),
  steps: z.optional(list(step)).describe("in the order in which the law takes them"),
  result: z
    .optional(list(name))
    .describe("the steps whose seats count; needed with more than one step"),
  ties: z.optional(ties).describe("what decides between equals, in order; a step may have its own"),
  elections: z.optional(list(text)).describe("ids of the elections that the law is matched with"),
  unknown: z
    .optional(list(text))
    .describe("points on which the law as known gives no rule, in words"),
  notes: z.optional(list(text)).describe("what a reader of the rules must know, in words"),
  translations: z
    .optional(z.record(language, texts, { error: "object" }))
    .describe("title, notes and unknown in other languages, as many of each as above"),
  terms: z.optional(list(term)).describe("the law's own words for terms of the field"),
});
export type LawJson = z.output<typeof lawDocument>;

/** The published schema (JSON Schema 2020-12), with which an editor completes and checks a law. */
export function lawSchema(): object {
  return { title: "Electoral law", ...z.toJSONSchema(lawDocument, { target: "draft-2020-12" }) };
}
