import type { Reading } from "../../results/assemble.ts";
import { error, type Problem, warning } from "../../results/problem.ts";
import { bareElection } from "../election.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { Unit } from "./areas.ts";
import { bind } from "./bind.ts";
import { type Choice, type Chosen, ofChoice, select } from "./choose.ts";
import { type Collected, collect } from "./collect.ts";
import { draft, sameNames } from "./draft.ts";
import { grouped } from "./grouped.ts";
import type { Left } from "./left.ts";
import { rule } from "./rows.ts";
import { standing } from "./standing.ts";
import { subtotals } from "./subtotals.ts";
import { declared, stated, takeSums } from "./sums.ts";
import { type Table, tableOf } from "./table.ts";
import { twins } from "./twins.ts";

/** Results with the reading that they were read by, what was left out, and what is to be chosen. */
export interface Applied extends Reading {
  readonly reading: ReadingDocument;
  readonly left: readonly Left[];
  readonly choices?: readonly Choice[];
}

/**
 * Reads sheets by a reading document: right totals, or a choice to be made, or all that is wrong with its place.
 *
 * @param source name of the file, for the places of problems and the title of the election
 * @param options what is chosen among contests, years and votes; it goes before the choice of the reading
 */
export function apply(
  sheets: readonly Sheet[],
  source: string,
  reading: ReadingDocument,
  options: Chosen = {},
): Applied {
  const failed = (problems: readonly Problem[], more: Partial<Applied> = {}): Applied => ({
    ...{ reading, left: [], problems: grouped(problems) },
    ...more,
  });
  if (reading.dialect?.sheetName && !sheets.some(({ name }) => name === reading.dialect!.sheetName))
    return failed([
      error("missing-sheet", { source }, reading.dialect.sheetName, {
        known: sheets.flatMap(({ name }) => name ?? []),
      }),
    ]);
  const table = tableOf(sheets, source, reading.dialect, reading.transposed);
  const { bound, problems: misfits } = bind(table, reading);
  if (misfits.length > 0) return failed(misfits);
  const ruled = rule(table, bound, reading);
  if (ruled.problems.length > 0) return failed(ruled.problems);
  const picked = select(table, bound, ruled.rows, reading, options);
  if (picked.problems.length > 0)
    return failed(picked.problems, { choices: picked.choices, left: ruled.left });
  const done = {
    ...reading,
    ...(Object.keys(picked.select).length > 0 && { select: picked.select }),
  };

  const collected = collect(table, picked.bound, picked.rows, reading);
  const lists = [...collected.lists.values()];
  const problems = [...collected.problems, ...sameNames(table, lists)];
  for (const unit of collected.areas.link())
    problems.push(error("missing-area", unit.place(), unit.parentCode));
  const all = [...collected.areas.units.values()];
  if (!problems.some(isError) && !all.some(hasVotes)) problems.push(error("no-votes", { source }));
  const left = [...leftColumns(table, reading), ...ruled.left];
  if (problems.some(isError)) return failed(problems, { left, reading: done });

  const { kept, repeats } = withoutSubtotals(all, collected, reading);
  const found = Array.from(repeats.keys(), (unit): Left => {
    return { place: unit.place(), because: `the sum of other rows: ${unit.name}` };
  });
  const off = Array.from(repeats.values()).flatMap((differences) =>
    differences.map(({ stated: { row, column, value }, sum }) =>
      warning("sum-areas", table.place(column, row), String(value), { from: sum, to: sum }),
    ),
  );
  const dropped = ofChoice(table, bound, ruled.dropped, picked);
  const repeated = collect(table, picked.bound, dropped, reading).areas.units.values();
  const sums = [...stated(table, kept, collected.sums), ...declared(table, kept, [...repeated])];
  const unknown = standing(table, kept, reading);
  takeSums(kept);
  const stood = lists.filter(({ key }) => kept.some(({ votes }) => votes.has(key)));
  for (const list of lists)
    if (!stood.includes(list))
      found.push({
        place: table.place(list.column, list.row),
        because: `stood nowhere: ${list.name}`,
      });
  const assembled = draft(table, bareElection(source), kept, stood, reading);
  return {
    ...assembled,
    reading: done,
    left: [...left, ...found],
    problems: grouped([
      ...assembled.problems,
      ...problems,
      ...off,
      ...sums,
      ...unknown,
      ...twins(kept, reading),
    ]),
  };
}

const isError = ({ severity }: Problem): boolean => severity === "error";

const hasVotes = ({ votes }: Unit): boolean =>
  [...votes.values()].some(({ value }) => value !== null);

/** Areas without those that repeat the sums of others. Where the table says what lies in what, all are kept. */
function withoutSubtotals(
  all: readonly Unit[],
  { lists, sums }: Collected,
  { totals, columns }: ReadingDocument,
) {
  const tree = columns.some(({ role }) => role === "areaParent");
  if (totals !== "find" || tree) return { kept: all, repeats: new Map<Unit, never[]>() };
  const inner = new Set(all.flatMap(({ parent }) => parent ?? []));
  const leaves = all.filter(({ key, row }) => row !== undefined && !inner.has(key));
  if (leaves.length < 3 || sums.length > leaves.length)
    return { kept: all, repeats: new Map<Unit, never[]>() };
  const { found } = subtotals(leaves, [...lists.keys()]);
  return { kept: all.filter((unit) => !found.has(unit)), repeats: found };
}

export function leftColumns(table: Table, reading: ReadingDocument): Left[] {
  const because = new Map(
    reading.columns.flatMap(({ match, role, because }) =>
      role === "left" ? [[match, because ?? "not needed"] as const] : [],
    ),
  );
  return table.labels.flatMap((label, column): Left[] => {
    const reason = because.get(label);
    return reason === undefined ? [] : [{ place: table.place(column), because: reason }];
  });
}
