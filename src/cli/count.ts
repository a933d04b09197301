import type { Lots } from "../elect/lots.ts";
import { openInput } from "../io/input.ts";
import { openLaw } from "../io/law.ts";
import { givenOf, type InputOptions } from "../io/reading.ts";
import type { Law } from "../law/law.ts";
import { givenTotals } from "../results/assume.ts";
import { sizeOf } from "../results/bases.ts";
import { error, misuse, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { readAssumption } from "./assume.ts";
import type { OF_A_COUNT, OF_A_SCENARIO, Values } from "./command.ts";
import { readLots } from "./lots.ts";
import type { Streams } from "./streams.ts";
import { shellWord } from "./terminal/shell.ts";

/** Results, the law that is applied to them, and lots: what most commands begin with. */
export interface Count {
  /** the word that names the input, as the user wrote it */
  readonly input: string;
  readonly results: Results;
  readonly law: Law;
  readonly lots: Lots;
  /** the options that made it so, to be repeated in a command that is proposed: " --law kg-2015" */
  readonly flags: string;
  /** warnings of the reading */
  readonly warnings: readonly Problem[];
  /** of `flags`, those that say how the input is read */
  readonly inputFlags: string;
  /** what its columns are was guessed */
  readonly guessed?: boolean;
  /** what a scenario supposes in place of the count, in words */
  readonly supposed?: readonly string[];
}

/** What the command line says of a count. */
export type CountOptions = Values<typeof OF_A_COUNT> & Values<typeof OF_A_SCENARIO>;

/** What is opened where no input is named. */
export const DEFAULT_INPUT = "kg-2020";

/**
 * The input that is named, else the built-in one.
 * @throws ProblemError `piped` if none is named and something is piped in: it is not to be passed over in silence
 */
export async function inputOf(
  inputs: readonly string[],
  streams: Streams,
  command: string,
): Promise<string> {
  const [input] = inputs;
  if (input !== undefined) return input;
  if (await streams.stdin.piped())
    throw new ProblemError(error("piped", { source: "standard input" }, "", { command }));
  return DEFAULT_INPUT;
}

/**
 * Opens the input with its law, or with the one that --law names; supplies what --assume and --lots give.
 * @throws ProblemError with all problems of the first of these that cannot be read
 */
export async function openCount(
  input: string,
  options: CountOptions,
  streams: Streams,
): Promise<Count> {
  return countOf(input, await openResults(input, streams, options), options, streams);
}

/** Results that are read, with their law and lots; a scenario takes the place of both. @throws ProblemError as `openCount` */
export async function countOf(
  input: string,
  { results, warnings, guessed = false }: Pick<Count, "results" | "warnings" | "guessed">,
  options: CountOptions,
  streams: Streams,
): Promise<Count> {
  const law = await openLaw(options.law ?? lawNamed(results, input, options), streams.cwd);
  const counted = { law, results: supplied(results, options.assume ?? []) };
  const scenario =
    options.scenario === undefined
      ? undefined
      : await (await import("./suppose/count.ts")).supposedCount(
          options.scenario,
          counted,
          streams.cwd,
        );
  const basis = scenario ?? counted;
  return {
    input,
    results: basis.results,
    law: basis.law,
    flags: flagsOf(options),
    inputFlags: inputFlags(options),
    lots: await lotsOf(basis.results, options, streams.cwd),
    warnings: [...warnings, ...(scenario?.warnings ?? [])],
    guessed,
    ...(scenario && { supposed: scenario.supposed }),
  };
}

/** Lots that the caller gives; else those that were drawn at the election, as the results tell them. */
async function lotsOf(
  { officialLots }: Results,
  options: Values<typeof OF_A_COUNT>,
  cwd: string,
): Promise<Lots> {
  const given = await readLots(options, cwd);
  if (given.lots || given.seed !== undefined || !officialLots) return given;
  return { lots: officialLots.map(({ won, ...lot }) => ({ ...lot, drawn: won })), official: true };
}

/** The options that say how the input is read, to be repeated in a command that is proposed. */
export const inputFlags = (options: InputOptions): string =>
  Object.entries(givenOf(options))
    .map(([key, text]) => ` --${key} ${shellWord(text)}`)
    .join("");

const flagsOf = ({ law, scenario, assume = [], ...input }: CountOptions): string =>
  [
    inputFlags(input),
    ...(scenario === undefined ? [] : [` --scenario ${shellWord(scenario)}`]),
    ...(law === undefined ? [] : [` --law ${shellWord(law)}`]),
    ...assume.map((text) => ` --assume ${shellWord(text)}`),
  ].join("");

/** @throws ProblemError `assume-form`, or `assume-conflict` where the data say otherwise */
function supplied(results: Results, assumptions: readonly string[]): Results {
  const more = {
    ...results,
    assumptions: assumptions.map((text) => readAssumption(text, results)),
  };
  try {
    givenTotals(more);
    sizeOf(more, 0, "cast"); // what is assumed must fit the votes and the rolls
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    const place = { source: "--assume" };
    throw new ProblemError(
      ...fault.problems.map((p) => ({ ...p, place: { ...p.place, ...place } })),
    );
  }
  return more;
}

/** @throws ProblemError with all problems of the input */
export async function openResults(
  input: string,
  streams: Streams,
  options: InputOptions = {},
): Promise<Pick<Count, "results" | "warnings" | "guessed">> {
  const { results, problems, by } = await openInput(input, streams, options);
  if (!results) throw new ProblemError(...problems);
  return { results, warnings: problems, guessed: by === "guess" };
}

function lawNamed({ election }: Results, input: string, options: InputOptions): string {
  if (election.law !== undefined) return election.law;
  throw new ProblemError(
    misuse(
      input,
      "no-law",
      `mandate analyze ${shellWord(input)}${inputFlags(options)} --law kg-2020`,
    ),
  );
}
