import * as z from "zod";
import { BASES, type Base, LEVELS, type Level } from "../results/results.ts";
import type { Amount, HurdleRule, Scope } from "./law.ts";
import { form, fractionOf, name, object, share, text, wholeFrom, word } from "./shape.ts";
import { readValue, type ValueJson, value } from "./values.ts";

type AmountJson =
  | string
  | { votes: ValueJson }
  | { seats: number; from?: string | undefined }
  | { quotas: string };
type ScopeJson =
  | { same: Level }
  | { every: Level }
  | { some: Level; times?: number | undefined; of?: Level | undefined };

interface Common {
  in?: ScopeJson | undefined;
  coalition?: Record<string, AmountJson> | undefined;
  article?: string | undefined;
}
interface OfVotes extends Common {
  of?: Base | { total: Base } | undefined;
  counting?: "connection" | undefined;
}
interface OfFigure extends Common {
  figure: ValueJson;
  of?: ValueJson | undefined;
}
type Demand = { atLeast: AmountJson } | { moreThan: AmountJson };

/** A hurdle as it stands in the document. */
export type HurdleJson = (OfVotes | OfFigure) & Demand;

const amount = z
  .lazy(() =>
    z.union(
      [
        share,
        object({ votes: value }),
        object({ seats: wholeFrom(0), from: z.optional(name) }),
        object({ quotas: share }),
      ],
      { error: "amount" },
    ),
  )
  .meta({ id: "amount" });

const level = word(LEVELS);
const scope = z.union(
  [
    object({ same: level }),
    object({ every: level }),
    object({ some: level, times: z.optional(wholeFrom(1)), of: z.optional(level) }),
  ],
  { error: "scope" },
);
const base = word(BASES);
const members = z.string().check(z.regex(/^([2-9]|[1-9]\d+)$/, { error: "members" }));

/** The forms of a hurdle, made when they are needed: values and conditions stand in one another. */
export function hurdleForms() {
  const common = {
    in: z.optional(scope),
    coalition: z.optional(z.record(members, amount, { error: "object" })),
    article: z.optional(text),
  };
  const ofVotes = {
    of: z.optional(z.union([base, object({ total: base })], { error: "base" })),
    counting: z.optional(word(["connection"])),
    ...common,
  };
  const ofFigure = { figure: value, of: z.optional(value), ...common };
  return [
    form({ atLeast: amount, ...ofVotes }),
    form({ moreThan: amount, ...ofVotes }),
    form({ atLeast: amount, ...ofFigure }),
    form({ moreThan: amount, ...ofFigure }),
  ] as const;
}

export function readHurdle(
  json: HurdleJson,
  common: { readonly path: string; readonly article?: string },
  named: ReadonlySet<string>,
): HurdleRule {
  const strict = "moreThan" in json;
  const [demand, key] =
    "moreThan" in json ? [json.moreThan, "moreThan"] : [json.atLeast, "atLeast"];
  const read = (part: ValueJson, key: string) => readValue(part, `${common.path}/${key}`, named);
  const readAmount = (json: AmountJson, key: string) =>
    amountOf(json, (votes) => read(votes, `${key}/votes`));
  return {
    kind: "hurdle",
    ...common,
    amount: readAmount(demand, key),
    strict,
    ofWhole: false,
    ...("figure" in json
      ? {
          figure: read(json.figure, "figure"),
          ...(json.of !== undefined && { ofFigure: read(json.of, "of") }),
        }
      : { ...readBase(json.of), ...(json.counting && { counting: json.counting }) }),
    scope: readScope(json.in),
    coalition: Object.entries(json.coalition ?? {}) // whole numbers as keys: in ascending order
      .map(([members, amount]) => ({
        members: Number(members),
        amount: readAmount(amount, `coalition/${members}`),
      })),
  };
}

const readBase = (of: OfVotes["of"]): { of?: Base; ofWhole?: boolean } => {
  if (of === undefined) return {};
  return typeof of === "string" ? { of } : { of: of.total, ofWhole: true };
};

function amountOf(
  json: AmountJson,
  read: (votes: ValueJson) => ReturnType<typeof readValue>,
): Amount {
  if (typeof json === "string") return { kind: "share", share: fractionOf(json) };
  if ("votes" in json) {
    return typeof json.votes === "number"
      ? { kind: "votes", votes: json.votes }
      : { kind: "figure", figure: read(json.votes) };
  }
  if ("seats" in json) {
    return {
      kind: "seats",
      seats: json.seats,
      ...(json.from !== undefined && { from: json.from }),
    };
  }
  return { kind: "quotas", quotas: fractionOf(json.quotas) };
}

function readScope(json: ScopeJson | undefined): Scope {
  if (json === undefined) return { kind: "whole" };
  if ("same" in json) return { kind: "same", level: json.same };
  if ("every" in json) return { kind: "every", level: json.every };
  const { some, times = 1, of } = json;
  return { kind: "some", level: some, times, ...(of !== undefined && { of }) };
}
