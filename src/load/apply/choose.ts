import { nearest } from "../../law/nearest.ts";
import { error, type Problem } from "../../results/problem.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Bound } from "./bind.ts";
import type { Ruled } from "./rows.ts";
import { type Table, textOf } from "./table.ts";

export const CHOICES = ["contest", "year", "vote", "level", "sheet"] as const;
export type ChoiceKind = (typeof CHOICES)[number];

/** What a file holds several of, and a reader must choose from. */
export interface Choice {
  readonly kind: ChoiceKind;
  readonly values: readonly string[];
}

export type Chosen = Partial<Record<ChoiceKind, string>>;

/** What was chosen among the rows and columns, or what is to be chosen. */
export interface Selected {
  readonly rows: readonly Ruled[];
  readonly bound: readonly Bound[];
  readonly select: Readonly<Record<string, string>>;
  readonly choices: readonly Choice[];
  readonly problems: readonly Problem[];
}

/** Keeps the rows of one contest and year and the columns of one vote. */
export function select(
  table: Table,
  bound: readonly Bound[],
  given: readonly Ruled[],
  reading: ReadingDocument,
  options: Chosen,
): Selected {
  let rows = given;
  const chosen: Record<string, string> = { ...reading.select };
  const choices: Choice[] = [];
  const problems: Problem[] = [];
  for (const kind of ["year", "contest", "vote"] as const) {
    const columns = bound.filter(({ role }) => role === kind).map(({ column }) => column);
    const byColumn = kind === "vote" ? distinct(bound.flatMap(({ vote }) => vote ?? [])) : [];
    if (columns.length === 0 && byColumn.length === 0) continue;
    const label = labelIn(columns);
    const values = columns.length > 0 ? distinct(rows.map(label).filter(Boolean)) : byColumn;
    if (values.length < 2 && options[kind] === undefined) continue;
    const key = columns.length > 0 ? table.labels[columns[0]!]! : "vote";
    const wanted = options[kind] ?? chosen[key];
    const value = wanted === undefined ? undefined : pick(values, wanted);
    if (value === undefined) {
      choices.push({ kind, values });
      problems.push(choose(table.source, kind, values, wanted));
      continue;
    }
    chosen[key] = value;
    // a row that names none holds for all of them
    rows = columns.length > 0 ? rows.filter((row) => ["", value].includes(label(row))) : rows;
  }
  const vote = chosen.vote;
  return {
    rows,
    bound: vote === undefined ? bound : bound.filter((it) => (it.vote ?? vote) === vote),
    select: chosen,
    choices,
    problems,
  };
}

/** Of rows that are no areas or lists, those of the contest and year that was chosen, or of all. */
export function ofChoice(
  table: Table,
  bound: readonly Bound[],
  rows: readonly Ruled[],
  { select: chosen }: Pick<Selected, "select">,
): readonly Ruled[] {
  return (["year", "contest"] as const).reduce((left, kind) => {
    const columns = bound.filter(({ role }) => role === kind).map(({ column }) => column);
    const value = columns.length > 0 ? chosen[table.labels[columns[0]!]!] : undefined;
    const label = labelIn(columns);
    return value === undefined ? left : left.filter((row) => ["", value].includes(label(row)));
  }, rows);
}

/** What the columns of a contest or a year say in a row. */
const labelIn =
  (columns: readonly number[]) =>
  ({ row }: Ruled): string =>
    distinct(columns.map((column) => textOf(row.cells[column])).filter((text) => text !== "")).join(
      " / ",
    );

/** Asks to choose, with all that there is to choose from. */
export const choose = (
  source: string,
  kind: ChoiceKind,
  values: readonly string[],
  wanted?: string,
): Problem => {
  const near = wanted === undefined ? undefined : nearest(wanted, values);
  return error("choose", { source }, wanted ?? "", {
    kind,
    option: `--${kind}`,
    known: [...values],
    ...(near !== undefined && { nearest: near }),
  });
};

/** The value that is meant: itself, in other letters, or the only one that begins or ends so. */
export function pick(values: readonly string[], wanted: string): string | undefined {
  const low = wanted.trim().toLowerCase();
  const lower = values.map((value) => value.toLowerCase());
  const same = lower.indexOf(low);
  if (same >= 0) return values[same];
  for (const fits of [
    (value: string) => value.startsWith(low),
    (value: string) => value.endsWith(low),
    (value: string) => low.startsWith(value),
  ]) {
    const near = values.filter((_, i) => low !== "" && fits(lower[i]!));
    if (near.length === 1) return near[0];
  }
  return undefined;
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
