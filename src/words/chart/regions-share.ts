import type { Fraction } from "../../exact/fraction.ts";
import type { Base } from "../../results/results.ts";
import { say } from "../language.ts";
import { rule } from "../numbers.ts";
import { joined, spelled } from "../prose.ts";

/** "Mekenchil has 7% of valid votes or more in Jalal-Abad, Issyk-Kul and Batken." */
export function reachHeadline(
  name: string,
  line: Fraction | undefined,
  of: Base,
  reached: readonly string[],
  all: number,
  most: { name: string; share: string } | undefined,
): string {
  if (line === undefined)
    return most
      ? `${name} is strongest in ${most.name}: ${most.share} of ${say.terms.baseName[of]}.`
      : `The votes of ${name} by area are not known.`;
  const what = `${rule(line)} of ${say.terms.baseName[of]} or more`;
  if (reached.length === 0)
    return `${name} has less than ${rule(line)} of ${say.terms.baseName[of]} in every area that is known.`;
  if (reached.length === all && all > 1) return `${name} has ${what} in all ${spelled(all)} areas.`;
  return reached.length <= 4
    ? `${name} has ${what} in ${joined(reached)}.`
    : `${name} has ${what} in ${spelled(reached.length)} of ${spelled(all)} areas.`;
}

export function reachSubtitle(
  name: string,
  of: Base,
  line: Fraction | undefined,
  tiles: boolean,
): string {
  const frame =
    line === undefined
      ? ""
      : ` Heavy frame: ${rule(line)} or more; the rule itself is for the whole.`;
  return `${name}, share of ${say.terms.baseName[of]} by area.${frame}${tiles ? " Tiles show place, not size." : ""}`;
}
