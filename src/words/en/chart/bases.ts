import type { Verdict } from "../../../results/outcome.ts";
import { terms } from "../terms.ts";

/** The threshold on each base, side by side. */
export const bases = {
  /** what the rows are, and what the two marks stand for */
  subtitle: (share: string, house: number | null, list: string, other: string | undefined) =>
    `The same votes held against ${share} of each base${house === null ? "" : ` and the ${terms.seats(house)} that follow`}. Diamond: ${list}${other === undefined ? "" : `; dot: ${other}`}; filled: in; outlined: out.`,
  /** beside the line */
  out: "◂ out",
  in: "in ▸",
  fate: (passes: Verdict): string =>
    passes === "undecided" ? "not decided" : passes ? "in" : "out",
  seats: "Seats",
  law: "base of the law",
  another: "another rule",
  none: "The thresholds of other bases are not known.",
  cutAxis: (line: string, half: string) =>
    `The axis is cut to ${half} points on each side of ${line}: read positions, not lengths`,
  alt: "Comparison of bases of the threshold",
  /** one base in words; `gap` and `seats` may be empty */
  row: (base: string, list: string, fate: string, gap: string, seats: string) =>
    `${base}: ${list} ${fate}${gap && `, ${gap}`}${seats && `; seats: ${seats}`}`,
};
