import type { DraftArea } from "./assemble.ts";
import { error, type Problem } from "./problem.ts";
import { type Area, type Results, TOTALS } from "./results.ts";

const FIGURES = [
  "seats",
  "adjustmentSeats",
  "listSeats",
  "nationalSeats",
  "constituencySeats",
  "population",
] as const;

/** Sums must stay exact: votes of an area, and what is summed up into the area around it, up to 2^53 - 1. */
export function tooLarge(
  areas: readonly Area[],
  drafts: readonly DraftArea[],
  contests: Results["contests"],
  width: number,
  problems: Problem[],
): void {
  const report = (area: number, field: string) =>
    problems.push(error("too-large", drafts[area]!.at(field), "", { sum: "areas" }));
  /** Of an area its own, else what the areas inside it have. */
  const upwards = (field: string, own: (area: number) => number | undefined) => {
    const sums = new Float64Array(areas.length);
    for (let area = areas.length - 1; area >= 0; area--) {
      sums[area] = own(area) ?? sums[area]!;
      if (sums[area]! > Number.MAX_SAFE_INTEGER) report(area, field);
      const parent = areas[area]!.parent;
      if (parent !== undefined) sums[parent]! += sums[area]!;
    }
  };
  for (const { votes, own } of Object.values(contests))
    upwards("votes", (area) => {
      if (!own[area]) return undefined;
      let sum = 0;
      for (let list = 0; list < width; list++) sum += Math.max(0, votes[area * width + list]!);
      return sum;
    });
  for (const figure of FIGURES)
    upwards(figure, (area) => {
      const own = areas[area]![figure];
      return own && Math.min(own, Number.MAX_SAFE_INTEGER); // one beyond has been reported where it was read
    });
  for (const key of ["direct", "candidates"] as const)
    upwards(key, (area) => {
      const numbers = areas[area]![key];
      return numbers && [...numbers.values()].reduce((sum, n) => sum + n, 0);
    });
  for (const total of TOTALS) {
    const sums = new Float64Array(areas.length);
    areas.forEach(({ parent, totals }) => {
      const known = totals[total];
      if (known === undefined || parent === undefined) return;
      sums[parent]! += typeof known === "number" ? known : known.to;
    });
    sums.forEach((sum, area) => {
      if (sum > Number.MAX_SAFE_INTEGER) report(area, "totals");
    });
  }
}
