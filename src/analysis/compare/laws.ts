import { elect } from "../../elect/elect.ts";
import type { Lots } from "../../elect/lots.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import { type Problem, ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";

/** One election under one law: what would have come of it, or why the law cannot be applied to these results. */
export type UnderLaw = { readonly law: Law; readonly actual: boolean } & (
  | { readonly outcome: Outcome; readonly problems?: undefined }
  | { readonly outcome?: undefined; readonly problems: readonly Problem[] }
);

/**
 * The same votes under several laws, in the order given.
 *
 * @param actual id of the law under which the election was held
 * @param lots for ties; those drawn at the election fit its own law only
 */
export function underLaws(
  results: Results,
  laws: readonly Law[],
  actual: string | undefined,
  lots: Lots = {},
): UnderLaw[] {
  return laws.map((law): UnderLaw => {
    const own = law.id === actual && law.changed.length === 0;
    const fitting = lots.official && !own ? {} : lots;
    try {
      return { law, actual: own, outcome: elect(law, results, fitting) };
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      return { law, actual: own, problems: fault.problems };
    }
  });
}
