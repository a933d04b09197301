import { type Contest, NOT_STANDING, type Results } from "../../results/results.ts";
import { visible } from "../../words/names.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/**
 * The votes as they were entered: a row an area with votes of its own and a list that stood there, both by id, null
 * where the votes are not known. A column `contest` follows where voters have a second ballot.
 */
export function votesTable({ results }: { readonly results: Results }): Table {
  const { list, constituency } = results.contests;
  return {
    id: "votes",
    caption: "Votes by area and list",
    columns: [
      { key: "area", head: "Area", kind: "text" },
      { key: "list", head: "List", kind: "text" },
      { key: "votes", head: "Votes", kind: "integer" },
      ...(constituency ? [{ key: "contest", head: "Ballot", kind: "text" } as const] : []),
    ],
    rows: constituency
      ? [...rowsOf(results, list, "list"), ...rowsOf(results, constituency, "constituency")]
      : rowsOf(results, list),
    notes: [],
  };
}

function rowsOf({ areas, lists }: Results, { votes, own }: Contest, ballot?: string): Row[] {
  return areas.flatMap((area, i) =>
    lists.flatMap((list, k): Row[] => {
      const value = votes[i * lists.length + k]!;
      if (!own[i] || value === NOT_STANDING) return [];
      const cells = [id(area.id), id(list.id), cell.votesCell(value)];
      return [{ role: "list", cells: ballot === undefined ? cells : [...cells, id(ballot)] }];
    }),
  );
}

const id = (text: string) => cell.words(visible(text), text);
