import { ProblemError } from "../results/problem.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, type ExitCode, isUsage } from "./exit.ts";
import { LANG, speakAsAsked } from "./language.ts";
import type { Streams } from "./streams.ts";

/** The command that runs where none is named. */
const DEFAULT = "analyze";

/**
 * Runs mandate once.
 *
 * @param argv the words after `mandate`
 * @param streams what it reads from and prints to
 * @returns what the process should exit with; every fault has been printed
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  if (argv[0] === COMPLETE) return complete(argv.slice(1), streams);
  const words = argv.indexOf("--") < 0 ? argv : argv.slice(0, argv.indexOf("--"));
  await speakAsAsked(words);
  if (words.includes("--help") || words.includes("-h")) return help(words, streams);
  if (words.includes("--version")) return version(streams);
  try {
    return await runCommand(argv, streams);
  } catch (fault) {
    const { outputTo } = await import("./output.ts");
    const output = outputTo(streams, {
      json: words.includes("--json"),
      color: words.includes("--no-color") ? false : words.includes("--color") || undefined,
    });
    if (!(fault instanceof ProblemError)) {
      output.fault(fault instanceof Error ? fault.message : String(fault));
      return EXIT.input;
    }
    output.problems(fault.problems);
    return fault.problems.some(isUsage) ? EXIT.usage : EXIT.input;
  }
}

/** What the scripts of `mandate completion` call. */
export const COMPLETE = "--complete";

async function runCommand(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { name, rest } = await chosen(argv, streams);
  const page = await COMMANDS.get(name)!();
  const [{ parse }, { outputTo }] = await Promise.all([
    import("./parse.ts"),
    import("./output.ts"),
  ]);
  const { inputs, options } = await parse(name, page, rest);
  return page.run({ inputs, options, output: outputTo(streams, options), streams });
}

/** The command that is named first; without one, the default, if the first word is an input. */
async function chosen(argv: readonly string[], streams: Streams) {
  const at = firstWord(argv);
  const first = argv[at];
  if (first !== undefined && COMMANDS.has(first))
    return { name: first, rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
  if (first !== undefined && !first.startsWith("-")) await isInput(first, streams);
  return { name: DEFAULT, rest: argv };
}

/** Where the command stands, if one is named: after the options that may stand before it. */
export function firstWord(argv: readonly string[]): number {
  const [word] = argv;
  if (word === undefined) return 0;
  if (word === LANG) return Math.min(argv.length, 2 + firstWord(argv.slice(2)));
  return BEFORE.has(word) || word.startsWith(`${LANG}=`) ? 1 + firstWord(argv.slice(1)) : 0;
}

/** Options without a value that may stand before the command; of those with one, the language may. */
const BEFORE: ReadonlySet<string> = new Set(["--json", "--color", "--no-color"]);

/** @throws ProblemError `unknown-command` if a first word is no command, no file and no built-in election */
async function isInput(word: string, { cwd }: Streams): Promise<void> {
  const [{ findInput }, { nearest }, { error }] = await Promise.all([
    import("../io/input.ts"),
    import("../law/nearest.ts"),
    import("../results/problem.ts"),
  ]);
  if (await findInput(word, cwd)) return;
  const near = nearest(word, [...COMMANDS.keys()]);
  throw new ProblemError(
    error(
      "unknown-command",
      { source: "mandate" },
      word,
      near === undefined ? {} : { nearest: near },
    ),
  );
}

async function help(words: readonly string[], { stdout }: Streams): Promise<ExitCode> {
  const named = words.find((word) => COMMANDS.has(word));
  const page = named === undefined ? undefined : await COMMANDS.get(named)!();
  const text = page ? page.help() : (await import("./help.ts")).helpOf("mandate");
  stdout.write(`\n${await text}`);
  return EXIT.done;
}

async function version({ stdout }: Streams): Promise<ExitCode> {
  const { VERSION } = await import("../io/version.ts");
  stdout.write(`${VERSION}\n`);
  return EXIT.done;
}

async function complete(words: readonly string[], { stdout }: Streams): Promise<ExitCode> {
  const { completions } = await import("./complete.ts");
  for (const word of await completions(words)) stdout.write(`${word}\n`);
  return EXIT.done;
}
