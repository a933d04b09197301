import type { Fraction } from "../exact/fraction.ts";
import type { Weight } from "./award.ts";
import { cellsOf } from "./biproportional/cells.ts";
import { settledDivisors } from "./biproportional/settle.ts";
import { startingTable } from "./biproportional/start.ts";
import { ties } from "./biproportional/ties.ts";
import { type Blocked, transfer } from "./biproportional/transfer.ts";
import type { DivisorMethod } from "./divisors.ts";

/** Rows are areas, columns are lists. */
export type Biproportional =
  | {
      readonly kind: "table";
      readonly seats: readonly (readonly number[])[];
      readonly areaDivisors: readonly Fraction[];
      readonly listDivisors: readonly Fraction[];
    }
  | {
      /** several tables are lawful */
      readonly kind: "tie";
      /** those that every lawful table has */
      readonly seats: readonly (readonly number[])[];
      /** [area, list] of the cells that get one more seat in some lawful table and none in another */
      readonly cells: readonly (readonly [number, number])[];
      /** they round to every lawful table; absent where they are irrational (a power or geometric mean) */
      readonly areaDivisors?: readonly Fraction[];
      readonly listDivisors?: readonly Fraction[];
    }
  /** these areas have votes only for these lists, which have fewer seats to take there than the areas have to give */
  | ({ readonly kind: "infeasible" } & Blocked);

/**
 * Shares seats among lists in areas so that every area and every list has its seats (double proportionality).
 *
 * The seats of a cell are weight / (area divisor × list divisor), rounded as the method does, but at least its minimum.
 * Where a quotient falls on the point of rounding both sides are lawful; if that leaves several tables, it is a tie. A
 * lot is taken up by raising the minimum of a drawn cell by one above its certain seats and sharing again: what is left
 * are the lawful tables with that seat.
 *
 * - A cell of weight 0 has exactly its minimum.
 * - A first divisor of 0 (Adams, Dean, Huntington-Hill) gives every cell with a weight a seat.
 * - If area and list seats do not add up to the same, that is infeasible with all areas and lists.
 *
 * Nothing depends on the order of areas or lists, but for the choice of divisors among those that do.
 *
 * @param weights whole numbers from 0, one row for each area
 * @see Balinski and Demange, Mathematics of Operations Research 14 (1989) 700-719; Pukelsheim, Proportional
 *   Representation (2nd ed., 2017), ch. 14 and 15; Zurich, Gesetz über die politischen Rechte, § 102-105
 */
export function biproportional(
  weights: readonly (readonly Weight[])[],
  areaSeats: readonly number[],
  listSeats: readonly number[],
  method: DivisorMethod,
  minimum?: readonly (readonly number[])[],
): Biproportional {
  if (total(areaSeats) !== total(listSeats))
    return { kind: "infeasible", areas: [...areaSeats.keys()], lists: [...listSeats.keys()] };

  const cells = cellsOf(weights, listSeats.length, method, minimum);
  const table = startingTable(cells, weights, method, areaSeats, listSeats);
  const blocked = transfer(cells, table, areaSeats, listSeats);
  if (blocked) return { kind: "infeasible", ...blocked };

  const found = ties(cells, table);
  const divisors = settledDivisors(cells, table);
  if (found.cells.length === 0)
    return {
      kind: "table",
      seats: table.seats,
      areaDivisors: divisors!.rows,
      listDivisors: divisors!.columns,
    };
  return {
    kind: "tie",
    seats: found.certain,
    cells: found.cells,
    ...(divisors && { areaDivisors: divisors.rows, listDivisors: divisors.columns }),
  };
}

const total = (seats: readonly number[]) => seats.reduce((sum, n) => sum + n, 0);
