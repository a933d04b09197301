/**
 * Fills up rows and columns of a table, no cell beyond its capacity.
 * @returns what each cell takes; undefined where no table does it
 */
export function filledUp(
  rows: readonly number[],
  columns: readonly number[],
  capacity: (row: number, column: number) => number,
): number[][] | undefined {
  const [needs, wants] = [[...rows], [...columns]];
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  if (sum(needs) !== sum(wants) || [...needs, ...wants].some((n) => n < 0)) return undefined;
  const table = rows.map(() => columns.map(() => 0));
  for (let row = needs.findIndex((n) => n > 0); row >= 0; row = needs.findIndex((n) => n > 0)) {
    const way = wayFrom(row, table, wants, capacity);
    if (!way) return undefined;
    for (const [i, j, by] of way.steps) table[i]![j]! += by;
    needs[row]!--;
    wants[way.column]!--;
  }
  return table;
}

type Move = readonly [row: number, column: number, by: 1 | -1];

/** How one more of a row reaches a column that wants it: into cells with room, and on from what others hold there. */
function wayFrom(
  start: number,
  table: readonly (readonly number[])[],
  wants: readonly number[],
  capacity: (row: number, column: number) => number,
): { readonly column: number; readonly steps: readonly Move[] } | undefined {
  const ways = new Map<number, readonly Move[]>([[start, []]]); // rows reached
  const seen = new Set<number>(); // columns reached
  for (const [i, steps] of ways) {
    for (const [j, want] of wants.entries()) {
      if (seen.has(j) || table[i]![j]! >= capacity(i, j)) continue;
      seen.add(j);
      const here: readonly Move[] = [...steps, [i, j, 1]];
      if (want > 0) return { column: j, steps: here };
      for (const [k, row] of table.entries())
        if (row[j]! > 0 && !ways.has(k)) ways.set(k, [...here, [k, j, -1]]);
    }
  }
  return undefined;
}
