import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { analyze } from "../../../src/cli/commands/analyze.ts";
import { parse } from "../../../src/cli/parse.ts";
import { watchCount } from "../../../src/cli/watch/watch.ts";

/** A run of `analyze --watch` inside the test, with all that it prints, and the folder of what it watches. */
export interface Watching {
  readonly folder: string;
  stdout(): string;
  stderr(): string;
  /** waits until it has printed something */
  until(printed: (stdout: string, stderr: string) => boolean): Promise<void>;
  /** puts a file in its place at once, as careful programs save */
  put(name: string, text: string): Promise<void>;
  /** what the process would exit with, should it end by itself */
  readonly exit: Promise<number>;
  /** ends it as Ctrl-C does, and gives what the process would exit with */
  end(): Promise<number>;
}

/** Enough for a file that is there at once; a file that cannot be read is refused soon. */
const PACE = { stable: 30, patience: 60 };

/**
 * @param argv words after `mandate analyze`
 * @param files what is in the folder when watching begins, by name
 */
export async function watching(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  { columns, patience = PACE.patience }: { columns?: number; patience?: number } = {},
): Promise<Watching> {
  const folder = await mkdtemp(join(tmpdir(), "mandate-watching-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const written = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: columns !== undefined,
    ...(columns !== undefined && { columns }),
  });
  const ended = new AbortController();
  const { inputs, options } = await parse("analyze", analyze, argv);
  const exit = watchCount(
    inputs[0],
    options,
    {
      stdin: { read: async () => new Uint8Array(), piped: async () => false },
      stdout: sink("stdout"),
      stderr: sink("stderr"),
      env: { NO_COLOR: "1" },
      cwd: folder,
      now: () => new Date(),
      untilEnded: () => ended.signal,
    },
    { ...PACE, patience },
  );
  exit.catch(() => {}); // a test that expects it looks at `exit`
  return {
    folder,
    exit,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    until: (printed) =>
      expect
        .poll(() => printed(written.stdout, written.stderr), { timeout: 40_000, interval: 10 })
        .toBe(true),
    put: async (name, text) => {
      await writeFile(join(folder, `${name}.tmp`), text);
      await rename(join(folder, `${name}.tmp`), join(folder, name));
    },
    end: async () => {
      ended.abort();
      return exit.finally(() => rm(folder, { recursive: true, force: true }));
    },
  };
}
