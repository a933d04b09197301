import type * as z from "zod";
import { error, type Place, type Problem } from "../results/problem.ts";
import { nearest } from "./nearest.ts";
import { STEPS } from "./steps/register.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * The schema's issues as problems: where several forms were possible, those of the form that was meant,
 * so that a slip is told once and at its place.
 */
export function issueProblems(issues: readonly Issue[], source: string): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], source));
}

/** A word that is not known: what is, and the nearest of it. */
export function suggestion(found: string, known: readonly string[]): Problem["values"] {
  const near = nearest(found, known);
  return { known, ...(near !== undefined && { nearest: near }) };
}

function problemsOf(issue: Issue, above: Path, source: string): Problem[] {
  const path = [...above, ...issue.path];
  const place = { source, path: path.join("/") };
  const unexpected = () => [
    error("schema", place, shown(issue.input), { expected: issue.message }),
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        error("unknown-word", place, key, suggestion(key, keysOf(issue))),
      );
    case "invalid_value":
      return typeof issue.input === "string"
        ? [unknownWord(place, issue.input, issue.values.map(String))]
        : unexpected();
    case "invalid_key":
      return [error("schema", place, String(path.at(-1)), { expected: "name" })];
    case "invalid_union":
      return issue.message === "step"
        ? [stepProblem(issue.input, place)]
        : (formProblems(issue, path, source) ?? unexpected());
    default:
      return unexpected();
  }
}

const unknownWord = (place: Place, found: string, known: readonly string[]) =>
  error("unknown-word", place, found, suggestion(found, known));

/** The kind of a step decides its form. */
function stepProblem(input: unknown, place: Place): Problem {
  const kind = (input as { kind?: unknown }).kind;
  if (typeof kind !== "string") return error("schema", place, shown(kind), { expected: "word" });
  return unknownWord(place, kind, Object.keys(STEPS));
}

/** Problems of the form that was meant, the one that fits best; undefined if no form is of that type at all. */
function formProblems(
  union: z.core.$ZodIssueInvalidUnion,
  path: Path,
  source: string,
): Problem[] | undefined {
  const forms = union.errors as readonly (readonly Issue[])[];
  const misfits = forms.map((issues) => issues.reduce((sum, issue) => sum + misfit(issue), 0));
  const least = Math.min(...misfits);
  const meant = forms[misfits.indexOf(least)];
  if (meant === undefined || least >= OTHER_TYPE) return undefined;
  const extra = meant.find((issue) => issue.code === "unrecognized_keys");
  if (extra === undefined) return meant.flatMap((issue) => problemsOf(issue, path, source));

  // a misspelt key is also a missing one: told once. A key of another form cannot stand beside this one's.
  const rest = meant.filter((issue) => !isMissing(issue) && issue !== extra);
  const [own] = keysOf(extra);
  const elsewhere = new Set(forms.flat().flatMap(keysOf));
  const place = { source, path: path.join("/") };
  const extras = extra.keys.map((key) =>
    elsewhere.has(key) && !meant.some(isMissing)
      ? error("schema", place, key, { expected: `${own} alone` })
      : unknownWord(place, key, meant.some(isMissing) ? [...elsewhere] : keysOf(extra)),
  );
  return [...extras, ...rest.flatMap((issue) => problemsOf(issue, path, source))];
}

const OTHER_TYPE = 1000;

/** How far one issue takes a form from being the one that was meant. */
function misfit(issue: Issue): number {
  if (issue.code === "unrecognized_keys") return issue.keys.length;
  if (isMissing(issue)) return 10;
  if (issue.path.length > 0) return isOtherWord(issue) ? 10.5 : 0.5;
  if (issue.code === "invalid_type") return OTHER_TYPE;
  if (issue.code !== "invalid_value") return 50;
  if (typeof issue.input !== "string") return OTHER_TYPE;
  return isOtherWord(issue) ? 100 : 40;
}

/** A word that is near to none of those known here: it may well be one of another form. */
const isOtherWord = (issue: Issue) =>
  issue.code === "invalid_value" &&
  typeof issue.input === "string" &&
  nearest(issue.input, issue.values.map(String)) === undefined;

const isMissing = (issue: Issue) => issue.path.length === 1 && issue.input === undefined;

/** The keys that an object knows: its schema carries them as its message. */
const keysOf = (issue: Issue): string[] =>
  issue.code === "unrecognized_keys" ? issue.message.split(" ") : [];

/** What was found, in one line: text as it stands, a structure as JSON; nothing where the key is missing. */
function shown(input: unknown): string {
  if (input === undefined) return "";
  if (typeof input === "string") return input;
  if (typeof input !== "object") return String(input);
  return input === null ? "null" : (JSON.stringify(input) ?? "").slice(0, 200);
}
