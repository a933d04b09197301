import { type NamedReading, readLaws } from "../io/law.ts";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { named } from "./laws.ts";
import { inWords, type Output } from "./output.ts";

/** Whether documents are laws: a line each, all problems of each, and a total. */
export async function checkedLaws(
  words: readonly string[],
  cwd: string,
  output: Output,
): Promise<ExitCode> {
  const [first, ...others] = words;
  const files = [named(first, "mandate laws check my-law.json"), ...others];
  const readings = (await Promise.all(files.map((file) => readLaws(file, cwd)))).flat();
  const bad = readings.filter(({ law }) => law === undefined);
  if (output.json)
    output.document({
      mandate: "laws/1",
      checked: readings.map(({ name, law, problems }) => ({
        file: name,
        ...(law && { id: law.id }),
        problems: problems.map(inWords),
      })),
    });
  else tell(readings, bad.length, output);
  return bad.length > 0 ? EXIT.input : EXIT.done;
}

function tell(readings: readonly NamedReading[], bad: number, output: Output): void {
  const words = say.cli.files;
  output.lines([""]);
  for (const { name, law, problems } of readings) {
    const file = visible(name);
    if (law) output.lines([words.isLaw(file, visible(law.id))]);
    else output.lines([output.style.bold(words.isNoLaw(file, problems.length))]);
    output.problems(problems);
    if (problems.length > 0) output.note([""]);
  }
  if (readings.length > 1) output.lines(["", words.checked(readings.length, bad)]);
  const [only] = readings;
  if (readings.length === 1 && only?.law) {
    const file = visible(only.name);
    output.lines([`  → mandate laws show ${file}`, `  → mandate verify ELECTION --law ${file}`]);
  }
}
