import { type Table, textOf } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Column } from "../recognise/columns.ts";
import { type AreaColumn, rowsAreAreas, treeOf } from "../recognise/tree.ts";
import type { Counted } from "./counted.ts";
import { Declined } from "./declined.ts";
import type { Seen } from "./look.ts";

/** What `treeOf` says of columns that it leaves out. */
const TREE = /^(?:the same in every row|says the same as |not needed to tell the areas apart)/;
const LIST_NUMBER = "the number of the list";

/** The columns that tell areas apart, or might, by the sample. */
export function areaColumns({ columns, reading }: Pick<Seen, "columns" | "reading">): AreaColumn[] {
  const found = columns.flatMap((column): { line: Column; named: boolean }[] => {
    const line = lineOf(reading, column);
    const isArea = line?.role === "areaId" || line?.role === "areaName";
    if (line?.role === "left" && line.because === LIST_NUMBER && column.role === "area")
      throw new Declined("guess");
    if (!isArea && !(line?.role === "left" && TREE.test(line.because ?? ""))) return [];
    return [{ line: column, named: column.area !== undefined }];
  });
  const level = found.find(({ named }) => named)?.line.area?.level ?? "district";
  return found.map(({ line: { column, area, profile } }): AreaColumn => {
    const text = profile.kind === "text";
    return area
      ? { column, level: area.level, holds: area.holds, text }
      : { column, level, holds: "name", text: true };
  });
}

/** Columns that are left out and the same in all rows of the sample: the guess relies on it. */
export function constantColumns({
  columns,
  reading,
}: Pick<Seen, "columns" | "reading">): { column: number; text: string }[] {
  return columns.flatMap((column) => {
    const line = lineOf(reading, column);
    const { texts, distinct } = column.profile;
    const left = line === undefined ? false : line.role === "left";
    return left && distinct === 1 ? [{ column: column.column, text: texts[0] ?? "" }] : [];
  });
}

const lineOf = (reading: Seen["reading"], { column }: Column) =>
  reading.columns.find(({ column: letter }) => letter !== undefined && indexOf(letter) === column);

const indexOf = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Holds a guess against all areas of the file: do their columns make the same tree as in the sample?
 *
 * @returns the reading with the tree of all areas, where it is another and the table has a row an area
 * @throws Declined `guess` where more than the tree hangs on it
 */
export function confirm(
  { columns, reading }: Seen,
  { places, table }: Counted,
): ReadingDocument | undefined {
  if (reading.columns.some(({ role }) => role === "areaLevel")) throw new Declined("guess");
  const known = areaColumns({ columns, reading });
  if (known.length === 0) return undefined;
  const long = reading.columns.some(({ role }) => ["list", "listId", "candidate"].includes(role));
  const all: Table = { ...table, rows: places };
  const unnamed = known.filter(({ column }) => columns[column]!.area === undefined);
  for (const { column } of unnamed)
    if (new Set(places.map(({ cells }) => textOf(cells[column]))).size < places.length)
      throw new Declined("guess");
  const tree = treeOf(all, known, !long);
  const same = Array.from(tree).every(([column, { role, level, depth }]) => {
    const line = lineOf(reading, columns[column]!);
    return line?.role === role && line.level === level && line.depth === depth;
  });
  const apart = !long && rowsAreAreas(all, tree);
  if (same && apart === (reading.rowAreas !== undefined)) return undefined;
  if (long) throw new Declined("guess");
  const { rowAreas: _, ...rest } = reading;
  return {
    ...rest,
    columns: reading.columns.map((line) => {
      const column = columns.find((it) => lineOf(reading, it) === line)?.column;
      const told = column === undefined ? undefined : tree.get(column);
      if (!told) return line;
      const { match, column: letter } = line;
      return { match, ...(letter !== undefined && { column: letter }), ...told };
    }),
    ...(apart && { rowAreas: "station" as const }),
  };
}

/** Whether two guesses read the same, whatever their reasons. */
export function sameReading(a: Seen["reading"], b: Seen["reading"]): boolean {
  const plain = ({ columns, rows = [], numbers, dialect, rowAreas }: Seen["reading"]) =>
    JSON.stringify([
      columns.map(({ because: _, ...line }) => line),
      rows.map(({ because: _, ...line }) => line),
      ...[numbers ?? {}, dialect ?? {}, rowAreas ?? ""],
    ]);
  return plain(a) === plain(b);
}
