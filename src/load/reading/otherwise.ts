import type { ReadingColumn, ReadingDocument } from "./document.ts";

/**
 * Columns that stand in two tables and are taken for something else in the second: a guess may turn with the numbers.
 *
 * @returns their headers, as the readings match them
 */
export function readOtherwise(before: ReadingDocument, after: ReadingDocument): string[] {
  const was = new Map(before.columns.map((column) => [column.match, takenFor(column)]));
  return after.columns.flatMap((column) => {
    const old = was.get(column.match);
    return old === undefined || old === takenFor(column) ? [] : [column.match];
  });
}

const takenFor = ({ role, list, kind, level, depth, vote }: ReadingColumn): string =>
  JSON.stringify([role, list, kind, level, depth, vote]);
