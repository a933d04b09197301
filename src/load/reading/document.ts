import * as z from "zod";
import { KINDS, LEVELS, TOTALS } from "../../results/results.ts";

/** What a column holds. */
export const ROLES = [
  "areaId",
  "areaName",
  "areaParent",
  "areaLevel",
  ...TOTALS,
  "votes",
  "list",
  "listId",
  "candidate",
  "seats",
  "sum",
  "contest",
  "year",
  "vote",
  "mode",
  "group",
  "left",
] as const;

/** What a row is, besides an area or a list like any other. */
export const ROW_ROLES = [...TOTALS, "sum", "subtotal", "left"] as const;

const text = z.string();
const row = z.int().min(1);

/**
 * The reading document, "reading/1": what stands where in the tables of one source. The names of the dialect and of
 * the numbers are those of Frictionless (Table Dialect, Table Schema) where these have one.
 */
const dialectSchema = z.strictObject({
  encoding: text.optional(),
  delimiter: text.optional(),
  sheetName: text.describe("the sheet that is read, in a file of several").optional(),
  sheets: z
    .literal("areas")
    .describe("every sheet is an area: they are read as one table, a column `#sheet` in front")
    .optional(),
  headerRows: z.array(row).describe("rows of headers, counted from 1").optional(),
  headerJoin: text
    .describe(
      "stands between the headers of one column, empty ones too; else ' / ' between those there are",
    )
    .optional(),
  fillRight: z
    .array(row)
    .describe("rows of headers whose empty cells continue the left")
    .optional(),
  lastRow: row.describe("the last row of the table; what stands below is left out").optional(),
  repeat: z
    .strictObject({ from: row, columns: row })
    .describe("columns that come again and again to the right, a list each time")
    .optional(),
});

const columnSchema = z.strictObject({
  match: text.min(1).describe("the header; a pattern of all of it where it begins with ^"),
  column: text
    .regex(/^[A-Z]+$/)
    .describe("the letter of the column, where it must stand there")
    .optional(),
  role: z.enum(ROLES),
  list: text.describe("name of the list; $1 is what the pattern found").optional(),
  kind: z.enum(KINDS).optional(),
  level: z.enum(LEVELS).optional(),
  depth: z.int().min(1).describe("place in the tree of areas, the outermost is 1").optional(),
  vote: text.describe("the vote that it counts, where voters have two").optional(),
  fillDown: z.boolean().describe("an empty cell continues the one above").optional(),
  repeated: z.boolean().describe("stands again on each row of an area or a list").optional(),
  optional: z.boolean().describe("it may be missing").optional(),
  because: text.optional(),
});

const rowSchema = z.strictObject({
  where: z
    .record(text, text)
    .describe("cells by header, as they stand; a pattern of all of it where it begins with ^"),
  as: z.enum(ROW_ROLES).optional(),
  level: z.enum(LEVELS).describe("level of the area of the row").optional(),
  kind: z.enum(KINDS).describe("kind of the list of the row").optional(),
  because: text.optional(),
});

export const readingDocumentSchema = z.strictObject({
  mandate: z.literal("reading/1"),
  $schema: text.describe("address of this schema, for editors").optional(),
  id: text.optional(),
  title: text.optional(),
  source: text.describe("address of the publisher").optional(),
  dialect: dialectSchema.optional(),
  transposed: z.boolean().describe("lists stand in rows and areas in columns").optional(),
  numbers: z
    .strictObject({
      groupChar: text
        .describe("stands between thousands, besides blank, comma, apostrophe")
        .optional(),
      missingValues: z.array(text).describe("cells that say: not known").optional(),
      notStanding: z.array(text).describe("cells that say: did not stand here").optional(),
    })
    .optional(),
  columns: z.array(columnSchema).min(1),
  rows: z.array(rowSchema).optional(),
  select: z
    .record(text, text)
    .describe("what was chosen: by header of a column, or `vote`")
    .optional(),
  totals: z
    .enum(["find", "check"])
    .describe("find: rows that repeat the sums of others are found by their numbers and left out")
    .optional(),
  rowAreas: z
    .enum(LEVELS)
    .describe("each row is an area of this level, without a name, inside the areas of its columns")
    .optional(),
  sameAreas: z
    .literal("apart")
    .describe("rows of one area are areas of their own, as where late ballots have a second row")
    .optional(),
  ids: z
    .literal("codes")
    .describe("areas and lists keep their codes as ids, where all have one")
    .optional(),
  votesPerBallot: z.union([z.int().min(1), z.literal("seats")]).optional(),
});

export type ReadingDocument = z.infer<typeof readingDocumentSchema>;
export type ReadingColumn = z.infer<typeof columnSchema>;
export type ReadingRow = z.infer<typeof rowSchema>;

/** The JSON Schema (draft 2020-12) of the reading document, for editors and other programs. */
export function readingSchema(): object {
  return {
    ...z.toJSONSchema(readingDocumentSchema, { io: "input" }),
    title: "How a results file is read, reading/1",
    description: "What each column and row of a results file is.",
  };
}
