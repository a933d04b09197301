import type { Left } from "../apply/left.ts";
import type { Part } from "./part.ts";
import type { Plan } from "./plan.ts";

/** The rows that a reading leaves out, by its lines: where the first of them stands, and how many there are. */
export function leftIn({ reading, source }: Plan, parts: readonly Part[]): Left[] {
  const found = new Map<number, { first: number; rows: number }>();
  let before = 0;
  for (const { left, rows } of parts) {
    for (const [order, told] of left) {
      const known = found.get(order);
      found.set(order, {
        first: known?.first ?? told.first + before,
        rows: (known?.rows ?? 0) + told.rows,
      });
    }
    before += rows;
  }
  return Array.from(found, ([order, { first, rows }]): Left => {
    const { as, because } = reading.rows![order]!;
    return { place: { source, row: first + 1 }, rows, because: because ?? as! };
  });
}
