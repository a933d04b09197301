import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import type { Weight } from "../../src/apportion/award.ts";
import { type Biproportional, biproportional } from "../../src/apportion/biproportional.ts";
import { type DivisorMethod, sainteLague } from "../../src/apportion/divisors.ts";
import { parseMethod } from "../../src/apportion/methods.ts";
import { compare, type Fraction, fraction, times } from "../../src/exact/fraction.ts";
import { runs } from "../runs.ts";
import { total } from "./elections.ts";

type Rows = readonly (readonly number[])[];
interface Problem {
  readonly weights: number[][];
  readonly areaSeats: number[];
  readonly listSeats: number[];
  readonly minimum: number[][];
}

const METHODS = ["sainte-lague", "dhondt", "adams", "huntington-hill", "danish"];
const LAWS = [
  ...METHODS,
  { divisor: "sainte-lague", first: "1.4" },
  { divisor: "power", exponent: "0.9" },
];

/** Few votes, multiples of each other, so that ties and empty cells are frequent. */
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 60, 120, 999_983) },
);

const problem = (
  most: number,
  minima: fc.Arbitrary<number> = fc.constant(0),
): fc.Arbitrary<Problem> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([rows, columns]) => {
      const table = <T>(each: fc.Arbitrary<T>) =>
        fc.array(fc.array(each, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        });
      return fc
        .record({
          weights: table(cell),
          minimum: table(minima),
          made: table(fc.integer({ min: 0, max: 2 })),
          area: fc.nat(),
          list: fc.nat(),
          stray: fc.boolean(),
        })
        .map(({ weights, minimum, made, area, list, stray }) => {
          // margins of some table, so that most problems have a solution; one seat astray makes some have none
          const seats = made.map((row, i) => row.map((n, j) => (weights[i]![j] ? n : 0)));
          if (stray) seats[area % rows]![list % columns]!++;
          return {
            weights,
            minimum,
            areaSeats: seats.map(total),
            listSeats: seats[0]!.map((_, j) => total(seats.map((row) => row[j]!))),
          };
        });
    });

describe.each(LAWS)("%j", (law) => {
  const method = parseMethod(law) as DivisorMethod;

  it("agrees with every table that there is, looked at one by one", () =>
    fc.assert(
      fc.property(
        problem(3, fc.constantFrom(0, 0, 0, 1, 2)),
        ({ weights, areaSeats, listSeats, minimum }) => {
          fc.pre(total(areaSeats) <= 8);
          const found = biproportional(weights, areaSeats, listSeats, method, minimum);
          const lawful = lawfulTables(weights, areaSeats, listSeats, method, minimum);
          if (lawful.length === 0) expect(found.kind).toBe("infeasible");
          else if (lawful.length === 1)
            expect(found).toMatchObject({ kind: "table", seats: lawful[0] });
          else {
            const least = cellwise(lawful, Math.min);
            const most = cellwise(lawful, Math.max);
            const cells = least.flatMap((row, i) =>
              row.flatMap((n, j) => (most[i]![j]! > n ? [[i, j]] : [])),
            );
            expect(found).toMatchObject({ kind: "tie", seats: least, cells });
          }
        },
      ),
      { numRuns: runs(200) },
    ));

  it("meets the margins by divisors that round every cell exactly", () =>
    fc.assert(
      fc.property(
        problem(6, fc.constantFrom(0, 0, 1)),
        ({ weights, areaSeats, listSeats, minimum }) => {
          const found = biproportional(weights, areaSeats, listSeats, method, minimum);
          if (found.kind === "infeasible") return;
          if (found.kind === "table") {
            expect(found.seats.map(total)).toEqual(areaSeats);
            expect(columnSums(found.seats)).toEqual(listSeats);
          }
          expectRounded(found, weights, method, minimum);
        },
      ),
      { numRuns: runs(200) },
    ));
});

