import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { type Base, NOT_KNOWN, NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { isCloseCall } from "../../words/close.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { areaName, rowName, shortName } from "../../words/names.ts";
import { size as sizeText } from "../../words/numbers.ts";
import { shareOf } from "../../words/shares.ts";
import type { Cell, Column, Row, Table } from "../table.ts";
import { exactBase } from "./base.ts";
import * as cell from "./cells.ts";

/** The most lists that a page has columns for; the areas' strongest lists have their own column. */
const LISTS = 6;

/**
 * The areas one level below the whole, and abroad: the strongest list, its lead in votes, and the share of each list
 * that has seats or is close to the line. One base for all areas. Undefined where the data has no areas with votes.
 */
export function regionsTable({
  outcome,
  results,
}: {
  readonly outcome: Outcome;
  readonly results: Results;
}): Table | undefined {
  const areas = outcome.parts ? [] : regionsOf(results);
  const of = commonBase(results, areas);
  if (areas.length === 0 || of === undefined) return undefined;
  const words = say.report.areaTables;
  const lists = shownLists(outcome);
  const columns: Column[] = [
    { key: "area", head: words.area(undefined), kind: "text" },
    { key: "strongest", head: words.strongest, kind: "text" },
    { key: "lead", head: words.lead, kind: "integer" },
    { key: of, head: words.base(of), kind: "integer" },
    ...lists.map((list, i) => ({
      key: `share_${i + 1}`,
      head: words.share(shortName(list), of),
      kind: "share" as const,
    })),
  ];
  return {
    id: "regions",
    caption: words.shares(of),
    columns,
    rows: areas.map((area) => areaRow(area, of, lists, results)),
    notes: [],
  };
}

/** Areas directly inside the whole that are no stations, those abroad last. */
export function regionsOf(results: Results): number[] {
  const inside = results.areas.flatMap((area, i) =>
    area.parent === 0 && area.level !== "station" ? [i] : [],
  );
  return inside.toSorted(
    (a, b) =>
      Number(results.areas[a]!.level === "abroad") - Number(results.areas[b]!.level === "abroad"),
  );
}

/** The first base that is known exactly in every area. */
export const commonBase = (results: Results, areas: readonly number[]): Base | undefined =>
  (["valid", "party", "cast"] as const).find((of) =>
    areas.every((area) => exactBase(results, area, of) !== undefined),
  );

function shownLists(outcome: Outcome): ListOutcome[] {
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const wanted = lists.filter(
    (list) => list.atMost > 0 || list.passes !== false || isCloseCall(list, outcome),
  );
  return (wanted.length > 0 ? wanted : lists).slice(0, LISTS);
}

function areaRow(area: number, of: Base, lists: readonly ListOutcome[], results: Results): Row {
  const one = results.areas[area]!;
  const votes = votesOfArea(results, area);
  const base = exactBase(results, area, of)?.size;
  const column = new Map(results.lists.map((list, i) => [list.id, i]));
  return {
    role: one.level === "abroad" ? "context" : "list",
    id: one.id,
    cells: [
      cell.words(areaName(one), one.name),
      ...strongest(votes, results),
      cell.sizeCell(base, sizeText),
      ...lists.map((list) => {
        const own = votes[column.get(list.id) ?? -1] ?? NOT_KNOWN;
        return own < 0 ? cell.votesCell(own) : cell.share(shareOf(own, base));
      }),
    ],
  };
}

/** The list with most votes and how many more it has than the next; a tie names both. */
function strongest(votes: ArrayLike<number>, results: Results): [Cell, Cell] {
  const named = results.lists.flatMap((list, i) =>
    isAside(list.kind) || votes[i] === NOT_STANDING ? [] : [{ ...list, votes: votes[i]! }],
  );
  if (named.length === 0 || named.some((list) => list.votes === NOT_KNOWN))
    return [cell.notKnown(), cell.notKnown()];
  const [first, second] = byVotes(named);
  if (!second) return [cell.name(first!), cell.empty];
  const lead = first!.votes - second.votes;
  const both = () => `${rowName(first!)}, ${rowName(second)}`;
  return [lead === 0 ? cell.told(both) : cell.told(() => rowName(first!)), cell.integer(lead)];
}
