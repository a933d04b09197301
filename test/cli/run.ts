import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.ts";
import { en } from "../../src/words/en/index.ts";
import { use } from "../../src/words/language.ts";

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** piped in; absent: nothing is */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** a terminal of so many columns */
  readonly columns?: number;
}

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a command inside the test, and speaks English afterwards, as every other test expects. */
export async function mandate(
  argv: readonly string[],
  { stdin, env = {}, cwd = ROOT, columns }: Surroundings = {},
): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: columns !== undefined,
    ...(columns !== undefined && { columns }),
  });
  const exit = await run(argv, {
    stdin: {
      read: async () =>
        typeof stdin === "string" ? new TextEncoder().encode(stdin) : (stdin ?? new Uint8Array()),
      piped: async () => stdin !== undefined,
    },
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    env,
    cwd,
    now: () => new Date(),
    untilEnded: () => new AbortController().signal,
  }).finally(() => use(en));
  return { exit, ...written };
}
