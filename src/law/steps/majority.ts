import * as z from "zod";
import type { MajorityStep } from "../law.ts";
import { fractionOf, list, name, object, share, word } from "../shape.ts";
import { value } from "../values.ts";
import { common } from "./common.ts";
import { asked, askedAll, type StepKind } from "./kind.ts";

const schema = object({
  ...common("majority"),
  moreThan: share,
  by: value,
  of: value,
  seats: value,
  already: list(value),
  gets: word(["enough", "last seat"]),
  from: z.optional(list(name)),
});

/** A list with a majority of votes has a majority of seats. */
export const majority: StepKind<typeof schema, MajorityStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "majority",
    ...start,
    moreThan: fractionOf(json.moreThan),
    by: value(json.by, "by"),
    of: value(json.of, "of"),
    seats: value(json.seats, "seats"),
    already: json.already.map((held, i) => value(held, `already/${i}`)),
    gets: json.gets,
    from: json.from ?? [],
  }),
  values: (step) => [
    asked("by", step.by, true),
    asked("of", step.of, false),
    asked("seats", step.seats, false),
    ...askedAll("already", step.already, true),
  ],
  drawsLots: (step) => step.gets === "last seat",
};
