import type { Area, Assumption, Known, Results, Total } from "../../../results/results.ts";
import type { Report } from "./apply-one.ts";
import type { Portion } from "./spread.ts";

/** What votes do to the totals where they change: +1 enters it, -1 leaves it. */
export type Signs = Readonly<Partial<Record<Total, 1 | -1>>>;

/**
 * The results with the totals of some areas moved by so many ballots. Bounds move at both ends, a total that is not
 * known stays so, and one that moves by an unknown number has bounds afterwards. Totals that were assumed move too.
 */
export function shifted(
  results: Results,
  portions: ReadonlyMap<number, Portion>,
  signs: Signs,
  field: string,
  report: Report,
): Results {
  const move = (known: Known, total: Total, area: number) => {
    const [portion, sign] = [portions.get(area), signs[total]];
    if (!portion || !sign) return known;
    const moved = moveBy(known, sign, portion);
    if (moved !== "below 0") return moved;
    const there = typeof known === "number" ? known : known.to;
    report("too-many-votes", field, String(portion.from), { there, total }, placeOf(results, area));
    return known;
  };
  return {
    ...results,
    areas: results.areas.map((area, i): Area => {
      if (!portions.has(i)) return area;
      const totals: Partial<Record<Total, Known>> = {};
      for (const [total, known] of Object.entries(area.totals) as [Total, Known][]) {
        const moved = move(known, total, i);
        if (moved !== undefined) totals[total] = moved;
      }
      return { ...area, totals };
    }),
    assumptions: results.assumptions.flatMap((assumption): Assumption[] => {
      const { area, total, value } = assumption;
      if (typeof value === "object" && "share" in value) return [assumption];
      const at = area === undefined ? 0 : results.areas.findIndex(({ id }) => id === area);
      const moved = move(value, total, at);
      return moved === undefined ? [] : [{ ...assumption, value: moved }];
    }),
  };
}

/** @returns undefined where nothing bounds it any more */
function moveBy(known: Known, sign: 1 | -1, { from, to }: Portion): Known | undefined | "below 0" {
  const [low, high] = typeof known === "number" ? [known, known] : [known.from, known.to];
  const [least, most] = sign > 0 ? [low + from, high + to] : [low - to, high - from];
  if (most < 0) return "below 0";
  if (most === Number.POSITIVE_INFINITY) return undefined;
  const kept = Math.max(0, least);
  return kept === most ? most : { from: kept, to: most };
}

const placeOf = ({ areas }: Results, area: number) => ({ area: areas[area]!.id });
