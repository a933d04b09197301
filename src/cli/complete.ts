import { electionIds, lawIds } from "../io/catalogue.ts";
import { nearest } from "../law/nearest.ts";
import { error, ProblemError } from "../results/problem.ts";
import { type Command, EVERYWHERE, type Options } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { LANG } from "./language.ts";
import { COMPLETE, firstWord } from "./run.ts";

/** What may stand in place of the last word, given the words before it. */
export async function completions(words: readonly string[]): Promise<string[]> {
  const last = words.at(-1) ?? "";
  const given = words.slice(0, -1);
  const at = firstWord(given);
  const name = given[at];
  const offered =
    name === undefined ? first(given) : await afterCommand(name, given.slice(at + 1), last);
  return offered.filter((word) => word.startsWith(last));
}

/** Before a command is named: the commands, or the languages. */
const first = (given: readonly string[]): readonly string[] =>
  given.at(-1) === LANG ? EVERYWHERE.lang.choices : [...COMMANDS.keys()];

async function afterCommand(
  name: string,
  before: readonly string[],
  last: string,
): Promise<string[]> {
  const page = await COMMANDS.get(name)?.();
  if (!page) return [];
  const options: Options = { ...page.options, ...EVERYWHERE };
  const flag = before.at(-1) ?? "";
  const open = flag.startsWith("--") ? options[flag.slice(2)] : undefined;
  if (open?.type === "string") return flag === "--law" ? lawIds() : [...(open.choices ?? [])];
  if (last.startsWith("-")) return [...Object.keys(options), "help"].map((key) => `--${key}`);
  return wordsOf(page);
}

function wordsOf({ words }: Command): string[] {
  if (words === "elections") return electionIds();
  if (words === "laws") return [...lawIds(), "list", "show", "check"];
  return [...(words ?? [])];
}

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_mandate() {
  local IFS=$'\\n'
  COMPREPLY=($(mandate ${COMPLETE} "\${COMP_WORDS[@]:1:COMP_CWORD}"))
}
complete -o default -F _mandate mandate
`,
  zsh: `_mandate() {
  local -a found
  found=(\${(f)"$(mandate ${COMPLETE} "\${(@)words[2,CURRENT]}")"})
  if (( \${#found} )); then compadd -- $found; else _files; fi
}
compdef _mandate mandate
`,
  fish: `complete -c mandate -a '(mandate ${COMPLETE} (commandline -opc)[2..] (commandline -ct))'
`,
};

/** @throws ProblemError `usage`, `option-value` if no shell, or one that is not known, is named */
export function completionScript(shell: string | undefined): string {
  const script = shell === undefined ? undefined : new Map(Object.entries(SCRIPTS)).get(shell);
  if (script !== undefined) return script;
  const shells = Object.keys(SCRIPTS);
  const near = shell === undefined ? undefined : nearest(shell, shells);
  throw new ProblemError(
    error("option-value", { source: "mandate completion" }, shell ?? "", {
      expected: shells,
      ...(near === undefined ? { try: "mandate completion bash" } : { nearest: near }),
    }),
  );
}
