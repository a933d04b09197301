import { sumInside } from "./areas.ts";
import { sizeOf } from "./bases.ts";
import type { Results, Size } from "./results.ts";

/**
 * Invalid ballots of the whole: as a source prints them, for the whole or for all that lies in it; else cast minus
 * valid, which no source prints. Undefined where neither is known exactly.
 */
export function invalidBallots(
  results: Results,
): { readonly size: Size; readonly derived: boolean } | undefined {
  const given = results.areas[0]?.totals.invalid;
  if (given !== undefined) return { size: given, derived: false };
  const [cast, valid] = [sizeOf(results, 0, "cast"), sizeOf(results, 0, "valid")];
  if (typeof cast !== "number" || typeof valid !== "number" || cast < valid) return undefined;
  const printed = sumInside(results, 0, ({ totals: { invalid } }) =>
    typeof invalid === "number" ? invalid : undefined,
  );
  return { size: cast - valid, derived: printed !== cast - valid };
}
