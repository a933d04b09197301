import type { Sheet } from "./sheet.ts";

export type Merged = NonNullable<Sheet["merged"]>[number];

/** Row and column, from 0, of a cell's name as B7. */
export function referenceOf(name: string): readonly [row: number, column: number] | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(parts[2]) - 1, column - 1];
}

/** A range as A4:A6; undefined where it is one cell, or no range. */
export function rangeOf(range: string): Merged | undefined {
  const [from, to] = range.split(":").map(referenceOf);
  if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return undefined;
  return [from[0], from[1], to[0], to[1]];
}

/** Merged ranges inside the cells that a sheet has; those of one cell or none are left out. */
export function clipped(sheet: Sheet): Sheet {
  const { merged = [], ...rest } = sheet;
  const last = sheet.rows.length - 1;
  const right = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0) - 1;
  const found = merged.flatMap(([row, column, lastRow, lastColumn]): Merged[] => {
    const [bottom, end] = [Math.min(lastRow, last), Math.min(lastColumn, right)];
    const many = row <= bottom && column <= end && (row < bottom || column < end);
    return many ? [[row, column, bottom, end]] : [];
  });
  return { ...rest, ...(found.length > 0 && { merged: found }) };
}
