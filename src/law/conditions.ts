import * as z from "zod";
import type { Base, Kind, Level } from "../results/results.ts";
import { BASES, KINDS, LEVELS } from "../results/results.ts";
import type { Amount, Condition, HurdleRule, Scope, SetNeed } from "./law.ts";
import { fractionOf, list, name, object, share, text, wholeFrom, word } from "./shape.ts";

type AmountJson = string | { votes: number } | { seats: number } | { quotas: string };
type ScopeJson = { every: Level } | { some: Level; times?: number | undefined };

interface HurdleJson {
  of?: Base | { total: Base } | undefined;
  in?: ScopeJson | undefined;
  coalition?: Record<string, AmountJson> | undefined;
  article?: string | undefined;
}
type NeedJson = { lists: number } | { atLeast: string; of: Base } | { moreThan: string; of: Base };

/** A condition as it stands in the document. */
export type ConditionJson =
  | string
  | (HurdleJson & { atLeast: AmountJson })
  | (HurdleJson & { moreThan: AmountJson })
  | { all: ConditionJson[]; article?: string | undefined }
  | { any: ConditionJson[]; article?: string | undefined }
  | { not: ConditionJson; article?: string | undefined }
  | { kind: Kind; article?: string | undefined }
  | { largest: "votes"; article?: string | undefined }
  | {
      set: ConditionJson;
      needs: NeedJson[];
      else: "next" | "failed" | "unknown";
      article?: string | undefined;
    };

const base = word(BASES);
const article = z.optional(text);
const amount = z
  .union(
    [
      share,
      object({ votes: wholeFrom(0) }),
      object({ seats: wholeFrom(0) }),
      object({ quotas: share }),
    ],
    { error: "amount" },
  )
  .meta({ id: "amount" });
const scope = z.union(
  [
    object({ every: word(LEVELS) }),
    object({ some: word(LEVELS), times: z.optional(wholeFrom(1)) }),
  ],
  { error: "scope" },
);
const members = z.string().check(z.regex(/^([2-9]|[1-9]\d+)$/, { error: "members" }));
const hurdle = {
  of: z.optional(z.union([base, object({ total: base })], { error: "base" })),
  in: z.optional(scope),
  coalition: z.optional(z.record(members, amount, { error: "object" })),
  article,
};
const need = z.union(
  [
    object({ lists: wholeFrom(1) }),
    object({ atLeast: share, of: base }),
    object({ moreThan: share, of: base }),
  ],
  { error: "need" },
);

/** Who takes part, or who passes: a tree over one list. */
export const condition: z.ZodType<ConditionJson> = z
  .lazy(() =>
    z.union(
      [
        name,
        object({ atLeast: amount, ...hurdle }),
        object({ moreThan: amount, ...hurdle }),
        object({ all: parts, article }),
        object({ any: parts, article }),
        object({ not: condition, article }),
        object({ kind: word(KINDS), article }),
        object({ largest: word(["votes"]), article }),
        object({
          set: condition,
          needs: list(need),
          else: word(["next", "failed", "unknown"]),
          article,
        }),
      ],
      { error: "condition" },
    ),
  )
  .meta({ id: "condition" });
const parts = list(condition).check(z.minLength(1, { error: "condition" }));

/** The condition that stands at `path` of the document; shares become exact fractions. */
export function readCondition(json: ConditionJson, path: string): Condition {
  if (typeof json === "string") return { kind: "named", path, name: json };
  const common = { path, ...(json.article !== undefined && { article: json.article }) };
  if ("all" in json) return { kind: "all", ...common, parts: readParts(json.all, `${path}/all`) };
  if ("any" in json) return { kind: "any", ...common, parts: readParts(json.any, `${path}/any`) };
  if ("not" in json) {
    return { kind: "not", ...common, part: readCondition(json.not, `${path}/not`) };
  }
  if ("kind" in json) return { kind: "of-kind", ...common, of: json.kind };
  if ("largest" in json) return { kind: "largest", ...common };
  if ("set" in json) {
    return {
      kind: "set",
      ...common,
      set: readCondition(json.set, `${path}/set`),
      needs: json.needs.map((need, i) => readNeed(need, `${path}/needs/${i}`)),
      else: json.else,
    };
  }
  return readHurdle(json, common);
}

const readParts = (json: ConditionJson[], path: string) =>
  json.map((part, i) => readCondition(part, `${path}/${i}`));

function readHurdle(
  json: HurdleJson & ({ atLeast: AmountJson } | { moreThan: AmountJson }),
  common: { path: string; article?: string },
): HurdleRule {
  const strict = "moreThan" in json;
  return {
    kind: "hurdle",
    ...common,
    amount: readAmount(strict ? json.moreThan : json.atLeast),
    strict,
    ...(json.of !== undefined && { of: typeof json.of === "string" ? json.of : json.of.total }),
    ofWhole: typeof json.of === "object",
    scope: readScope(json.in),
    coalition: Object.entries(json.coalition ?? {}) // whole numbers as keys: in ascending order
      .map(([members, amount]) => ({ members: Number(members), amount: readAmount(amount) })),
  };
}

function readAmount(json: AmountJson): Amount {
  if (typeof json === "string") return { kind: "share", share: fractionOf(json) };
  if ("votes" in json) return { kind: "votes", votes: json.votes };
  if ("seats" in json) return { kind: "seats", seats: json.seats };
  return { kind: "quotas", quotas: fractionOf(json.quotas) };
}

function readScope(json: ScopeJson | undefined): Scope {
  if (json === undefined) return { kind: "whole" };
  if ("every" in json) return { kind: "every", level: json.every };
  return { kind: "some", level: json.some, times: json.times ?? 1 };
}

function readNeed(json: NeedJson, path: string): SetNeed {
  if ("lists" in json) return { kind: "lists", path, lists: json.lists };
  const strict = "moreThan" in json;
  const share = fractionOf(strict ? json.moreThan : json.atLeast);
  return { kind: "together", path, share, strict, of: json.of };
}
