import type { Results } from "../../results/results.ts";
import { NOT_KNOWN, NOT_STANDING } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { type Cell, csv } from "./csv.ts";
import type { Writer } from "./format.ts";

/**
 * The whole as Datawrapper takes it: labels first, one row of headers, plain numbers. Shares name their base in the
 * header and are there only where the votes of all lists are known.
 */
export const datawrapper: Writer = {
  holds: ["official"],
  makes: "text",
  write: (results) => {
    const { header, rows } = tableOf(results);
    return csv(header, rows);
  },
};

function tableOf(results: Results): { header: string[]; rows: Cell[][] } {
  const votes = votesOfArea(results, 0);
  const total = votes.reduce((sum, value) => sum + Math.max(0, value), 0);
  const shares = total > 0 && !votes.includes(NOT_KNOWN);
  const seats = results.official?.get(results.areas[0]!.id);
  return {
    header: [
      ...["List", "Votes"],
      ...(shares ? ["Share of the votes of all lists, %"] : []),
      ...(seats ? ["Seats"] : []),
    ],
    rows: results.lists.flatMap(({ id, name }, list): Cell[][] => {
      const value = votes[list]!;
      if (value === NOT_STANDING) return [];
      return [
        [
          ...[name, value === NOT_KNOWN ? null : value],
          ...(shares ? [percent(value, total)] : []),
          ...(seats ? [seats.get(id) ?? 0] : []),
        ],
      ];
    }),
  };
}

/** To two decimals, half up, by whole numbers: 7.125 becomes 7.13. */
const percent = (part: number, whole: number): number =>
  Number((BigInt(part) * 20000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;
