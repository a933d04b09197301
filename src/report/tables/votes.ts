import { type Contest, NOT_STANDING, type Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/**
 * The votes as they were entered: a row an area with votes of its own and a list that stood there, both by id, null
 * where the votes are not known. A column `contest` follows where voters have a second ballot.
 */
export function votesTable({ results }: { readonly results: Results }): Table {
  const { list, constituency } = results.contests;
  const words = say.report.dataTables;
  const heads = say.report.cells;
  return {
    id: "votes",
    caption: words.votes,
    columns: [
      { key: "area", head: heads.area, kind: "text" },
      { key: "list", head: heads.list, kind: "text" },
      { key: "votes", head: heads.votes, kind: "integer" },
      ...(constituency ? [{ key: "contest", head: words.contest, kind: "text" } as const] : []),
    ],
    rows: constituency
      ? [...rowsOf(results, list, "list"), ...rowsOf(results, constituency, "constituency")]
      : rowsOf(results, list),
    notes: [],
  };
}

function rowsOf(
  { areas, lists }: Results,
  { votes, own }: Contest,
  ballot?: "list" | "constituency",
): Row[] {
  return areas.flatMap((area, i) =>
    lists.flatMap((list, k): Row[] => {
      const value = votes[i * lists.length + k]!;
      if (!own[i] || value === NOT_STANDING) return [];
      const cells = [id(area.id), id(list.id), cell.votesCell(value)];
      const which = ballot === undefined ? [] : [cell.words(say.report.dataTables[ballot], ballot)];
      return [{ role: "list", cells: [...cells, ...which] }];
    }),
  );
}

const id = (text: string) => cell.words(visible(text), text);
