import type { Outcome, Verdict } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { areaSeatsApart } from "./official-areas.ts";
import { lotsApart } from "./official-lots.ts";
import { seatsApart } from "./official-seats.ts";

/** Where an Outcome and what was announced part. */
export type Disagreement =
  | {
      readonly kind: "seats";
      readonly area: string;
      readonly list: string;
      /** as announced; of results that are simulated or constructed, as expected */
      readonly official: number;
      /** computed; `atMost` is above `seats` only where something is open */
      readonly seats: number;
      readonly atMost: number;
    }
  /** seats of an area, where the law shares them among areas */
  | {
      readonly kind: "area-seats";
      readonly area: string;
      readonly official: number;
      readonly seats: number;
    }
  /** what an announced lot decided is open: no seat is wrong, one is not drawn */
  | {
      readonly kind: "lot";
      readonly area: string;
      readonly step: string;
      readonly among: readonly string[];
      readonly seats: number;
      readonly won: readonly string[];
    }
  | {
      readonly kind: "passed";
      readonly list: string;
      readonly announced: boolean;
      /** by the votes alone */
      readonly passes: Exclude<Verdict, "undecided">;
    };

/**
 * Holds an Outcome against the announced (or expected) seats of each area that it gives seats in, of lists and of
 * areas, against the lots that were drawn, and against the lists that were announced to have passed wherever the votes
 * decide. The law must be the one under which the election was held.
 *
 * @returns the disagreements; none where nothing official is known
 */
export function compareOfficial(results: Results, outcome: Outcome): readonly Disagreement[] {
  if (outcome.house === null && outcome.areaSeats.size === 0) return passedApart(results, outcome);
  return [
    ...seatsApart(results, outcome),
    ...areaSeatsApart(results, outcome),
    ...lotsApart(results, outcome),
    ...passedApart(results, outcome),
  ];
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
