import {
  add,
  compare,
  type Fraction,
  fraction,
  over,
  subtract,
  times,
} from "../../exact/fraction.ts";
import type { Cells, Table } from "./cells.ts";

/**
 * Divisors with few digits that round every cell to its seats. One after the other goes to the middle of the room that
 * the others leave it, until none is left without room: each tie at an end of a chain loosens the next. Only on a ring
 * of ties is there never room; those keep their fractions.
 *
 * @returns undefined if a divisor without room is irrational, that is its power no power of a fraction known here
 */
export function settledDivisors(
  cells: Cells,
  { seats, rowDivisors, columnDivisors }: Table,
): { readonly rows: readonly Fraction[]; readonly columns: readonly Fraction[] } | undefined {
  const { power } = cells;
  const known = [...rowDivisors, ...columnDivisors];
  const settled: (Fraction | undefined)[] = known.map(() => undefined);
  const free = () => settled.filter((divisor) => divisor !== undefined).length;
  for (let before = -1; free() > before; ) {
    before = free();
    for (const node of known.keys()) {
      const room = roomOf(cells, seats, known, node);
      if (!room) continue;
      const divisor = shortest(room, power);
      settled[node] = divisor;
      known[node] = fraction(divisor.n ** BigInt(power), divisor.d ** BigInt(power));
    }
  }
  const divisors = known.map((tied, node) => settled[node] ?? (power === 1 ? tied : undefined));
  if (!divisors.every((divisor) => divisor !== undefined)) return undefined;
  return { rows: divisors.slice(0, cells.rows), columns: divisors.slice(cells.rows) };
}

interface Room {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Between what the divisor of a row or column can move while the others stay; undefined if it cannot. */
function roomOf(
  cells: Cells,
  seats: readonly (readonly number[])[],
  known: readonly Fraction[],
  node: number,
): Room | undefined {
  const { rows, columns, power } = cells;
  let low: Fraction | undefined;
  let high: Fraction | undefined;
  for (let other = node < rows ? rows : 0; other < (node < rows ? rows + columns : rows); other++) {
    const [i, j] = node < rows ? [node, other - rows] : [other, node - rows];
    if (!cells.open(i, j)) continue;
    const held = seats[i]![j]!;
    const above = over(cells.quotient(i, j, held), known[other]!);
    if (!low || compare(above, low) > 0) low = above;
    if (held <= cells.least(i, j)) continue;
    const below = over(cells.quotient(i, j, held - 1), known[other]!);
    if (!high || compare(below, high) < 0) high = below;
  }
  low ??= fraction(1, 4n ** BigInt(power)); // no votes: any divisor does
  high ??= times(low, fraction(16n ** BigInt(power)));
  return compare(low, high) < 0 ? { low, high } : undefined;
}

/** The decimal with the fewest digits of which the power is in the middle half of the room. */
function shortest({ low, high }: Room, power: number): Fraction {
  const quarter = over(subtract(high, low), fraction(4));
  const [from, to] = [add(low, quarter), subtract(high, quarter)];
  const middle = over(add(low, high), fraction(2));
  const p = BigInt(power);
  for (let digits = -String(to.n / to.d).length; ; digits++) {
    const scale =
      digits < 0 ? fraction(1, 10n ** BigInt(-digits)) : fraction(10n ** BigInt(digits));
    const twice = times(
      { n: middle.n * 2n ** p, d: middle.d },
      { n: scale.n ** p, d: scale.d ** p },
    );
    const nearest = over(fraction((root(twice.n / twice.d, p) + 1n) / 2n), scale);
    const reached = { n: nearest.n ** p, d: nearest.d ** p };
    if (compare(from, reached) <= 0 && compare(reached, to) <= 0) return nearest;
  }
}

/** The largest whole number of which the power is at most x. */
function root(x: bigint, power: bigint): bigint {
  if (power === 1n || x < 2n) return x;
  let [low, high] = [1n, 1n << (BigInt(x.toString(2).length) / power + 1n)];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= x) low = middle;
    else high = middle;
  }
  return low;
}
