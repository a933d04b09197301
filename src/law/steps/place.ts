import * as z from "zod";
import type { PlaceStep } from "../law.ts";
import { divisorMethod, readDivisors } from "../method.ts";
import { list, object, wholeFrom } from "../shape.ts";
import { value } from "../values.ts";
import { common, level } from "./common.ts";
import { asked, askedAll, type StepKind } from "./kind.ts";

const key = { by: value, method: divisorMethod };

const schema = object({
  ...common("place"),
  to: level,
  areas: value,
  already: z.optional(list(value)),
  // biome-ignore lint/suspicious/noThenProperty: the word of the law document for where a seat goes
  then: object({ ...key, most: z.optional(wholeFrom(1)) }),
  lists: z.optional(value),
  seats: z.optional(value),
  first: z.optional(object(key)),
});

/** Seats put into areas with room one by one, each where the list has its largest figure. */
export const place: StepKind<typeof schema, PlaceStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "place",
    ...start,
    to: json.to,
    areas: value(json.areas, "areas"),
    already: (json.already ?? []).map((held, i) => value(held, `already/${i}`)),
    // biome-ignore lint/suspicious/noThenProperty: the word of the law document for where a seat goes
    then: {
      by: value(json.then.by, "then/by"),
      method: readDivisors(json.then.method),
      ...(json.then.most !== undefined && { most: json.then.most }),
    },
    ...(json.lists !== undefined && { lists: value(json.lists, "lists") }),
    ...(json.seats !== undefined && { seats: value(json.seats, "seats") }),
    ...(json.first && {
      first: {
        by: value(json.first.by, "first/by"),
        method: readDivisors(json.first.method),
      },
    }),
  }),
  values: (step) => [
    asked("areas", step.areas, false),
    ...askedAll("already", step.already, true),
    asked("then/by", step.then.by, true),
    asked("lists", step.lists, true),
    asked("seats", step.seats, false),
    asked("first/by", step.first?.by, true),
  ],
  drawsLots: () => true,
};
