import { idsFor } from "../../load/ids.ts";
import {
  type Contest,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
} from "../../results/results.ts";
import type { Part } from "../../words/parts.ts";
import { type Cell, csv } from "./csv.ts";
import type { Writer } from "./format.ts";
import { areaNamesKept, idsKept, stoodNowhere } from "./kept.ts";
import { labelsOf } from "./labels.ts";

export const WIDE_HOLDS: readonly Part[] = [
  ...(["totals", "areas", "tree", "unknown", "sums", "second", "empty"] as const),
  ...(["areaIds", "names"] as const),
];

/** A row an area, a column a list, totals first. */
export const wide: Writer = {
  holds: [...WIDE_HOLDS, "ids"],
  except: (results) => {
    const { labels, first, second } = wideTable(results);
    const named = (part: Part, kept: boolean) => (kept ? [] : [part]);
    const standing = [...new Set([...first, ...second])];
    return [
      ...named(
        "ids",
        sameTexts(
          idsFor(first.map((k) => labels[k]!)),
          first.map((k) => results.lists[k]!.id),
        ),
      ),
      ...named(
        "names",
        areaNamesKept(results) && standing.every((k) => labels[k] === results.lists[k]!.name),
      ),
      ...named("areaIds", idsKept(results.areas)),
      ...named("empty", !stoodNowhere(results)),
    ];
  },
  makes: "text",
  write: (results) => {
    const { header, rows } = wideTable(results);
    return csv(header, rows);
  },
};

const sameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((text, i) => text === others[i]);

const FIRST = ["area_id", "area", "level", "parent", ...TOTALS] as const;
const SECOND = " [constituency]";

/**
 * The header and a row for each area. An empty cell is not known, `-` a list that did not stand, or an area whose
 * votes are those of the areas inside it; a list that stood nowhere has no column. data/readings/mandate-wide.json reads
 * exactly this.
 */
export function wideTable(results: Results): {
  readonly header: string[];
  readonly rows: Cell[][];
  /** of each list its header; `first` and `second` are the lists that have a column, by index */
  readonly labels: readonly string[];
  readonly first: readonly number[];
  readonly second: readonly number[];
} {
  const labels = labelsOf(results.lists, FIRST, /^$|^#|\[constituency\]$/);
  const { list, constituency } = results.contests;
  const [first, second] = [stoodIn(results, list), stoodIn(results, constituency)];
  return {
    ...{ labels, first, second },
    header: [...FIRST, ...first.map((k) => labels[k]!), ...second.map((k) => labels[k]! + SECOND)],
    rows: results.areas.map((area, i) => [
      ...[area.id, area.name, area.level, results.areas[area.parent ?? -1]?.id ?? null],
      ...TOTALS.map((total) => {
        const known = area.totals[total];
        return typeof known === "number" ? known : null;
      }),
      ...first.map((k) => votesOf(results, list, i, k)),
      ...second.map((k) => votesOf(results, constituency!, i, k)),
    ]),
  };
}

/** The lists that stood in any area, by index. */
function stoodIn({ areas, lists }: Results, contest: Contest | undefined): number[] {
  if (!contest) return [];
  return [...lists.keys()].filter((k) =>
    areas.some((_, i) => contest.own[i] && contest.votes[i * lists.length + k] !== NOT_STANDING),
  );
}

function votesOf({ lists }: Results, { votes, own }: Contest, area: number, list: number): Cell {
  const value = votes[area * lists.length + list]!;
  if (!own[area] || value === NOT_STANDING) return "-";
  return value === NOT_KNOWN ? null : value;
}
