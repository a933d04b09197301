import { TOTALS } from "../../results/results.ts";
import type { Figure, Unit } from "./areas.ts";

/** Rows that repeat the sums of other rows. */
export interface Subtotals {
  /** what stands in each, and the sum that it was told by */
  readonly found: ReadonlyMap<Unit, readonly Difference[]>;
}

export interface Difference {
  readonly stated: Figure;
  readonly sum: number;
}

/**
 * Finds areas whose numbers are the sums of those before them (or behind them) since the last such area, or of all:
 * a subtotal is known by its numbers, whatever it is called. One that misses its sum by a little is one all the same,
 * and the differences are told.
 */
export function subtotals(units: readonly Unit[], lists: readonly string[]): Subtotals {
  const width = TOTALS.length + lists.length;
  const found = repeats(units.length, width, (at, into) => vector(units[at]!, lists, into));
  return {
    found: new Map(
      Array.from(found, ([at, sum]) => [units[at]!, differences(units[at]!, lists, sum)] as const),
    ),
  };
}

/**
 * The same of rows of numbers, wherever they stand: which repeat a sum, and that sum.
 *
 * @param numbers writes the numbers of a row, `width` of them, where it is told; 0 for one that is not known
 */
export function repeats(
  rows: number,
  width: number,
  numbers: (row: number, into: Float64Array) => void,
): Map<number, Float64Array> {
  const order = Array.from({ length: rows }, (_, row) => row);
  const found = pass(order, width, numbers);
  const rest = order.filter((row) => !found.has(row)).reverse();
  for (const [row, sum] of pass(rest, width, numbers)) found.set(row, sum);
  return found;
}

type Vector = Float64Array;

function vector(unit: Unit, lists: readonly string[], into: Vector): void {
  TOTALS.forEach((total, i) => {
    into[i] = unit.totals.get(total)?.value ?? 0;
  });
  lists.forEach((list, i) => {
    into[TOTALS.length + i] = unit.votes.get(list)?.value ?? 0;
  });
}

function pass(
  rows: readonly number[],
  width: number,
  numbers: (row: number, into: Vector) => void,
): Map<number, Vector> {
  const found = new Map<number, Vector>();
  const here = new Float64Array(width);
  const since = new Sum(width);
  const all = new Sum(width);
  for (const row of rows) {
    numbers(row, here);
    const repeats = (sum: Sum) =>
      (sum.count > 1 || (sum === since && found.size > 0)) && sum.is(here);
    const repeated = repeats(since) ? since : repeats(all) ? all : undefined;
    if (repeated) {
      found.set(row, repeated.total.slice());
      since.clear();
      continue;
    }
    since.add(here);
    all.add(here);
  }
  return found;
}

class Sum {
  readonly total: Vector;
  count = 0;
  #size = 0;

  constructor(width: number) {
    this.total = new Float64Array(width);
  }

  add(numbers: Vector): void {
    const { total } = this;
    let size = 0;
    for (let i = 0; i < numbers.length; i++) {
      total[i]! += numbers[i]!;
      size += numbers[i]!;
    }
    this.#size += size;
    this.count++;
  }

  clear(): void {
    this.total.fill(0);
    this.count = 0;
    this.#size = 0;
  }

  /** Whether numbers are this sum: in every place, of three at least, or nearly in many. */
  is(numbers: Vector): boolean {
    if (this.count === 0 || this.#size === 0) return false;
    let size = 0;
    for (let i = 0; i < numbers.length; i++) size += numbers[i]!;
    if (Math.abs(size - this.#size) > this.#size * NEAR) return false;
    let [filled, differs, off] = [0, 0, 0];
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i]! > 0) filled++;
      if (numbers[i] === this.total[i]) continue;
      differs++;
      off += Math.abs(numbers[i]! - this.total[i]!);
    }
    if (filled < 3) return false;
    if (differs === 0) return true;
    return this.count > 1 && filled > 3 && differs <= filled / 2 && off <= this.#size * NEAR;
  }
}

const NEAR = 0.01;

function differences(unit: Unit, lists: readonly string[], sum: Vector): Difference[] {
  const stated = [
    ...TOTALS.map((total) => unit.totals.get(total)),
    ...lists.map((list) => unit.votes.get(list)),
  ];
  return stated.flatMap((figure, i) =>
    figure && figure.value !== null && figure.value !== sum[i]
      ? [{ stated: figure, sum: sum[i]! }]
      : [],
  );
}
