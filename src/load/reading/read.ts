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
      problems: parsed.error.issues.map(({ path, message }) =>
        error("schema", { source, path: path.join("/") }, "", { expected: wanted(message) }),
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

/** What the schema asks for, in its own words: "array (it is missing)". */
const wanted = (message: string): string =>
  message
    .replace(/^Invalid input: expected /, "")
    .replace(", received undefined", " (it is missing)");

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
