import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { total } from "./claims.ts";
import type { Disagreement } from "./official.ts";

/** Seats that areas were given, where the source tells them beside the seats of lists. */
export function areaSeatsApart(results: Results, outcome: Outcome): Disagreement[] {
  if (outcome.open.length > 0) return [];
  return announcedAreaSeats(results).flatMap(([area, official]): Disagreement[] => {
    const seats = givenTo(outcome, area);
    return seats === undefined || seats === official
      ? []
      : [{ kind: "area-seats", area, official, seats }];
  });
}

/** Seats as announced, by area id. */
export const announcedAreaSeats = ({ further }: Results): (readonly [string, number])[] =>
  ["officialSteps", "expectedSteps"].flatMap((key) =>
    numbersIn(entry(further?.[key], "areaSeats")),
  );

/** What all steps gave to an area; where none gives to areas, what lists have in it. */
function givenTo({ areas, areaSeats }: Outcome, area: string): number | undefined {
  if (areaSeats.size > 0) return total([...areaSeats.values()].map((row) => row.get(area) ?? 0));
  return areas.size > 0 ? total([...(areas.get(area)?.values() ?? [])]) : undefined;
}

/** An own entry of data that is carried as it stands. */
function entry(of: unknown, key: string): unknown {
  const has = typeof of === "object" && of !== null && Object.hasOwn(of, key);
  return has ? (of as Readonly<Record<string, unknown>>)[key] : undefined;
}

const numbersIn = (of: unknown): (readonly [string, number])[] =>
  typeof of === "object" && of !== null
    ? Object.entries(of).flatMap(([key, n]) => (typeof n === "number" ? [[key, n] as const] : []))
    : [];
