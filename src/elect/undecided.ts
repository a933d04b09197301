import type { Evidence, Hurdle, Open } from "../results/outcome.ts";

type Undecided = Extract<Open, { kind: "undecided" }>;
type Tipping = Extract<Hurdle, { met: "undecided" }>;

/** What is open about a list that the data cannot decide: the numbers that would, and where the first of them tips. */
export function undecidedList(list: string, step: string, evidence: Evidence): Undecided {
  const hurdles = tipping(evidence);
  const needs = hurdles.map((hurdle) => ({
    area: hurdle.area,
    total: hurdle.votes === null ? hurdle.counts : hurdle.base!.of,
  }));
  const first = hurdles[0];
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

/** The hurdles on which an undecided verdict hangs. */
function tipping(tree: Evidence): Tipping[] {
  if (tree.met !== "undecided") return [];
  switch (tree.kind) {
    case "hurdle":
      return [tree];
    case "every":
    case "some":
      return tree.areas.flatMap(tipping);
    case "all":
    case "any":
    case "not":
      return tree.parts.flatMap(tipping);
    case "set":
      return tipping(tree.part);
    case "attribute":
      return [];
  }
}
