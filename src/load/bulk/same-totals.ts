import { type Problem, warning } from "../../results/problem.ts";
import { TOTALS } from "../../results/results.ts";
import { isTelling } from "../apply/twins.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Counted } from "./counted.ts";
import { totalsIn, votesIn } from "./sums.ts";

/** Areas that are another area over again, or one that is written in two ways; see `twins` of apply/. */
export function sameTotals(
  counted: Counted,
  kept: readonly number[],
  { columns }: ReadingDocument,
): Problem[] {
  const copies = again(counted, kept, (at) => {
    const numbers = [...totalsIn(counted, at), ...votesIn(counted, at)];
    return isTelling(numbers.filter((n) => n > 0)) ? numbers.join(" ") : undefined;
  });
  const repeated = columns.filter(
    ({ role, repeated }) => repeated && TOTALS.some((total) => total === role),
  );
  if (copies.length > 0 || repeated.length < 3) return copies;
  return again(counted, kept, (at) => {
    const totals = totalsIn(counted, at);
    if (totals.filter((total) => total > 0).length < 3) return undefined;
    return totals.map((total) => Math.max(total, -1)).join(" ");
  });
}

/** Areas of which an earlier one has the same key; those without a key are like none. */
function again(
  { units }: Counted,
  kept: readonly number[],
  keyOf: (at: number) => string | undefined,
): Problem[] {
  const first = new Map<string, string>();
  return kept.flatMap((at) => {
    const [unit, key] = [units[at]!, keyOf(at)];
    if (key === undefined) return [];
    const known = first.get(key);
    if (known === undefined) first.set(key, unit.name);
    return known === undefined
      ? []
      : [warning("same-totals", unit.place(), unit.name, { name: known })];
  });
}
