import { isKnown } from "../../analysis/measure/measure.ts";
import type { Measures } from "../../analysis/measure/measures.ts";
import { fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { index, percent } from "../numbers.ts";

/** "Without a seat: 679,616 of 1,958,930 valid votes (34.7%), 35,714 of them against all."; undefined where not known. */
export function wastedFinding({ wasted }: Measures): string | undefined {
  if (!isKnown(wasted) || wasted.size === 0) return undefined;
  const { value, size, base, againstAll } = wasted;
  const share = percent(fraction(value, size), 1);
  return say.findings.wasted.withoutSeat(value, size, base, share, againstAll ?? 0);
}

/** "Gallagher index 15.91 (party votes)."; undefined where it is not known. */
export function gallagherFinding({ gallagher }: Measures): string | undefined {
  if (!isKnown(gallagher)) return undefined;
  return say.findings.wasted.gallagher(index(gallagher.value), gallagher.base);
}
