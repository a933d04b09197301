import { type Problem, warning } from "../../results/problem.ts";
import { TOTALS } from "../../results/results.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Counted } from "./counted.ts";
import { totalsIn } from "./sums.ts";

/** Areas that have the same totals, one and all: it may be one that is written in two ways; see `twins` of apply/. */
export function sameTotals(
  counted: Counted,
  kept: readonly number[],
  { columns }: ReadingDocument,
): Problem[] {
  const repeated = columns.filter(
    ({ role, repeated }) => repeated && TOTALS.some((total) => total === role),
  );
  if (repeated.length < 3) return [];
  const first = new Map<string, string>();
  return kept.flatMap((at) => {
    const unit = counted.units[at]!;
    const totals = totalsIn(counted, at);
    if (totals.filter((total) => total > 0).length < 3) return [];
    const key = totals.map((total) => Math.max(total, -1)).join(" ");
    const known = first.get(key);
    if (known === undefined) first.set(key, unit.name);
    return known === undefined
      ? []
      : [warning("same-totals", unit.place(), unit.name, { name: known })];
  });
}
