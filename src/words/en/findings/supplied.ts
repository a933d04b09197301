import type { Total } from "../../../results/results.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "invalid ballots",
  blank: "blank ballots",
};

/** A lot that was drawn; every name as it is shown. */
export interface DrawnLot {
  readonly step: string;
  readonly seats: number;
  /** where it was drawn, where there are several places */
  readonly area: string | undefined;
  /** the list whose seats are shared */
  readonly list: string | undefined;
  readonly among: readonly string[];
  readonly drawn: readonly string[];
  /** a seed; the election itself; or whoever supplied it */
  readonly by: { readonly seed: number } | "official" | "supplied";
}

/** What the caller supplied, for the data does not have it. */
export const supplied = {
  /** `area`: undefined where it is every area that lacks the number */
  share: (total: Total, share: string, area: string | undefined) =>
    `${TOTAL[total]}: ${share} of ballots cast, in ${area ?? "every area that lacks the number"}.`,
  /** `amount`: "1,200" or "1,200 to 1,300"; `area`: undefined where the whole has no name */
  amount: (total: Total, amount: string, area: string | undefined) =>
    `${TOTAL[total]}: ${amount}, in ${area ?? "the whole"}.`,
  lot: ({ step, seats, area, list, among, drawn, by }: DrawnLot) => {
    const where = area === undefined ? "" : ` in ${area}`;
    const of = list === undefined ? "" : `, of those of ${list},`;
    const how =
      typeof by === "object"
        ? `drawn here, seed ${by.seed}`
        : by === "official"
          ? "as drawn at the election"
          : "as supplied";
    return `${terms.seats(seats)} of step ${step}${where}${of} between ${joined(among)} went to ${joined(drawn)} (${how}).`;
  },
};
