import type { Base } from "../../../results/results.ts";
import { terms } from "../terms.ts";

/** The words of the table of a result. */
export const resultTable = {
  /** `base`: what the shares are of, and its size; undefined where there are none */
  caption: (seats: boolean, base: { readonly of: Base; readonly size: string } | undefined) =>
    `${seats ? "Seats, votes" : "Votes"}${base ? ` and share of ${base.size} ${terms.baseName[base.of]}` : ""}`,
  passes: "Passes",
  close: "close: within 0.5 points of the line.",
  /** shares of another base than the law's, of which the size is not known */
  otherBase: (of: Base, law: Base) =>
    `Shares are of ${terms.baseName[of]}: how many ${terms.baseName[law]} there are is not known exactly.`,
  blank: "Blank",
  invalid: "Invalid",
  invalidDerived: "Invalid (a)",
  derived: "(a) cast minus valid; not published.",
};
