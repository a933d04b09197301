import * as z from "zod";
import { biproportional } from "./biproportional.ts";
import { exhausted } from "./exhausted.ts";
import { give } from "./give.ts";
import { majority } from "./majority.ts";
import { place } from "./place.ts";
import { share } from "./share.ts";

/** One line for a kind of step. */
export const STEPS = { share, give, place, biproportional, majority, exhausted };

type Schema = (typeof STEPS)[keyof typeof STEPS]["schema"];

export const step = z
  .discriminatedUnion(
    "kind",
    Object.values(STEPS).map(({ schema }) => schema) as [Schema, ...Schema[]],
    {
      error: "step",
    },
  )
  .meta({ id: "step" });
export type StepJson = z.output<typeof step>;
