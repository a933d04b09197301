import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Weight } from "../award.ts";
import type { DivisorMethod } from "../divisors.ts";
import type { Cells, Table } from "./cells.ts";

const ROUNDS = 60;

/**
 * A table with exact divisors of which the margins are nearly or wholly met: rows and columns fitted in turn, in
 * doubles, then rounded exactly. It only has to be near: what it misses is mended by exact transfers.
 *
 * @see Pukelsheim, Proportional Representation (2nd ed., 2017), ch. 15 (alternating scaling)
 */
export function startingTable(
  cells: Cells,
  weights: readonly (readonly Weight[])[],
  method: DivisorMethod,
  areaSeats: readonly number[],
  listSeats: readonly number[],
): Table {
  const cut = beyondDoubles(weights);
  const plain = weights.map((row) =>
    row.map((weight) => Number(cut ? BigInt(weight) >> cut : weight)),
  );
  const divisor = (held: number) =>
    (Number(method.top(held)) / method.bottom(held)) ** (1 / method.power);
  const rows = areaSeats.map((_, i) => i);
  const columns = listSeats.map((_, j) => j);

  let columnDivisors = columns.map(() => 1);
  let best: Estimate | undefined;
  for (let round = 0; round < ROUNDS && best?.missed !== 0; round++) {
    const lines = rows.map((i) =>
      fitLine(
        columns.map((j) => plain[i]![j]! / columnDivisors[j]!),
        columns.map((j) => cells.least(i, j)),
        areaSeats[i]!,
        divisor,
      ),
    );
    const seats = lines.map((line) => line.seats);
    const rowDivisors = lines.map((line) => line.divisor);
    if (![...rowDivisors, ...columnDivisors].every((x) => x > 0 && x < Number.POSITIVE_INFINITY))
      break;
    const missed = listSeats.reduce(
      (sum, n, j) => sum + Math.abs(n - seats.reduce((held, row) => held + row[j]!, 0)),
      0,
    );
    if (!best || missed < best.missed) best = { missed, seats, rowDivisors, columnDivisors };
    columnDivisors = columns.map(
      (j) =>
        fitLine(
          rows.map((i) => plain[i]![j]! / rowDivisors[i]!),
          rows.map((i) => cells.least(i, j)),
          listSeats[j]!,
          divisor,
        ).divisor,
    );
  }
  const exact = (divisors: readonly number[], bits: bigint) =>
    divisors.map((x) => nearly(x, bits, method.power));
  return rounded(
    cells,
    best!.seats,
    exact(best!.rowDivisors, cut),
    exact(best!.columnDivisors, 0n),
  );
}

/** How many bits to cut off weights that doubles cannot hold. */
function beyondDoubles(weights: readonly (readonly Weight[])[]): bigint {
  const largest = weights.flat().reduce((a, b) => (a > b ? a : b), 0);
  return BigInt(Math.max(0, 4 * largest.toString(16).length - 512));
}

interface Estimate {
  /** seats by which the lists are above or below theirs */
  readonly missed: number;
  readonly seats: readonly (readonly number[])[];
  readonly rowDivisors: readonly number[];
  readonly columnDivisors: readonly number[];
}

/** Highest averages along one row or column, and a divisor halfway between the last quotient with a seat and the next. */
function fitLine(
  weights: readonly number[],
  least: readonly number[],
  total: number,
  divisor: (held: number) => number,
): { readonly seats: number[]; readonly divisor: number } {
  const seats = [...least];
  const quotients = weights.map((weight, k) => (weight > 0 ? weight / divisor(seats[k]!) : 0));
  let last = Number.POSITIVE_INFINITY;
  for (let left = total - seats.reduce((sum, n) => sum + n, 0); ; left--) {
    let best = 0;
    for (let k = 1; k < quotients.length; k++) if (quotients[k]! > quotients[best]!) best = k;
    const next = quotients[best] ?? 0;
    if (next === 0) return { seats, divisor: Number.isFinite(last) ? last / 2 : 1 };
    if (left <= 0)
      return {
        seats,
        divisor: Number.isFinite(last) ? Math.sqrt(last) * Math.sqrt(next) : 2 * next,
      };
    last = next;
    seats[best]!++;
    quotients[best] = weights[best]! / divisor(seats[best]!);
  }
}

/** x × 2^bits with 31 bits of the double x, raised to a power. */
function nearly(x: number, bits: bigint, power: number): Fraction {
  const exponent = Math.floor(Math.log2(x)) - 30;
  const n = BigInt(Math.round(x / 2 ** exponent)) << bits;
  const near =
    exponent < 0 ? fraction(n, 1n << BigInt(-exponent)) : fraction(n << BigInt(exponent));
  return { n: near.n ** BigInt(power), d: near.d ** BigInt(power) };
}

/** The exact rounding of every cell, looked for from an estimate on. */
function rounded(
  cells: Cells,
  estimate: readonly (readonly number[])[],
  rowDivisors: Fraction[],
  columnDivisors: Fraction[],
): Table {
  const seats = rowDivisors.map((row, i) =>
    columnDivisors.map((column, j) => {
      let held = estimate[i]![j]!;
      if (!cells.open(i, j)) return held;
      const [n, d] = [row.n * column.n, row.d * column.d];
      const reaches = (before: number) => {
        const quotient = cells.quotient(i, j, before);
        return quotient.n * d > n * quotient.d;
      };
      while (reaches(held)) held++;
      while (held > cells.least(i, j) && !reaches(held - 1)) held--;
      return held;
    }),
  );
  return { seats, rowDivisors, columnDivisors };
}
