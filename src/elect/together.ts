import type { Law } from "../law/law.ts";
import type { ListOutcome, Outcome, Verdict } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";

/** The outcomes of contests that have nothing to do with each other, as one: sums, and each of them whole in `parts`. */
export function together(law: Law, results: Results, parts: readonly Outcome[]): Outcome {
  const lists = results.lists.map(({ id, name, short, names, shorts, kind }): ListOutcome => {
    const mine = parts.flatMap((part) => part.lists.filter((list) => list.id === id));
    const votes = mine.map((list) => list.votes);
    const add = (of: (list: ListOutcome) => number) =>
      mine.reduce((sum, list) => sum + of(list), 0);
    return {
      id,
      name,
      short,
      names,
      shorts,
      kind,
      votes: votes.includes(null) ? null : add((list) => list.votes!),
      passes: somewhere(mine.map((list) => list.passes)),
      seats: add((list) => list.seats),
      atMost: add((list) => list.atMost),
    };
  });
  const houses = parts.map((part) => part.house);
  return {
    election: results.election,
    law: { id: law.id, title: law.title },
    house: houses.includes(null) ? null : houses.reduce<number>((a, b) => a + b!, 0),
    lists,
    eligible: lists
      .filter((list) => list.passes === true && list.kind !== "other")
      .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1) || (a.id < b.id ? -1 : 1))
      .map((list) => list.id),
    seats: new Map(lists.filter((list) => list.seats > 0).map((list) => [list.id, list.seats])),
    areas: new Map(parts.flatMap((part, i) => seatsIn(part, topOf(results, i)))),
    areaSeats: mergeAreaSeats(parts),
    empty: parts.reduce((sum, part) => sum + part.empty, 0),
    untold: [...new Set(parts.flatMap((part) => part.untold))],
    steps: parts.flatMap((part) => part.steps),
    open: parts.flatMap((part) => part.open),
    lots: parts.flatMap((part) => part.lots),
    assumptions: results.assumptions,
    parts,
  };
}

/** A contest in one area gives its seats there. */
function seatsIn(part: Outcome, top: string): [string, ReadonlyMap<string, number>][] {
  return part.areas.size > 0 ? [...part.areas] : [[top, part.seats]];
}

const topOf = (results: Results, i: number): string =>
  results.areas.filter(({ parent }) => parent === undefined)[i]!.id;

function mergeAreaSeats(parts: readonly Outcome[]) {
  const steps = new Map<string, Map<string, number>>();
  for (const { areaSeats } of parts) {
    for (const [step, seats] of areaSeats)
      steps.set(step, new Map([...(steps.get(step) ?? []), ...seats]));
  }
  return steps;
}

function somewhere(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes("undecided") ? "undecided" : false;
}
