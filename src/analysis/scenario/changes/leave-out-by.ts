import { ProblemError } from "../../../results/problem.ts";
import type { Results } from "../../../results/results.ts";
import { type Rank, ranked } from "../order.ts";
import type { AreaOrder } from "../scenario.ts";
import type { ApplyOne, Report } from "./apply-one.ts";
import { withoutAreas } from "./leave-out-areas.ts";

/** The first areas of an order are not counted, and with the last of them all that are equal to it. */
export const firstLeftOut: ApplyOne<"leave-out-by"> = (results, change, report) => {
  const { areas } = change;
  if (!Number.isSafeInteger(areas) || areas < 1)
    return report("not-whole", "areas", String(areas)) ?? results;
  const ranks = ranksOf(change, results, report);
  if (!ranks) return results;
  const first: number[] = [];
  for (const rank of ranks) if (first.length < areas) first.push(...rank.areas);
  if (first.length < areas)
    return report("too-few-areas", "areas", String(areas), { there: first.length }) ?? results;
  return withoutAreas(results, first, "leaveOutBy", report);
};

/** Areas with the figure, in order; undefined, and reported, where there is no such figure or area. */
function ranksOf(order: AreaOrder, results: Results, report: Report): Rank[] | undefined {
  try {
    return ranked(order, results).filter(({ figure }) => figure !== null);
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    for (const { code, found, values } of fault.problems) report(code, "leaveOutBy", found, values);
    return undefined;
  }
}
