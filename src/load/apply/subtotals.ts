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
  const vectors = new Map(units.map((unit) => [unit, vector(unit, lists)]));
  const found = pass(units, vectors);
  const rest = units.filter((unit) => !found.has(unit));
  for (const [unit, sum] of pass(rest.toReversed(), vectors)) found.set(unit, sum);
  return {
    found: new Map(
      Array.from(found, ([unit, sum]) => [unit, differences(unit, lists, sum)] as const),
    ),
  };
}

type Vector = Float64Array;

function vector(unit: Unit, lists: readonly string[]): Vector {
  const numbers = [
    ...TOTALS.map((total) => unit.totals.get(total)),
    ...lists.map((list) => unit.votes.get(list)),
  ];
  return Float64Array.from(numbers, (figure) => figure?.value ?? 0);
}

function pass(units: readonly Unit[], vectors: ReadonlyMap<Unit, Vector>): Map<Unit, Vector> {
  const found = new Map<Unit, Vector>();
  const width = vectors.get(units[0]!)?.length ?? 0;
  const since = new Sum(width);
  const all = new Sum(width);
  for (const unit of units) {
    const here = vectors.get(unit)!;
    const repeated = [since, all].find(
      (sum) => (sum.count > 1 || (sum === since && found.size > 0)) && sum.is(here),
    );
    if (repeated) {
      found.set(unit, repeated.total.slice());
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
    for (let i = 0; i < numbers.length; i++) {
      this.total[i]! += numbers[i]!;
      this.#size += numbers[i]!;
    }
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
    for (const number of numbers) size += number;
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
