import * as z from "zod";
import type { GiveStep } from "../law.ts";
import { object } from "../shape.ts";
import { value } from "../values.ts";
import { commonByList, level } from "./common.ts";
import { asked, type StepKind } from "./kind.ts";

const schema = object({ ...commonByList("give"), to: z.optional(level), seats: value });

/** Seats given as a figure says: won directly, a bonus. */
export const give: StepKind<typeof schema, GiveStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "give",
    ...start,
    ...(json.to !== undefined && { to: json.to }),
    seats: value(json.seats, "seats"),
  }),
  values: (step) => [
    asked("seats", step.seats, step.to === undefined || step.each.includes("list")),
  ],
  drawsLots: () => false,
};
