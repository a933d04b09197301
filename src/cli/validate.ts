import { openInput } from "../io/input.ts";
import { check } from "../results/check.ts";
import { electionHead } from "../results/outcome-document.ts";
import { error, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { visible } from "../words/names.ts";
import { counted } from "../words/prose.en.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { inWords, type Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { countedProblems } from "./terminal/blocks.ts";

/** Reads a data set and holds it against itself; lists every problem. */
export async function validated(
  input: string,
  streams: Streams,
  output: Output,
): Promise<ExitCode> {
  const { results, problems: ofReading, name } = await openInput(input, streams);
  const problems = [...ofReading, ...(results ? check(results) : [])];
  if (output.json) output.document(documentOf(results, problems));
  else if (problems.length > 0) {
    output.note(["", `${visible(name)}  ${countedProblems(problems)}.`]);
    output.problems(problems);
  } else if (results) output.lines(["", `${visible(name)}  ${holds(results)}: no problem found.`]);
  if (!results || problems.some(({ severity }) => severity === "error")) return EXIT.input;
  return problems.length > 0 ? EXIT.disagreement : EXIT.done;
}

/** To find no problem in a built-in election would say nothing of the file that was meant. */
export const noInput = (): ProblemError =>
  new ProblemError(
    error("usage", { source: "mandate validate" }, "", {
      message: "It needs a data set.",
      try: "mandate validate count.csv",
    }),
  );

const holds = ({ lists, areas }: Results): string =>
  `${counted(lists.length, "list")}, ${counted(areas.length, "area")}`;

const documentOf = (results: Results | undefined, problems: readonly Problem[]) => ({
  mandate: "validate/1",
  ...(results && { election: electionHead(results.election) }),
  reading: results ? { lists: results.lists.length, areas: results.areas.length } : null,
  problems: problems.map(inWords),
});
