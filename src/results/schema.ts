import * as z from "zod";
import type { AREA_FURTHER, ROOT_FURTHER } from "./further.ts";
import { KINDS, LEVELS } from "./results.ts";

/**
 * The results document, "results/1": the form of its JSON. What the form cannot say (ids that must
 * exist, votes that must be whole) is checked where the document is read.
 *
 * Votes are `unknown` here and described by hand: they are by far the most of a document, and the
 * reader checks each of them once, in its own loop. A key `__proto__` would not reach a check here at all.
 */
const text = z.string();
const id = z.string().min(1);
const name = z.string().min(1);
const whole = z.int().min(0);
const cell = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

const known = z.union([whole, z.strictObject({ from: whole, to: whole })]);
const votes = z
  .record(text, z.unknown().meta({ anyOf: [cell, { type: "null" }] }))
  .describe("votes by list id; an absent list did not stand, null is not known");
const byList = z.record(text, z.unknown().meta(cell));
const seatsByArea = z.record(text, byList);
const anything = z.record(text, z.unknown());
const inLanguages = z.record(text, text);

const count = z.strictObject({
  label: text.nullish(),
  stations: whole.nullish(),
  of: whole.nullish(),
});

const source = z.strictObject({
  id: text.nullish(),
  title: text,
  url: text.nullish(),
  date: text.nullish(),
});

const totals = z.strictObject({
  registered: known.nullish(),
  cast: known.nullish(),
  valid: known.nullish(),
  invalid: known.nullish(),
  blank: known.nullish(),
});

const electionSchema = z.strictObject({
  id,
  title: name,
  translations: z
    .record(
      z.string(),
      z.strictObject({
        title: text.nullish(),
        count: text.describe("the label of the count").nullish(),
        annulledBy: text.nullish(),
        notes: z.array(text).describe("one for one as the notes").nullish(),
      }),
    )
    .describe("what the election says of itself, by language")
    .nullish(),
  country: text.nullish(),
  body: text.nullish(),
  date: text.nullish(),
  year: z.int().nullish(),
  law: text.nullish(),
  status: z.enum(["preliminary", "final", "simulated", "constructed"]),
  annulled: z.strictObject({ date: text.nullish(), by: text.nullish() }).nullish(),
  count: count.nullish(),
  sources: z.array(source),
  notes: z.array(text).nullish(),
});

const listSchema = z.strictObject({
  id,
  name,
  short: text.nullish(),
  names: inLanguages.nullish(),
  shorts: inLanguages.describe("names for narrow places by language").nullish(),
  kind: z.enum(KINDS),
  members: whole.nullish(),
  connection: text.nullish(),
  subConnection: text.nullish(),
  colour: text.nullish(),
  noList: z.boolean().nullish(),
});

/** The members of a connection: lists, or those of a sub-connection. */
export const connectionSchema = z.array(z.union([id, z.array(id)]));
/** Candidates of a connection in order of votes. */
export const rankedSchema = z.array(z.tuple([id, whole]));
// Their entries are described here and checked where they are read, one called __proto__ too.
const groups = (schema: z.ZodType) => z.record(text, z.unknown().meta(embedded(schema)));

const winner = z.strictObject({
  constituency: z.union([whole, text]),
  list: id,
  votes: whole,
  valid: whole.describe("valid first votes of the constituency"),
  elected: z.boolean().nullish(),
});

/** Figures of an area that laws of several tiers ask for. */
const areaFigures = {
  adjustmentSeats: whole.describe("how many of `seats` are adjustment (levelling) seats").nullish(),
  listSeats: whole.describe("how many of `seats` are filled from lists").nullish(),
  nationalSeats: whole.describe("how many of `seats` the area shares itself").nullish(),
  constituencySeats: whole.describe("number of constituencies").nullish(),
};

/** What stands in an area by group, or of its constituencies. */
const areaGroups = {
  connections: groups(connectionSchema).describe("groups that hold in this area only").nullish(),
  candidateVotes: groups(rankedSchema).describe("candidates in order of votes").nullish(),
  winners: z.array(winner).describe("first-placed candidates of constituencies").nullish(),
};

