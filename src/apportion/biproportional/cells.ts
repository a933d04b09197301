import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Weight } from "../award.ts";
import type { DivisorMethod } from "../divisors.ts";

/** The cells of a table with areas as rows and lists as columns. */
export interface Cells {
  /** with a weight above 0: such a cell can take any number of seats, others hold their least */
  open(row: number, column: number): boolean;
  /** seats below which a cell cannot be: a minimum, or the one that a first divisor of 0 gives */
  least(row: number, column: number): number;
  /** weight / divisor of the seat after so many, raised to `power`. Seats up to the least have none. */
  quotient(row: number, column: number, held: number): Fraction;
  readonly power: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table and its divisors, raised to the power of the method: weight / (row × column) rounds to the seats. */
export interface Table {
  readonly seats: number[][];
  readonly rowDivisors: Fraction[];
  readonly columnDivisors: Fraction[];
}

export function cellsOf(
  weights: readonly (readonly Weight[])[],
  columns: number,
  { top, bottom, power }: DivisorMethod,
  minimum: readonly (readonly number[])[] | undefined,
): Cells {
  const parts = weights.map((row) => row.map((weight) => BigInt(weight) ** BigInt(power)));
  const first = BigInt(top(0)) === 0n ? 1 : 0;
  const open = (row: number, column: number) => parts[row]![column]! > 0n;
  return {
    open,
    least: (row, column) => Math.max(minimum?.[row]?.[column] ?? 0, open(row, column) ? first : 0),
    quotient: (row, column, held) =>
      fraction(parts[row]![column]! * BigInt(bottom(held)), top(held)),
    power,
    rows: weights.length,
    columns,
  };
}
