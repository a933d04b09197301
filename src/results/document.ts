import type { Reading } from "./assemble.ts";
import { formProblems } from "./form.ts";
import { readGroups } from "./groups.ts";
import { connectionSchema, type Document, documentSchema, rankedSchema } from "./schema.ts";
import { readSound } from "./sound.ts";

export { writeDocument } from "./write.ts";

/**
 * Reads a results document.
 *
 * @param json what JSON.parse made of it
 * @param source its name, for the places of problems
 * @returns the results, or all problems, each with its path in the document
 */
export function readDocument(json: unknown, source: string): Reading {
  const form = documentSchema.safeParse(json);
  const { problems, broken } = formProblems(form.error?.issues ?? [], json, source);
  if (broken) return { problems };
  const context = { json, source, problems };
  return readSound(json as Document, source, problems, (area, i) => ({
    connections: readGroups(
      connectionSchema,
      area.connections,
      ["areas", i, "connections"],
      context,
    ),
    candidateVotes: readGroups(
      rankedSchema,
      area.candidateVotes,
      ["areas", i, "candidateVotes"],
      context,
    ),
  }));
}
