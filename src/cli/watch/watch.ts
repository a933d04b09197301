import { resolve } from "node:path";
import { changesBetween } from "../../analysis/watch/changes.ts";
import { stillOut } from "../../analysis/watch/out.ts";
import { keepVersion } from "../../io/keep.ts";
import { PACE, type Pace, watchInput } from "../../io/watch.ts";
import { readOtherwise } from "../../load/reading/otherwise.ts";
import { type Problem, ProblemError, warning } from "../../results/problem.ts";
import type { EVERYWHERE, Values } from "../command.ts";
import type { CountOptions } from "../count.ts";
import { EXIT, type ExitCode, isUsage } from "../exit.ts";
import { type Output, outputTo } from "../output.ts";
import type { Streams } from "../streams.ts";
import { type Answer, answerOf, checkOptions, watchable } from "./answer.ts";
import { inJson } from "./json.ts";
import type { Since, Teller, Told } from "./teller.ts";
import { inPipe, onScreen } from "./text.ts";

export type WatchOptions = CountOptions &
  Values<typeof EVERYWHERE> & {
    /** a folder in which each version is kept */
    readonly keep?: string;
  };

/**
 * Analyzes each version of a file or a folder as it comes, and tells what changed, until the user ends it. A version
 * that cannot be read is refused with all its problems, and the answer before it stands.
 *
 * @throws ProblemError if there is nothing to watch; if an option is wrong, or does not fit the first version; if the
 *   first version cannot be kept
 */
export async function watchCount(
  word: string | undefined,
  options: WatchOptions,
  streams: Streams,
  pace: Pace = PACE,
): Promise<ExitCode> {
  const input = await watchable(word, options.keep, streams.cwd);
  await checkOptions(options, streams.cwd);
  const output = outputTo(streams, { ...options, many: true });
  const teller = tellerTo(output, input.name, streams);
  let last: Told | undefined;
  teller.begin();
  for await (const sight of watchInput(input, pace, streams.untilEnded())) {
    const { unit } = sight;
    const time = streams.now().toISOString().replace(/\.\d+/, "");
    if (sight.kind === "gone" || sight.kind === "older") {
      const reason = sight.kind;
      teller.warn([warning("unreadable", { source: unit.name }, "", { reason })], last);
      continue;
    }
    const answer = await answerOf(sight, options, streams);
    if ("problems" in answer) {
      if (!last && answer.problems.some(isUsage)) throw new ProblemError(...answer.problems);
      // it may be half of a file: it is refused if it stays so
      if (await sight.stays()) teller.refused(answer.problems, unit.name, time, last);
      continue;
    }
    const told = numbered(answer, time, last);
    const kept = options.keep === undefined ? {} : await keep(told, options.keep, streams.cwd);
    last = { ...told, ...(kept.as !== undefined && { kept: kept.as }) };
    teller.version(last);
    if (kept.problems) teller.warn(kept.problems, last);
  }
  return EXIT.done;
}

function numbered(answer: Answer, time: string, last: Told | undefined): Told {
  if (!last) return { ...answer, number: 1, time };
  const { since: _, ...before } = last; // one version before is enough to hold
  const columns =
    before.reading && answer.reading ? readOtherwise(before.reading, answer.reading) : [];
  const since: Since = { before, changes: changesBetween(before, answer), columns };
  return { ...answer, number: last.number + 1, time, since };
}

/** Keeps a version. One that cannot be kept is told all the same, but for the first: then the folder is wrong. */
async function keep(
  { version, results, outcome, number, time, since }: Told,
  folder: string,
  cwd: string,
): Promise<{ readonly as?: string; readonly problems?: readonly Problem[] }> {
  const { id, status } = results.election;
  const entry = {
    election: id,
    law: outcome.law.id,
    status,
    out: stillOut(results).stations ?? null,
    seats: Object.fromEntries(outcome.seats),
    changes: since?.changes ?? null,
  };
  try {
    return { as: await keepVersion(resolve(cwd, folder), version, time, entry, folder) };
  } catch (fault) {
    if (number === 1 || !(fault instanceof ProblemError)) throw fault;
    return { problems: fault.problems };
  }
}

const CLEAR = "\u001b[H\u001b[2J";

function tellerTo(output: Output, input: string, { stdout, env }: Streams): Teller {
  if (output.json) return inJson(output);
  if (!stdout.isTTY || env.TERM === "dumb") return inPipe(output, input);
  return onScreen(output, input, () => stdout.write(CLEAR));
}
