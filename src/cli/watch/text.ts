import type { Problem } from "../../results/problem.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { warnOf } from "../outcome.ts";
import type { Output } from "../output.ts";
import { analysisLines } from "../terminal/analysis.ts";
import { wrap } from "../terminal/text.ts";
import { changeLines, versionLines } from "./lines.ts";
import type { Teller, Told } from "./teller.ts";

/** Into a pipe: what changed and then the analysis, each version below the one before. */
export function inPipe(output: Output, input: string): Teller {
  const { style } = output;
  return {
    begin: () => output.note([watching(input)]),
    version: (told) => {
      const { count, outcome, time, results, since } = told;
      warnOf(since ? { ...count, guessed: false } : count, outcome, output);
      output.lines([
        "",
        ...versionLines(results, time, style),
        ...(since ? changeLines(told, since, since.before.time, style) : []),
        ...analysisLines(count, outcome, style),
      ]);
    },
    refused: (problems, file, time, last) => {
      output.problems(problems);
      output.note(wrap(refusal(file, time, last?.time), style.prose));
    },
    warn: (problems) => output.problems(problems),
  };
}

/** In a terminal: the screen always shows the last answer, with what changed below it, and what was refused since. */
export function onScreen(output: Output, input: string, clear: () => void): Teller {
  const { style } = output;
  const draw = (told: Told | undefined) => {
    clear();
    if (!told) return;
    const { count, outcome, results, time, since, number } = told;
    const head = versionLines(results, clock(time), style);
    output.lines(head);
    warnOf(count, outcome, output);
    output.lines([
      ...analysisLines(count, outcome, style),
      ...(since ? ["", ...changeLines(told, since, clock(since.before.time), style)] : []),
      "",
      ...head, // again, for a window may be too low to show its top
      ...wrap(say.cli.files.version(number, watching(input)), style.prose),
    ]);
  };
  const below = (problems: readonly Problem[], last: Told | undefined) => {
    draw(last);
    output.problems(problems);
  };
  return {
    begin: () => output.lines([watching(input)]),
    version: draw,
    refused: (problems, file, time, last) => {
      below(problems, last);
      output.note(wrap(refusal(file, clock(time), last && clock(last.time)), style.prose));
    },
    warn: below,
  };
}

const watching = (input: string): string => say.cli.files.watching(visible(input));

const refusal = (file: string, time: string, stands: string | undefined): string =>
  say.cli.files.refused(visible(file), time, stands);

/** "21:15:03 UTC". */
const clock = (time: string): string => `${time.slice(11, 19)} UTC`;
