import { NOT_KNOWN, NOT_STANDING, type Results } from "../../results/results.ts";
import { type Cell, csv } from "./csv.ts";
import type { Writer } from "./format.ts";
import { labelsOf } from "./labels.ts";
import { match } from "./match.ts";
import { seatsOfWhole, votesOfWhole } from "./outermost.ts";

/**
 * The whole as Datawrapper takes it: labels first, one row of headers, plain numbers. Shares name their base in the
 * header and are there only where the votes of all lists are known. With the last election beside this one its columns
 * follow, named by its date.
 */
export const datawrapper: Writer = {
  holds: ["official"],
  makes: "text",
  compares: true,
  write: (now, last) => {
    const { lists } = match(now, last);
    const labels = labelsOf(
      lists.map(({ now: ours, last: theirs }) =>
        ours === undefined ? last!.lists[theirs!]! : now.lists[ours]!,
      ),
      [],
    );
    const columns = [
      ...columnsOf(now, ""),
      ...(last ? columnsOf(last, `, ${last.election.date ?? last.election.id}`) : []),
    ];
    return csv(
      ["List", ...columns.map(({ header }) => header)],
      lists.map((pair, i) => [
        labels[i]!,
        ...columns.map(({ results, cells }) => {
          const list = results === now ? pair.now : pair.last;
          return list === undefined ? null : cells[list]!;
        }),
      ]),
    );
  },
};

interface Column {
  readonly results: Results;
  readonly header: string;
  /** by index of the list */
  readonly cells: readonly Cell[];
}

function columnsOf(results: Results, when: string): Column[] {
  const votes = votesOfWhole(results);
  const total = votes.reduce((sum, value) => sum + Math.max(0, value), 0);
  const seats = seatsOfWhole(results);
  const column = (header: string, cell: (votes: number, id: string) => Cell): Column => ({
    ...{ results, header: header + when },
    cells: results.lists.map(({ id }, list) => cell(votes[list]!, id)),
  });
  return [
    column("Votes", (n) => (n < 0 ? null : n)),
    ...(total > 0 && !votes.includes(NOT_KNOWN)
      ? [
          column("Share of the votes of all lists, %", (n) =>
            n === NOT_STANDING ? null : percent(n, total),
          ),
        ]
      : []),
    ...(seats ? [column("Seats", (_, id) => seats.get(id) ?? 0)] : []),
  ];
}

/** To two decimals, half up, by whole numbers: 7.125 becomes 7.13. */
const percent = (part: number, whole: number): number =>
  Number((BigInt(part) * 20000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;
