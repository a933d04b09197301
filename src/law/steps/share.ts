import * as z from "zod";
import { condition } from "../conditions.ts";
import type { ShareStep } from "../law.ts";
import { method, readMethod } from "../method.ts";
import { list, name, object, word } from "../shape.ts";
import { readValue, value } from "../values.ts";
import { common } from "./common.ts";
import type { StepKind } from "./register.ts";

const schema = object({
  ...common("share"),
  seats: value,
  who: z.optional(condition),
  by: value,
  method,
  already: z.optional(list(name)),
  minimum: z.optional(value),
  maximum: z.optional(value),
  beyond: z.optional(word(["others", "unknown"])),
});

/** Seats shared among the lists by a figure of each. */
export const share: StepKind<typeof schema, ShareStep> = {
  schema,
  read: (json, base) => ({
    kind: "share",
    ...base,
    seats: readValue(json.seats),
    by: readValue(json.by),
    method: readMethod(json.method),
    already: json.already ?? [],
    ...(json.minimum !== undefined && { minimum: readValue(json.minimum) }),
    ...(json.maximum !== undefined && { maximum: readValue(json.maximum) }),
    beyond: json.beyond ?? "others",
  }),
  values: (step) => [
    ["seats", step.seats],
    ["by", step.by],
    ["minimum", step.minimum],
    ["maximum", step.maximum],
    ...step.already.map((name, i) => [`already/${i}`, { kind: "step", step: name }] as const),
  ],
  drawsLots: true,
};
