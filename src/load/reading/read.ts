import type * as z from "zod";
import { expectedOf } from "../../results/form.ts";
import { error, type Problem } from "../../results/problem.ts";
import { type ReadingDocument, readingDocumentSchema } from "./document.ts";

/** Takes parsed JSON as a reading document, or says where it is none. */
export function readReading(
  json: unknown,
  source: string,
): { reading?: ReadingDocument; problems: readonly Problem[] } {
  const parsed = readingDocumentSchema.safeParse(json);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) =>
        error("schema", { source, path: issue.path.join("/") }, surplus(issue), wanted(issue)),
      ),
    };
  const reading = parsed.data;
  const patterns = [
    ...reading.columns.map(({ match }, i) => [match, `columns/${i}/match`] as const),
    ...(reading.rows ?? []).flatMap(({ where }, i) =>
      Object.entries(where).map(([key, match]) => [match, `rows/${i}/where/${key}`] as const),
    ),
  ];
  const problems = patterns
    .filter(([match]) => match.startsWith("^") && !isPattern(match))
    .map(([match, path]) => error("schema", { source, path }, match, { expected: "pattern" }));
  return problems.length > 0 ? { problems } : { reading, problems };
}

/** Keys that it does not know. */
const surplus = (issue: z.core.$ZodIssue): string =>
  issue.code === "unrecognized_keys" ? issue.keys.join(", ") : "";

/** What the schema asks for, and whether the key is not there at all. */
function wanted(issue: z.core.$ZodIssue): Problem["values"] {
  if (issue.code === "unrecognized_keys") return { expected: "no such key" };
  const missing = issue.message.endsWith("received undefined");
  return { expected: expectedOf(issue), ...(missing && { missing: "yes" }) };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
