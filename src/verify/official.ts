import type { Outcome, Verdict } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";

/** Where an Outcome and what was announced part. */
export type Disagreement =
  | {
      readonly kind: "seats";
      readonly area: string;
      readonly list: string;
      readonly official: number;
      /** computed; `atMost` is above `seats` only where something is open */
      readonly seats: number;
      readonly atMost: number;
    }
  | {
      readonly kind: "passed";
      readonly list: string;
      readonly announced: boolean;
      /** by the votes alone */
      readonly passes: Exclude<Verdict, "undecided">;
    };

/**
 * Holds an Outcome against the official seats of each area that it gives seats in, and against the lists that were
 * announced to have passed wherever the votes decide. The law must be the one under which the election was held.
 *
 * @returns the disagreements; none where nothing official is known
 */
export function compareOfficial(results: Results, outcome: Outcome): readonly Disagreement[] {
  return [...seatsApart(results, outcome), ...passedApart(results, outcome)];
}

function seatsApart({ official, areas }: Results, outcome: Outcome): Disagreement[] {
  if (outcome.house === null) return [];
  const found: Disagreement[] = [];
  for (const [area, announced] of official ?? []) {
    const inWhole = area === areas[0]?.id;
    const computed = inWhole ? outcome.seats : outcome.areas.get(area);
    if (!computed) continue;
    for (const list of outcome.lists) {
      const seats = computed.get(list.id) ?? 0;
      const atMost = inWhole ? list.atMost : seats;
      const given = announced.get(list.id) ?? 0;
      if (given >= seats && given <= atMost) continue;
      found.push({ kind: "seats", area, list: list.id, official: given, seats, atMost });
    }
  }
  return found;
}

function passedApart({ passed }: Results, outcome: Outcome): Disagreement[] {
  if (!passed) return [];
  const names = new Set(passed);
  return outcome.lists.flatMap(({ id, passes, ground }): Disagreement[] => {
    const announced = names.has(id);
    const decided = ground === "counted" || ground === "bounds";
    if (!decided || passes === "undecided" || passes === announced) return [];
    return [{ kind: "passed", list: id, announced, passes }];
  });
}
