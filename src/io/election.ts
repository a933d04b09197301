import { ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { openInput } from "./input.ts";
import type { InputOptions } from "./reading.ts";
import { readStdin } from "./stdin.ts";

/**
 * Reads an election: a built-in id (kg-2020), a package folder, a file, or "-" for standard input.
 *
 * @param options how a file is read, where it leaves that open: by their names on the command line
 * @throws ProblemError with all problems, each with its place
 */
export async function openElection(
  word: string,
  cwd: string,
  options: InputOptions = {},
): Promise<Results> {
  const { results, problems } = await openInput(word, { cwd, stdin: { read: readStdin } }, options);
  if (!results) throw new ProblemError(...problems);
  return results;
}
