/** The library with Node: all of "mandate", and files, what is built in, drawing, writing whole or not at all. */

import { openElection } from "./io/election.ts";
import { openLaw } from "./io/law.ts";
import type { InputOptions } from "./io/reading.ts";
import type { Law } from "./law/law.ts";
import type { Results } from "./results/results.ts";

export * from "./index.ts";
export { reportTables } from "./interop/report/files.ts";
export { reportWorkbook } from "./interop/report/workbook.ts";
export { electionIds, lawIds } from "./io/catalogue.ts";
export { draw, png } from "./io/draw.ts";
export { pdf } from "./io/pdf/pdf.ts";
export type { InputOptions } from "./io/reading.ts";
export { writeFolder, writeWhole } from "./io/write.ts";

/**
 * Reads an election: a built-in id (kg-2020), a package folder, a file, or "-" for standard input.
 *
 * @param options how a file is read, where it leaves that open: contest, year, vote, level, sheet, encoding, and the
 *   file of a reading document
 * @throws ProblemError with all problems, each with its place; with `choose` where one of several is to be named
 */
export const loadElection = (input: string, options: InputOptions = {}): Promise<Results> =>
  openElection(input, process.cwd(), options);

/**
 * Reads a law: a built-in id, or the file of a document.
 * @throws ProblemError with all problems, each with its path
 */
export const loadLaw = (law: string): Promise<Law> => openLaw(law, process.cwd());
