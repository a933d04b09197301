import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { Disagreement } from "./official.ts";
import { openLots } from "./official-lots.ts";

/** Seats of lists in every area of which they are known, all of them or only those of the lists named. */
export function seatsApart(results: Results, outcome: Outcome): Disagreement[] {
  const { official, expected, officialPartial } = results;
  const whole = [...(official ?? []), ...(expected ?? [])].flatMap(([area, seats]) =>
    apartIn(
      results,
      outcome,
      area,
      outcome.lists.map(({ id }) => [id, seats.get(id) ?? 0] as const),
    ),
  );
  const partial = [...(officialPartial ?? [])].flatMap(([area, seats]) =>
    apartIn(results, outcome, area, [...seats]),
  );
  return [...whole, ...partial];
}

function apartIn(
  results: Results,
  outcome: Outcome,
  area: string,
  announced: readonly (readonly [list: string, seats: number])[],
): Disagreement[] {
  const computed = seatsOf(results, outcome, area);
  if (!computed) return [];
  const isWhole = outcome.parts === undefined && area === results.areas[0]?.id;
  const open = openLots(results, outcome, area);
  return announced.flatMap(([list, official]): Disagreement[] => {
    const seats = computed.get(list) ?? 0;
    const tied = open.filter((lot) => lot.lists.includes(list) || lot.list === list).length;
    const told = isWhole ? outcome.lists.find(({ id }) => id === list)?.atMost : undefined;
    const atMost = told ?? seats + tied;
    if (official >= seats && official <= atMost) return [];
    return [{ kind: "seats", area, list, official, seats, atMost }];
  });
}

/** Undefined where the law gives no seats in areas of this level, so that there is nothing to hold against. */
function seatsOf({ areas }: Results, outcome: Outcome, area: string) {
  if (outcome.parts === undefined && area === areas[0]?.id) return outcome.seats;
  const row = outcome.areas.get(area);
  if (row) return row;
  const level = areas.find(({ id }) => id === area)?.level;
  const given = areas.some((one) => one.level === level && outcome.areas.has(one.id));
  return given ? new Map<string, number>() : undefined;
}
