import { undecidedHurdles } from "../results/evidence.ts";
import type { Evidence, Open } from "../results/outcome.ts";

type Undecided = Extract<Open, { kind: "undecided" }>;

/** What is open about a list that the data cannot decide: the numbers that would, and where the first of them tips. */
export function undecidedList(list: string, step: string, evidence: Evidence): Undecided {
  const hurdles = undecidedHurdles(evidence);
  const needs = hurdles.flatMap(({ area, votes, counts, base }) => {
    const total = votes === null ? counts : base?.of; // without a base it is a figure of the law that is not known
    return total === undefined ? [] : [{ area, total }];
  });
  // the first rule of the law, and of its areas the first by name
  const first = hurdles
    .filter(({ path }) => path === hurdles[0]!.path)
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))[0];
  return {
    kind: "undecided",
    step,
    ...(first && { area: first.area }),
    lists: [list],
    needs: needs.filter(
      (need, i) => needs.findIndex((n) => n.area === need.area && n.total === need.total) === i,
    ),
    ...(first && { breakEven: first.breakEven }),
  };
}
