import { isKnown } from "../../analysis/measure/measure.ts";
import type { Measures } from "../../analysis/measure/measures.ts";
import { fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { index, percent, whole } from "../numbers.ts";

/** "Without a seat: 679,616 of 1,958,930 valid votes (34.7%), 35,714 of them against all."; undefined where not known. */
export function wastedFinding({ wasted }: Measures): string | undefined {
  if (!isKnown(wasted) || wasted.size === 0) return undefined;
  const { value, size, base, againstAll } = wasted;
  const against = againstAll ? `, ${whole(againstAll)} of them against all` : "";
  return `Without a seat: ${whole(value)} of ${whole(size)} ${say.terms.baseName[base]} (${percent(fraction(value, size), 1)}%)${against}.`;
}

/** "Gallagher index 15.91 (party votes)."; undefined where it is not known. */
export function gallagherFinding({ gallagher }: Measures): string | undefined {
  if (!isKnown(gallagher)) return undefined;
  const base = gallagher.base === "seats" ? "seats" : say.terms.baseName[gallagher.base];
  return `Gallagher index ${index(gallagher.value)} (${base}).`;
}
