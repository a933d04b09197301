import { standBeside } from "../../analysis/scenario/beside.ts";
import { elect } from "../../elect/elect.ts";
import type { Law } from "../../law/law.ts";
import type { Problem } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { suppositions } from "../../words/scenario.ts";
import { lawsOf, openScenario, otherElection, placed } from "./open.ts";

/** What a command runs on in place of the count: supposed votes and law, and in words what is supposed. */
export interface SupposedCount {
  readonly law: Law;
  readonly results: Results;
  /** where votes are supposed, their status tells it */
  readonly supposed: readonly string[];
  readonly warnings: readonly Problem[];
}

/** Makes of a count what a scenario document supposes. @throws ProblemError with all that is wrong with it */
export async function supposedCount(
  word: string,
  { law, results }: Pick<SupposedCount, "law" | "results">,
  cwd: string,
): Promise<SupposedCount> {
  const scenario = await openScenario(word, cwd);
  const lawOf = await lawsOf(scenario, cwd, word);
  const actual = { law, results, outcome: elect(law, results) };
  const beside = placed(() => standBeside(scenario, actual, lawOf), word);
  const supposed = suppositions(beside);
  const { election } = beside.results;
  const told = (scenario.title ?? supposed.join(" ")).replace(/\.$/, "");
  const simulated = scenario.changes.length > 0;
  return {
    law: beside.law,
    results: {
      ...beside.results,
      election: {
        ...election,
        // the status tells the count, wherever it is shown
        ...(simulated && { count: { label: say.cli.about.supposed(told) } }),
        notes: [say.cli.about.supposed(supposed.join(" ")), ...(election.notes ?? [])],
      },
    },
    supposed: simulated ? [] : supposed,
    warnings: otherElection(scenario, results, word),
  };
}
