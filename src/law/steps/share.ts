import * as z from "zod";
import { LEVELS } from "../../results/results.ts";
import type { Connections, ShareStep } from "../law.ts";
import { type MethodJson, method, quotaOf, readMethod } from "../method.ts";
import { list, object, wholeFrom, word } from "../shape.ts";
import { value } from "../values.ts";
import { commonByList } from "./common.ts";
import { asked, askedAll, type ReadValue, type StepKind } from "./kind.ts";

const schema = object({
  ...commonByList("share"),
  to: z.optional(word([...LEVELS, "winners"])),
  seats: value,
  by: value,
  method,
  already: z.optional(list(value)),
  minimum: z.optional(value),
  maximum: z.optional(value),
  beyond: z.optional(word(["others", "unknown"])),
  most: z.optional(wholeFrom(1)),
  grow: z.optional(
    object({ until: value, unlevelled: z.optional(wholeFrom(1)), of: z.optional(value) }),
  ),
  connections: z.optional(
    object({
      inside: z.union([word(["same"]), object({ to: word(["candidates"]) }), method], {
        error: "method",
      }),
    }),
  ),
  excludes: z.optional(word(["equal-or-more"])),
});
type Json = z.output<typeof schema>;

/** Seats shared among lists, areas or winners by a figure of each. */
export const share: StepKind<typeof schema, ShareStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "share",
    ...start,
    ...(json.to !== undefined && { to: json.to }),
    seats: value(json.seats, "seats"),
    by: value(json.by, "by"),
    method: readMethod(json.method),
    ...readQuotaOf(json.method, "method/of", value),
    already: (json.already ?? []).map((held, i) => value(held, `already/${i}`)),
    ...(json.minimum !== undefined && { minimum: value(json.minimum, "minimum") }),
    ...(json.maximum !== undefined && { maximum: value(json.maximum, "maximum") }),
    beyond: json.beyond ?? "others",
    ...(json.most !== undefined && { most: json.most }),
    ...(json.grow && { grow: readGrow(json.grow, value) }),
    ...(json.connections && { connections: readConnections(json.connections, value) }),
    ...(json.excludes && { excludes: json.excludes }),
  }),
  values: (step) => {
    const byList = step.each.includes("list");
    const ofClaimant = byList || step.to === undefined;
    return [
      asked("seats", step.seats, byList),
      asked("by", step.by, ofClaimant),
      asked("method/of", step.quotaOf, byList),
      ...askedAll("already", step.already, ofClaimant),
      asked("minimum", step.minimum, ofClaimant),
      asked("maximum", step.maximum, ofClaimant),
      asked("grow/until", step.grow?.until, ofClaimant),
      asked("grow/of", step.grow?.unlevelled?.of, ofClaimant),
      asked("connections/inside/of", step.connections?.quotaOf, byList),
    ];
  },
  drawsLots: () => true,
};

function readQuotaOf(json: MethodJson, key: string, value: ReadValue) {
  const of = quotaOf(json);
  return of === undefined ? {} : { quotaOf: value(of, key) };
}

function readGrow({ until, unlevelled, of }: NonNullable<Json["grow"]>, value: ReadValue) {
  return {
    until: value(until, "grow/until"),
    ...(unlevelled !== undefined &&
      of !== undefined && { unlevelled: { most: unlevelled, of: value(of, "grow/of") } }),
  };
}

function readConnections(
  { inside }: NonNullable<Json["connections"]>,
  value: ReadValue,
): Connections {
  if (inside === "same") return { inside };
  if (typeof inside === "object" && "to" in inside) return { inside: "candidates" };
  return {
    inside: readMethod(inside),
    ...readQuotaOf(inside, "connections/inside/of", value),
  };
}
