import { resolve } from "node:path";
import { readScenario } from "../../analysis/scenario/document/read.ts";
import type { Scenario } from "../../analysis/scenario/scenario.ts";
import { readJson } from "../../io/files.ts";
import { openLaw } from "../../io/law.ts";
import type { Law } from "../../law/law.ts";
import { error, type Problem, ProblemError, warning } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";

/** Opens a scenario document. @throws ProblemError with all that is wrong with it */
export async function openScenario(word: string, cwd: string): Promise<Scenario> {
  const { scenario, problems } = readScenario(await readJson(resolve(cwd, word), word), word);
  if (!scenario) throw new ProblemError(...problems);
  return scenario;
}

/**
 * The law that a scenario names, a built-in one or a file, ready to be found by this name.
 * @throws ProblemError as `openLaw`
 */
export async function lawsOf({ law: word }: Scenario, cwd: string, source: string) {
  const law = word === undefined ? undefined : await openLaw(word, cwd, source);
  return (id: string): Law | undefined => (id === word ? law : undefined);
}

/** A scenario that was written for another election: a warning, for its lists and areas may be the same. */
export function otherElection(
  { election }: Scenario,
  results: Results,
  source: string,
): readonly Problem[] {
  if (election === undefined || election === results.election.id) return [];
  return [warning("other-election", { source }, election, { election: results.election.id })];
}

/** Runs with every problem placed in the file, or at the option, that the change came from. */
export function placed<T>(run: () => T, source: string, flags?: readonly string[]): T {
  try {
    return run();
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    throw new ProblemError(
      ...fault.problems.map((problem) => {
        const { path, ...rest } = problem.place;
        if (flags && path?.startsWith("set/"))
          return error(problem.code, { ...rest, source: "--set" }, problem.found, problem.values);
        const index = /^changes\/(\d+)\//.exec(path ?? "")?.[1];
        const flag = index === undefined ? undefined : flags?.[Number(index)];
        const place = flag === undefined ? { ...problem.place, source } : { ...rest, source: flag };
        return error(problem.code, place, problem.found, problem.values);
      }),
    );
  }
}
