import type * as z from "zod";
import type { Step, Value } from "../law.ts";
import type { ValueJson } from "../values.ts";

/** What all steps are read to before their kind adds its own. */
export type StepStart = Pick<Step, "name" | "path" | "article" | "ties" | "who" | "when" | "each">;

/** Reads a value of the step, which stands at `key` inside it. */
export type ReadValue = (json: ValueJson, key: string) => Value;

/** A value that a step uses. */
export interface Asked {
  /** its path inside the step */
  readonly key: string;
  readonly value: Value;
  /** whether it is asked for a list, or only for an area */
  readonly ofList: boolean;
}

/** A kind of step: how it stands in the document, and what it is read to. */
export interface StepKind<S extends z.ZodType, T extends Step> {
  readonly schema: S;
  readonly read: (json: z.output<S>, start: StepStart, value: ReadValue) => T;
  /** the values that it uses; absent ones may stand in it */
  readonly values: (step: T) => readonly (Asked | undefined)[];
  /** whether equals can meet in it, so that the law must say what decides */
  readonly drawsLots: (step: T) => boolean;
}

/** A value that a step may have. */
export const asked = (key: string, value: Value | undefined, ofList: boolean): Asked | undefined =>
  value && { key, value, ofList };

/** Values that stand in a list. */
export const askedAll = (key: string, values: readonly Value[], ofList: boolean): Asked[] =>
  values.map((value, i) => ({ key: `${key}/${i}`, value, ofList }));
