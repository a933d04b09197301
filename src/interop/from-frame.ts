import Papa from "papaparse";
import { loadSheets } from "../load/csv.ts";
import type { Recognised } from "../load/recognise/recognise.ts";
import { lost } from "../load/sheet/lost.ts";
import type { Cell } from "../load/sheet/sheet.ts";
import type { Reading } from "../results/assemble.ts";
import { error } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { breaksFrames } from "./names.ts";
import { withVotes } from "./with-votes.ts";

/** What is read of a frame: a danfojs DataFrame has both. */
export interface Frame {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/**
 * Turns a frame back into Results, through the same checks as a file.
 *
 * Alone, it is a table that an analyst typed in or joined: a row a list, or a row an area and a column a list, known by
 * its headers and sums; how it was read comes with the results, and what is to be chosen. With `like` it is a table of votes (area, list, votes and, for a second ballot, contest; by id) that an
 * analyst filtered or changed: names, kinds, levels and the tree of areas come from `like`; further columns are the
 * analyst's own and are left alone. See `withVotes` for what becomes of the rest.
 *
 * NaN, null and undefined are not known. The frame's own writer is not used: it does not quote.
 *
 * @returns the results, or all problems; rows are counted as a spreadsheet counts, the header being row 1.
 *   `frame-column` where a column hides the frame's own parts, `frame-empty` where it has no rows
 */
export function fromFrame(frame: Frame, like?: Results): Reading & Partial<Recognised> {
  const breaking = frame.columns.filter(breaksFrames);
  if (breaking.length > 0)
    return { problems: breaking.map((name) => error("frame-column", PLACE, name)) };
  const rows = frame.values as readonly (readonly unknown[])[];
  if (rows.length === 0) return { problems: [error("frame-empty", PLACE)] };
  if (!like) return table([frame.columns, ...rows].map((row) => row.map(cell)));
  const kept = VOTES.filter((name) => frame.columns.includes(name));
  const at = kept.map((name) => frame.columns.indexOf(name));
  const votes = csv(
    kept,
    rows.map((row) => at.map((i) => row[i])),
  );
  return withVotes(like, votes, PLACE.source);
}

/** A table as one sheet of a workbook is: its numbers are numbers. */
function table(rows: Cell[][]): Recognised {
  const read = loadSheets([{ rows }], PLACE.source);
  return { ...read, problems: [...lost([{ rows }], PLACE.source), ...read.problems] };
}

/** The columns of a table of votes. */
const VOTES = ["area", "list", "votes", "contest"] as const;

const PLACE = { source: "frame" } as const;

/** Every cell is quoted, so that no name can be taken for a separator. */
const csv = (header: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  Papa.unparse({ fields: [...header], data: rows.map((row) => row.map(text)) }, { quotes: true });

const text = (value: unknown): string => String(cell(value) ?? "");

function cell(value: unknown): Cell {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  return typeof value === "number" ? value : String(value);
}
