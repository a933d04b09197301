import { total } from "../claims.ts";
import { filledUp } from "./flow.ts";

/** The fewest and the most seats to which a cell may round. */
export type Options = readonly [least: number, most: number];

/**
 * What all tables within these options and margins have in common, and the cells in which they differ: those on a ring
 * along which a seat can go round.
 */
export function settledTable(
  options: readonly (readonly Options[])[],
  areaSeats: readonly number[],
  listSeats: readonly number[],
): {
  readonly certain: readonly (readonly number[])[];
  readonly tied: readonly (readonly [row: number, column: number])[];
} {
  const rows = areaSeats.map((n, i) => n - total(options[i]!.map(([least]) => least)));
  const columns = listSeats.map((n, j) => n - total(options.map((row) => row[j]![0])));
  const more = filledUp(rows, columns, (i, j) => options[i]![j]![1] - options[i]![j]![0]);
  if (!more) return { certain: [], tied: [] }; // no such table: the seats told are not it either

  // a cell with room leads from its row to its column, one that could give a seat leads back
  const leads = new Map<string, string[]>();
  const loose = options.flatMap((row, i) =>
    row.flatMap(([least, most], j) => (most > least ? [[i, j] as const] : [])),
  );
  const ends = ([i, j]: readonly [number, number]) =>
    more[i]![j]! > 0
      ? ([`column ${j}`, `row ${i}`] as const)
      : ([`row ${i}`, `column ${j}`] as const);
  for (const cell of loose) {
    const [from, to] = ends(cell);
    leads.set(from, [...(leads.get(from) ?? []), to]);
  }
  const leadsTo = (start: string, end: string) => {
    const seen = new Set([start]);
    for (const node of seen) for (const next of leads.get(node) ?? []) seen.add(next);
    return seen.has(end);
  };
  const tied = loose.filter((cell) => {
    const [from, to] = ends(cell);
    return leadsTo(to, from);
  });
  const certain = options.map((row, i) =>
    row.map(([least], j) => {
      const ring = tied.some(([r, c]) => r === i && c === j);
      return ring ? least : least + more[i]![j]!;
    }),
  );
  return { certain, tied };
}
