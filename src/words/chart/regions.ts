import type { Fraction } from "../../exact/fraction.ts";
import type { Base, Level } from "../../results/results.ts";
import { say } from "../language.ts";
import { rule } from "../numbers.ts";
import { sentences } from "../text.ts";

/** "Mekenim Kyrgyzstan leads in five regions, Birimdik in four.": areas where two lists are level belong to none. */
export function leaderHeadline(
  leaders: readonly { readonly name: string; readonly areas: number }[],
  all: number,
  level: Level | undefined,
): string {
  const words = say.chart.regions;
  const [first, ...others] = leaders;
  if (!first) return words.noLeader(all, level);
  const { name, areas } = first;
  if (others.length === 0)
    return areas === all
      ? words.leadsInAll(name, all, level)
      : words.leadsInSome(name, areas, all, level);
  return others.length > 3
    ? words.leadsAndMany(name, areas, others.length, level)
    : words.leadAll(name, areas, others, level);
}

/** How a picture shows areas: by their borders, as tiles, or as rows of a table. */
export type AreaForm = "map" | "tiles" | "grid";

export function leaderSubtitle(of: Base, form: AreaForm): string {
  const { leaderMap, leaderTiles, leaderGrid } = say.chart.regions;
  return { map: leaderMap, tiles: leaderTiles, grid: leaderGrid }[form](of);
}

/** "Mekenchil has 7% of valid votes or more in Jalal-Abad, Issyk-Kul and Batken." */
export function reachHeadline(
  name: string,
  line: Fraction | undefined,
  of: Base,
  reached: readonly string[],
  all: number,
  most: { readonly name: string; readonly share: string } | undefined,
): string {
  const words = say.chart.regions;
  if (line === undefined)
    return most ? words.strongest(name, most.name, most.share, of) : words.notKnown(name);
  const asked = rule(line);
  if (reached.length === 0) return words.below(name, asked, of);
  if (reached.length === all && all > 1) return words.reachesAll(name, asked, of, all);
  return reached.length <= NAMED
    ? words.reachesIn(name, asked, of, reached)
    : words.reachesSome(name, asked, of, reached.length, all);
}

const NAMED = 4;

export function reachSubtitle(
  name: string,
  of: Base,
  line: Fraction | undefined,
  form: AreaForm,
): string {
  const words = say.chart.regions;
  return sentences([
    words.share(name, of),
    line === undefined ? "" : words.frame(rule(line)),
    { map: words.map, tiles: words.tiles, grid: "" }[form],
  ]);
}

export const areasAlt = (headline: string, subtitle: string, rows: readonly string[]): string =>
  sentences([headline, subtitle, rows.join("; ")]);