const areaFurther = {
  listSeatsParts: z.array(whole).optional(),
  voteParts: anything.optional(),
} satisfies Record<(typeof AREA_FURTHER)[number], z.ZodType>;

const areaSchema = z.strictObject({
  id,
  name,
  names: inLanguages.nullish(),
  level: z.enum(LEVELS),
  parent: text.nullish(),
  source: text.nullish(),
  count: count.nullish(),
  seats: whole.nullish(),
  ...areaFigures,
  population: whole.nullish(),
  totals: totals.nullish(),
  votes: votes.nullish(),
  constituency: z.strictObject({ votes: votes.nullish(), totals: totals.nullish() }).nullish(),
  direct: byList.describe("seats won directly by list").nullish(),
  candidates: byList.describe("candidates by list: it fills no more").nullish(),
  ...areaGroups,
  tile: z.tuple([whole, whole]).nullish(),
  figures: z.record(text, z.union([text, z.number()])).nullish(),
  ...areaFurther,
});

const rootFurther = {
  $schema: text.describe("address of this schema, for editors").optional(),
  votesUnit: text.optional(),
  officialSteps: anything.optional(),
  expectedSteps: anything.optional(),
  expectedTotal: whole.optional(),
  expectedSums: z.array(anything).optional(),
  expectedTies: z.array(anything).optional(),
  expectedCertain: seatsByArea.optional(),
  expectedUnassigned: z.record(text, whole).optional(),
  lots: z.array(anything).optional(),
  computed: seatsByArea.optional(),
  computedSteps: anything.optional(),
  check: anything.optional(),
  doc: text.optional(),
} satisfies Record<(typeof ROOT_FURTHER)[number], z.ZodType>;

const lot = z.strictObject({
  area: id,
  among: z.array(id),
  seats: whole,
  won: z.array(id),
});

/** What stands at the root beside election, lists and areas. */
const rootSchema = z.strictObject({
  mandate: z.literal("results/1"),
  official: seatsByArea.describe("seats as announced").nullish(),
  officialPartial: seatsByArea.describe("the same, for the lists named only").nullish(),
  expected: seatsByArea.describe("the same, where results are not real").nullish(),
  officialLots: z.array(lot).describe("lots that were drawn, and who won").nullish(),
  passed: z.array(text).nullish(),
  votesPerBallot: z.union([z.int().min(1), z.literal("seats")]).nullish(),
  ...rootFurther,
});

export const documentSchema = rootSchema.extend({
  election: electionSchema,
  lists: z.array(listSchema),
  areas: z.array(areaSchema).min(1),
});

const nobody = z.strictObject({}).describe("no list stood").nullish();

/** What a data package has no table for: it stands in datapackage.json under `mandate`. */
export const packageSchema = z.looseObject({
  mandate: rootSchema.omit({ official: true, officialPartial: true, expected: true }).extend({
    election: electionSchema,
    lists: z
      .array(z.strictObject(pick(listSchema.shape, ["id", "subConnection", "noList"])))
      .optional(),
    areas: z
      .array(
        z.strictObject({
          ...pick(areaSchema.shape, ["id", "count"]),
          ...areaGroups,
          votes: nobody,
          constituency: z.strictObject({ votes: nobody, totals: totals.nullish() }).nullish(),
          ...areaFurther,
        }),
      )
      .optional(),
  }),
});

export type PackageDocument = z.infer<typeof packageSchema>;
export type Document = z.infer<typeof documentSchema>;
export type ElectionDocument = z.infer<typeof electionSchema>;
export type ListDocument = z.infer<typeof listSchema>;
export type AreaDocument = z.infer<typeof areaSchema>;

/** The JSON Schema (draft 2020-12) of the results document, for editors and other programs. */
export function resultsSchema(): object {
  return {
    ...z.toJSONSchema(documentSchema, { io: "input" }),
    title: "Election results, results/1",
    description: "Lists, areas, votes and totals of an election, with their sources.",
  };
}

/** The JSON Schema of a part, to stand inside another. */
function embedded(schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
