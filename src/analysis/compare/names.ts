import * as z from "zod";
import { formProblems } from "../../results/form.ts";
import { readGroups } from "../../results/groups.ts";
import type { Problem } from "../../results/problem.ts";

const text = z.string().min(1);

const idsSchema = z.union([text, z.array(text).min(1)]);

const groupSchema = z.strictObject({
  id: text.describe("what the group is called in the comparison"),
  name: text.describe("as it is shown; else the name in the latest election").optional(),
  in: z
    .record(text, idsSchema)
    .describe("by id of an election: the id there, or several whose votes are added up"),
});

const namesDocumentSchema = z.strictObject({
  mandate: z.literal("names/1"),
  $schema: text.describe("address of this schema, for editors").optional(),
  lists: z.array(groupSchema).optional(),
  areas: z.array(groupSchema).optional(),
});

/** What is the same in several elections under different ids, or split in one and together in another. */
export interface Group {
  readonly id: string;
  readonly name?: string;
  /** ids of lists or areas by id of the election */
  readonly in: ReadonlyMap<string, readonly string[]>;
  /** where it stands in its document */
  readonly path: string;
}

/** A names document: groups of lists and of areas. */
export interface Names {
  readonly source: string;
  readonly lists: readonly Group[];
  readonly areas: readonly Group[];
}

/** Takes parsed JSON as a names document, or says where it is none. */
export function readNames(
  json: unknown,
  source: string,
): { readonly names?: Names; readonly problems: readonly Problem[] } {
  const { data, error } = namesDocumentSchema.safeParse(json);
  if (!data) return formProblems(error.issues, json, source);
  const problems: Problem[] = [];
  const given = json as Readonly<Record<"lists" | "areas", readonly { in: object }[]>>;
  const groups = (key: "lists" | "areas") =>
    (data[key] ?? []).map(({ id, name }, i): Group => {
      const own = given[key][i]!.in as Readonly<Record<string, unknown>>;
      const ids = readGroups(idsSchema, own, [key, i, "in"], { json, source, problems });
      return {
        id,
        ...(name !== undefined && { name }),
        in: new Map([...(ids ?? [])].map(([election, one]) => [election, [one].flat()])),
        path: `${key}/${i}`,
      };
    });
  const names = { source, lists: groups("lists"), areas: groups("areas") };
  return problems.length > 0 ? { problems } : { names, problems };
}

/** The JSON Schema (draft 2020-12) of the names document, for editors and other programs. */
export function namesSchema(): object {
  return {
    ...z.toJSONSchema(namesDocumentSchema, { io: "input" }),
    title: "Names over elections, names/1",
    description: "Which lists and areas of several elections are the same.",
  };
}
