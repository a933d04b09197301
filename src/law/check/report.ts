import { error, type Problem } from "../../results/problem.ts";
import type { Law } from "../law.ts";
import { valueAt } from "../paths.ts";

/** Notes a problem at a path of the document; what was found is what stands there, if nothing else is said. */
export type Report = (
  code: Problem["code"],
  path: string,
  found?: string,
  values?: Problem["values"],
) => void;

export function reporter(law: Law, source: string): { report: Report; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (code, path, found = shown(valueAt(law.document, path)), values = {}) =>
    problems.push(error(code, { source, path }, found, values));
  return { report, problems };
}

const shown = (there: unknown): string =>
  typeof there === "object" && there !== null ? JSON.stringify(there) : String(there ?? "");
