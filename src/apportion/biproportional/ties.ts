import type { Fraction } from "../../exact/fraction.ts";
import type { Cells, Table } from "./cells.ts";
import { gain, loss } from "./transfer.ts";

/** What other tables of the same margins and divisors have in common with this one. */
export interface Ties {
  /** [row, column] of the cells that hold a seat more in some lawful table than in another */
  readonly cells: readonly (readonly [number, number])[];
  /** seats that every lawful table has */
  readonly certain: readonly (readonly number[])[];
}

/**
 * Finds the cells on rings of ties: where a seat can go round, from row to column to row, without breaking a rounding,
 * another table is as lawful. A cell is on a ring if the tie leads from one node to another that leads back.
 */
export function ties(cells: Cells, table: Table): Ties {
  const { rows, columns } = cells;
  const leads: number[][] = Array.from({ length: rows + columns }, () => []);
  const tied: { from: number; to: number; cell: readonly [number, number]; least: number }[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const held = table.seats[i]![j]!;
      if (isOne(gain(cells, table, i, j)))
        tied.push({ from: i, to: rows + j, cell: [i, j], least: held });
      if (isOne(loss(cells, table, i, j)))
        tied.push({ from: rows + j, to: i, cell: [i, j], least: held - 1 });
    }
  for (const { from, to } of tied) leads[from]!.push(to);

  const onRing = tied.filter(({ from, to }) => reachable(leads, to).has(from));
  const certain = table.seats.map((row) => [...row]);
  for (const {
    cell: [i, j],
    least,
  } of onRing)
    certain[i]![j] = least;
  return { cells: onRing.map(({ cell }) => cell), certain };
}

const isOne = (factor: Fraction | undefined) => factor !== undefined && factor.n === factor.d;

function reachable(leads: readonly (readonly number[])[], start: number): ReadonlySet<number> {
  const seen = new Set([start]);
  for (const node of seen) for (const next of leads[node]!) seen.add(next);
  return seen;
}
