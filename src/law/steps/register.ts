import * as z from "zod";
import type { Condition, Step, TieRule, Value } from "../law.ts";
import { give } from "./give.ts";
import { share } from "./share.ts";

/** What all steps are read to before their kind adds its own. */
export interface StepStart {
  readonly name: string;
  readonly path: string;
  readonly article?: string;
  readonly ties: readonly TieRule[];
  readonly who?: Condition;
}

/** A kind of step: how it stands in the document, and what it is read to. */
export interface StepKind<S extends z.ZodType, T extends Step> {
  readonly schema: S;
  readonly read: (json: z.output<S>, start: StepStart) => T;
  /** the values that it uses, each with its path inside the step; absent ones may stand in it */
  readonly values: (step: T) => readonly (readonly [path: string, value: Value | undefined])[];
  /** whether equals can meet in it, so that the law must say what decides */
  readonly drawsLots: boolean;
}

/** One line for a kind of step. */
export const STEPS = { share, give };

/** Kinds of the grammar that are not built: a law that uses one is understood, and refused by name. */
export const NOT_BUILT = ["place", "biproportional", "majority", "exhausted"];

type Schema = (typeof STEPS)[keyof typeof STEPS]["schema"];

export const step = z
  .discriminatedUnion(
    "kind",
    Object.values(STEPS).map(({ schema }) => schema) as [Schema, Schema],
    {
      error: "step",
    },
  )
  .meta({ id: "step" });
