import { resolve } from "node:path";
import { type Beside, type Elected, standBeside } from "../../analysis/scenario/beside.ts";
import { writeScenario } from "../../analysis/scenario/document/write.ts";
import type { Scenario } from "../../analysis/scenario/scenario.ts";
import { elect } from "../../elect/elect.ts";
import { writeWhole } from "../../io/write.ts";
import type { Outcome } from "../../results/outcome.ts";
import { electionHead, plainJson } from "../../results/outcome-document.ts";
import { misuse, type Problem, ProblemError } from "../../results/problem.ts";
import { scenarioFinding } from "../../words/findings/scenario.ts";
import { say } from "../../words/language.ts";
import { suppositions } from "../../words/scenario.ts";
import type { OF_A_COUNT, Values } from "../command.ts";
import { openCount } from "../count.ts";
import { inEnglish } from "../english.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { noteGuess } from "../outcome.ts";
import type { Output } from "../output.ts";
import type { Streams } from "../streams.ts";
import { scenarioLines } from "../terminal/scenario.ts";
import { lawsOf, openScenario, otherElection, placed } from "./open.ts";
import { readOptions, type ScenarioOptions } from "./read.ts";
import { type SweepOptions, sweepOf } from "./sweep.ts";

type Options = Values<typeof OF_A_COUNT> &
  ScenarioOptions &
  SweepOptions & {
    readonly scenario?: readonly string[] | undefined;
    readonly write?: string | undefined;
  };

/** A scenario with what it is called in problems, and the options that asked for each change. */
interface Wanted {
  readonly scenario: Scenario;
  readonly source: string;
  readonly flags?: readonly string[];
}

/**
 * Scenarios beside the actual outcome: that of the options first, then those of documents; or a sweep of one of them.
 * Exit 3 where the outcome of one of them is open.
 */
export async function supposed(
  input: string,
  options: Options,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const { law: _law, assume: _assume, scenario: _scenario, ...own } = options;
  const count = await openCount(input, own, streams);
  const { results, law, lots } = count;
  const wanted = await scenariosOf(options, count, streams);
  const sweeps = options.sweep !== undefined || options["drop-stations-by"] !== undefined;
  if (wanted.length === 0 && !sweeps) throw nothing(input);
  const actual: Elected = { law, results, outcome: elect(law, results, lots) };
  const problems: Problem[] = [];
  const besides: Beside[] = [];
  for (const { scenario, source, flags } of wanted)
    try {
      const lawOf = await lawsOf(scenario, streams.cwd, source);
      besides.push(placed(() => standBeside(scenario, actual, lawOf, lots), source, flags));
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      problems.push(...fault.problems);
    }
  const others = wanted.flatMap(({ scenario, source }) => otherElection(scenario, results, source));
  if (problems.length > 0) throw new ProblemError(...problems, ...others);
  if (options.write !== undefined) {
    const text = `${JSON.stringify(writeScenario(wanted[0]!.scenario), null, 2)}\n`;
    await writeWhole(resolve(streams.cwd, options.write), text, options.write);
    output.note([say.cli.files.written(options.write)]);
  }
  noteGuess(count, output);
  output.problems([...count.warnings, ...others]);
  const swept = sweepOf(options, besides[0] ?? actual, lots);
  if (swept) {
    if (output.json)
      output.document(inEnglish(() => ({ ...sweepHead(actual, besides[0]), ...swept.json })));
    else output.lines(swept.lines(output.style));
    return EXIT.done;
  }
  if (output.json) output.document(inEnglish(() => documentOf(actual, besides)));
  else output.lines(scenarioLines(actual, besides, output.style));
  return besides.some(({ outcome }) => outcome.open.length > 0) ? EXIT.open : EXIT.done;
}

async function scenariosOf(
  options: Options,
  { results, law }: Pick<Elected, "results" | "law">,
  streams: Streams,
): Promise<readonly Wanted[]> {
  const asked = await readOptions(options, law, results, streams);
  const files = options.scenario ?? [];
  const read = await Promise.all(
    files.map(async (source): Promise<Wanted> => {
      return { scenario: await openScenario(source, streams.cwd), source };
    }),
  );
  return [...(asked ? [{ ...asked, source: "mandate scenario" }] : []), ...read];
}

const nothing = (input: string): ProblemError =>
  new ProblemError(
    misuse(
      "mandate scenario",
      "nothing",
      `mandate scenario ${input} --set PATH=VALUE, --merge A+B, --move A:B:5%, or --scenario FILE`,
    ),
  );

const sweepHead = (actual: Elected, beside: Beside | undefined) => ({
  mandate: "sweep/1",
  election: electionHead(actual.results.election),
  law: (beside ?? actual).law.id,
  changed: (beside ?? actual).law.changed,
  supposed: beside ? suppositions(beside) : [],
});

/** The scenarios with what they suppose in words, and each outcome beside the actual one. */
function documentOf(actual: Elected, besides: readonly Beside[]): object {
  return {
    mandate: "scenario-outcome/1",
    election: electionHead(actual.results.election),
    law: actual.law.id,
    actual: answer(actual.outcome),
    scenarios: besides.map((beside) => ({
      scenario: writeScenario(beside.scenario),
      status: beside.results.election.status,
      law: beside.law.id,
      changed: beside.law.changed,
      supposed: suppositions(beside),
      finding: scenarioFinding(beside),
      ...answer(beside.outcome),
      lists: beside.lists.map(({ id, of, was, now }) => ({
        id: id ?? null,
        of,
        actual: was,
        seats: now,
        change: was === null || now === null ? null : now - was,
      })),
      totals: plainJson(beside.results.areas[0]?.totals ?? {}),
    })),
  };
}

const answer = ({ eligible, seats, lists, open }: Outcome) => ({
  eligible,
  seats: Object.fromEntries(seats),
  votes: Object.fromEntries(lists.map(({ id, votes }) => [id, votes])),
  open: plainJson(open),
});
