import { compare, type Fraction, fraction, over, times } from "../../exact/fraction.ts";
import type { Cells, Table } from "./cells.ts";

/** Areas (rows) and lists (columns), by index. */
export interface Blocked {
  readonly areas: readonly number[];
  readonly lists: readonly number[];
}

const ONE = fraction(1);

/**
 * Moves seats along the cheapest chains of cells, from rows with seats to give out and columns with too many, to where
 * they are missing, until rows and columns have their seats. Divisors move so far that every cell of a chain stands at
 * a tie; every rounding stays right throughout. Each chain mends one seat, so it ends.
 *
 * @param table is changed in place
 * @returns where no chain goes on: areas that have seats only for these lists, which can take fewer there
 * @see Balinski and Demange, Mathematical Programming 45 (1989) 193-210; Pukelsheim, ch. 15 (tie and transfer); Ahuja,
 *   Magnanti and Orlin, Network Flows (1993), ch. 9.7 and 14.5 (successive shortest paths)
 */
export function transfer(
  cells: Cells,
  table: Table,
  areaSeats: readonly number[],
  listSeats: readonly number[],
): Blocked | undefined {
  const { seats } = table;
  const surplus = [
    ...areaSeats.map((n, i) => n - seats[i]!.reduce((sum, x) => sum + x, 0)),
    ...listSeats.map((n, j) => seats.reduce((sum, row) => sum + row[j]!, 0) - n),
  ];
  while (surplus.some((n) => n > 0)) {
    const found = cheapest(cells, table, surplus);
    if ("blocked" in found) return found.blocked;
    shift(table, cells.rows, found);
    let node = found.end;
    surplus[node]!++;
    for (let from = found.before[node]!; from >= 0; from = found.before[node]!) {
      if (from < cells.rows) seats[from]![node - cells.rows]!++;
      else seats[node]![from - cells.rows]!--;
      node = from;
    }
    surplus[node]!--;
  }
  return undefined;
}

interface Chain {
  readonly end: number;
  /** nodes (rows, then columns) that were reached before the end, with the factor that it took */
  readonly reached: ReadonlyMap<number, Fraction>;
  readonly factor: Fraction;
  /** the node before each on its chain; -1 at a start */
  readonly before: readonly number[];
}

/** Dijkstra over rows and columns; lengths are factors of at least 1. */
function cheapest(
  cells: Cells,
  table: Table,
  surplus: readonly number[],
): Chain | { readonly blocked: Blocked } {
  const { rows } = cells;
  const nodes = surplus.map((_, node) => node);
  const factors = surplus.map((n) => (n > 0 ? ONE : undefined));
  const before = surplus.map(() => -1);
  const reached = new Map<number, Fraction>();
  for (;;) {
    const node = nearest(nodes, factors, reached);
    if (node === undefined) {
      const blocked = [...reached.keys()].toSorted((a, b) => a - b);
      return {
        blocked: {
          areas: blocked.filter((one) => one < rows),
          lists: blocked.filter((one) => one >= rows).map((one) => one - rows),
        },
      };
    }
    const factor = factors[node]!;
    if (surplus[node]! < 0) return { end: node, reached, factor, before };
    reached.set(node, factor);
    for (const other of node < rows ? nodes.slice(rows) : nodes.slice(0, rows)) {
      if (reached.has(other)) continue;
      const step =
        node < rows
          ? gain(cells, table, node, other - rows)
          : loss(cells, table, other, node - rows);
      if (!step) continue;
      const longer = { n: factor.n * step.n, d: factor.d * step.d };
      const known = factors[other];
      if (known && compare(longer, known) >= 0) continue;
      factors[other] = fraction(longer.n, longer.d);
      before[other] = node;
    }
  }
}

function nearest(
  nodes: readonly number[],
  factors: readonly (Fraction | undefined)[],
  reached: ReadonlyMap<number, Fraction>,
): number | undefined {
  let best: number | undefined;
  for (const node of nodes) {
    if (!factors[node] || reached.has(node)) continue;
    if (best === undefined || compare(factors[node], factors[best]!) < 0) best = node;
  }
  return best;
}

/** By what factor the divisors of a cell are too large for one seat more; 1: a tie. Undefined: it can take none. */
export function gain(cells: Cells, table: Table, i: number, j: number): Fraction | undefined {
  if (!cells.open(i, j)) return undefined;
  const { n, d } = cells.quotient(i, j, table.seats[i]![j]!);
  const [row, column] = [table.rowDivisors[i]!, table.columnDivisors[j]!];
  return { n: row.n * column.n * d, d: row.d * column.d * n };
}

/** By what factor they are too small for one seat less; 1: a tie. Undefined: it can lose none. */
export function loss(cells: Cells, table: Table, i: number, j: number): Fraction | undefined {
  const held = table.seats[i]![j]!;
  if (!cells.open(i, j) || held <= cells.least(i, j)) return undefined;
  const { n, d } = cells.quotient(i, j, held - 1);
  const [row, column] = [table.rowDivisors[i]!, table.columnDivisors[j]!];
  return { n: n * row.d * column.d, d: d * row.n * column.n };
}

/** Brings the chain to ties: rows reached become cheaper, columns dearer, the more the earlier they were reached. */
function shift({ rowDivisors, columnDivisors }: Table, rows: number, { reached, factor }: Chain) {
  for (const [node, own] of reached) {
    const by = over(factor, own);
    if (node < rows) rowDivisors[node] = over(rowDivisors[node]!, by);
    else columnDivisors[node - rows] = times(columnDivisors[node - rows]!, by);
  }
}
