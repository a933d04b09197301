import type { Problem } from "../results/problem.ts";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import { problemWords } from "../words/problems.ts";
import { inEnglish } from "./english.ts";
import type { Streams } from "./streams.ts";
import { problemLines } from "./terminal/problems.ts";
import { inAscii, type Style, styleOf } from "./terminal/style.ts";

/** Where a command prints: tables or one JSON document on stdout, problems and notes on stderr. */
export interface Output {
  readonly json: boolean;
  /** of stdout */
  readonly style: Style;
  /** lines of text on stdout */
  lines(lines: readonly string[]): void;
  /** the JSON document of a run */
  document(document: object): void;
  /** lines on stderr: progress, what was written */
  note(lines: readonly string[]): void;
  /** problems: on stderr in words; with --json as the document, unless they only warn */
  problems(problems: readonly Problem[]): void;
  /** what nobody foresaw: said plainly, without a trace of the stack */
  fault(reason: string): void;
}

export interface OutputFlags {
  readonly json?: boolean | undefined;
  readonly color?: boolean | undefined;
  /** each document on a line of its own, where a run has many */
  readonly many?: boolean;
}

export function outputTo(
  { stdout, stderr, env }: Streams,
  { json, color, many }: OutputFlags,
): Output {
  const style = styleOf(stdout, env, color);
  const aside = styleOf(stderr, env, color);
  const text = (lines: readonly string[]) => {
    const joined = lines.map((line) => `${line.trimEnd()}\n`).join("");
    return style.utf8 ? joined : inAscii(joined);
  };
  const document = (value: object) =>
    stdout.write(`${JSON.stringify(value, null, many ? 0 : 2)}\n`);
  return {
    json: json === true,
    style,
    lines: (lines) => stdout.write(text(lines)),
    document,
    note: (lines) => stderr.write(text(lines)),
    problems: (problems) => {
      if (problems.length === 0) return;
      const failed = problems.some(({ severity }) => severity === "error");
      if (json && failed) document({ mandate: "problems/1", problems: problems.map(inWords) });
      else stderr.write(text(["", ...problemLines(problems, aside)]));
    },
    fault: (reason) => {
      if (json) {
        const { message, help } = inEnglish(() => faultWords(reason));
        document({
          mandate: "problems/1",
          problems: [{ code: "fault", severity: "error", message, help }],
        });
        return;
      }
      const { message, help } = faultWords(reason);
      const { error } = say.problems.frame;
      const indent = " ".repeat(error.length + 2);
      stderr.write(text(["", `${aside.alarm(error)}  ${message}`, `${indent}→ ${help}`]));
    },
  };
}

/** A problem for scripts, with its English sentences beside the code. */
export const inWords = (problem: Problem): object => ({
  ...problem,
  ...inEnglish(() => problemWords(problem)),
});

function faultWords(reason: string) {
  const { fault, faultHelp } = say.problems.frame;
  return { message: fault(visible(reason)), help: faultHelp };
}