describe("a table without a solution", () => {
  it("is told with areas whose seats go beyond what the lists there can take", () =>
    fc.assert(
      fc.property(
        problem(5, fc.constantFrom(0, 0, 1)),
        ({ weights, areaSeats, listSeats, minimum }) => {
          const found = biproportional(weights, areaSeats, listSeats, sainteLague, minimum);
          fc.pre(found.kind === "infeasible");
          if (found.kind !== "infeasible") return;
          const { areas, lists } = found;
          const fixed = (i: number, j: number) => minimum[i]![j]!;
          for (const i of areas)
            for (const j of listSeats.keys())
              if (!lists.includes(j)) expect(weights[i]![j]).toBe(0);
          const outside = [...listSeats.keys()].filter((j) => !lists.includes(j));
          const others = [...areaSeats.keys()].filter((i) => !areas.includes(i));
          const toGive = total(
            areas.map((i) => areaSeats[i]! - total(outside.map((j) => fixed(i, j)))),
          );
          const toTake = total(
            lists.map((j) => listSeats[j]! - total(others.map((i) => fixed(i, j)))),
          );
          expect(toGive).toBeGreaterThan(toTake);
        },
      ),
      { numRuns: runs(250) },
    ));

  it("is told for an area without votes, and where the sums differ", () => {
    expect(
      biproportional(
        [
          [0, 0],
          [5, 6],
        ],
        [1, 2],
        [1, 2],
        sainteLague,
      ),
    ).toEqual({ kind: "infeasible", areas: [0], lists: [] });
    expect(biproportional([[5, 6]], [2], [1, 2], sainteLague)).toEqual({
      kind: "infeasible",
      areas: [0],
      lists: [0, 1],
    });
  });
});

describe("a lot", () => {
  it("is taken up by a minimum: with every drawn cell one of the tied tables is left in the end", () =>
    fc.assert(
      fc.property(
        problem(4),
        fc.infiniteStream(fc.nat()),
        ({ weights, areaSeats, listSeats }, lot) => {
          const first = biproportional(weights, areaSeats, listSeats, sainteLague);
          fc.pre(first.kind === "tie");
          const minimum = weights.map((row) => row.map(() => 0));
          let found: Biproportional = first;
          while (found.kind === "tie") {
            const [i, j] = found.cells[(lot.next().value as number) % found.cells.length]!;
            minimum[i]![j] = found.seats[i]![j]! + 1;
            found = biproportional(weights, areaSeats, listSeats, sainteLague, minimum);
          }
          if (found.kind === "infeasible" || first.kind !== "tie")
            throw new Error("a drawn cell is in a lawful table");
          expectRounded(
            { ...first, seats: found.seats, kind: "table" } as Biproportional,
            weights,
            sainteLague,
          );
        },
      ),
      // one problem in a hundred is a tie
      { numRuns: runs(50), maxSkipsPerRun: 1000 },
    ));
});

it("does not depend on the order of areas and lists", () =>
  fc.assert(
    fc.property(
      problem(5),
      fc.infiniteStream(fc.nat()),
      ({ weights, areaSeats, listSeats }, lot) => {
        const order = (n: number) =>
          Array.from({ length: n }, (_, i) => ({ i, at: lot.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ i }) => i);
        const [areas, lists] = [order(areaSeats.length), order(listSeats.length)];
        const turned = (table: Rows) => areas.map((i) => lists.map((j) => table[i]![j]!));
        const one = biproportional(weights, areaSeats, listSeats, sainteLague);
        const two = biproportional(
          turned(weights),
          areas.map((i) => areaSeats[i]!),
          lists.map((j) => listSeats[j]!),
          sainteLague,
        );
        expect(two.kind).toBe(one.kind);
        if (one.kind === "infeasible" || two.kind === "infeasible") return;
        expect(two.seats).toEqual(turned(one.seats));
        if (one.kind !== "tie" || two.kind !== "tie") return;
        const back = two.cells.map(([i, j]) => [areas[i]!, lists[j]!] as const);
        expect(back.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(one.cells);
      },
    ),
    { numRuns: runs(250) },
  ));

it("does not depend on the unit of the weights, beyond doubles too", () =>
  fc.assert(
    fc.property(problem(4), fc.constantFrom(3n, 10n ** 20n, 10n ** 400n), (one, unit) => {
      const { weights, areaSeats, listSeats } = one;
      const large = weights.map((row) => row.map((weight) => BigInt(weight) * unit));
      const found = biproportional(large, areaSeats, listSeats, sainteLague);
      const { kind, ...rest } = biproportional(weights, areaSeats, listSeats, sainteLague);
      expect(found.kind).toBe(kind);
      if ("seats" in rest) expect(found).toMatchObject({ seats: rest.seats });
      expectRounded(found, large, sainteLague);
    }),
    { numRuns: runs(200) },
  ));

it("is highest averages where there is one area", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 30 }),
      (votes, n) => {
        const { seats, tie } = apportion(votes, n, sainteLague);
        fc.pre(!tie);
        expect(biproportional([votes], [n], seats, sainteLague)).toMatchObject({
          kind: "table",
          seats: [seats],
        });
      },
    ),
    { numRuns: runs(100) },
  ));

