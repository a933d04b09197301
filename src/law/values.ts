import * as z from "zod";
import type { Value } from "./law.ts";
import { name, object, wholeFrom, word } from "./shape.ts";

/** Figures that every law has; any other word is the name of an earlier step. */
export const FIGURES = ["size", "votes", "direct"] as const;

/** A value as it stands in the document. */
export type ValueJson = number | string | { left: ValueJson };

/** What a step hands out or shares by. */
export const value: z.ZodType<ValueJson> = z
  .lazy(() =>
    z.union([wholeFrom(0), word(FIGURES), name, object({ left: value })], { error: "value" }),
  )
  .meta({ id: "value" });

export function readValue(json: ValueJson): Value {
  if (typeof json === "number") return { kind: "number", number: json };
  if (typeof json === "object") return { kind: "left", of: readValue(json.left) };
  const figure = FIGURES.find((f) => f === json);
  return figure === undefined ? { kind: "step", step: json } : { kind: figure };
}
