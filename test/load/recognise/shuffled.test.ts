import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCsv } from "../../../src/load/csv.ts";
import { writeTable } from "../../../src/results/table.ts";
import { votesOf } from "../../../src/results/votes.ts";

/** An election in areas, as a table of any layout may tell of it. */
const count = fc.integer({ min: 1, max: 5000 });
const election = fc
  .record({
    lists: fc.integer({ min: 2, max: 6 }),
    rows: fc.array(
      fc.record({
        votes: fc.array(count, { minLength: 6, maxLength: 6 }),
        invalid: fc.integer({ min: 0, max: 90 }),
      }),
      { minLength: 3, maxLength: 9 },
    ),
  })
  .map(({ lists, rows }) => ({
    names: Array.from({ length: lists }, (_, i) => `List ${"ABCDEF"[i]}`),
    rows: rows.map(({ votes, invalid }, i) => ({
      area: `Town ${i + 1}`,
      votes: votes.slice(0, lists),
      invalid,
    })),
  }));
type Made = typeof election extends fc.Arbitrary<infer T> ? T : never;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const totals = ({ names, rows }: Made) =>
  new Map(names.map((name, i) => [name, sum(rows.map(({ votes }) => votes[i]!))]));

const read = (text: string) => {
  const { results, problems } = loadCsv(text, "made.csv");
  return {
    problems,
    votes: results && new Map(results.lists.map(({ name }, i) => [name, votesOf(results, 0, i)])),
  };
};

/** Columns of a wide table with their values by area. */
const columns = ({ names, rows }: Made): [string, (string | number)[]][] => [
  ["municipality", rows.map(({ area }) => area)],
  ["registered voters", rows.map(({ votes, invalid }) => sum(votes) + invalid + 500)],
  ["ballots cast", rows.map(({ votes, invalid }) => sum(votes) + invalid)],
  ["invalid votes", rows.map(({ invalid }) => invalid)],
  ["valid votes", rows.map(({ votes }) => sum(votes))],
  ...names.map((name, i): [string, number[]] => [name, rows.map(({ votes }) => votes[i]!)]),
];

const wide = (cells: readonly [string, readonly (string | number)[]][]) =>
  writeTable(
    cells.map(([header]) => header),
    cells[0]![1].map((_, row) => cells.map(([, values]) => values[row]!)),
  );

const shuffle = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("a table in any order gives the same totals", () => {
  it("rows and columns of a wide table", () =>
    fc.assert(
      fc.property(
        election.chain((made) =>
          fc.tuple(fc.constant(made), shuffle(columns(made)), shuffle(made.rows.map((_, i) => i))),
        ),
        ([made, order, rows]) => {
          const moved = order.map(
            ([header, values]) => [header, rows.map((i) => values[i]!)] as const,
          );
          const { votes, problems } = read(wide(moved as never));
          // columns of lists that totals stand between cannot be told by their sums
          if (votes === undefined) expect(problems.map(({ code }) => code)).toContain("ambiguous");
          else expect(votes).toEqual(totals(made));
        },
      ),
      { numRuns: 150 },
    ));

  it("rows of a long table", () =>
    fc.assert(
      fc.property(
        election.chain((made) =>
          fc.tuple(
            fc.constant(made),
            shuffle(
              made.rows.flatMap(({ area, votes }) =>
                made.names.map((name, i) => [area, name, votes[i]!] as const),
              ),
            ),
          ),
        ),
        ([made, rows]) => {
          expect(read(writeTable(["municipality", "party", "votes"], rows)).votes).toEqual(
            totals(made),
          );
        },
      ),
      { numRuns: 100 },
    ));
});

describe("what is added changes no total, or is told", () => {
  const header = fc.constantFrom(
    "registered voters",
    "Registered Voters",
    "REGISTERED",
    "Wahlberechtigte",
    "Inscrits",
    "число избирателей, включенных в список",
  );

  it("words of other languages", () =>
    fc.assert(
      fc.property(election, header, (made, word) => {
        const cells = columns(made).map(([label, values]) =>
          label === "registered voters" ? ([word, values] as const) : ([label, values] as const),
        );
        expect(read(wide(cells as never)).votes).toEqual(totals(made));
      }),
      { numRuns: 60 },
    ));

  it("a row of sums under any name, at any end", () =>
    fc.assert(
      fc.property(
        election,
        fc.constantFrom("Total", "Everywhere", "ИТОГО", "x"),
        fc.boolean(),
        (made, name, first) => {
          const cells = columns(made).map(([label, values]) => {
            const all = label === "municipality" ? name : sum(values as number[]);
            return [label, first ? [all, ...values] : [...values, all]] as const;
          });
          expect(read(wide(cells as never)).votes).toEqual(totals(made));
        },
      ),
      { numRuns: 100 },
    ));

  it("a title, notes, shares and an id", () =>
    fc.assert(
      fc.property(election, (made) => {
        const [area, ...rest] = columns(made);
        const cells = [
          area!,
          ["code", made.rows.map((_, i) => 100 + i)] as const,
          ...rest.flatMap((column): (readonly [string, readonly (string | number)[]])[] => [
            column,
            [`${column[0]} %`, column[1].map((_, i) => `${i}.5`)],
          ]),
        ];
        const text = `Results of a count\n\n${wide(cells as never)}\nNote: as published\n`;
        expect(read(text).votes).toEqual(totals(made));
      }),
      { numRuns: 60 },
    ));

  it("a digit changed below a sum is told", () =>
    fc.assert(
      fc.property(
        election,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (made, row, list, more) => {
          const cells = columns(made).map(
            ([label, values]) =>
              [
                label,
                [...values, label === "municipality" ? "Total" : sum(values as number[])],
              ] as const,
          );
          const numbers = cells[5 + (list % made.names.length)]![1] as unknown as number[];
          const at = row % made.rows.length;
          numbers[at] = numbers[at]! + more;
          const { votes, problems } = read(wide(cells as never));
          expect(votes === undefined || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 100 },
    ));
});