function cellwise(tables: readonly Rows[], of: (...numbers: number[]) => number) {
  return tables[0]!.map((row, i) => row.map((_, j) => of(...tables.map((table) => table[i]![j]!))));
}

const columnSums = (table: Rows) => table[0]!.map((_, j) => total(table.map((row) => row[j]!)));

/** weight / (area × list divisor), to the power of the method, lies between the divisors of the last and the next seat. */
function expectRounded(
  found: Biproportional,
  weights: readonly (readonly Weight[])[],
  { top, bottom, power }: DivisorMethod,
  minimum?: Rows,
) {
  if (found.kind === "infeasible" || !found.areaDivisors || !found.listDivisors) return;
  const more = new Set(found.kind === "tie" ? found.cells.map(String) : []);
  const wrong: unknown[] = []; // one expectation a cell would take longer than the table
  for (const [i, row] of weights.entries())
    for (const [j, weight] of row.entries()) {
      const held = found.seats[i]![j]!;
      const least = minimum?.[i]?.[j] ?? 0;
      if (!weight) {
        if (held !== least) wrong.push({ i, j, held, least });
        continue;
      }
      const by = times(found.areaDivisors[i]!, found.listDivisors[j]!);
      const share = { n: (BigInt(weight) * by.d) ** BigInt(power), d: by.n ** BigInt(power) };
      const divisor = (n: number) => fraction(top(n), bottom(n));
      const next = compare(share, divisor(held));
      const above = more.has(String([i, j])) ? next === 0 : next <= 0;
      const below = held > least ? compare(share, divisor(held - 1)) >= 0 : held === least;
      if (!above || !below) wrong.push({ i, j, held, least, share });
    }
  expect(wrong).toEqual([]);
}

/** Every table with the margins, the minima and nothing where there are no votes, of which weights^seats / divisors is largest. */
function lawfulTables(
  weights: Rows,
  areaSeats: readonly number[],
  listSeats: readonly number[],
  { top, bottom, power }: DivisorMethod,
  minimum: Rows,
): Rows[] {
  const least = (i: number, j: number) =>
    Math.max(minimum[i]![j]!, weights[i]![j] && !Number(top(0)) ? 1 : 0);
  const columns = listSeats.length;
  let best: Fraction | undefined;
  let tables: Rows[] = [];
  const fill = (at: number, table: readonly number[], worth: Fraction) => {
    if (at === areaSeats.length * columns) {
      const rows = areaSeats.map((_, i) => table.slice(i * columns, (i + 1) * columns));
      if (columnSums(rows).some((n, j) => n !== listSeats[j])) return;
      const difference = best ? compare(worth, best) : 1;
      if (difference > 0) [best, tables] = [worth, [rows]];
      else if (difference === 0) tables.push(rows);
      return;
    }
    const [i, j] = [Math.floor(at / columns), at % columns];
    const left = areaSeats[i]! - total(table.slice(i * columns));
    const from = least(i, j);
    let product = worth;
    for (let n = from; n <= left; n++) {
      if (n > from) {
        if (!weights[i]![j]) break;
        product = times(
          product,
          fraction(BigInt(weights[i]![j]!) ** BigInt(power) * BigInt(bottom(n - 1)), top(n - 1)),
        );
      }
      if (j < columns - 1 || n === left) fill(at + 1, [...table, n], product);
    }
  };
  fill(0, [], fraction(1));
  return tables;
}
