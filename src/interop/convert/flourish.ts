import { NOT_KNOWN, NOT_STANDING, type Results } from "../../results/results.ts";
import { type Cell, csv } from "./csv.ts";
import type { Writer } from "./format.ts";
import { labelsOf } from "./labels.ts";
import { type Matched, match, nameOfRegion, type Pair, votesOfRegion } from "./match.ts";
import { seatsOfWhole } from "./outermost.ts";

/**
 * Sheets for two templates of Flourish. Parliament chart: `parliament.csv`, a row a party with official seats. Election
 * results: `now.csv`, a row a region and a column a party. With the last election beside this one the parliament has
 * its seats too, and `then.csv` has exactly the rows and columns of `now.csv`, with the names of this election; a cell
 * is empty where a list did not stand or its votes are not known.
 */
export const flourish: Writer = {
  holds: ["official"],
  makes: "folder",
  compares: true,
  write: (now, last) => {
    const matched = match(now, last);
    const names = namesOf(now, last, matched);
    const parliament = parliamentOf(now, last, matched, names);
    return new Map([
      ...(parliament ? [["parliament.csv", parliament] as const] : []),
      ["now.csv", votesTable(now, "now", matched, names)],
      ...(last ? [["then.csv", votesTable(last, "last", matched, names)] as const] : []),
    ]);
  },
};

interface Names {
  readonly lists: readonly string[];
  readonly regions: readonly string[];
}

/** The names of this election; those of the last one where only that has a list or region. */
function namesOf(now: Results, last: Results | undefined, { lists, regions }: Matched): Names {
  const listed = ({ now: ours, last: theirs }: Pair) =>
    ours === undefined ? last!.lists[theirs!]! : now.lists[ours]!;
  const region = ({ now: ours, last: theirs }: Pair, i: number) => ({
    id: String(i + 1),
    name: ours === undefined ? nameOfRegion(last!, theirs!) : nameOfRegion(now, ours),
  });
  return {
    lists: labelsOf(lists.map(listed), ["Region"]),
    regions: labelsOf(regions.map(region), []),
  };
}

function votesTable(
  results: Results,
  which: "now" | "last",
  { lists, regions }: Matched,
  names: Names,
): string {
  const rows = regions.map((pair, i): Cell[] => {
    const region = pair[which];
    const votes = region === undefined ? undefined : votesOfRegion(results, region);
    return [
      names.regions[i]!,
      ...lists.map((pair) => {
        const value = votes?.[pair[which] ?? -1] ?? NOT_STANDING;
        return value === NOT_STANDING || value === NOT_KNOWN ? null : value;
      }),
    ];
  });
  return csv(["Region", ...names.lists], rows);
}

/** Undefined where the official seats of this election are not known. */
function parliamentOf(
  now: Results,
  last: Results | undefined,
  { lists }: Matched,
  names: Names,
): string | undefined {
  const seats = seatsOfWhole(now);
  if (!seats) return undefined;
  const before = last && seatsOfWhole(last);
  const rows = lists.flatMap((pair, i): Cell[][] => {
    const won = pair.now === undefined ? 0 : (seats.get(now.lists[pair.now]!.id) ?? 0);
    const had = pair.last === undefined ? 0 : (before?.get(last!.lists[pair.last]!.id) ?? 0);
    if (won === 0 && had === 0) return [];
    return [[names.lists[i]!, won, ...(before ? [had] : [])]];
  });
  return csv(["Party", "Seats", ...(before ? ["Previous seats"] : [])], rows);
}
