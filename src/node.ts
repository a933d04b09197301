/** The library with Node: all of "mandate", and files, what is built in, drawing, writing whole or not at all. */

import { openElection } from "./io/election.ts";
import { openLaw } from "./io/law.ts";
import type { Law } from "./law/law.ts";
import type { Results } from "./results/results.ts";

export * from "./index.ts";
export { electionIds, lawIds } from "./io/catalogue.ts";
export { draw, png } from "./io/draw.ts";
export { writeFolder, writeWhole } from "./io/write.ts";

/**
 * Reads an election: a built-in id (kg-2020), a package folder, a file, or "-" for standard input.
 * @throws ProblemError with all problems, each with its place
 */
export const loadElection = (input: string): Promise<Results> => openElection(input, process.cwd());

/**
 * Reads a law: a built-in id, or the file of a document.
 * @throws ProblemError with all problems, each with its path
 */
export const loadLaw = (law: string): Promise<Law> => openLaw(law, process.cwd());
