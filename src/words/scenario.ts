import type { Beside } from "../analysis/scenario/beside.ts";
import type { Scenario } from "../analysis/scenario/scenario.ts";
import type { Election } from "../results/results.ts";
import { countOf } from "./findings/status.ts";
import { assumptionText } from "./findings/supplied.ts";
import { say } from "./language.ts";
import { visible } from "./names.ts";
import { changeWords } from "./scenario/change.ts";
import { lawSuppositions } from "./scenario/law.ts";
import { statusWords } from "./terms.ts";

/**
 * What a scenario supposes, a sentence or two each, in its order: law, totals, then votes. Numbers are those after the
 * change that is told; a share names its base, which is that of the supposed law.
 */
export function suppositions(beside: Beside): string[] {
  const { scenario, actual, after, outcome } = beside;
  const base = outcome.line?.base.of;
  const words = say.analysis.scenario;
  const told = [
    ...lawSuppositions(beside),
    ...scenario.assume.map((assumption) =>
      words.assumed(assumptionText(assumption, actual.results)),
    ),
    ...scenario.changes.map((change, i) =>
      changeWords(change, after[i - 1] ?? actual.results, after[i]!, base),
    ),
  ];
  return told.length > 0 ? told : [words.nothing];
}

/** Title of a scenario, or what it supposes, as one line. */
export function scenarioTitle({ title, id }: Scenario, number: number): string {
  return title === undefined && id === undefined
    ? say.analysis.scenario.numbered(number)
    : visible(title ?? id!);
}

/**
 * What stands before everything else, so that a supposition is never taken for a result: "SIMULATED" where votes are
 * supposed, "WHAT IF" where only a law is; and in place of what.
 */
export function scenarioStatus(
  election: Election,
  besides: readonly Pick<Beside, "scenario">[],
): { status: string; text: string } {
  const votes = besides.some(({ scenario }) => scenario.changes.length > 0);
  const standing = statusWords(election);
  const count = countOf(election);
  const words = say.analysis.scenario;
  return votes
    ? { status: words.simulated, text: words.notCounted(standing, count) }
    : { status: words.whatIf, text: words.otherLaw(standing, count) };
}
