import type { Fraction } from "../../exact/fraction.ts";
import { cut } from "../names.ts";
import { rule } from "../numbers.ts";
import { counted } from "../prose.ts";
import { sentences } from "../text.ts";

/** What the two marks of the comparison of bases stand for. */
export function basesSubtitle(
  share: Fraction,
  list: string,
  other: string | undefined,
  house: number | null,
): string {
  const marks = `Diamond: ${cut(list, 40)}${other === undefined ? "" : `; dot: ${cut(other, 40)}`}; filled: in; outlined: out.`;
  const seats = house === null ? "" : ` and the ${counted(house, "seat")} that follow`;
  return `The same votes held against ${rule(share)} of each base${seats}. ${marks}`;
}

export const BASES_WORDS = {
  out: "◂ out",
  in: "in ▸",
  verdict: { true: "IN", false: "OUT", undecided: "NOT DECIDED" },
  seats: "Seats",
  law: "base of the law",
  another: "another rule",
  none: "The thresholds of other bases are not known.",
} as const;

export const cutAxis = (line: Fraction, half: number): string =>
  `The axis is cut to ${half} points on each side of ${rule(line)}: read positions, not lengths`;

export const basesAlt = (headline: string, rows: readonly string[]): string =>
  sentences([`Comparison of bases of the threshold`, headline, ...rows]);
