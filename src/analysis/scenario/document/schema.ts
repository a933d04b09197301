import * as z from "zod";
import { KINDS, LEVELS, TOTALS } from "../../../results/results.ts";

const text = z.string();
const id = text.min(1);
const whole = z.int().min(0);
const known = z.union([whole, z.strictObject({ from: whole, to: whole })]);
const SHARE = { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?(/[0-9]+)?%?$" } as const;
const share = text.meta({ ...SHARE, description: 'a share, as "5%" or "1/20"' });

// `unknown` and described by hand: a union would tell of a wrong value only that it is none of several.
const amount = z.unknown().meta({
  anyOf: [{ type: "integer", minimum: 0 }, SHARE],
  description: 'so many votes, or a share of the votes of the list, as "5%" or "1/20"',
});
const list = id.describe("id of a list; * for every list, each with a share of its own votes");
const where = {
  in: id.describe("id of the area where the votes change; else in the whole").optional(),
};
const newList = {
  id,
  name: id,
  short: id.optional(),
  kind: z.enum(KINDS).optional(),
  members: z.int().min(1).describe("how many parties stand in it").optional(),
};

/** Every kind of change, by the key that names it: the first of its object. */
export const CHANGE_SCHEMAS = {
  merge: z
    .strictObject({
      merge: z.array(id).min(2),
      into: z.strictObject(newList),
      lost: share
        .describe("of the votes of every list but the first: they do not follow")
        .optional(),
      lostTo: id.describe("the list that they go to; else they are not cast").optional(),
    })
    .describe("lists stand as one: their votes are added in every area"),
  split: z
    .strictObject({
      split: id,
      into: z.array(z.strictObject({ ...newList, share })).min(2),
    })
    .describe("a list stands as several, whose shares add up to 100%"),
  withdraw: z
    .strictObject({
      withdraw: id,
      to: id.describe("the list that its votes go to").optional(),
      votes: z
        .enum(["left-out", "spoiled"])
        .describe("what becomes of them else: they are not cast, or invalid")
        .optional(),
    })
    .describe("a list does not stand"),
  switch: z
    .strictObject({ switch: amount, from: id, to: id, ...where })
    .describe("voters of one list vote for another"),
  spoil: z
    .strictObject({ spoil: amount, of: list, ...where })
    .describe("votes of a list are invalid: the ballots stay among those cast"),
  leaveOut: z
    .strictObject({ leaveOut: amount, of: list, ...where })
    .describe("voters of a list do not vote"),
  add: z
    .strictObject({ add: amount, to: list, ...where })
    .describe("voters who did not vote vote for a list"),
  mend: z
    .strictObject({ mend: amount, to: list, ...where })
    .describe("invalid ballots become votes of a list"),
  leaveOutAreas: z
    .strictObject({ leaveOutAreas: z.array(id).min(1) })
    .describe("areas are not counted, with all their votes, ballots and voters"),
  leaveOutBy: z
    .strictObject({
      leaveOutBy: id.describe(
        "a figure of the areas, a total (registered, cast …), list:ID for its votes, or two of these as a/b",
      ),
      first: z.enum(["largest", "smallest"]),
      areas: z.int().min(1).describe("how many; those equal to the last go with it"),
      level: z.enum(LEVELS),
      inside: id.optional(),
    })
    .describe("the first areas in the order of a figure are not counted"),
  replace: z
    .strictObject({
      replace: id,
      votes: z
        .record(text, z.union([whole, z.null()]))
        .describe("votes by list id; lists that are not named keep theirs, null is not known")
        .optional(),
      totals: z.strictObject(optional(TOTALS, known)).optional(),
    })
    .describe("an area has another count in place of its own"),
} as const;

const assumption = z
  .strictObject({ ...optional(TOTALS, z.union([...known.options, text])), ...where })
  .describe(
    "one total that the count does not tell: a number, bounds, or a share of the ballots cast",
  );

const head = {
  mandate: z.literal("scenario/1"),
  $schema: text.describe("address of this schema, for editors").optional(),
  id: id.optional(),
  title: id.describe("in the words of who supposes it").optional(),
  election: id.describe("id of the election that it was written for; absent: any").optional(),
  law: id.describe("id of the law in place of the election's own").optional(),
  set: z
    .record(text, z.unknown())
    .describe("values by their path in the law document; null removes")
    .optional(),
  assume: z.array(assumption).optional(),
};

/** The scenario document, "scenario/1", whose changes are still to be read one by one. */
export const scenarioHeadSchema = z.strictObject({
  ...head,
  changes: z.array(z.looseObject({})).optional(),
});

export type ScenarioHead = z.infer<typeof scenarioHeadSchema>;
export type ChangeDocument = {
  [K in keyof typeof CHANGE_SCHEMAS]: z.infer<(typeof CHANGE_SCHEMAS)[K]>;
};

/** The JSON Schema (draft 2020-12) of the scenario document, for editors and other programs. */
export function scenarioSchema(): object {
  const all = z.strictObject({
    ...head,
    changes: z.array(z.union(Object.values(CHANGE_SCHEMAS))).optional(),
  });
  return {
    ...z.toJSONSchema(all, { io: "input" }),
    title: "A scenario, scenario/1",
    description:
      "What is supposed in place of what happened: another law or a change to one, and changes to the votes, in order.",
  };
}

function optional<K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) {
  return Object.fromEntries(keys.map((key) => [key, schema.optional()])) as Record<
    K,
    z.ZodOptional<S>
  >;
}
