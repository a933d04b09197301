import type { Base } from "../../results/results.ts";
import { say } from "../language.ts";
import { joined, spelled } from "../prose.ts";

/** "Mekenim Kyrgyzstan leads in five regions, Birimdik in four.": areas where two lists are level belong to none. */
export function leaderHeadline(
  leaders: readonly { name: string; areas: number }[],
  all: number,
  areaWord: readonly [string, string],
): string {
  const [first, ...others] = leaders;
  if (!first) return `No list leads alone in any of the ${spelled(all)} ${areaWord[1]}.`;
  const word = (n: number): string => areaWord[n === 1 ? 0 : 1];
  if (others.length === 0 && first.areas === all)
    return `${first.name} leads in ${all === 1 ? `the only ${areaWord[0]}` : `all ${spelled(all)} ${areaWord[1]}`}.`;
  const lead = `${first.name} leads in ${spelled(first.areas)} ${word(first.areas)}`;
  if (others.length === 0) return `${lead} of ${spelled(all)}.`;
  if (others.length > 3) return `${lead}; ${spelled(others.length)} other lists lead elsewhere.`;
  return `${lead}, ${joined(others.map(({ name, areas }) => `${name} in ${spelled(areas)}`))}.`;
}

export const leaderSubtitle = (of: Base, tiles: boolean): string =>
  tiles
    ? `Strongest list, its share of ${say.terms.baseName[of]} and its lead in votes. Tiles show place, not size.`
    : `Share of ${say.terms.baseName[of]}, by area. Framed: the strongest list. The largest lists only.`;
