import * as z from "zod";
import type { BiproportionalStep } from "../law.ts";
import { divisorMethod, readDivisors } from "../method.ts";
import { object } from "../shape.ts";
import { value } from "../values.ts";
import { common, level } from "./common.ts";
import { asked, type StepKind } from "./kind.ts";

const schema = object({
  ...common("biproportional"),
  to: level,
  lists: value,
  areas: value,
  by: value,
  method: divisorMethod,
  minimum: z.optional(value),
});

/** Seats to lists in areas so that both the areas' seats and the lists' seats come out. */
export const biproportional: StepKind<typeof schema, BiproportionalStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "biproportional",
    ...start,
    to: json.to,
    lists: value(json.lists, "lists"),
    areas: value(json.areas, "areas"),
    by: value(json.by, "by"),
    method: readDivisors(json.method),
    ...(json.minimum !== undefined && { minimum: value(json.minimum, "minimum") }),
  }),
  values: (step) => [
    asked("lists", step.lists, true),
    asked("areas", step.areas, false),
    asked("by", step.by, true),
    asked("minimum", step.minimum, true),
  ],
  drawsLots: () => true,
};
