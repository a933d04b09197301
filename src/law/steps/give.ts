import * as z from "zod";
import { condition } from "../conditions.ts";
import type { GiveStep } from "../law.ts";
import { object } from "../shape.ts";
import { readValue, value } from "../values.ts";
import { common } from "./common.ts";
import type { StepKind } from "./register.ts";

const schema = object({ ...common("give"), seats: value, who: z.optional(condition) });

/** Seats given as a figure says: won directly, a bonus. */
export const give: StepKind<typeof schema, GiveStep> = {
  schema,
  read: (json, base) => ({ kind: "give", ...base, seats: readValue(json.seats) }),
  values: (step) => [["seats", step.seats]],
  drawsLots: false,
};
