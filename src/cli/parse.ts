import { nearest } from "../law/nearest.ts";
import { error, misuse, ProblemError } from "../results/problem.ts";
import { type Command, EVERYWHERE, type Option, type Options, type Values } from "./command.ts";

export interface Parsed {
  readonly inputs: readonly string[];
  readonly options: Values<Options & typeof EVERYWHERE>;
}

/**
 * Reads the words after a command.
 * @throws ProblemError `unknown-option`, `option-value`, `usage`: wrong usage, all of it at once
 */
export async function parse(
  name: string,
  page: Command,
  words: readonly string[],
): Promise<Parsed> {
  const known: Options = { ...page.options, ...EVERYWHERE };
  const { inputs, given } = await read(name, words, known);
  const options = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const problems = [
    ...[...options.keys()]
      .filter((key) => !Object.hasOwn(known, key))
      .map((key) => unknown(key, name, known)),
    ...Object.entries(known).flatMap(([key, option]) => check(name, key, option, options.get(key))),
    ...inputs
      .slice(page.most)
      .map((word) =>
        misuse(`mandate ${name}`, "inputs", `mandate ${name} --help`, word, { most: page.most }),
      ),
  ];
  if (problems.length > 0) throw new ProblemError(...problems);
  return { inputs, options: Object.fromEntries(options) as Parsed["options"] };
}

/** Yargs as a parser alone: all values stay text, every sentence is ours. Words without an option need no parser. */
async function read(command: string, words: readonly string[], known: Options) {
  if (!words.some((word) => word.startsWith("-") && word !== "-"))
    return { inputs: words, given: {} };
  const { default: yargs } = await import("yargs");
  const options = Object.fromEntries(
    Object.entries(known).map(([key, { type, many }]) => [
      key,
      { type, ...(many && { array: true, nargs: 1 }) },
    ]),
  );
  const found = await yargs([])
    .help(false)
    .version(false)
    .exitProcess(false)
    .fail((message, fault) => {
      const lacking = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
      if (lacking !== undefined) throw new ProblemError(noValue(lacking, command));
      throw fault ?? new ProblemError(error("usage", {}, "", { message }));
    })
    .parserConfiguration({
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "short-option-groups": false,
      "greedy-arrays": false,
      "boolean-negation": true,
    })
    .options(options)
    .parseAsync([...words]);
  const { _: inputs, $0: _program, ...given } = found;
  return { inputs: inputs.map(String), given };
}

const noValue = (key: string, command: string) =>
  error("option-value", { source: `--${key}` }, "", { try: `mandate ${command} --help` });

function unknown(key: string, command: string, known: Options) {
  const flag = key.length === 1 ? `-${key}` : `--${key}`;
  const near = nearest(key, [...Object.keys(known), "help", "version"]);
  return error("unknown-option", { source: flag }, "", {
    command,
    ...(near !== undefined && { nearest: `--${near}` }),
  });
}

function check(command: string, key: string, { type, many, choices }: Option, value: unknown) {
  const flag = `--${key}`;
  const help = `mandate ${command} --help`;
  if (value === undefined) return [];
  if (Array.isArray(value) && !many) return [misuse(flag, "twice", help)];
  if (type === "boolean") return [];
  return [value].flat().flatMap((text) => {
    const missing = typeof text !== "string" || text === "";
    if (!missing && (!choices || choices.includes(text))) return [];
    const found = missing ? "" : text;
    const near = nearest(found, choices ?? []);
    return [
      error("option-value", { source: flag }, found, {
        ...(choices && { expected: choices }),
        ...(near !== undefined ? { nearest: near } : { try: help }),
      }),
    ];
  });
}
