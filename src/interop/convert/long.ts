import {
  type Contest,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
} from "../../results/results.ts";
import { type Cell, csv } from "./csv.ts";
import type { Writer } from "./format.ts";
import { areaNamesKept, idsKept, stoodNowhere } from "./kept.ts";

/** A row for each list in each area, for programs. Totals are rows of kind `total`. */
export const long: Writer = {
  holds: [
    ...["totals", "areas", "tree", "kinds", "unknown", "sums", "second"],
    ...["empty", "ids", "areaIds", "names"],
  ] as const,
  except: (results) => [
    ...(stoodNowhere(results) ? (["empty"] as const) : []),
    ...(areaNamesKept(results) && results.lists.every(({ name }) => name === name.trim())
      ? []
      : (["names"] as const)),
    ...(idsKept(results.lists) ? [] : (["ids"] as const)),
    ...(idsKept(results.areas) ? [] : (["areaIds"] as const)),
  ],
  makes: "text",
  write: (results) => csv(LONG_COLUMNS, longRows(results)),
};

/** data/readings/mandate-long.json reads exactly these. */
export const LONG_COLUMNS = [
  ...["area_id", "area", "level", "parent"],
  ...["contest", "list_id", "list", "kind", "votes"],
] as const;

/**
 * The rows below `LONG_COLUMNS`. `parent` is the id of the area around; `votes` is null where it is not known; a list
 * that did not stand has no row. Each area has a row of a total at least, known or not, so that others can lie in it.
 */
export function longRows(results: Results): Cell[][] {
  const { list, constituency } = results.contests;
  return results.areas.flatMap((area, i) => {
    const place = [area.id, area.name, area.level, results.areas[area.parent ?? -1]?.id ?? null];
    const totals = TOTALS.flatMap((total): Cell[][] => {
      const known = area.totals[total];
      return typeof known === "number" ? [[null, total, total, "total", known]] : [];
    });
    const none: Cell[] = [null, "registered", "registered", "total", null];
    const rows = [
      ...(totals.length > 0 ? totals : [none]),
      ...votesIn(results, list, i, "list"),
      ...(constituency ? votesIn(results, constituency, i, "constituency") : []),
    ];
    return rows.map((row) => [...place, ...row]);
  });
}

function votesIn(
  { lists }: Results,
  { votes, own }: Contest,
  area: number,
  name: string,
): Cell[][] {
  if (!own[area]) return [];
  return lists.flatMap((list, k): Cell[][] => {
    const value = votes[area * lists.length + k]!;
    if (value === NOT_STANDING) return [];
    return [[name, list.id, list.name, list.kind, value === NOT_KNOWN ? null : value]];
  });
}
