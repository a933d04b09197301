import { TOTALS } from "../../results/results.ts";
import { type Bound, bind, matcher } from "../apply/bind.ts";
import { type Rule, together } from "../apply/rows.ts";
import { type Table, tableOf, textOf } from "../apply/table.ts";
import type { ReadingDocument, ReadingRow } from "../reading/document.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";

/** How a file is gone through: plain data, so that it can be sent to a worker. */
export interface Plan {
  readonly source: string;
  readonly reading: ReadingDocument;
  /** the rows of the file down to its headers */
  readonly header: readonly (readonly Cell[])[];
  readonly encoding: string;
  readonly separator: number;
  /** whether the bytes are to be held against UTF-8: nothing but themselves says that they are */
  readonly unmarked: boolean;
  /** the reading is a guess from a sample: rows that could have changed it are told */
  readonly guessed: boolean;
  /** of the columns of one kind that are chosen from, the value that is read; without it nothing but the values is */
  readonly choice?: { readonly columns: readonly number[]; readonly value?: string };
  /** columns that are the same in all rows of the sample, on which the guess relies */
  readonly constant: readonly { readonly column: number; readonly text: string }[];
  /** further columns that tell areas apart, or might */
  readonly areaColumns: readonly number[];
  /** keeps the row of every number, to tell where one stands twice */
  readonly trace?: boolean;
}

/** The columns of a plan by what they are for. */
export interface Layout {
  readonly table: Table;
  readonly bound: readonly Bound[];
  /** a row a list in an area; else a row an area */
  readonly long: boolean;
  /** cells of the last row of headers */
  readonly expected: number;
  readonly areas: readonly number[];
  readonly lists: readonly number[];
  /** votes first (one where long), then totals in their order, then sums */
  readonly numbers: readonly Bound[];
  readonly votes: number;
  readonly totals: number;
  /** whether the reading says anything of rows */
  readonly ruled: boolean;
  readonly areaRules: Ruler;
  readonly listRules: Ruler;
  /** columns that must be empty: no header, no word of the reading */
  readonly empty: readonly number[];
}

/** Roles that tell rows of one list apart. */
const BESIDE = ["list", "listId", "candidate", "mode", "group", "contest", "year", "vote"] as const;

/** @throws Declined `layout` where a reading asks for more than this reader does */
export function layoutOf(plan: Plan): Layout {
  const { reading, header, source } = plan;
  const { dialect = {}, transposed } = reading;
  const table = tableOf([{ rows: header }], source, dialect, transposed);
  const { bound: all, problems } = bind(table, reading);
  const vote = reading.select?.vote;
  const bound = vote === undefined ? all : all.filter((it) => (it.vote ?? vote) === vote);
  const one = (role: string) => bound.filter((column) => column.role === role);
  const long = ["list", "listId", "candidate"].some((role) => one(role).length > 0);
  const votes = one("votes");
  const areas = bound.filter(({ role }) => role === "areaId" || role === "areaName");
  if (
    problems.length > 0 ||
    transposed ||
    dialect.repeat ||
    dialect.sheets ||
    dialect.lastRow !== undefined ||
    dialect.headerRows?.length === 0 ||
    one("areaParent").length > 0 ||
    bound.some(({ fillDown }) => fillDown) ||
    votes.length === 0 ||
    (long &&
      (votes.length > 1 ||
        votes[0]!.repeated ||
        areas.length === 0 ||
        one("seats").length > 0 ||
        reading.rowAreas ||
        reading.sameAreas)) ||
    (!long && BESIDE.some((role) => role !== "group" && role !== "mode" && one(role).length > 0))
  )
    throw new Declined("layout");
  const totals = TOTALS.flatMap((total) => one(total));
  const sums = one("sum");
  const rules = rulesOf(table, reading);
  const beside = bound.filter(({ role }) => (BESIDE as readonly string[]).includes(role));
  const areaSide = new Set([...areas.map(({ column }) => column), ...plan.areaColumns]);
  for (const { column, role } of bound) if (role === "areaLevel") areaSide.add(column);
  const listSide = new Set(long ? beside.map(({ column }) => column) : []);
  for (const { tests } of rules)
    for (const { at } of tests) if (!areaSide.has(at)) (long ? listSide : areaSide).add(at);
  const areaRules = rules.filter(({ tests }) => tests.every(({ at }) => areaSide.has(at)));
  const listRules = rules.filter((rule) => !areaRules.includes(rule));
  if (
    listRules.some(({ line, tests }) => line.level || tests.some(({ at }) => areaSide.has(at))) ||
    (long && areaRules.some(({ line }) => line.kind))
  )
    throw new Declined("layout");
  const taken = new Set(all.map(({ column }) => column));
  return {
    ...{ table, bound, long, areas: ordered(areaSide), lists: ordered(listSide) },
    expected: header.at(-1)!.length,
    numbers: [...votes, ...totals, ...sums],
    ...{ votes: votes.length, totals: totals.length },
    ruled: rules.length > 0,
    areaRules: ruler(areaRules),
    listRules: ruler(listRules),
    empty: table.labels.flatMap((_, column) => (taken.has(column) ? [] : [column])),
  };
}

const ordered = (columns: ReadonlySet<number>): number[] => [...columns].sort((a, b) => a - b);

interface Line {
  /** place in the reading: of several the first holds */
  readonly order: number;
  readonly line: ReadingRow;
  readonly tests: readonly {
    readonly at: number;
    readonly matches: (text: string) => readonly string[] | null;
  }[];
}

function rulesOf(table: Table, { rows = [] }: ReadingDocument): Line[] {
  const column = new Map(table.labels.map((label, i) => [label, i]));
  return rows.map((line, order) => ({
    ...{ order, line },
    tests: Object.entries(line.where).map(([label, match]) => {
      const at = column.get(label);
      if (at === undefined) throw new Declined("layout");
      return { at, matches: matcher(match) };
    }),
  }));
}

/** What the lines of a reading say of cells; `order` is that of the line that says what the row is. */
export interface Said {
  readonly rule?: Rule;
  readonly as?: ReadingRow["as"];
  readonly order: number;
}

export type Ruler = (cells: readonly Cell[]) => Said;

const NOTHING: Said = { order: Number.POSITIVE_INFINITY };

const ruler =
  (rules: readonly Line[]): Ruler =>
  (cells) => {
    const lines = rules.filter(({ tests }) =>
      tests.every(({ at, matches }) => matches(textOf(cells[at])) !== null),
    );
    if (lines.length === 0) return NOTHING;
    const first = lines.find(({ line }) => line.as !== undefined);
    return {
      rule: together(lines.map(({ line }) => line)),
      ...(first && { as: first.line.as }),
      order: first?.order ?? NOTHING.order,
    };
  };
